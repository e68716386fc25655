import RealModule
import Statistics

/// What the p, u and Laney charts share: a pooled ratio and each point's sampling error.
struct AttributeRatios {
  /// Sum of numerators over sum of denominators of the baseline, or the known centre.
  let center: Double
  /// The variance of one unit: p (1 − p) for proportions, u for rates.
  let unitVariance: Double
  /// Pearson's chi-squared of the baseline over its degrees of freedom: near 1 where sampling alone explains the spread.
  let pearsonDispersion: Double

  init(_ phase: PhaseInput, isProportion: Bool) throws(ControlChartError) {
    if let center = phase.settings.center, center < 0 || (isProportion && center > 1) {
      throw .invalidParameter("center", "The centre of this chart is a \(isProportion ? "proportion within 0...1" : "rate of at least 0").")
    }
    let values = phase.series.values
    let denominators = phase.series.denominators ?? []
    var numerator = 0.0
    var denominator = 0.0
    for index in phase.baseline {
      numerator += values[index]
      denominator += denominators[index]
    }
    let center = phase.settings.center ?? numerator / denominator
    if center < 0 || (isProportion && center > 1) || center.isInfinite {
      throw .invalidValue(
        "values",
        "The values over their denominators are \(center) on the whole; this chart takes \(isProportion ? "parts of a whole" : "counts").")
    }
    self.center = center
    let unitVariance = isProportion ? max(0, center * (1 - center)) : max(0, center)
    self.unitVariance = unitVariance
    var chiSquared = 0.0
    for index in phase.baseline {
      let deviation = phase.statistic[index] - center
      chiSquared += deviation * deviation * denominators[index]
    }
    pearsonDispersion = chiSquared / unitVariance / Double(phase.baseline.count - 1)
  }

  /// The sampling standard deviation of a point with this denominator.
  func sigma(_ denominator: Double) -> Double {
    denominator > 0 ? (unitVariance / denominator).squareRoot() : .nan
  }

  /// Laney's multiplier: the moving-range standard deviation of the standardised ratios of a phase.
  func laneyMultiplier(_ phase: PhaseInput) -> Double {
    let denominators = phase.series.denominators ?? []
    var z = phase.statistic
    for index in phase.range {
      z[index] = ChartPanel.score(phase.statistic[index], center: center, sigma: sigma(denominators[index]))
    }
    return MovingRanges(z, input: phase).sigma
  }

  /// A warning where sampling alone cannot explain the spread.
  var overdispersionNote: String? {
    guard pearsonDispersion > 2 else { return nil }
    return "The points vary \(SentenceNumber.text(pearsonDispersion)) times as much as sampling alone explains;"
      + " these limits are too narrow, Laney's chart widens them."
  }
}
