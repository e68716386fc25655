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
  public static let charts = [
    "xmr", "xbar_r", "xbar_s", "expected", "monitor", "ewma", "cusum", "bernoulli_cusum", "poisson_cusum", "negative_binomial_cusum",
  ]

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
    case "xmr", "xbar_r", "xbar_s", "expected": return try shewhart(runLength, settings)
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
