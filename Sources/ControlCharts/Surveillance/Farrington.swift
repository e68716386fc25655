import RealModule
import Statistics

/// Farrington's algorithms for detecting outbreaks in counts: each period against a quasi-Poisson regression on the same season of earlier
/// years, in which past outbreaks count less.
///
/// Sources: C. P. Farrington, N. J. Andrews, A. D. Beale & M. A. Catchpole (1996), A statistical algorithm for the early detection of
/// outbreaks of infectious disease, JRSS A 159; A. Noufaily et al. (2013), An improved algorithm for outbreak detection in multiple
/// surveillance systems, Statistics in Medicine 32; M. Salmon, D. Schumacher & M. Höhle (2016), Monitoring count time series in R, Journal
/// of Statistical Software 70, whose conventions are followed.
public struct Farrington: Sendable {
  /// The options, checked.
  public let options: FarringtonOptions
  private let calendar: FarringtonYears

  /// With `days`, the first day of each period in days since 1970-01-01 (ascending), the same period of earlier years is found by its
  /// date; without, a year has `options.period` periods. Fails when an option is out of its range.
  public init(_ options: FarringtonOptions, days: [Int]? = nil) throws(ControlChartError) {
    try options.validate()
    self.options = options
    calendar = FarringtonYears(options: options, days: days)
  }

  /// How many of the wanted years lie before period `now`: the earliest window must be whole.
  public func years(before now: Int) -> Int { calendar.positions(of: now).count - 1 }

  /// Judges period `now` of `counts` (NaN where missing), with `population` behind each period if there is an offset. Nil when the history
  /// is shorter than a year or the regression has no answer.
  public func judge(_ counts: [Double], population: [Double]? = nil, at now: Int) -> FarringtonPoint? {
    let positions = calendar.positions(of: now)
    let years = positions.count - 1
    guard counts.indices.contains(now), years > 0 else { return nil }
    let past = FarringtonHistory(positions: positions, options: options)
    let exposure = options.populationOffset ? population : nil
    if let exposure, !(exposure.count == counts.count && exposure[now] > 0) { return nil }
    let data = FarringtonData(past, counts: counts, exposure: exposure, now: now)
    guard data.response.count > 1, var model = fit(data, trend: options.trend) else { return nil }
    if model.hasTrend {
      let slopeError = (model.errorScale * data.leverageOfSlope(model.regression)).squareRoot()
      let ratio = abs(model.regression.coefficients[1]) / slopeError
      let pValue = 2 * StudentT(degreesOfFreedom: Double(model.regression.degreesOfFreedom)).upperTail(ratio)
      let prediction = Double.exp(data.prediction(model.regression, trend: true).eta)
      let highest = data.response.max() ?? 0
      if !(pValue < options.pThresholdTrend && years >= 3 && prediction <= highest) {
        guard let without = fit(data, trend: false) else { return nil }
        model = without
      }
    }
    return point(model, data: data, counts: counts, now: now, years: years)
  }

  /// A fitted model and the scale of its standard errors.
  private struct Model {
    let regression: QuasiPoisson
    let hasTrend: Bool
    let dispersion: Double
    let errorScale: Double
  }

  /// Fits with or without a trend, drops the trend if that does not converge, and fits again with outbreaks weighted down.
  private func fit(_ data: FarringtonData, trend: Bool) -> Model? {
    var hasTrend = trend
    let ones = [Double](repeating: 1, count: data.response.count)
    var first = data.regression(trend: trend, weights: ones)
    if first == nil, trend {
      hasTrend = false
      first = data.regression(trend: false, weights: ones)
    }
    guard let first else { return nil }
    let raw = first.dispersion(weights: first.workingWeights)
    let dispersion = max(raw.isNaN ? 1 : raw, 1)
    guard options.reweight else {
      return Model(
        regression: first, hasTrend: hasTrend, dispersion: dispersion, errorScale: options.isOriginal ? dispersion : raw)
    }
    let weights = self.weights(first, response: data.response, dispersion: dispersion)
    guard let second = data.regression(trend: hasTrend, weights: weights) else { return nil }
    let again = second.dispersion(weights: second.workingWeights)
    let final = max(again.isNaN ? 1 : again, 1)
    // The flexible algorithm's standard errors rest on residuals weighted by the outbreak weights alone, the original's on the dispersion.
    return Model(
      regression: second, hasTrend: hasTrend, dispersion: final,
      errorScale: options.isOriginal ? final : second.dispersion(weights: weights))
  }

  /// Weights from standardised Anscombe residuals: γ s⁻² above the threshold, γ below, adding up to the number of observations.
  private func weights(_ model: QuasiPoisson, response: [Double], dispersion: Double) -> [Double] {
    let threshold = options.isOriginal ? 1 : options.weightsThreshold
    var weights = response.indices.map { i -> Double in
      let y = response[i]
      let mu = model.fitted[i]
      let raw = 1.5 * (Double.pow(y, 2.0 / 3) * Double.pow(mu, -1.0 / 6) - mu.squareRoot())
      let residual = raw / (dispersion * (1 - model.hat(i))).squareRoot()
      return residual > threshold ? 1 / (residual * residual) : 1
    }
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights }
    let scale = Double(response.count) / sum
    for index in weights.indices { weights[index] *= scale }
    return weights
  }

  private func point(_ model: Model, data: FarringtonData, counts: [Double], now: Int, years: Int) -> FarringtonPoint? {
    let prediction = data.prediction(model.regression, trend: model.hasTrend)
    let error = (model.errorScale * prediction.leverage).squareRoot()
    let mu = Double.exp(prediction.eta)
    guard mu.isFinite else { return nil }
    let count = counts[now]
    let limit = FarringtonLimit(options: options, eta: prediction.eta, error: error, dispersion: model.dispersion)
    let recent = counts[max(0, now - options.limit54Periods + 1)...now].reduce(0.0) { $0 + ($1.isNaN ? 0 : $1) }
    let enough = recent >= options.limit54Cases
    let basis = options.isOriginal || options.threshold == .delta ? mu : prediction.eta
    let score = (count - basis) / (limit.upper - basis)
    return FarringtonPoint(
      expected: enough ? mu : .nan, upper: enough ? limit.upper : .nan, dispersion: model.dispersion, hasTrend: model.hasTrend,
      slope: model.hasTrend ? model.regression.coefficients[1] : .nan, exceedanceScore: score, pValue: limit.pValue(of: count),
      isAlarm: enough && score > 1 && count > 0, standardError: error, years: years)
  }
}
