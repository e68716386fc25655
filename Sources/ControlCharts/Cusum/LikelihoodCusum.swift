/// What the CUSUM charts of log-likelihood ratios share.
struct LikelihoodCusum {
  /// The decision interval, in units of log-likelihood.
  let decision: Double
  /// Where the sums start, as a share of the decision interval.
  let headStart: Double
  let restarts: Bool

  /// Fits a phase whose point `index` adds `increments(index)` to the upper and lower sums; missing points add nothing.
  func fit(_ phase: PhaseInput, increments: (Int) -> (up: Double, down: Double)) -> PhaseFit {
    var up = [Double](repeating: .nan, count: phase.range.count)
    var down = up
    for (position, index) in phase.range.enumerated() where !phase.statistic[index].isNaN {
      let parts = increments(index)
      up[position] = min(max(parts.up, -1e100), 1e100)
      down[position] = min(max(parts.down, -1e100), 1e100)
    }
    let path = CusumPath(up: up, down: down, decision: decision, headStart: headStart * decision, restarts: restarts) {
      phase.series.exclusions[phase.range.lowerBound + $0] != nil
    }
    let panel = CusumPanel.make(phase, upper: path.upper, lower: path.lower, decision: decision, title: "CUSUM")
    var fit = PhaseFit(panel: panel, centerLine: .nan, sigma: .nan)
    fit.figures["h"] = decision
    let upper = CusumOnset(signals: path.upperSignals, sums: path.upper, runs: path.upperRun)
    let lower = CusumOnset(signals: path.lowerSignals, sums: path.lower, runs: path.lowerRun)
    for (onset, side) in [(upper, "upper"), (lower, "lower")] {
      guard let onset else { continue }
      fit.figures.merge(onset.figures(side: side, phase: phase)) { $1 }
      fit.notes.append(
        "The \(side) sum first signals at \(phase.series.label(phase.range.lowerBound + onset.signal)); the change seems to have begun at"
          + " \(phase.series.label(phase.range.lowerBound + onset.changeStart)).")
    }
    return fit
  }

  static func ratio(default value: Double, says: String) -> ChartParameter {
    ChartParameter("ratio", default: value, in: 1.0001...1000, says: says)
  }

  /// The decision interval of a log-likelihood CUSUM. The in-control run length of a sum is at least e^h (G. Lorden, 1971, Procedures for
  /// reacting to a change in distribution, Annals of Mathematical Statistics 42), and usually several times that.
  static func decision(default value: Double) -> ChartParameter {
    ChartParameter(
      "h", default: value, in: 1e-6...1e6,
      says: "Decision interval in units of log-likelihood; one false alarm in at least e^h points and side.")
  }
}
