import RealModule

/// A fitted model whose forecast is a stored cycle of means plus a drift, with the error variance of one step and a rule for how
/// it grows: what the simple benchmark methods share.
struct SimpleFit: FittedForecastModel {
  let name: String
  let fitted: [Double]
  let parameters: [ModelParameter]
  /// The means of the steps after the end, repeated in a cycle.
  let cycle: [Double]
  /// Added for every step ahead.
  var drift = 0.0
  /// The standard deviation of the error at each step of the first cycle.
  let deviations: [Double]
  var growth = Growth.constant
  var shape = ForecastDistribution.Shape.normal
  let isNonNegative: Bool

  /// How the error variance grows with the horizon h.
  enum Growth {
    /// Not at all.
    case constant
    /// By one step's variance a cycle: a random walk. The steps already gone by since the cycle's values were observed count.
    case perCycle(stale: [Int])
    /// A random walk whose estimated drift has this standard error.
    case drifting(standardError: Double)
    /// By α² of one step's variance a step: a smoothed level.
    case smoothed(alpha: Double)
  }

  func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    let m = cycle.count
    guard horizon > 0, m > 0 else {
      return ForecastDistribution(mean: [], standardDeviation: [], levels: levels, isNonNegative: isNonNegative)
    }
    let mean = (0..<horizon).map { cycle[$0 % m] + drift * Double($0 + 1) }
    let deviation = (0..<horizon).map { h -> Double in
      let one = deviations[h % m]
      switch growth {
      case .constant: return one
      case .perCycle(let stale): return one * Double(h / m + 1 + stale[h % m]).squareRoot()
      case .drifting(let error):
        let steps = Double(h + 1)
        return (one * one * steps + steps * steps * error * error).squareRoot()
      case .smoothed(let alpha): return one * (1 + Double(h) * alpha * alpha).squareRoot()
      }
    }
    return ForecastDistribution(mean: mean, standardDeviation: deviation, levels: levels, shape: shape, isNonNegative: isNonNegative)
  }

  /// The method's own: what the last values carry on, by how the variance grows.
  func errorDependence(horizon: Int) -> ErrorDependence? {
    let later = max(0, horizon - 1)
    switch growth {
    case .constant:
      // A mean estimated from n values is off by one n-th of the variance for all steps together.
      if case .studentT(let freedom) = shape, freedom > 0 { return ErrorDependence(common: [1 / (freedom + 1).squareRoot()]) }
      return nil
    case .perCycle: return ErrorDependence(responses: (1...max(1, later)).map { $0 % max(1, cycle.count) == 0 ? 1 : 0 })
    case .drifting(let error):
      let one = deviations.first ?? 0
      return ErrorDependence(
        responses: [Double](repeating: 1, count: later), common: one > 0 ? (1...max(1, horizon)).map { Double($0) * error / one } : [])
    case .smoothed(let alpha): return ErrorDependence(responses: [Double](repeating: alpha, count: later))
    }
  }

  /// The root mean square of the residuals that exist; 0 when there are none.
  static func rootMeanSquare(_ values: [Double], _ fitted: [Double]) -> Double {
    var sum = 0.0
    var count = 0
    for t in values.indices {
      let e = values[t] - fitted[t]
      if !e.isNaN {
        sum += e * e
        count += 1
      }
    }
    return count > 0 ? (sum / Double(count)).squareRoot() : 0
  }
}
