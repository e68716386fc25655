/// Moving average chart: the mean of the last `window` points against limits that narrow as it fills.
///
/// M_i is the mean of the last w points (fewer at the start, and where some are missing), limits μ ± L √(Σ σ²/n_j)/m over the m points in
/// it, which is μ ± L σ/√(n w) for equal sizes. Source: D. C. Montgomery, Introduction to Statistical Quality Control, §9.3.
public enum MAChart: ControlChart {
  public static let id = "ma"
  public static let title = "Moving average chart"
  public static let summary = "The mean of the last few points: quicker to show small lasting shifts than single points."
  public static let kinds: Set<MeasureKind> = [.continuous, .duration, .count, .rate, .proportion]

  static let windowParameter = ChartParameter("window", default: 5, in: 1...1000, says: "How many points are averaged, a whole number.")
  public static let parameters: [ChartParameter] = [windowParameter]

  public static func statistic(of series: ChartSeries) -> [Double] { SubgroupSummary.means(of: series) }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let window = Int(phase.parameter(windowParameter).rounded())
    let process = ProcessEstimate(phase)
    var weighted = WeightedPanel(phase, center: process.center, title: "Moving average")
    for index in phase.range {
      var sum = 0.0
      var variance = 0.0
      var count = 0.0
      for member in max(phase.range.lowerBound, index - window + 1)...index {
        let value = phase.statistic[member]
        // A point left out of the tests still shows in the picture, through its own average only.
        if value.isNaN || (phase.series.exclusions[member] != nil && member != index) { continue }
        let sigma = process.sigma(at: member)
        sum += value
        variance += sigma * sigma
        count += 1
      }
      let isMissing = phase.statistic[index].isNaN
      let sigma = count > 0 ? variance.squareRoot() / count : process.sigma
      weighted.set(index, statistic: isMissing ? .nan : sum / count, sigma: sigma)
    }
    var fit = PhaseFit(panel: weighted.panel, centerLine: process.center, sigma: process.sigma)
    fit.figures["window"] = Double(window)
    process.annotate(&fit)
    return fit
  }
}
