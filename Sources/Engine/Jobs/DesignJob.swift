import ControlCharts

/// Limits for a wanted in-control run length or number of false alarms, and the run lengths of given limits and rules.
public enum DesignJob: Job {
  public static let name = "design"
  public static let summary = "Limits for a wanted false-alarm rate, and how soon a chart finds a shift."

  public struct Request: Codable, Sendable, Equatable {
    /// `xmr` (default), `ewma`, `cusum`, `mewma`, `count_cusum`, `combined`.
    public var type: String?
    /// Wanted in-control average run length in observations; default 365, where no limit is given.
    public var arl: Double?
    /// Wanted false alarms a year, in place of `arl`.
    public var falseAlarmsPerYear: Double?
    /// Step of the observations, for `false_alarms_per_year`: `hour`, `day` (default), `week`, `month`, `quarter`, `year`.
    public var every: String?
    /// The shift to be fast for, in standard deviations: sets k of a CUSUM and λ of an EWMA; default 1.
    public var shift: Double?
    /// Shifts to answer run lengths at; default 0, .25, .5, 1, 1.5, 2, 3.
    public var shifts: [Double]?
    /// Lag-1 correlation of the observations.
    public var phi: Double?
    public var lambda: Double?
    public var k: Double?
    /// A given limit of a CUSUM or MEWMA.
    public var h: Double?
    /// A given limit of an individuals chart or EWMA, in standard deviations.
    public var sigmaLimits: Double?
    /// `one` (increases) or `two` (default).
    public var sided: String?
    /// Starts an EWMA or CUSUM half-way to its limit.
    public var fir: Bool?
    /// Limits of an EWMA at the start: `fix` (default), `vacl`, `fir`, `both`, `Steiner`, `stat`.
    public var limits: String?
    /// Run rules of an individuals chart: `western_electric`, `nelson_1,nelson_2`, …
    public var rules: String?
    /// Observations that the limits will be estimated from; left out, the parameters count as known.
    public var baseline: Int?
    /// How sigma is estimated from them: `moving_range` (default) or `standard_deviation`.
    public var estimator: String?
    /// Probability with which the run length is to be held whatever the baseline, 0…1: widens the limit.
    public var guarantee: Double?
    /// Variables of a MEWMA; default 2.
    public var variables: Int?
    /// In-control mean of Poisson counts, for `count_cusum`.
    public var mean: Double?
    /// Trials and in-control probability of binomial counts, for `count_cusum`.
    public var n: Int?
    public var p: Double?
    /// Which change of counts to find: `upper` (default) or `lower`.
    public var direction: String?
    /// Seed of what is simulated; default 1.
    public var seed: UInt64?

    public init() {}
  }

  public struct Response: Codable, Sendable, Equatable {
    public var type: String
    public var title: String
    /// The wanted in-control run length; null where limits were given.
    @MissingAsNull public var arl: Double
    /// What makes the chart: `lambda`, `k`, `phi`, …
    public var parameters: [String: Double]
    /// `limit` in standard deviations of the statistic, `h`, or `shewhart`, `ewma_slow`, `ewma_fast`.
    public var limits: [String: Double]
    public var runLengths: [RunLength]
    /// False where the run lengths were simulated.
    public var exact: Bool
    public var method: String
    public var baseline: Baseline?
    /// The answer in one sentence.
    public var says: String
    public var made: Provenance

    /// Observations to the first signal at one shift.
    public struct RunLength: Codable, Sendable, Equatable {
      public var shift: Double
      public var average: Double
      @MissingAsNull public var p10: Double
      @MissingAsNull public var median: Double
      @MissingAsNull public var p90: Double
    }

    /// What estimating the limits from a baseline of finite length does to the in-control run length.
    public struct Baseline: Codable, Sendable, Equatable {
      public var observations: Int
      public var estimator: String
      /// The limit with known parameters.
      public var knownLimit: Double
      /// The run length that half, and nine in ten, of the baselines leave at least.
      public var medianRunLength: Double
      public var heldByNineInTen: Double
      /// The mean over baselines; null where it is infinite.
      @MissingAsNull public var meanRunLength: Double
      /// The share of baselines that leave at least the wanted run length.
      public var probability: Double
    }
  }

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> Response {
    do throws(ControlChartError) {
      let question = try question(request)
      let answer = try ChartDesigns.answer(type: request.type ?? "xmr", question)
      return response(answer, question)
    } catch {
      throw JobError(.request, code: error.code, message: error.detail, field: field(error.subject, request))
    }
  }

