/// Zone chart: points score by the zone they fall in, scores add up on one side of the centre line.
///
/// A third of the way to the limits scores 0, the second third 2, the last 4, beyond 8; the sum starts again where a point lies on the
/// other side; 8 or more signals. One sum does the work of four run rules. With independent normal points a false alarm comes once in 95
/// points on average, with `near_score` 1 once in 40 (`ZoneScheme`, which also designs the limits for another number). Sources: A. H. Jaehn
/// (1987), Zone control charts: SPC made easy, Quality 26(10); R. B. Davis, A. Homer & W. H. Woodall (1990), Performance of the zone control
/// chart, Communications in Statistics: Theory and Methods 19(5).
public enum ZoneChart: ControlChart {
  public static let id = "zone"
  public static let title = "Zone chart"
  public static let summary = "Scores by distance from the centre that add up: the run rules in one number."
  public static let kinds: Set<MeasureKind> = [.continuous, .duration, .count, .rate, .proportion]

  static let nearParameter = ChartParameter(
    "near_score", default: 0, in: 0...2, says: "Score of the zone next to the centre line: 0 (Jaehn) or 1 (Davis, Homer and Woodall).")
  static let restartParameter = CusumPanel.restart(default: 1)
  public static let parameters: [ChartParameter] = [nearParameter, restartParameter]

  static let signal = 8.0

  public static func statistic(of series: ChartSeries) -> [Double] { SubgroupSummary.means(of: series) }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let process = ProcessEstimate(phase)
    let near = phase.parameter(nearParameter)
    let restarts = phase.parameter(restartParameter) >= 0.5
    let third = phase.settings.sigmaLimits / 3
    var upper = [Double](repeating: .nan, count: phase.range.count)
    var lower = upper
    var total = (score: 0.0, side: 0.0)
    for (position, index) in phase.range.enumerated() {
      let z = process.score(phase.statistic[index], at: index)
      if z.isNaN { continue }
      let side = z > 0 ? 1.0 : (z < 0 ? -1.0 : 0.0)
      let distance = abs(z) / third
      let score = side == 0 ? 0 : (distance > 3 ? 8 : (distance > 2 ? 4 : (distance > 1 ? 2 : near)))
      let sum = side == total.side ? total.score + score : score
      upper[position] = side > 0 ? sum : 0
      lower[position] = side < 0 ? sum : 0
      if phase.series.exclusions[index] != nil { continue }
      total = restarts && sum >= signal ? (0, 0) : (sum, side)
    }
    // A score of 8 itself signals, so the limit lies a whisker below it.
    let panel = CusumPanel.make(phase, upper: upper, lower: lower, decision: signal.nextDown, title: "Zone score")
    var fit = PhaseFit(panel: panel, centerLine: process.center, sigma: process.sigma)
    process.annotate(&fit)
    return fit
  }
}
