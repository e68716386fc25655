import RealModule
import Statistics

extension ForecastDistribution {
  /// The normal score of what came at a step, before any calibration: 1.28 where one value in ten lies above it. NaN where it is missing or
  /// the step has no spread.
  func score(of value: Double, step: Int) -> Double {
    guard step >= 0, step < horizon, !value.isNaN else { return .nan }
    let middle = mean[step]
    let deviation = standardDeviation[step]
    switch shape {
    case .count: return CountQuantile.score(of: value, mean: middle, standardDeviation: deviation)
    case .studentT(let freedom):
      guard deviation > 0 else { return .nan }
      return Normal.standard.quantile(StudentT(degreesOfFreedom: freedom).cumulative((value - middle) / deviation))
    case .transformed(let transform): return deviation > 0 ? (transform(value) - transform(middle)) / deviation : .nan
    case .normal: return deviation > 0 ? (value - middle) / deviation : .nan
    }
  }
}