  private static func question(_ request: Request) throws(ControlChartError) -> DesignQuestion {
    var question = DesignQuestion()
    question.runLength = request.arl
    if let alarms = request.falseAlarmsPerYear {
      guard request.arl == nil else { throw .invalidParameter("arl", "Give either arl or false_alarms_per_year.") }
      question.runLength = try ChartDesigns.runLength(falseAlarmsPerYear: alarms, observationsPerYear: perYear(request.every))
    }
    question.limit = request.h ?? request.sigmaLimits
    if request.h != nil, request.sigmaLimits != nil { throw .invalidParameter("h", "Give either h or sigma_limits.") }
    if question.limit != nil, question.runLength != nil, request.guarantee == nil {
      throw .invalidParameter("arl", "A given limit has its own run length; leave out arl and false_alarms_per_year.")
    }
    question.shift = request.shift ?? 1
    if let shifts = request.shifts { question.shifts = shifts }
    question.autocorrelation = request.phi ?? 0
    question.weight = request.lambda
    question.reference = request.k
    question.fastInitialResponse = request.fir ?? false
    if let text = request.sided { question.sides = try word("sided", text) }
    if let text = request.limits { question.limits = try word("limits", text) }
    if let text = request.rules { question.rules = try RuleSet.parse(text) }
    question.baseline = request.baseline
    if let text = request.estimator { question.estimator = try word("estimator", text) }
    question.guarantee = request.guarantee
    question.dimensions = request.variables ?? 2
    if let mean = request.mean {
      question.counts = .poisson(mean: mean)
    } else if let trials = request.n, let probability = request.p {
      question.counts = .binomial(trials: trials, probability: probability)
    }
    if let text = request.direction { question.direction = try word("direction", text) }
    question.seed = request.seed ?? 1
    return question
  }

  private static func word<Word: CaseIterable & RawRepresentable<String>>(
    _ field: String, _ text: String
  ) throws(ControlChartError) -> Word {
    guard let word = Word(rawValue: text) else {
      throw .invalidParameter(field, "\(field) is one of \(Word.allCases.map(\.rawValue).joined(separator: ", ")), not '\(text)'.")
    }
    return word
  }

  private static func perYear(_ every: String?) throws(ControlChartError) -> Double {
    let steps: [String: Double] = ["hour": 8760, "day": 365, "week": 52, "month": 12, "quarter": 4, "year": 1]
    guard let count = steps[every ?? "day"] else {
      throw .invalidParameter("every", "every is one of hour, day, week, month, quarter, year.")
    }
    return count
  }

  /// The request's own name of what is at fault.
  private static func field(_ subject: String, _ request: Request) -> String {
    switch subject {
    case "limit" where request.sigmaLimits != nil: "sigma_limits"
    case "mu": "mean"
    case "hm": "h"
    case "km": "k"
    default: subject
    }
  }

  private static func response(_ answer: DesignAnswer, _ question: DesignQuestion) -> Response {
    Response(
      type: answer.type, title: answer.title, arl: answer.wanted ?? .nan, parameters: dictionary(answer.parameters),
      limits: dictionary(answer.limits),
      runLengths: answer.rows.map {
        Response.RunLength(shift: $0.shift, average: $0.average, p10: $0.tenth, median: $0.median, p90: $0.ninetieth)
      },
      exact: answer.isExact, method: answer.method,
      baseline: answer.baseline.map {
        Response.Baseline(
          observations: $0.count, estimator: $0.estimator.rawValue, knownLimit: $0.knownLimit, medianRunLength: $0.medianRunLength,
          heldByNineInTen: $0.heldByNineTenths, meanRunLength: $0.meanRunLength, probability: $0.probability)
      },
      says: says(answer), made: Provenance(seed: answer.isExact ? nil : question.seed))
  }

  private static func dictionary(_ parameters: [DesignAnswer.Parameter]) -> [String: Double] {
    Dictionary(parameters.map { ($0.name, $0.value) }) { first, _ in first }
  }

  private static func says(_ answer: DesignAnswer) -> String {
    var parts: [String] = []
    if answer.rows.isEmpty { return "Signals come from \(answer.phrase)." }
    if let calm = answer.inControlRunLength { parts.append("gives a false alarm every \(Phrase.number(calm)) observations on average") }
    if let row = answer.rows.first(where: { $0.shift == 1 }) ?? answer.rows.last(where: { $0.shift != 0 }) {
      let unit = row.shift == 1 ? "standard deviation" : "standard deviations"
      parts.append("finds a shift of \(Phrase.number(row.shift)) \(unit) after \(Phrase.number(row.average))")
    }
    var text = "Judged by \(answer.phrase), a chart \(parts.joined(separator: " and "))"
    if let baseline = answer.baseline {
      text +=
        "; with limits from \(Phrase.grouped(baseline.count)) observations nine baselines in ten leave at least "
        + "\(Phrase.number(baseline.heldByNineTenths)) between false alarms, half of them \(Phrase.number(baseline.medianRunLength))"
    }
    return text + "."
  }
}
