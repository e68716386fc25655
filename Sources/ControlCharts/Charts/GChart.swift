import RealModule
import Statistics

/// g chart: the number of cases between rare events, such as tickets between escalations, with geometric limits.
///
/// Counts start at 0 and have mean x̄ = (1 − p)/p, so p = 1/(1 + x̄) and the standard deviation is √(x̄(1 + x̄)). Limits x̄ ± L √(x̄(1 +
/// x̄)), not below 0; with probability limits the quantiles of the geometric distribution, which have no lower one unless p is below α/2. A
/// value above the limit means that events have become rarer. Source: J. C. Benneyan (2001), Number-between g-type statistical quality
/// control charts for monitoring adverse events, Health Care Management Science 4.
public enum GChart: ControlChart {
  public static let id = "g"
  public static let title = "g chart"
  public static let summary = "Cases between rare events, judged by the geometric distribution."
  public static let kinds: Set<MeasureKind> = [.count]

  static let medianParameter = ChartParameter(
    "median_center", default: 0, in: 0...1, says: "1 draws the median of the baseline as the centre line, 0 the mean.")
  public static let parameters: [ChartParameter] = [medianParameter]

  public static func isKnown(_ settings: ChartSettings) -> Bool { settings.center != nil }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let values = phase.baseline.map { phase.statistic[$0] }
    let mean = phase.settings.center ?? values.reduce(0, +) / Double(values.count)
    guard mean >= 0 else { throw .invalidParameter("center", "The centre of a g chart is a mean number of cases, at least 0.") }
    let distribution = Geometric(mean: mean)
    let sigma = (mean * (1 + mean)).squareRoot()
    let median = phase.settings.center == nil ? Quantiles.median(values) : distribution.quantile(0.5)
    let scale = [Double](repeating: 1, count: phase.series.count)
    var fit = ShewhartPanel(center: mean, sigma: sigma, floor: 0).fit(phase)
    fit = ExactLimits.apply(to: fit, phase: phase, scale: scale) { _, p in distribution.quantile(p) }
    fit.sigma = sigma
    fit.figures = ["mean": mean, "median": median, "event_probability": distribution.probability]
    if phase.parameter(medianParameter) >= 0.5 {
      fit.centerLine = median
      for position in fit.panel.centerLine.indices { fit.panel.centerLine[position] = median }
    }
    if phase.settings.probabilityLimits == nil, let upper = fit.panel.upperControlLimit.first, upper.isFinite {
      let share = distribution.upperTail(upper)
      fit.figures["false_alarm_probability"] = share
      if share > 0.005 {
        fit.notes.append(
          "Counts between events are skewed: chance alone puts \(SentenceNumber.percent(share)) of them above this limit; probability"
            + " limits keep to a stated share.")
      }
    }
    return fit
  }
}
