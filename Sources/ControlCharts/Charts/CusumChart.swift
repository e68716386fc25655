/// Tabular two-sided CUSUM of standardised deviations.
///
/// C⁺_i = max(0, C⁺_{i−1} + z_i − k), C⁻_i = max(0, C⁻_{i−1} − z_i − k) with z_i = (x_i − μ)/σ_i, in standard deviations of a point; a
/// signal where either passes h. k = ½ looks for shifts of one standard deviation; with h = 5 a false alarm comes once in 465 points, with
/// 4.77 once in 370. Both sums start at `fir` × h, and again after a signal with `restart` 1. Source: D. C. Montgomery, Introduction to
/// Statistical Quality Control, §9.1.
public enum CusumChart: ControlChart {
  public static let id = "cusum"
  public static let title = "CUSUM chart"
  public static let summary = "Adds up small deviations: finds lasting shifts of about one standard deviation and dates them."
  public static let kinds: Set<MeasureKind> = [.continuous, .duration, .count, .rate, .proportion]

  static let referenceParameter = ChartParameter(
    "k", default: 0.5, in: 0...100, says: "Reference value: half the shift to be found, in standard deviations.")
  static let decisionParameter = ChartParameter(
    "h", default: 5, in: 1e-6...1e6, says: "Decision interval, in standard deviations.")
  static let restartParameter = CusumPanel.restart(default: 0)
  public static let parameters: [ChartParameter] = [referenceParameter, decisionParameter, CusumPanel.headStart, restartParameter]

  public static func statistic(of series: ChartSeries) -> [Double] { SubgroupSummary.means(of: series) }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let k = phase.parameter(referenceParameter)
    let h = phase.parameter(decisionParameter)
    let process = ProcessEstimate(phase)
    let path = path(phase, process)
    let panel = CusumPanel.make(phase, upper: path.upper, lower: path.lower, decision: h, title: "CUSUM")
    var fit = PhaseFit(panel: panel, centerLine: process.center, sigma: process.sigma)
    fit.figures = ["k": k, "h": h]
    process.annotate(&fit)
    let upper = CusumOnset(signals: path.upperSignals, sums: path.upper, runs: path.upperRun)
    let lower = CusumOnset(signals: path.lowerSignals, sums: path.lower, runs: path.lowerRun)
    for (onset, side, sign) in [(upper, "upper", 1.0), (lower, "lower", -1.0)] {
      guard let onset else { continue }
      let signal = phase.range.lowerBound + onset.signal
      let mean = process.center + sign * onset.shift(reference: k) * process.sigma(at: signal)
      fit.figures.merge(onset.figures(side: side, phase: phase)) { $1 }
      fit.figures["first_\(side)_mean"] = mean
      fit.notes.append(
        "The \(side) sum first signals at \(phase.series.label(signal)); the shift seems to have begun at"
          + " \(phase.series.label(phase.range.lowerBound + onset.changeStart)), with a mean of \(phase.series.text(mean)) since.")
    }
    return fit
  }

  /// The sums of a phase, positions counted from its start.
  static func path(_ phase: PhaseInput, _ process: ProcessEstimate) -> CusumPath {
    let k = phase.parameter(referenceParameter)
    let h = phase.parameter(decisionParameter)
    let scores = phase.range.map { process.score(phase.statistic[$0], at: $0) }
    return CusumPath(
      up: scores.map { $0 - k }, down: scores.map { -$0 - k }, decision: h, headStart: phase.parameter(CusumPanel.headStart) * h,
      restarts: phase.parameter(restartParameter) >= 0.5
    ) { phase.series.exclusions[phase.range.lowerBound + $0] != nil }
  }
}
