/// The charts of a batch: flat lists, in order of series.
public struct BatchedCharts: Sendable {
  /// The lines of one phase of one series.
  public struct Phase: Sendable, Equatable {
    /// Which series, counted from 0.
    public let series: Int
    /// First and last point, counted from 0 within the series.
    public let start: Int
    public let end: Int
    /// How many points set the limits.
    public let baselineCount: Int
    public let centerLine: Double
    public let sigma: Double
    /// NaN without limits.
    public let lowerControlLimit: Double
    /// NaN without limits.
    public let upperControlLimit: Double
    /// Of the points that set the limits, NaN without any.
    public let meanMovingRange: Double
  }

  /// A signal as `ChartSignal` has it.
  public struct Signal: Sendable, Equatable {
    /// Which series, counted from 0.
    public let series: Int
    /// The rule's place in `rules`.
    public let rule: Int
    public let panel: ChartSignal.Panel
    public let direction: SignalDirection
    /// First point of the pattern and the last point that completed it, counted from 0 within the series.
    public let start: Int
    public let end: Int
    /// The points at which the rule was complete.
    public let completions: PointRuns
    /// All points that belong to the pattern.
    public let members: PointRuns
  }

  /// The rules' ids.
  public let rules: [String]
  /// One a phase, in order of series, then time.
  public internal(set) var phases: [Phase] = []
  /// In order of series, panel, rule, then time.
  public internal(set) var signals: [Signal] = []
}
