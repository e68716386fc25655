import RealModule
import Statistics

extension ForecastDistribution {
  /// The most numbers that one call draws, paths times steps.
  public static let mostPathValues = 20_000_000

  /// Seeded sample paths: each step as this distribution says, the steps together as the errors' dependence says (a Gaussian copula).
  ///
  /// The same seed and stream give the same paths. With `integers` every value is a whole number, as counts are. Throws `badParameter` for
  /// fewer than 1 path, or more numbers than `mostPathValues`.
  ///
  /// Source: Nelsen (2006), An Introduction to Copulas, section 2.9; Pinson et al. (2009), Wind Energy 12, for scenarios from marginal
  /// forecasts.
  public func paths(
    count: Int, dependence: ErrorDependence, seed: UInt64, stream: UInt64 = 0, integers: Bool = false
  ) throws(ForecastingError) -> SamplePaths {
    try Self.checkPaths(count: count, horizon: horizon)
    var random = RandomStream(seed: seed, stream: stream)
    var scores = PathScores(dependence: dependence, horizon: horizon, count: count, random: &random)
    scores.stratify()
    return SamplePaths(values: values(of: scores, integers: integers), horizon: horizon, seed: seed)
  }

  static func checkPaths(count: Int, horizon: Int) throws(ForecastingError) {
    let (size, overflows) = count.multipliedReportingOverflow(by: max(1, horizon))
    guard count >= 1, !overflows, size <= mostPathValues else {
      throw ForecastingError(
        .badParameter, "From 1 to \(mostPathValues / max(1, horizon)) paths of \(horizon) steps can be drawn, not \(count).", place: "paths"
      )
    }
  }

  /// The values at scores of paths.
  func values(of scores: PathScores, integers: Bool) -> [Double] {
    var values = scores.values
    let isWhole = integers || shape == .count
    for place in values.indices {
      let value = self.value(step: place % horizon, score: values[place])
      values[place] = isWhole ? value.rounded() : value
    }
    return values
  }
}
