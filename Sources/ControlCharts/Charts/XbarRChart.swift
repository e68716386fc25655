/// Mean and range chart: small rational subgroups, the spread taken from their ranges.
///
/// Centre line x̿ (mean of all measurements), limits x̿ ± L σ̂/√nᵢ with σ̂ the mean of Rᵢ/d2(nᵢ) unless `subgroupSigma` says otherwise. The
/// range wastes what larger subgroups know: above about ten measurements the chart of standard deviations is the better one.
/// Source: D. C. Montgomery, Introduction to Statistical Quality Control, §6.2.
public enum XbarRChart: ControlChart {
  public static let id = "xbar_r"
  public static let title = "Mean and range chart"
  public static let summary = "Means of small rational subgroups, judged by the range within them."
  public static let kinds: Set<MeasureKind> = [.continuous, .duration]
  public static let needsSubgroups = true

  public static func statistic(of series: ChartSeries) -> [Double] { SubgroupSummary.means(of: series) }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let subgroups = SubgroupFit(phase, default: .meanRange, showsRanges: true)
    if let most = phase.range.map({ subgroups.summaries[$0].size }).max(), most > 1000 {
      throw .invalidValue("subgroups", "A subgroup has \(most) measurements; a range says little beyond 1000, use xbar_s.")
    }
    return SubgroupMeans.fit(phase, subgroups, dispersion: SubgroupDispersion(fit: subgroups, phase: phase).ranges())
  }
}
