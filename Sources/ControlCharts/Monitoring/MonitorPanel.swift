import Statistics

/// Turns what a monitor found into a chart: lines on the KPI's scale, signals in words, proposed phases.
struct MonitorPanel {
  let phase: PhaseInput
  /// First judged period of the series.
  let history: Int
  let monitor: Monitor
  /// One entry a judged period.
  let judgements: [Monitor.Judgement]

  func fit() -> PhaseFit {
    let range = phase.range
    var panel = ChartPanel(values: Array(phase.series.values[range]), statistic: Array(phase.statistic[range]))
    let first = history - range.lowerBound
    for (index, judgement) in (monitor.history + judgements).enumerated() where index < panel.count {
      panel.centerLine[index] = judgement.center
      panel.lowerControlLimit[index] = phase.series.isNonNegative ? max(judgement.lower, 0) : judgement.lower
      panel.upperControlLimit[index] = judgement.upper
      panel.sigma[index] = judgement.sigma
      panel.z[index] = judgement.z
    }
    let centers = panel.centerLine.filter { !$0.isNaN }
    var fit = PhaseFit(
      panel: panel, centerLine: centers.isEmpty ? .nan : centers.reduce(0, +) / Double(centers.count),
      sigma: Quantiles.median(panel.sigma.filter { !$0.isNaN }))
    let learned = monitor.learnedParameters
    fit.figures = [
      "run_length": phase.parameter(MonitorChart.runLengthParameter), "history": Double(first),
      "residual_autocorrelation": learned.lag1, "extra_variance": learned.extra, "drift_variance": learned.drift,
      "degrees_of_freedom": learned.degreesOfFreedom, "signal_episodes": Double(episodes),
    ]
    fit.notes = notes(first)
    fit.signals = MonitorSignals(series: phase.series, first: history, judgements: judgements).all
    return fit
  }

  /// Runs of signalling periods with at least seven quiet ones before them.
  private var episodes: Int {
    var count = 0
    var last = Int.min / 2
    for (position, judgement) in judgements.enumerated() where judgement.isSignal {
      if position - last > 7 { count += 1 }
      last = position
    }
    return count
  }

  private func notes(_ first: Int) -> [String] {
    var notes = [
      "The first \(first) points are the history; every later point is judged from the points before it alone."
    ]
    for change in monitor.changes {
      let onset = phase.series.label(phase.range.lowerBound + change.onset)
      let size = SentenceNumber.text((change.size * 10).rounded() / 10)
      let error = SentenceNumber.text((change.standardError * 10).rounded() / 10)
      var text = "A new level from \(onset) is proposed, \(size) standard deviations (± \(error)) from the former"
      if let returned = change.returned {
        text += "; from \(phase.series.label(phase.range.lowerBound + returned)) the series is back on the former level."
      } else {
        text += ": a person decides whether it is the new normal or still a problem."
      }
      notes.append(text)
    }
    notes += monitor.learnedChanges.map(sentence)
    return notes
  }

  private func sentence(_ change: LearnedChange) -> String {
    let onset = phase.series.label(phase.range.lowerBound + change.onset)
    let confirmed = phase.series.label(phase.range.lowerBound + change.confirmed)
    switch change.kind {
    case .scatter(let factor):
      let ratio = SentenceNumber.text((factor.squareRoot() * 10).rounded() / 10)
      return "The points scatter more widely from \(onset), about \(ratio) times as far; since \(confirmed) the limits have followed."
    case .profile: return "The profile has changed from \(onset); since \(confirmed) the new one is expected."
    case .opening:
      return "A slot of the calendar in which nothing was ever seen is in use from \(onset); it is expected since \(confirmed)."
    }
  }
}
