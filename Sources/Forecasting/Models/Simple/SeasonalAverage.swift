/// Every step is forecast by the average of the same place in the last few seasons: the "same interval over the last eight
/// weeks" of workforce planning. Smooth where the seasonal naive copies one week's accidents, slow where the level moves.
///
/// The season is the series' longest one. The variance of each place is that of its values in the window about their mean, drawn
/// toward the variance that its mean suggests (variance proportional to the mean over all places).
public struct SeasonalAverage: ForecastModel {
  /// How many seasons are averaged, at most.
  public let window: Int

  public init(window: Int = 8) { self.window = max(1, window) }

  public var name: String { "SeasonalAverage" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    let values = series.values
    let n = values.count
    let m = series.longestSeason
    guard n >= 2 * m else {
      throw ForecastingError(.tooShort, "The seasonal average needs two seasons, \(2 * m) values; the series has \(n).", place: name)
    }
    var fitted = [Double](repeating: .nan, count: n)
    for t in m..<n {
      let (mean, count, _) = moments(values, before: t, season: m)
      if count > 0 { fitted[t] = mean }
    }
    var cycle = [Double](repeating: 0, count: m)
    var squares = cycle
    var freedom = cycle
    var sumOfMeans = 0.0
    var sumOfVariances = 0.0
    for j in 0..<m {
      let (mean, count, square) = moments(values, before: n + j, season: m)
      cycle[j] = count > 0 ? mean : .nan
      squares[j] = square
      freedom[j] = Double(max(0, count - 1))
      if count > 1 {
        sumOfMeans += abs(mean)
        sumOfVariances += square / Double(count - 1)
      }
    }
    let known = cycle.filter { !$0.isNaN }
    let overall = known.isEmpty ? series.values.first { !$0.isNaN } ?? 0 : known.reduce(0, +) / Double(known.count)
    let ratio = sumOfMeans > 0 ? sumOfVariances / sumOfMeans : 0
    let prior = 3.0
    var deviations = cycle
    for j in 0..<m {
      if cycle[j].isNaN { cycle[j] = overall }
      // The average is itself uncertain: 1 + 1 / seasons.
      let variance = (squares[j] + prior * ratio * abs(cycle[j])) / (freedom[j] + prior)
      deviations[j] = (variance * (1 + 1 / (freedom[j] + 1))).squareRoot()
    }
    return SimpleFit(
      name: name, fitted: fitted, parameters: [ModelParameter("season", Double(m)), ModelParameter("window", Double(window))], cycle: cycle,
      deviations: deviations, shape: series.isCount && series.seasons.count > 1 ? .count : .normal, isNonNegative: series.isNonNegative)
  }

  /// Mean, count and sum of squared deviations of the last `window` values one, two, … seasons before `t`.
  private func moments(_ values: [Double], before t: Int, season m: Int) -> (mean: Double, count: Int, squares: Double) {
    var mean = 0.0
    var count = 0
    var squares = 0.0
    var k = t - m
    while k >= 0, count < window {
      if k < values.count, !values[k].isNaN {
        count += 1
        let delta = values[k] - mean
        mean += delta / Double(count)
        squares += delta * (values[k] - mean)
      }
      k -= m
    }
    return (mean, count, squares)
  }
}
