import RealModule
import Statistics

/// What chance gives a group that is on target.
struct FunnelLaw {
  let measure: ComparedGroups.Measure
  let target: Double

  /// Sampling variance of a figure.
  func variance(size: Double) -> Double { (measure == .proportion ? target * (1 - target) : target) / size }

  func score(_ figure: Double, size: Double) -> Double {
    ChartPanel.score(figure, center: target, sigma: variance(size: size).squareRoot())
  }

  func group(
    _ name: String, figure: Double, size: Double, levels: [Double], dispersion: FunnelPlot.Dispersion, _ spread: FunnelSpread
  ) -> FunnelPlot.Group {
    guard size > 0, !figure.isNaN else {
      let none = [Double](repeating: .nan, count: levels.count)
      return FunnelPlot.Group(
        name: name, figure: .nan, size: size, lowerLimits: none, upperLimits: none, z: .nan, pValue: .nan, adjustedPValue: .nan)
    }
    let total =
      switch dispersion {
      case .none: variance(size: size)
      case .multiplicative: variance(size: size) * max(spread.factor.isNaN ? 1 : spread.factor, 1)
      case .additive: variance(size: size) + spread.betweenVariance
      }
    let sigma = total.squareRoot()
    let z = ChartPanel.score(figure, center: target, sigma: sigma)
    let ceiling = measure == .proportion ? 1.0 : .infinity
    var lower: [Double] = []
    var upper: [Double] = []
    for level in levels {
      let tail = (1 - level) / 2
      if dispersion == .none {
        lower.append(quantile(tail, size: size))
        upper.append(quantile(1 - tail, size: size))
      } else {
        let reach = -Normal.standard.quantile(tail) * sigma
        lower.append(max(target - reach, 0))
        upper.append(min(target + reach, ceiling))
      }
    }
    let pValue = dispersion == .none ? exactPValue(figure * size, size: size) : min(1, 2 * Normal.standard.upperTail(abs(z)))
    let beyond = levels.indices.last { figure < lower[$0] || figure > upper[$0] }.map { levels[$0] }
    return FunnelPlot.Group(
      name: name, figure: figure, size: size, lowerLimits: lower, upperLimits: upper, z: z, pValue: pValue, adjustedPValue: .nan,
      beyond: beyond)
  }

  /// The quantile of the figure, interpolated within the probability of the count that passes `p` (appendix A.1.1).
  func quantile(_ p: Double, size: Double) -> Double {
    let count: Double
    let probability: Double
    let cumulative: Double
    if measure == .proportion {
      let law = Binomial(size: size.rounded(), probability: target)
      count = law.quantile(p)
      (probability, cumulative) = (law.probability(count), law.cumulative(count))
    } else {
      let law = Poisson(mean: target * size)
      count = law.quantile(p)
      (probability, cumulative) = (law.probability(count), law.cumulative(count))
    }
    let part = probability > 0 ? min(max((cumulative - p) / probability, 0), 1) : 0
    return min(max((count - part) / size, 0), measure == .proportion ? 1 : .infinity)
  }

  /// Twice the smaller tail, with half the probability of the count itself (the mid-p value, as the limits are interpolated).
  private func exactPValue(_ count: Double, size: Double) -> Double {
    let whole = count.rounded()
    let (below, here, above): (Double, Double, Double)
    if measure == .proportion {
      let law = Binomial(size: size.rounded(), probability: target)
      (below, here, above) = (law.cumulative(whole - 1), law.probability(whole), law.upperTail(whole))
    } else {
      let law = Poisson(mean: target * size)
      (below, here, above) = (law.cumulative(whole - 1), law.probability(whole), law.upperTail(whole))
    }
    return min(1, 2 * (min(below, above) + here / 2))
  }
}
