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
  var completionRuns: PointRuns
  var memberRuns: PointRuns
  var wording: SignalWording

  init(
    rule: String, panel: Panel, start: Int, end: Int, direction: SignalDirection, completions: PointRuns, members: PointRuns,
    wording: SignalWording = .text("")
  ) {
    self.rule = rule
    self.panel = panel
    self.start = start
    self.end = end
    self.direction = direction
    completionRuns = completions
    memberRuns = members
    self.wording = wording
  }

  /// The points at which the rule was complete, in order.
  public var completions: [Int] {
    get { completionRuns.points }
    set { completionRuns = PointRuns(newValue) }
  }

  /// All points that belong to the pattern, in order.
  public var members: [Int] {
    get { memberRuns.points }
    set { memberRuns = PointRuns(newValue) }
  }

  /// The signal in one sentence.
  public var says: String {
    get { wording.text(self) }
    set { wording = .text(newValue) }
  }

  public static func == (one: ChartSignal, other: ChartSignal) -> Bool {
    one.rule == other.rule && one.panel == other.panel && one.start == other.start && one.end == other.end
      && one.direction == other.direction && one.completionRuns == other.completionRuns && one.memberRuns == other.memberRuns
      && one.says == other.says
  }
}
