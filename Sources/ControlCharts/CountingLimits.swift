import Statistics

/// Limits at quantiles of a counting distribution whose parameters vary from point to point, with normal scores from its tails.
struct CountingLimits {
  /// Mean and standard deviation of a point's count; NaN where the point has none.
  let moments: (Int) -> (mean: Double, standardDeviation: Double)
  /// What a point's count is divided by on the chart; 1 for counts.
  let scale: (Int) -> Double
  /// The smallest count whose chance of being reached from below is at least the probability.
  let quantile: (Int, Double) -> Double
  /// P(X ≤ x) and P(X > x) of a point.
  let tails: (Int, Double) -> (lower: Double, upper: Double)

  /// The phase's panel: each limit is a value that is still in control, at probability α/2 on each side, α from `probabilityLimits` or from
  /// the normal tails beyond `sigmaLimits`.
  func fit(_ phase: PhaseInput) -> PhaseFit {
    let range = phase.range
    var panel = ChartPanel(values: Array(phase.series.values[range]), statistic: Array(phase.statistic[range]))
    let limit = phase.settings.sigmaLimits
    let tail = phase.settings.probabilityLimits.map { $0 / 2 } ?? Normal.standard.upperTail(limit)
    for (position, index) in range.enumerated() {
      let size = scale(index)
      let moments = moments(index)
      guard size > 0, !moments.mean.isNaN else { continue }
      panel.centerLine[position] = moments.mean / size
      panel.sigma[position] = moments.standardDeviation / size
      panel.lowerControlLimit[position] = quantile(index, tail) / size
      panel.upperControlLimit[position] = quantile(index, 1 - tail) / size
      let count = phase.series.values[index]
      guard !panel.statistic[position].isNaN else { continue }
      panel.z[position] =
        moments.standardDeviation > 0
        ? midScore(index, count) : ChartPanel.score(count, center: moments.mean, sigma: moments.standardDeviation)
      panel.alignScore(position, limit: limit)
    }
    return PhaseFit(panel: panel, centerLine: .nan, sigma: Quantiles.median(panel.sigma.array))
  }

  /// The normal score of a count, half its own probability on either side.
  private func midScore(_ index: Int, _ count: Double) -> Double {
    let tails = tails(index, count)
    let own = max(0, tails.lower - self.tails(index, count - 1).lower)
    let lower = tails.lower - own / 2
    let upper = tails.upper + own / 2
    return upper < lower ? -Normal.standard.quantile(max(upper, 1e-300)) : Normal.standard.quantile(max(lower, 1e-300))
  }
}
