/// Which way a signal points.
public enum SignalDirection: String, Sendable, Codable, CaseIterable {
  case up, down, none
}

/// Evidence that the process has shifted: consecutive completions of one rule, in one direction, as one event.
public struct ChartSignal: Sendable, Equatable {
  /// Which panel gave the signal.
  public enum Panel: String, Sendable, Codable { case location, dispersion, within }

  /// The rule's id, such as "nelson_2".
  public var rule: String
  public var panel: Panel
  /// First point of the pattern and the last point that completed it, counted from 0.
  public var start: Int
  public var end: Int
  public var direction: SignalDirection
  /// The points at which the rule was complete, in order.
  public var completions: [Int]
  /// All points that belong to the pattern, in order.
  public var members: [Int]
  /// The signal in one sentence.
  public var says: String
}
