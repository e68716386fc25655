/// A double seasonal Holt-Winters model run over a series.
public struct FittedDoubleSeasonal: FittedForecastModel {
  public let smoothing: DoubleSeasonalHoltWinters.Parameters
  /// The mean squared one-step error.
  public let meanSquaredError: Double
  public let fitted: [Double]
  private let level: Double
  private let slope: Double
  /// The seasonal indices from the next step on.
  private let shortSeason: [Double]
  private let longSeason: [Double]
  private let lastError: Double
  /// The variance of a one-step error relative to its mean.
  private let relativeVariance: Double
  private let isNonNegative: Bool

  init(_ recursion: inout DoubleSeasonalRecursion, _ parameters: DoubleSeasonalHoltWinters.Parameters, _ series: ForecastSeries) {
    let sums = recursion.run(parameters)
    smoothing = parameters
    meanSquaredError = sums.map { $0.squares / max(1, $0.count) } ?? .nan
    relativeVariance = sums.map { $0.relativeSquares / max(1, $0.count - 5) } ?? 0
    fitted = recursion.fitted
    level = recursion.level
    slope = recursion.slope
    func turned(_ season: [Double]) -> [Double] {
      let next = series.count % season.count
      return Array(season[next...] + season[..<next])
    }
    shortSeason = turned(recursion.shortSeason)
    longSeason = turned(recursion.longSeason)
    lastError = recursion.lastError
    isNonNegative = series.isNonNegative
  }

  public var name: String { "DSHW" }

  public var parameters: [ModelParameter] {
    [
      ModelParameter("alpha", smoothing.alpha), ModelParameter("beta", smoothing.beta), ModelParameter("gamma", smoothing.gamma),
      ModelParameter("omega", smoothing.omega), ModelParameter("phi", smoothing.phi), ModelParameter("mse", meanSquaredError),
    ]
  }

  /// Means as in Taylor (2003), equation 5; the variances are those of the linearised model, in which an error moves level, trend and the two
  /// seasons by shares of the mean.
  public func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    var mean: [Double] = []
    var deviation: [Double] = []
    var carried = lastError
    var power = 1.0
    var moved = 0.0
    var sum = 1.0
    for h in 0..<max(0, horizon) {
      carried *= smoothing.phi
      let base = max(0, level + Double(h + 1) * slope)
      let pattern = base * shortSeason[h % shortSeason.count] * longSeason[h % longSeason.count]
      mean.append(max(0, pattern + carried))
      deviation.append(pattern * (relativeVariance * sum).squareRoot())
      // The response h + 1 steps on to one error.
      let step = h + 1
      let response =
        smoothing.alpha + smoothing.alpha * smoothing.beta * Double(step) + (step % shortSeason.count == 0 ? smoothing.gamma : 0)
        + (step % longSeason.count == 0 ? smoothing.omega : 0)
      moved = smoothing.phi * moved + response
      power *= smoothing.phi
      sum += (power + moved) * (power + moved)
    }
    return ForecastDistribution(mean: mean, standardDeviation: deviation, levels: levels, isNonNegative: isNonNegative)
  }
}
