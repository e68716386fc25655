/// Three-way chart: subgroup means as individuals, their moving ranges, and the spread within subgroups.
///
/// Where periods differ by themselves (the same staff, the same hour), the spread within them says nothing about how far their means may
/// lie apart, and the mean chart alarms at every period. Here the means are judged by the moving ranges between them, x̿ ± L MR̄/d2(2), and
/// the spread within by its own chart. With σ_x̄² = σ_b² + σ_w² mean(1/n) the spread between periods is what is left.
/// Source: D. J. Wheeler (1995), Advanced Topics in Statistical Process Control, §11.
public enum ThreeWayChart: ControlChart {
  public static let id = "three_way"
  public static let title = "Three-way chart"
  public static let summary = "Means of subgroups judged by the spread between them, and the spread within them apart."
  public static let kinds: Set<MeasureKind> = [.continuous, .duration]
  public static let needsSubgroups = true

  public static func statistic(of series: ChartSeries) -> [Double] { SubgroupSummary.means(of: series) }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let moving = MovingRanges(phase.statistic, input: phase)
    let mean = phase.baseline.reduce(0.0) { $0 + phase.statistic[$1] } / Double(phase.baseline.count)
    let center = phase.settings.center ?? mean
    let sigma = phase.settings.sigma ?? moving.sigma
    var fit = ShewhartPanel(center: center, sigma: sigma, floor: phase.series.isNonNegative ? 0 : nil).fit(phase)
    fit.centerLine = center
    fit.sigma = sigma
    fit.dispersion = moving.panel(sigma: sigma, sigmaLimits: phase.settings.sigmaLimits)
    // A known sigma is that of the means; the spread within is always the subgroups' own.
    var inner = phase.settings
    inner.sigma = nil
    let subgroups = SubgroupFit(phase.with(inner), default: .meanDeviation)
    fit.within = SubgroupDispersion(fit: subgroups, phase: phase).deviations()
    var reciprocals = 0.0
    for index in phase.baseline { reciprocals += 1 / Double(max(subgroups.summaries[index].size, 1)) }
    let sampling = subgroups.sigma * subgroups.sigma * reciprocals / Double(phase.baseline.count)
    let between = max(0, sigma * sigma - sampling).squareRoot()
    fit.figures = ["sigma_within": subgroups.sigma, "sigma_between": between, "mean_moving_range": moving.mean]
    if sigma.isNaN {
      fit.judged = false
      fit.notes.append("No two neighbouring subgroups set the limits, so there is no moving range and no limit.")
    } else if between * between > sampling {
      fit.notes.append(
        "Periods differ by more than the measurements within them explain (\(SentenceNumber.text(between)) between,"
          + " \(SentenceNumber.text(sampling.squareRoot())) from sampling): a mean chart with limits from within would alarm too often.")
    }
    return fit
  }
}
