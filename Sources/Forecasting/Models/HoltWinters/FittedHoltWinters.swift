/// A Holt-Winters model with its parameters, run over a series.
public struct FittedHoltWinters: FittedForecastModel {
  public let kind: ClassicalDecomposition.Kind
  /// The smoothing parameters of level, slope and season.
  public let alpha: Double
  public let beta: Double
  public let gamma: Double
  /// The sum of squared one-step errors from the second season on.
  public let sumOfSquares: Double
  /// The states after the last observation; the seasonal ones in the order of the steps to come.
  public let level: Double
  public let slope: Double
  public let season: [Double]
  public let fitted: [Double]
  private let deviation: Double
  private let isNonNegative: Bool

  init(kernel initial: HoltWintersKernel, parameters: SIMD4<Double>, scale: Double, isNonNegative: Bool) {
    var kernel = initial
    var predictions = [Double](repeating: .nan, count: kernel.values.count)
    let squares = kernel.run(parameters) { predictions[$0] = $1 * scale }
    kind = kernel.kind
    alpha = parameters[0]
    beta = parameters[1]
    gamma = parameters[2]
    sumOfSquares = squares * scale * scale
    level = kernel.level * scale
    slope = kernel.slope * scale
    let m = kernel.season
    let unit = kernel.kind == .additive ? scale : 1
    season = (0..<m).map { kernel.indices[(kernel.values.count + $0) % m] * unit }
    fitted = predictions
    deviation = SimpleFit.rootMeanSquare(kernel.values.map { $0 * scale }, predictions)
    self.isNonNegative = isNonNegative
  }

  public var name: String { kind == .additive ? "HoltWinters" : "HoltWintersMultiplicative" }

  public var parameters: [ModelParameter] {
    [
      ModelParameter("alpha", alpha), ModelParameter("beta", beta), ModelParameter("gamma", gamma), ModelParameter("sse", sumOfSquares),
    ]
  }

  /// The method's own responses to one error.
  public func errorDependence(horizon: Int) -> ErrorDependence? {
    ErrorDependence(
      responses: (1...max(1, horizon)).map { alpha * (1 + Double($0) * beta) + ($0 % max(1, season.count) == 0 ? gamma * (1 - alpha) : 0) })
  }

  public func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    let m = season.count
    var mean: [Double] = []
    var deviations: [Double] = []
    // The squared responses so far, by how many steps back they are within the season.
    var responses = [Double](repeating: 0, count: m)
    for h in 0..<max(0, horizon) {
      let response = h == 0 ? 1 : alpha * (1 + Double(h) * beta) + (h % m == 0 ? gamma * (1 - alpha) : 0)
      responses[h % m] += response * response
      let base = level + Double(h + 1) * slope
      var variance = 0.0
      if kind == .additive {
        mean.append(base + season[h % m])
        for value in responses { variance += value }
      } else {
        mean.append(base * season[h % m])
        for j in 0..<m {
          let ratio = season[h % m] / season[(h - j + m * (h / m + 1)) % m]
          variance += responses[j] * ratio * ratio
        }
      }
      let wide = deviation * variance.squareRoot()
      deviations.append(wide.isFinite ? wide : deviations.last ?? deviation)
    }
    return ForecastDistribution(mean: mean, standardDeviation: deviations, levels: levels, isNonNegative: isNonNegative)
  }
}
