/// One finding of the analysis: a sentence, and what it is made of, so that it can be said in another language.
public struct Finding: Codable, Sendable, Equatable {
  public enum Topic: String, Codable, Sendable, CaseIterable {
    /// One series with signals, and the latest of them.
    case shift
    /// Further series with signals, in one sentence.
    case furtherSignals = "further_signals"
    /// Series without a signal.
    case steady
    /// What is coming.
    case outlook
    case staffing
    /// What was assumed.
    case assumptions
    /// What was left out, and why.
    case data
  }

  public var topic: Topic
  /// In English.
  public var says: String
  /// Series that it is about: ids of charts or of the forecast.
  public var series: [String]?
  /// Periods with a signal, by series.
  public var flagged: [Int]?
  /// Periods judged, of one series.
  public var tested: Int?
  /// Step of the series: `day`.
  public var every: String?
  public var events: [Event]?
  public var outlook: Outlook?

  /// The period of a signal that lies furthest from what was expected.
  public struct Event: Codable, Sendable, Equatable {
    public var ds: String
    /// Periods of the signal.
    public var periods: Int
    @MissingAsNull public var value: Double
    @MissingAsNull public var expected: Double

    public init(ds: String, periods: Int, value: Double, expected: Double) {
      self.ds = ds
      self.periods = periods
      self.value = value
      self.expected = expected
    }
  }

  /// How much is coming, and how wrong such forecasts have been.
  public struct Outlook: Codable, Sendable, Equatable {
    /// Sum over the steps.
    public var total: Double
    public var steps: Int
    /// Against as many periods before, as a share of them; absent where they do not compare.
    public var change: Double?
    /// Forecasts from the past that were held against what came.
    public var origins: Int?
    /// Mean absolute error of a period over the mean of what came, of the model and of last season's repetition.
    public var error: Double?
    public var repetitionError: Double?

    public init(total: Double, steps: Int, change: Double?, origins: Int? = nil, error: Double? = nil, repetitionError: Double? = nil) {
      self.total = total
      self.steps = steps
      self.change = change
      self.origins = origins
      self.error = error
      self.repetitionError = repetitionError
    }
  }

  public init(_ topic: Topic, says: String, series: [String]? = nil) {
    self.topic = topic
    self.says = says
    self.series = series
  }
}
