/// Individuals and moving range chart: single measurements, the spread taken from neighbouring points.
///
/// Centre line x̄, limits x̄ ± L σ̂ with σ̂ = MR̄ / d2(2). Assumes independent, roughly symmetric values; skewed or
/// autocorrelated ones alarm too often. Source: D. C. Montgomery, Introduction to Statistical Quality Control, §6.4.
public enum XmRChart: ControlChart {
  public static let id = "xmr"
  public static let title = "Individuals and moving range chart"
  public static let summary = "Single measurements, judged by the spread between neighbouring points."
  public static let kinds: Set<MeasureKind> = [.continuous, .duration, .count, .rate, .proportion]
  public static let widensLimits = true

  public static func statistic(of series: ChartSeries) -> [Double] { series.ratios }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let settings = phase.settings
    let moving = MovingRanges(phase.statistic, input: phase)
    let center = settings.center ?? settings.baselineEstimator.center(of: phase)
    let sigma = settings.sigma ?? moving.sigma
    let widened = try WidenedLimits(phase)
    let lines = ShewhartPanel(center: center, sigma: sigma, floor: phase.series.isNonNegative ? 0 : nil)
    var fit = if let widened { lines.fit(widened.phase) } else { lines.fit(phase) }
    fit.figures = ["mean_moving_range": moving.mean, "screened_out": Double(moving.screenedOut)]
    if let widened { widened.apply(to: &fit) }
    if let note = settings.baselineEstimator.note { fit.notes.append(note) }
    fit.centerLine = center
    fit.sigma = sigma
    fit.dispersion = moving.panel(sigma: sigma, sigmaLimits: settings.sigmaLimits)
    if sigma.isNaN {
      fit.judged = false
      fit.notes.append("No two neighbouring points set the limits, so there is no moving range and no limit.")
    } else if sigma == 0 {
      fit.notes.append("The points that set the limits do not vary: every other value lies beyond the limits.")
    }
    return fit
  }
}
