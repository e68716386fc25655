import Statistics

/// c chart: counts of constant opportunity with Poisson limits.
///
/// Centre line c̄, limits c̄ ± L √c̄, not below 0; there is no lower limit below a mean of L². Source: Montgomery, §7.3.
public enum CChart: ControlChart {
  public static let id = "c"
  public static let title = "c chart"
  public static let summary = "Counts of constant opportunity, judged by Poisson sampling error."
  public static let kinds: Set<MeasureKind> = [.count]

  public static func isKnown(_ settings: ChartSettings) -> Bool { settings.center != nil }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let values = phase.statistic
    let count = Double(phase.baseline.count)
    let mean = phase.baseline.reduce(0.0) { $0 + values[$1] } / count
    let center = phase.settings.center ?? mean
    guard center >= 0 else { throw .invalidParameter("center", "The centre of a c chart is a mean count, at least 0.") }
    let sigma = center.squareRoot()
    var fit = ShewhartPanel(center: center, sigma: sigma, floor: 0).fit(phase)
    fit.sigma = sigma
    let squares = phase.baseline.reduce(0.0) { $0 + (values[$1] - mean) * (values[$1] - mean) }
    let dispersion = squares / (count - 1) / mean
    fit.figures["dispersion_index"] = dispersion
    if dispersion > 2 {
      fit.notes.append(
        "The points vary \(SentenceNumber.text(dispersion)) times as much as Poisson sampling alone explains; these limits are too narrow.")
    }
    let scale = [Double](repeating: 1, count: phase.series.count)
    return ExactLimits.apply(to: fit, phase: phase, scale: scale) { _, p in Poisson(mean: center).quantile(p) }
  }
}
