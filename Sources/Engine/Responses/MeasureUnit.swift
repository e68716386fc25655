/// The unit of a KPI or series, which decides how its numbers are written.
public enum MeasureUnit: String, Codable, Sendable, CaseIterable {
  /// Whole things: tickets, calls.
  case count
  /// Durations, in seconds; a picture chooses minutes, hours or days.
  case seconds
  /// A share from 0 to 1; a picture writes per cent.
  case proportion
  /// A ratio that may exceed 1, or events per unit of exposure.
  case ratio
  /// Anything else, written as it is.
  case number
}

/// Which way is good.
public enum GoodDirection: String, Codable, Sendable, CaseIterable {
  case higher, lower, neutral
}
