/// Mean and standard deviation chart: rational subgroups of any size, the spread taken from within them.
///
/// Centre line x̿ (mean of all measurements), limits x̿ ± L σ̂/√nᵢ with σ̂ the mean of sᵢ/c4(nᵢ) unless `subgroupSigma` says otherwise.
/// Assumes that nothing but the spread within subgroups moves their means; where periods differ by themselves, the three-way chart fits.
/// Source: D. C. Montgomery, Introduction to Statistical Quality Control, §6.3.
public enum XbarSChart: ControlChart {
  public static let id = "xbar_s"
  public static let title = "Mean and standard deviation chart"
  public static let summary = "Means of rational subgroups, judged by the standard deviation within them."
  public static let kinds: Set<MeasureKind> = [.continuous, .duration]
  public static let needsSubgroups = true

  public static func statistic(of series: ChartSeries) -> [Double] { SubgroupSummary.means(of: series) }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let subgroups = SubgroupFit(phase, default: .meanDeviation)
    return SubgroupMeans.fit(phase, subgroups, dispersion: SubgroupDispersion(fit: subgroups, phase: phase).deviations())
  }
}
