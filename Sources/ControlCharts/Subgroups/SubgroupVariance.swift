import Statistics

/// Whether the means of rational subgroups lie farther apart than the spread within them explains: one-way analysis of variance.
///
/// Source: R. A. Fisher (1925), Statistical Methods for Research Workers, §40; for control charts D. J. Wheeler (1995), Advanced Topics in
/// Statistical Process Control, §11.
struct SubgroupVariance {
  /// Mean square between subgroups over mean square within them; NaN where either cannot be had.
  let ratio: Double
  /// Chance of such a ratio if all subgroups came from one process; 1 where the ratio cannot be had.
  let pValue: Double
  /// Mean number of measurements a subgroup.
  let meanSize: Double

  init(_ series: ChartSeries, baseline: PointRuns) {
    let summaries = series.subgroups.map { groups in baseline.map { SubgroupSummary(groups[$0]) } } ?? []
    var count = 0.0
    var sum = 0.0
    var within = 0.0
    for summary in summaries where summary.size > 0 {
      count += Double(summary.size)
      sum += summary.mean * Double(summary.size)
      within += summary.squares
    }
    let groups = Double(summaries.count { $0.size > 0 })
    let center = sum / count
    var between = 0.0
    for summary in summaries where summary.size > 0 {
      between += Double(summary.size) * (summary.mean - center) * (summary.mean - center)
    }
    meanSize = groups > 0 ? count / groups : 0
    let freedom = (between: groups - 1, within: count - groups)
    guard freedom.between > 0, freedom.within > 0, within > 0, between.isFinite else {
      ratio = .nan
      pValue = 1
      return
    }
    ratio = (between / freedom.between) / (within / freedom.within)
    pValue = Beta(a: freedom.within / 2, b: freedom.between / 2)
      .cumulative(freedom.within / (freedom.within + freedom.between * ratio))
  }
}
