/// What a series measures; it decides which distribution its limits come from.
public enum MeasureKind: String, Sendable, Codable, CaseIterable {
  /// Events a period, such as tickets created: whole numbers from 0.
  case count
  /// Events per unit of exposure, such as contacts per agent: a count over a denominator.
  case rate
  /// A share of a whole, such as tickets within target: a numerator of at most its denominator.
  case proportion
  /// A time span, such as the median time to resolution: positive and skewed.
  case duration
  /// Any other measurement, such as net flow or a score.
  case continuous
  /// A level that carries over from period to period, such as an open backlog.
  case stock
}
