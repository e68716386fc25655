public import Engine
public import Timeline

/// The stretch of a series that its monitor looks at, as a regular series.
///
/// The window begins where a whole number of blocks of periods has passed, so that it stays where it is while observations are added: what was
/// found at a period is then found there again at the next evaluation.
public struct WatchedWindow: Sendable {
  /// The chart's history is longer than two such blocks and shorter than three, once there is so much.
  static let block = 364

  public let clock: SeriesClock
  /// Number of the first period.
  public let first: Int
  public let series: RegularSeries
  /// When the observation of each period came; missing where there is none.
  public let received: [Instant]
  public let revisions: [Int]

  /// How many of the newest observations make a window at most.
  public static let observationLimit = 3 * block

  /// - Parameter observations: the newest of the series, in order of time.
  public init(_ series: Series, observations: [Observation]) throws(JobError) {
    clock = try SeriesClock(series)
    guard let start = observations.first, let end = observations.last else {
      first = 0
      self.series = RegularSeries(
        id: series.id, axis: TimeAxis(frequency: clock.frequency, zone: clock.zone, first: 0, count: 0), values: [])
      (received, revisions) = ([], [])
      return
    }
    let last = clock.period(of: end.start)
    let block = Self.block
    let anchored = (last / block - (last % block < 0 ? 1 : 0) - 2) * block
    let first = max(clock.period(of: start.start), anchored)
    let count = max(0, min(last - first + 1, Self.observationLimit))
    var values = [Double](repeating: .nan, count: count)
    var denominators = [Double](repeating: .nan, count: count)
    var received = [Instant](repeating: .missing, count: count)
    var revisions = [Int](repeating: 0, count: count)
    for observation in observations {
      let position = clock.period(of: observation.start) - first
      guard values.indices.contains(position) else { continue }
      values[position] = observation.value.isFinite ? observation.value : .nan
      denominators[position] = observation.denominator
      received[position] = observation.receivedAt
      revisions[position] = observation.revision
    }
    self.first = first
    self.received = received
    self.revisions = revisions
    self.series = RegularSeries(
      id: series.id, axis: TimeAxis(frequency: clock.frequency, zone: clock.zone, first: first, count: count), values: values,
      denominators: denominators.contains { !$0.isNaN } ? denominators : nil)
  }

  public var count: Int { series.values.count }

  /// The first instant of the period at a position.
  public func start(at position: Int) -> Instant { clock.start(of: first + position) }

  /// The first instant after it.
  public func end(at position: Int) -> Instant { clock.start(of: first + position + 1) }

  /// The position of the period that holds `instant`; may lie outside.
  public func position(of instant: Instant) -> Int { clock.period(of: instant) - first }
}
