import RealModule
import Statistics

/// Limits of a chart designed for a wanted in-control average run length.
///
/// For independent points around a known level; limits that are estimated from a short baseline hold it only on average (see the job
/// `design`). Panels of ranges and deviations are judged apart and not part of it.
public struct LimitDesign: Sendable, Equatable {
  /// Points to a false alarm on average.
  public let runLength: Double
  /// What was set: `sigma_limits` or `h`.
  public let limits: [DesignAnswer.Parameter]
  /// How it was found.
  public let method: String
  /// The design in one sentence.
  public let says: String

  init(runLength: Double, limits: [DesignAnswer.Parameter], method: String, phrase: String) {
    self.runLength = runLength
    self.limits = limits
    self.method = method
    says = "One false alarm in \(SentenceNumber.text(runLength)) points on average: \(phrase) (\(method))."
  }

  /// The charts whose limits can be designed.
  public static let charts =
    sigmaCharts + ["monitor", "ma", "ewma", "cusum", "bernoulli_cusum", "poisson_cusum", "negative_binomial_cusum"] + probabilityCharts

  /// Limits a number of standard deviations from the centre.
  private static let sigmaCharts = ["xmr", "xbar_r", "xbar_s", "expected", "p_prime", "u_prime", "i_prime"]
  /// Limits at quantiles of the points' own distribution, point by point.
  private static let probabilityCharts = ["p", "np", "c", "u", "g", "t", "negative_binomial", "beta_binomial", "percentile"]

  /// Designs the limits of the chart named `type` for a series.
  ///
  /// - Parameter settings: what is known beside the limits: rules, λ, k, …
  /// - Returns: the settings with the limits in place, and the design.
  /// - Throws: `invalid_parameter` for a chart without a design, for limits given twice, and for a run length that no limit has.
  public static func design(
    _ type: String, runLength: Double, series: ChartSeries, settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    guard runLength > 1, runLength <= 1e9 else {
      throw .invalidParameter("arl", "The average run length must lie above 1 and within 1e9, not \(runLength).")
    }
    if settings.probabilityLimits != nil {
      throw .invalidParameter("arl", "Limits follow either from a run length (arl) or from a probability (probability_limits).")
    }
    if settings.parameters["h"] != nil {
      throw .invalidParameter("arl", "A given decision interval h has its own run length; leave one of them out.")
    }
    switch type {
    case _ where sigmaCharts.contains(type): return try shewhart(runLength, settings)
    case _ where probabilityCharts.contains(type): return try probability(runLength, settings)
    case "ma": return try movingAverage(runLength, settings)
    case "monitor": return try monitor(runLength, settings)
    case "ewma": return try ewma(runLength, settings)
    case "cusum": return try cusum(runLength, settings)
    case "bernoulli_cusum", "poisson_cusum", "negative_binomial_cusum": return try counts(type, runLength, series, settings)
    default:
      throw .invalidParameter(
        "arl",
        "Limits for an average run length are designed for \(charts.joined(separator: ", ")), t2, mewma and mcusum, not for the \(type) chart."
      )
    }
  }

