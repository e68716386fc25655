import Staffing

/// A queue, or a desk of several queues and groups of agents, simulated: every figure with its confidence interval.
public enum SimulateJob: Job {
  public static let name = "simulate"
  public static let summary = "A queue or a whole desk simulated event by event, with confidence intervals."

  /// One queue by `load` or `volume`, or a desk by `classes` and `groups`.
  public struct Request: Codable, Sendable, Equatable {
    /// Offered load in Erlangs; or give `volume`.
    public var load: Double?
    /// Contacts in `intervalSeconds`.
    public var volume: Double?
    /// Length of an interval in seconds; default 3600 for a queue and 1800 for a desk.
    public var intervalSeconds: Double?
    /// Mean handle time in seconds; default 300.
    public var aht: Double?
    /// The law of handle times: `exponential` (default), `lognormal`, `gamma`, `erlang2`, `weibull`, `deterministic`, …
    public var handleLaw: String?
    /// Squared coefficient of variation of handle times, where the law needs one.
    public var handleVariation: Double?
    /// Mean patience in seconds; left out, nobody gives up.
    public var patience: Double?
    /// The law of patience; default `exponential`.
    public var patienceLaw: String?
    public var patienceVariation: Double?
    /// Observed patience of single contacts in seconds, in place of a law: each is as likely as the others.
    public var patienceTimes: [Double]?
    public var agents: Int?
    /// Threshold of the service level in seconds; default 20.
    public var targetSeconds: Double?
    /// Contacts of the one queue that are counted; default 400,000.
    public var contacts: Int?
    /// The kinds of contacts of a desk.
    public var classes: [ContactClassInput]?
    /// The groups of agents of a desk.
    public var groups: [AgentGroupInput]?
    /// How often the desk's span is simulated; default 100.
    public var replications: Int?
    /// Intervals at the start that the desk's totals leave out; default 0.
    public var warmUpIntervals: Int?
    /// Of the intervals, in per cent; default 95.
    public var confidence: Double?
    /// Default 1. The same seed meets the same contacts, whatever the agents.
    public var seed: UInt64?

    public init() {}
  }

  public struct Response: Codable, Sendable, Equatable {
    /// The whole first, then its classes, groups and intervals.
    public var parts: [Part]
    /// Of the intervals, in per cent.
    public var confidence: Double
    /// False where more work comes than can be done: the figures then depend on the length of the run.
    public var stable: Bool
    public var says: String
    public var made: Provenance
  }

  /// What the figures are of.
  public struct Part: Codable, Sendable, Equatable {
    public enum Kind: String, Codable, Sendable, CaseIterable { case all, `class`, group, interval }
    public var kind: Kind
    public var name: String
    public var figures: [Figure]
  }

  public struct Figure: Codable, Sendable, Equatable {
    /// As in `erlang`: `service_level`, `average_speed_of_answer`, …
    public var name: String
    @MissingAsNull public var value: Double
    @MissingAsNull public var standardError: Double
    @MissingAsNull public var lower: Double
    @MissingAsNull public var upper: Double
    /// The exact value, where the queue has one.
    public var exact: Double?
  }

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> Response {
    let confidence = request.confidence ?? 95
    guard confidence > 0, confidence < 100 else {
      throw JobError(
        .request, code: "invalid_confidence", message: "the confidence must lie between 0 and 100 per cent, not \(confidence)",
        field: "confidence")
    }
    let isDesk = request.classes != nil || request.groups != nil
    do throws(StaffingError) {
      return isDesk
        ? try SimulatedDesk(request, confidence: confidence / 100).answer()
        : try SimulatedSingleQueue(request, confidence: confidence / 100).answer()
    } catch {
      throw JobError(staffing: error)
    }
  }
}

extension SimulateJob.Figure {
  init(_ name: String, _ estimate: Estimate, confidence: Double, exact: Double? = nil) {
    let interval = estimate.interval(confidence)
    // Nothing that is simulated can be negative, and no share above 1, whatever the normal interval says.
    self.init(
      name: name, value: estimate.value, standardError: estimate.standardError, lower: max(0, interval.lower),
      upper: Self.shares.contains(name) ? min(1, interval.upper) : interval.upper, exact: exact)
  }

  private static let shares: Set<String> = [
    "service_level", "probability_of_wait", "probability_of_abandonment", "probability_of_blocking", "unserved_share", "occupancy",
  ]

  /// `84.1 % (83.9 % to 84.3 %)`.
  var share: String { "\(Phrase.percent(value)) (\(Phrase.percent(lower)) to \(Phrase.percent(upper)))" }
}

extension DurationLaw {
  /// The law of a request's fields: of observed `times` where there are any, else by name; endless where `mean` is nil too.
  init(name: String?, mean: Double?, variation: Double?, times: [Double]? = nil) throws(StaffingError) {
    if let times {
      guard name == nil, variation == nil, mean == nil else {
        throw StaffingError(
          .invalidParameter, subject: "patience_times", detail: "Observed times take the place of a law; give the one or the other.")
      }
      guard !times.isEmpty, times.allSatisfy({ $0.isFinite && $0 >= 0 }) else {
        throw StaffingError(
          .invalidParameter, subject: "patience_times", detail: "Observed patience is a list of seconds of 0 or more, with at least one.")
      }
      self = try .sample(times)
      return
    }
    guard let mean else {
      self = .endless
      return
    }
    self = try .named(name ?? "exponential", mean: mean, squaredVariation: variation)
  }
}
