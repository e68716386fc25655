import Statistics

/// Generalised likelihood ratio chart of counts with a seasonal mean.
///
/// At each point the chart looks back over every stretch of up to `window` points that ends there, and asks how much better a common factor
/// on the expected means explains it; the largest log-likelihood ratio is the statistic, upwards for factors above 1 and downwards below.
/// A signal where it passes h, after which it starts again: one false alarm in about 200 points at h = 5, 500 at 6, 1,300 at 7 (simulated for
/// means of 1 to 30, either direction, mean known). It needs no shift to be named in advance, and dates the change.
/// Source: M. Höhle & M. Paul (2008), Count data regression charts for the monitoring of surveillance time series, Computational Statistics &
/// Data Analysis 52(9), intercept charts; the mean is the weekday profile of the baseline.
public enum GLRChart: ControlChart {
  public static let id = "glr"
  public static let title = "Generalised likelihood ratio chart"
  public static let summary = "Seasonal counts: finds a lasting change of any size against each slot's expected mean, and dates it."
  public static let kinds: Set<MeasureKind> = [.count, .rate]

  static let decisionParameter = ChartParameter(
    "h", default: 6, in: 1e-6...1e6, says: "Threshold, in units of log-likelihood.")
  static let windowParameter = ChartParameter(
    "window", default: 56, in: 1...1000, says: "How many points back a change is looked for, a whole number.")
  static let dispersionParameter = ChartParameter(
    "dispersion", default: 0, in: -1...1e6, says: "a of the variance μ + a μ²; 0 is Poisson, -1 estimates it from the baseline.")
  static let seasonalParameter = ChartParameter(
    "seasonal", default: 1, in: 0...1, says: "1 expects each calendar slot's own mean, 0 the same of all.")
  static let restartParameter = CusumPanel.restart(default: 1)
  public static let parameters: [ChartParameter] = [
    decisionParameter, windowParameter, dispersionParameter, seasonalParameter, restartParameter,
  ]

  public static func statistic(of series: ChartSeries) -> [Double] { series.ratios }

  public static func fitPhase(_ phase: PhaseInput) throws(ControlChartError) -> PhaseFit {
    let expected = try CountExpectation(phase, isSeasonal: phase.parameter(seasonalParameter) >= 0.5)
    let given = phase.parameter(dispersionParameter)
    let dispersion = given >= 0 ? given : expected.dispersion
    let h = phase.parameter(decisionParameter)
    let window = Int(phase.parameter(windowParameter).rounded())
    let restarts = phase.parameter(restartParameter) >= 0.5
    let likelihood = CountLikelihoodRatio(dispersion: dispersion)
    let counts = phase.range.map { index -> Double in
      phase.statistic[index].isNaN || phase.series.exclusions[index] != nil ? .nan : phase.series.values[index]
    }
    var upper = [Double](repeating: .nan, count: counts.count)
    var lower = upper
    var first = 0
    var onset: (signal: Int, start: Int, factor: Double)?
    for position in counts.indices where !phase.statistic[phase.range.lowerBound + position].isNaN {
      var best = (up: 0.0, down: 0.0)
      var likeliest = (value: 0.0, start: position, factor: 1.0)
      var events = 0.0
      var expectedEvents = 0.0
      for start in stride(from: position, through: max(first, position - window + 1), by: -1) {
        if !counts[start].isNaN, !expected.means[start].isNaN {
          events += counts[start]
          expectedEvents += expected.means[start]
        }
        guard expectedEvents > 0 else { continue }
        let found =
          dispersion > 0
          ? likelihood.ratio(counts[start...position], expected.means[start...position])
          : CountLikelihoodRatio.poisson(events: events, expected: expectedEvents)
        if found.factor > 1 { best.up = max(best.up, found.value) } else { best.down = max(best.down, found.value) }
        if found.value > likeliest.value { likeliest = (found.value, start, found.factor) }
      }
      upper[position] = best.up
      lower[position] = best.down
      guard max(best.up, best.down) > h, !counts[position].isNaN else { continue }
      if onset == nil { onset = (position, likeliest.start, likeliest.factor) }
      if restarts { first = position + 1 }
    }
    let panel = CusumPanel.make(phase, upper: upper, lower: lower, decision: h, title: "Likelihood ratio")
    let middle = Quantiles.median(expected.means)
    var fit = PhaseFit(
      panel: panel, centerLine: expected.rate, sigma: (middle + dispersion * middle * middle).squareRoot())
    fit.figures = ["h": h, "dispersion": dispersion]
    if let onset {
      let start = phase.range.lowerBound + onset.start
      fit.figures["first_signal"] = Double(phase.range.lowerBound + onset.signal)
      fit.figures["first_change_start"] = Double(start)
      fit.figures["first_factor"] = onset.factor
      fit.notes.append(
        "The first signal is at \(phase.series.label(phase.range.lowerBound + onset.signal)); counts since \(phase.series.label(start)) are"
          + " \(SentenceNumber.text(onset.factor)) times what is expected.")
    }
    return fit
  }
}
