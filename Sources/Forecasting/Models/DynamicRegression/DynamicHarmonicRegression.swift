/// Fourier terms for every season, and an ARIMA model for what they leave: for long seasons, several at once.
///
/// Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 10.5 and 12.1. The number of pairs a season is chosen
/// by AICc with simple errors, the order of the errors by `AutoARIMA`.
public struct DynamicHarmonicRegression: ForecastModel {
  /// The pairs of Fourier terms, one number a season of the series; nil to choose.
  public let pairs: [Int]?
  /// The λ of a Box-Cox transformation before everything else; nil for none.
  public let boxCoxLambda: Double?
  /// At most this many of the last observations are used.
  public let longestHistory: Int

  public init(pairs: [Int]? = nil, boxCoxLambda: Double? = nil, longestHistory: Int = 2000) {
    self.pairs = pairs
    self.boxCoxLambda = boxCoxLambda
    self.longestHistory = max(1, longestHistory)
  }

  public var name: String { "DynamicHarmonicRegression" }

  /// Throws `badSeason` for a series without a season that it holds twice, `badParameter` for a number of pairs that does not fit the seasons,
  /// and what `AutoARIMA` throws.
  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    let excess = max(0, series.count - longestHistory)
    let recent = excess > 0 ? series.replacing(values: Array(series.values[excess...])) ?? series : series
    let seasons = recent.seasons.filter { 2 * $0 <= recent.count }
    guard !seasons.isEmpty else {
      throw ForecastingError(.badSeason, "The model \(name) needs a season that the series holds at least twice.", place: name)
    }
    if let pairs, pairs.count != series.seasons.count {
      throw ForecastingError(
        .badParameter, "The model \(name) needs one number of Fourier pairs for each of the \(series.seasons.count) seasons.", place: name)
    }
    let terms: [FourierTerms]
    if let pairs {
      terms = zip(series.seasons, pairs).filter { seasons.contains($0.0) }.map { FourierTerms(season: Double($0), pairs: $1) }
    } else {
      terms = chosen(seasons, recent)
    }
    var limits = AutoARIMA.Limits()
    limits.seasonalP = 0
    limits.seasonalQ = 0
    limits.seasonalD = 0
    let columns = terms.flatMap { $0.columns(count: recent.count) }
    let model = AutoARIMA(
      limits: limits, seasonalDifferences: 0, boxCoxLambda: boxCoxLambda, regressors: columns, longestHistory: .max)
    let errors = try model.estimate(recent)
    return FittedHarmonicRegression(errors: excess > 0 ? errors.preceded(by: excess) : errors, terms: terms, steps: recent.count)
  }

  /// Season by season, more pairs as long as they lower the criterion.
  private func chosen(_ seasons: [Int], _ series: ForecastSeries) -> [FourierTerms] {
    let order = ARIMAOrder(p: 1, d: 1, q: 1)
    func criterion(_ terms: [FourierTerms]) -> Double {
      let columns = terms.flatMap { $0.columns(count: series.count) }
      let model = ARIMA(order, boxCoxLambda: boxCoxLambda, regressors: columns)
      guard let problem = try? ARIMAProblem(model, series), let fit = problem.solve(startingFrom: [[0, 0]]) else { return .infinity }
      return problem.aicc(objective: fit.objective)
    }
    var terms: [FourierTerms] = []
    for season in seasons {
      var best = (value: criterion(terms), pairs: 0)
      var misses = 0
      // A season inside a longer one shares frequencies with it: its multiples are taken there.
      for pairs in Self.ladder where pairs <= season / 2 && misses < 2 {
        let value = criterion(terms + [FourierTerms(season: Double(season), pairs: pairs)])
        if value < best.value {
          best = (value, pairs)
          misses = 0
        } else {
          misses += 1
        }
      }
      if best.pairs > 0 { terms.append(FourierTerms(season: Double(season), pairs: best.pairs)) }
    }
    return terms
  }

  private static let ladder = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20]
}

/// Fourier terms and an ARIMA model of the rest, ready to forecast.
struct FittedHarmonicRegression: FittedForecastModel {
  let errors: FittedARIMA
  let terms: [FourierTerms]
  /// How many steps the Fourier terms have gone through.
  let steps: Int

  var name: String {
    let list = terms.map { "\($0.pairs) of \(Int($0.season))" }.joined(separator: ", ")
    return "Fourier(\(list)) with \(errors.name) errors"
  }

  var fitted: [Double] { errors.fitted }
  var parameters: [ModelParameter] { errors.parameters }

  func errorDependence(horizon: Int) -> ErrorDependence? { errors.errorDependence(horizon: horizon) }

  func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    errors.forecast(horizon: horizon, levels: levels, future: terms.flatMap { $0.columns(from: steps, count: max(0, horizon)) })
  }
}
