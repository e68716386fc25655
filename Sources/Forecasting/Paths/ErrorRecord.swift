/// The errors of forecasts made from several past origins, in units of what each forecast said of its own spread.
public struct ErrorRecord: Sendable, Equatable {
  /// One array an origin, oldest first: the score of each step that has come, NaN where it is missing.
  public private(set) var scores: [[Double]] = []
  /// How many observations each forecast was made from.
  public private(set) var origins: [Int] = []

  public init() {}

  /// Adds one forecast beside what came.
  public mutating func add(origin: Int, forecast: ForecastDistribution, actual: [Double]) {
    origins.append(origin)
    scores.append((0..<min(forecast.horizon, actual.count)).map { forecast.score(of: actual[$0], step: $0) })
  }

  /// The forecasts of a model from past origins of a series, each made from what was known there.
  ///
  /// - Parameters:
  ///   - origins: how many at most.
  ///   - step: steps between origins; nil spreads them over the later part as far as the series reaches, whole shortest seasons apart.
  public init(of model: any ForecastModel, on series: ForecastSeries, horizon: Int, origins: Int, step: Int? = nil) {
    for origin in Backtest(horizon: horizon, windows: origins, step: step).origins(for: series) {
      guard let training = series.prefix(origin), let fit = try? model.fit(training) else { continue }
      let actual = Array(series.values[origin..<min(series.count, origin + horizon)])
      add(origin: origin, forecast: fit.forecast(horizon: actual.count, levels: []), actual: actual)
    }
  }

  /// Whether any error is known.
  public var isEmpty: Bool { !scores.contains { $0.contains(where: \.isFinite) } }

  /// The errors' correlation over the horizon: a + b φᵏ at lag k, by least squares on the products of the scores of one origin, drawn toward
  /// what is usual where the record is short.
  ///
  /// Products are taken about zero, not about the origin's mean: a level that was off for a whole horizon is what widens a week's sum.
  public func dependence(horizon: Int) -> ErrorDependence {
    let longest = scores.map(\.count).max() ?? 0
    let reach = max(1, min(longest - 1, Self.longestLag))
    var products = [Double](repeating: 0, count: reach + 1)
    var counts = products
    for path in scores {
      for i in path.indices where path[i].isFinite {
        // One wild day must not stand for a level.
        let here = min(max(path[i], -3), 3)
        for k in 0...reach where i + k < path.count && path[i + k].isFinite {
          products[k] += here * min(max(path[i + k], -3), 3)
          counts[k] += 1
        }
      }
    }
    let variance = counts[0] > 0 ? products[0] / counts[0] : 0
    let span = Double(max(2, min(longest, horizon)))
    var lags: [(correlation: Double, weight: Double)] = []
    for k in 1...reach {
      let prior = Self.priorOrigins * max(1, span - Double(k))
      let usual = Self.usualLevel + Self.usualWearing * power(Self.usualRate, k)
      let own = variance > 0 ? products[k] / variance : 0
      let weight = (variance > 0 ? counts[k] : 0) + prior
      lags.append(((own + prior * usual) / weight, weight))
    }
    var best = (cost: Double.infinity, level: Self.usualLevel, wearing: Self.usualWearing, rate: Self.usualRate)
    for rate in [0.3, 0.5, 0.7, 0.85, 0.95] {
      let (level, wearing, cost) = Self.shares(lags, rate: rate)
      if cost < best.cost { best = (cost, level, wearing, rate) }
    }
    return ErrorDependence(level: best.level, wearing: best.wearing, rate: best.rate, horizon: horizon)
  }

  private static let longestLag = 60
  /// How many origins' worth of products the usual correlations count for.
  private static let priorOrigins = 2.0
  private static let usualLevel = 0.1
  private static let usualWearing = 0.3
  private static let usualRate = 0.7

  /// The level's and the wearing shock's share of least squares at a rate, within what correlations can be.
  private static func shares(_ lags: [(correlation: Double, weight: Double)], rate: Double) -> (Double, Double, Double) {
    var (n, x, xx, y, xy) = (0.0, 0.0, 0.0, 0.0, 0.0)
    var powers: [Double] = []
    var p = 1.0
    for lag in lags {
      p *= rate
      powers.append(p)
      n += lag.weight
      x += lag.weight * p
      xx += lag.weight * p * p
      y += lag.weight * lag.correlation
      xy += lag.weight * lag.correlation * p
    }
    let determinant = n * xx - x * x
    var candidates = [(max(0, y / n), 0.0), (0.0, xx > 0 ? max(0, xy / xx) : 0)]
    if determinant > 1e-12 * n * xx {
      let level = (y * xx - xy * x) / determinant
      let wearing = (n * xy - x * y) / determinant
      if level >= 0, wearing >= 0 { candidates.append((level, wearing)) }
    }
    var best = (0.0, 0.0, Double.infinity)
    for (level, wearing) in candidates {
      let whole = max(1, (level + wearing) / 0.98)
      let (a, b) = (level / whole, wearing / whole)
      var cost = 0.0
      for (lag, power) in zip(lags, powers) {
        let miss = lag.correlation - a - b * power
        cost += lag.weight * miss * miss
      }
      if cost < best.2 { best = (a, b, cost) }
    }
    return best
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<exponent { result *= base }
    return result
  }
}
