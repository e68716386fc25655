public import Engine
public import Timeline

/// A forecast as it was made, kept so that it can be held against what came.
public struct IssuedForecast: MonitoringRecord {
  public static let kind = RecordKind(rawValue: "issued_forecast")

  public var id: String
  /// The series that was forecast.
  public var series: String
  public var madeAt: Instant
  public var madeBy: String
  public var note: String?
  /// Everything that the job `forecast` said.
  public var forecast: ForecastResult

  public init(id: String, series: String, madeAt: Instant, madeBy: String, note: String?, forecast: ForecastResult) {
    self.id = id
    self.series = series
    self.madeAt = madeAt
    self.madeBy = madeBy
    self.note = note
    self.forecast = forecast
  }

  public var parent: String? { series }
}

/// A forecast beside what came.
public struct ForecastOutcome: Codable, Sendable, Equatable {
  /// One step of the forecast that is over.
  public struct Step: Codable, Sendable, Equatable {
    public var ds: String
    public var forecast: Double
    public var actual: Double
  }

  /// How many of the known steps lie inside an interval.
  public struct Held: Codable, Sendable, Equatable {
    /// Per cent.
    public var level: Double
    public var inside: Int
    public var expected: Double
  }

  public var steps: Int
  public var known: Int
  /// Sums over the known steps.
  public var forecast: Double
  public var actual: Double
  /// The sum of the absolute errors over that of the actual values (WAPE), and the sum of the errors over it; absent where nothing came.
  public var error: Double?
  public var bias: Double?
  public var held: [Held]
  public var knownSteps: [Step]

  /// - Parameter observations: of the series, the latest revision of each period.
  public init(_ issued: IssuedForecast, clock: SeriesClock, observations: [Observation]) {
    let result = issued.forecast
    let actual = Dictionary(observations.map { (clock.period(of: $0.start), $0.value) }, uniquingKeysWith: { $1 })
    var known: [(index: Int, value: Double)] = []
    for (index, label) in result.ds.enumerated() where result.mean.indices.contains(index) && result.mean[index].isFinite {
      guard let reading = ISO8601.parse(Array(label.utf8)) else { continue }
      let period = clock.period(of: ISO8601.instant(reading, zone: clock.zone))
      if let value = actual[period], value.isFinite { known.append((index, value)) }
    }
    steps = result.ds.count
    self.known = known.count
    knownSteps = known.map { Step(ds: result.ds[$0.index], forecast: result.mean[$0.index], actual: $0.value) }
    forecast = knownSteps.reduce(0) { $0 + $1.forecast }
    let total = knownSteps.reduce(0) { $0 + abs($1.actual) }
    self.actual = knownSteps.reduce(0) { $0 + $1.actual }
    error = total > 0 ? knownSteps.reduce(0) { $0 + abs($1.forecast - $1.actual) } / total : nil
    bias = total > 0 ? (forecast - self.actual) / total : nil
    held = result.intervals.map { interval in
      let inside = known.count { step in
        guard interval.lower.indices.contains(step.index), interval.upper.indices.contains(step.index) else { return false }
        return interval.lower[step.index] <= step.value && step.value <= interval.upper[step.index]
      }
      return Held(level: interval.level, inside: inside, expected: interval.level / 100 * Double(known.count))
    }
  }
}
