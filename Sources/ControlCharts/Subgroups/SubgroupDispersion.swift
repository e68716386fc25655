import Statistics

/// The second panel of subgroup charts: ranges or standard deviations within subgroups.
struct SubgroupDispersion {
  let fit: SubgroupFit
  let phase: PhaseInput

  /// Ranges: centre d2 σ, limits d2 σ ± L d3 σ, not below 0; with probability limits, quantiles of the relative range.
  func ranges() -> ChartPanel {
    var quantiles: [Int: (lower: Double, upper: Double)] = [:]
    return panel(
      title: "Range", statistic: { $0.range }, moments: fit.constants.range,
      quantiles: { size, alpha in
        if let known = quantiles[size] { return known }
        let pair = (RelativeRange.quantile(alpha / 2, size), RelativeRange.quantile(1 - alpha / 2, size))
        quantiles[size] = pair
        return pair
      })
  }

  /// Standard deviations: centre c4 σ, limits c4 σ ± L √(1 − c4²) σ, not below 0; with probability limits, quantiles of √(χ²/(n − 1)).
  func deviations() -> ChartPanel {
    panel(
      title: "Standard deviation", statistic: { $0.standardDeviation }, moments: fit.constants.deviation,
      quantiles: { size, alpha in
        let freedom = Double(size - 1)
        let square = ChiSquared(degreesOfFreedom: freedom)
        return ((square.quantile(alpha / 2) / freedom).squareRoot(), (square.quantile(1 - alpha / 2) / freedom).squareRoot())
      })
  }

  private func panel(
    title: String, statistic: (SubgroupSummary) -> Double, moments: (Int) -> (mean: Double, standardDeviation: Double),
    quantiles: (Int, Double) -> (lower: Double, upper: Double)
  ) -> ChartPanel {
    let values = phase.range.map { statistic(fit.summaries[$0]) }
    var panel = ChartPanel(values: values, statistic: values)
    panel.title = title
    let distance = phase.settings.sigmaLimits
    for (position, index) in phase.range.enumerated() {
      let size = fit.summaries[index].size
      guard size > 1 else { continue }
      let sigma = fit.sigma(at: index)
      let moments = moments(size)
      let center = moments.mean * sigma
      let spread = moments.standardDeviation * sigma
      panel.centerLine[position] = center
      panel.sigma[position] = spread
      panel.lowerControlLimit[position] = max(0, center - distance * spread)
      panel.upperControlLimit[position] = center + distance * spread
      panel.z[position] = ChartPanel.score(values[position], center: center, sigma: spread)
      guard let alpha = phase.settings.probabilityLimits else { continue }
      let tails = quantiles(size, alpha)
      panel.lowerControlLimit[position] = tails.lower * sigma
      panel.upperControlLimit[position] = tails.upper * sigma
      panel.alignScore(position, limit: distance)
    }
    return panel
  }
}