  private static func shewhart(
    _ runLength: Double, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    let limit: Double
    let method: String
    if let rules = settings.rules, rules.ids != ["nelson_1"] {
      guard !rules.ids.isEmpty else { throw .invalidParameter("arl", "Without rules nothing signals, whatever the limits.") }
      let scheme = try RunRulesScheme(rules, limit: 3).designed(runLength: runLength)
      (limit, method) = (scheme.limit, "Markov chain of the rules, Champ & Woodall 1987")
    } else {
      (limit, method) = (try ShewhartScheme(limit: 3).designed(runLength: runLength).limit, "closed form")
    }
    var designed = settings
    designed.sigmaLimits = limit
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init("sigma_limits", limit)], method: method,
        phrase: "limits at \(SentenceNumber.text(limit)) standard deviations")
    )
  }

  /// Independent points beyond limits of probability 1/L signal every L points. Whole counts leave only steps of probability: each side is
  /// the widest that keeps its half of it, so that false alarms come at most as often.
  private static func probability(
    _ runLength: Double, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    if let rules = settings.rules, rules.ids != ["nelson_1"] {
      throw .invalidParameter("arl", "Limits by probability are designed for single points alone: leave the rules out, or state nelson_1.")
    }
    var designed = settings
    designed.probabilityLimits = 1 / runLength
    designed.rules = try RuleSet.parse("nelson_1")
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init("probability_limits", 1 / runLength)], method: "quantiles of the points' own distribution",
        phrase: "at most \(SentenceNumber.text(0.5 / runLength)) of the points in control lie beyond either limit")
    )
  }

  private static func movingAverage(
    _ runLength: Double, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    let parameter = MAChart.windowParameter
    let window = settings.parameters[parameter.name] ?? parameter.defaultValue
    guard parameter.range.contains(window) else {
      throw .invalidParameter(
        parameter.name, "window must lie within \(parameter.range.lowerBound)...\(parameter.range.upperBound), not \(window).")
    }
    let limit = try MovingAverageLimit.limit(window: Int(window.rounded()), runLength: runLength)
    var designed = settings
    designed.sigmaLimits = limit
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init("sigma_limits", limit)], method: "seeded simulation of independent normal points",
        phrase: "limits at \(SentenceNumber.text(limit)) standard deviations of the average of \(SentenceNumber.text(window)) points")
    )
  }

  private static func monitor(
    _ runLength: Double, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    let name = MonitorChart.runLengthParameter.name
    guard settings.parameters[name] == nil else {
      throw .invalidParameter("arl", "The run length is stated twice: as arl and as \(name).")
    }
    guard MonitorChart.runLengthParameter.range.contains(runLength) else {
      let range = MonitorChart.runLengthParameter.range
      throw .invalidParameter("arl", "The monitoring chart is designed for run lengths within \(range.lowerBound)...\(range.upperBound).")
    }
    var designed = settings
    designed.parameters[name] = runLength
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init(name, runLength)], method: "simulated, widened by what was estimated",
        phrase: "limits of the point, two averages, the spread and the profile set together")
    )
  }

  private static func ewma(
    _ runLength: Double, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    let weight = settings.parameters["lambda"] ?? EWMAChart.lambdaParameter.defaultValue
    let isFixed = (settings.parameters["asymptotic"] ?? 0) >= 0.5
    let scheme = try EWMAScheme(weight: weight, limit: 3, limits: isFixed ? .fixed : .varying).designed(runLength: runLength)
    var designed = settings
    designed.sigmaLimits = scheme.limit
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init("sigma_limits", scheme.limit)], method: "integral equation, Crowder 1987, Knoth 2003",
        phrase:
          "limits at \(SentenceNumber.text(scheme.limit)) standard deviations of the average with lambda \(SentenceNumber.text(weight))")
    )
  }

  private static func cusum(
    _ runLength: Double, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    let reference = settings.parameters["k"] ?? CusumChart.referenceParameter.defaultValue
    let share = settings.parameters["fir"] ?? 0
    let scheme = try CUSUMScheme(reference: reference, limit: 5, headStart: 5 * share).designed(runLength: runLength)
    var designed = settings
    designed.parameters["h"] = scheme.limit
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init("h", scheme.limit)], method: "integral equation, Vance 1986",
        phrase: "h \(SentenceNumber.text(scheme.limit)) with k \(SentenceNumber.text(reference))")
    )
  }

  private static func counts(
    _ type: String, _ runLength: Double, _ series: ChartSeries, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    let limit = try CountCusumLimit.limit(type, runLength: runLength, series: series, settings: settings)
    var designed = settings
    designed.parameters["h"] = limit
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init("h", limit)], method: "seeded simulation of counts at the baseline's level",
        phrase: "h \(SentenceNumber.text(limit))")
    )
  }
}
