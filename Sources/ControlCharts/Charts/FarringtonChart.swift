import RealModule
import Statistics

/// Farrington's chart for counts with seasons of a year: each period against a robust regression on the same season of earlier years.
///
/// Only an upper limit, as in the surveillance of outbreaks. A period with fewer years of history than asked for is judged by those there
/// are; one with less than a year by EARS C2 with at least Poisson deviation, and a note says so. Exclusions and omitted points do not
/// teach the regression. Sources: see `Farrington`.
public enum FarringtonChart: ControlChart {
  public static let id = "farrington"
  public static let title = "Farrington flexible chart"
  public static let summary = "Counts against a robust regression on the same season of earlier years; upper limit only."
  public static let kinds: Set<MeasureKind> = [.count, .rate]

  private static let defaults = FarringtonOptions.noufaily
  static let period = ChartParameter("period", default: 52, in: 2...100_000, says: "Periods in a year.")
  static let b = ChartParameter("b", default: Double(defaults.b), in: 1...1000, says: "Years of history.")
  static let w = ChartParameter(
    "w", default: Double(defaults.w), in: 0...10_000, says: "Half-width of the window around each year's period.")
  static let noPeriods = ChartParameter(
    "no_periods", default: Double(defaults.noPeriods), in: 1...10_000, says: "Seasonal groups of a year; 1 takes the windows alone.")
  static let pastWeeks = ChartParameter(
    "past_weeks_not_included", default: 26, in: 0...100_000, says: "Last periods that do not set the limit.")
  static let weightsThreshold = ChartParameter(
    "weights_threshold", default: defaults.weightsThreshold, in: 0...1e6, says: "Residuals above this are weighted down.")
  static let reweight = ChartParameter("reweight", default: 1, in: 0...1, says: "1 weights past outbreaks down, 0 does not.")
  static let trend = ChartParameter("trend", default: 1, in: 0...1, says: "1 allows a trend, 0 does not.")
  static let trendThreshold = ChartParameter(
    "p_threshold_trend", default: defaults.pThresholdTrend, in: 0...2, says: "The trend stays below this p-value; 1 keeps it always.")
  static let threshold = ChartParameter(
    "threshold_method", default: 1, in: 0...2, says: "0 delta (normal), 1 negative binomial quantile, 2 that at the upper expectation.")
  static let power = ChartParameter(
    "power", default: 2, in: 0...2, says: "Transformation of the delta threshold: 0 none, 1 the power 1/2, 2 the power 2/3.")
  static let alpha = ChartParameter(
    "alpha", default: 0, in: 0...0.5,
    says: "Probability of a false alarm at each point; 0 takes it from the limits' distance.")
  static let leastCases = ChartParameter(
    "limit54_cases", default: defaults.limit54Cases, in: 0...1e12,
    says: "Fewer events than this in the last limit54_periods are not judged.")
  static let leastPeriods = ChartParameter("limit54_periods", default: 4, in: 1...10_000, says: "Periods over which limit54_cases counts.")

  public static let parameters: [ChartParameter] = [
    period, b, w, noPeriods, pastWeeks, weightsThreshold, reweight, trend, trendThreshold, threshold, power, alpha, leastCases,
    leastPeriods,
  ]

  public static func statistic(of series: ChartSeries) -> [Double] { series.ratios }
  public static func isKnown(_ settings: ChartSettings) -> Bool { false }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let options = options(phase)
    let algorithm = try Farrington(options)
    let range = phase.range
    let ratios = Array(phase.statistic[range])
    let exposure = options.populationOffset ? phase.series.denominators.map { Array($0[range]) } : nil
    var counts = range.map { phase.statistic[$0].isNaN ? .nan : phase.series.values[$0] }
    let judgedCounts = counts
    for index in range where phase.series.exclusions[index] != nil || phase.settings.baselineOmissions.contains(index) {
      counts[index - range.lowerBound] = .nan
    }
    var panel = ChartPanel(values: Array(phase.series.values[range]), statistic: ratios)
    var short = (few: 0, none: 0, silent: 0)
    let fallback = try EarlyAberration(.c2, alpha: options.alpha)
    for index in ratios.indices {
      let scale = exposure?[index] ?? 1
      // The point is judged as it is, whatever it may teach later ones.
      let kept = counts[index]
      counts[index] = judgedCounts[index]
      if let point = algorithm.judge(counts, population: exposure, at: index) {
        if point.years < options.b { short.few += 1 }
        if point.upper.isNaN { short.silent += 1 }
        panel.centerLine[index] = point.expected / scale
        panel.upperControlLimit[index] = point.upper / scale
        panel.sigma[index] = (point.expected * point.dispersion).squareRoot() / scale
        panel.z[index] = point.upper.isNaN ? .nan : -Normal.standard.quantile(min(max(point.pValue, 1e-300), 1 - 1e-15))
      } else if let point = fallback.judge(ratios, at: index) {
        short.none += 1
        let sigma = max(point.sigma, (point.expected / scale).squareRoot())
        panel.centerLine[index] = point.expected
        panel.sigma[index] = sigma
        panel.upperControlLimit[index] = point.expected - Normal.standard.quantile(options.alpha) * sigma
        panel.z[index] = ChartPanel.score(ratios[index], center: point.expected, sigma: sigma)
      }
      counts[index] = kept
      panel.alignScore(index, limit: phase.settings.sigmaLimits)
    }
    let centers = panel.centerLine.filter { !$0.isNaN }
    var fit = PhaseFit(
      panel: panel, centerLine: centers.isEmpty ? .nan : centers.reduce(0, +) / Double(centers.count),
      sigma: Quantiles.median(panel.sigma.array),
      figures: ["alpha": options.alpha])
    fit.notes = notes(short, options: options)
    fit.judged = !centers.isEmpty
    EarlyAberrationFit.fillCenter(&fit.panel, phase: phase)
    return fit
  }

  private static func notes(_ short: (few: Int, none: Int, silent: Int), options: FarringtonOptions) -> [String] {
    var notes: [String] = []
    if short.few > 0 { notes.append("\(short.few) points are judged by fewer than the \(options.b) years of history asked for.") }
    if short.none > 0 {
      notes.append("\(short.none) points have less than a year of history and are judged by the periods just before them (EARS C2).")
    }
    if short.silent > 0 {
      notes.append(
        "\(short.silent) points are not judged: fewer than \(SentenceNumber.text(options.limit54Cases)) events in"
          + " \(options.limit54Periods) periods.")
    }
    return notes
  }

  private static func options(_ phase: PhaseInput) -> FarringtonOptions {
    func whole(_ parameter: ChartParameter) -> Int { Int(phase.parameter(parameter)) }
    var options = FarringtonOptions()
    options.period = whole(period)
    options.b = whole(b)
    options.w = whole(w)
    options.noPeriods = whole(noPeriods)
    options.pastWeeksNotIncluded = whole(pastWeeks)
    options.weightsThreshold = phase.parameter(weightsThreshold)
    options.reweight = phase.parameter(reweight) >= 0.5
    options.trend = phase.parameter(trend) >= 0.5
    options.pThresholdTrend = phase.parameter(trendThreshold)
    options.threshold = [.delta, .nbPlugin, .muan][min(max(whole(threshold), 0), 2)]
    options.power = [.none, .squareRoot, .twoThirds][min(max(whole(power), 0), 2)]
    options.alpha = EarlyAberrationFit.falseAlarms(phase, alpha)
    options.populationOffset = phase.series.kind == .rate && phase.series.denominators != nil
    options.limit54Cases = phase.parameter(leastCases)
    options.limit54Periods = whole(leastPeriods)
    return options
  }
}
