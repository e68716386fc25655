import Statistics

/// What the three EARS charts share.
enum EarlyAberrationFit {
  static let window = ChartParameter("window", default: 7, in: 3...100_000, says: "Periods that set mean and deviation.")
  static let minimumSigma = ChartParameter("min_sigma", default: 0, in: 0...1e100, says: "Least standard deviation.")

  static let alpha = ChartParameter(
    "alpha", default: 0, in: 0...0.5,
    says: "Probability of a false alarm at each point (published: 0.001 for C1 and C2, 0.025 for C3); 0 takes it from the limits' distance."
  )

  /// The chart's own probability of a false alarm where it is given, else that of one side of limits at the wanted distance.
  static func falseAlarms(_ phase: PhaseInput, _ parameter: ChartParameter) -> Double {
    let given = phase.parameter(parameter)
    // Below 1e-15 the quantile of 1 − α is no number.
    return max(given > 0 ? given : Normal.standard.upperTail(phase.settings.sigmaLimits), 1e-15)
  }

  /// Gives points without a limit the phase's median as centre line: they are shown, not judged.
  static func fillCenter(_ panel: inout ChartPanel, phase: PhaseInput) {
    let median = Quantiles.median(phase.baseline.map { phase.statistic[$0] })
    for index in panel.centerLine.indices where panel.centerLine[index].isNaN { panel.centerLine[index] = median }
  }

  static func fit(_ phase: PhaseInput, method: EarlyAberration.Method) throws(ControlChartError) -> PhaseFit {
    let settings = phase.settings
    let limits = try EarlyAberration(
      method, baseline: Int(phase.parameter(window)), minimumSigma: phase.parameter(minimumSigma),
      alpha: falseAlarms(phase, alpha))
    let values = Array(phase.statistic[phase.range])
    var history = values
    for index in phase.range where phase.series.exclusions[index] != nil || settings.baselineOmissions.contains(index) {
      history[index - phase.range.lowerBound] = .nan
    }
    var panel = ChartPanel(values: Array(phase.series.values[phase.range]), statistic: values)
    var silent = 0
    for index in values.indices {
      let kept = history[index]
      history[index] = values[index]
      if let point = limits.judge(history, at: index) {
        panel.centerLine[index] = point.expected
        panel.sigma[index] = point.sigma
        // C3 can call a value that is back to normal for what came before it; on a chart that would be a limit below the centre line.
        panel.upperControlLimit[index] = point.upper < point.expected ? point.expected : point.upper
        panel.z[index] = ChartPanel.score(values[index], center: point.expected, sigma: point.sigma)
        panel.alignScore(index, limit: settings.sigmaLimits)
        if point.upper.isNaN { silent += 1 }
      }
      history[index] = kept
    }
    let centers = panel.centerLine.filter { !$0.isNaN }
    var fit = PhaseFit(
      panel: panel, centerLine: centers.isEmpty ? .nan : centers.reduce(0, +) / Double(centers.count),
      sigma: Quantiles.median(panel.sigma.array),
      figures: ["alpha": limits.alpha])
    fit.judged = !centers.isEmpty
    fillCenter(&fit.panel, phase: phase)
    if values.count > limits.first {
      fit.notes.append("The first \(limits.first) points have too short a history and are not judged.")
    } else {
      fit.notes.append("\(limits.first + 1) points are needed before one can be judged.")
    }
    if silent > 0 {
      fit.notes.append("\(silent) points have no limit: the periods before them do not vary or are missing; min_sigma gives them one.")
    }
    return fit
  }
}
