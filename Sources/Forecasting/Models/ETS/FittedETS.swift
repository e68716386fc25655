import RealModule

/// An ETS model with known parameters and initial states, run over a series.
public struct FittedETS: FittedForecastModel {
  public let form: ETSForm
  /// The season's length in steps, 1 for a form without a season.
  public let seasonLength: Int
  public let smoothing: ETSParameters
  /// The states before the first observation.
  public let initialState: ETSState
  /// The states after the last step.
  public let lastState: ETSState
  public private(set) var fitted: [Double]
  /// The log-likelihood up to R's constant: −n/2 log(sum of squared errors), less the sum of the logarithms of the one-step
  /// means for a multiplicative error. Comparable with R's `ets` and between forms, not with other models.
  public let logLikelihood: Double
  /// Akaike's criterion with the correction for short series; infinite when there are too few observations for it.
  public let aicc: Double
  /// The variance of one error, relative for a multiplicative error: sum of squares over observations less parameters.
  public let errorVariance: Double
  private let isNonNegative: Bool
  /// The forms that a choice among them did not find far from this one, with what was found for each; empty where there was no choice.
  var contenders: [ETSForm: ETSSearch.Fit] = [:]

  /// Runs a model with known parameters over `series`; the initial states are those before its first value.
  ///
  /// Throws `badParameter` when the states do not fit the form or the model cannot explain the data from them.
  public init(
    form: ETSForm, seasonLength: Int, smoothing: ETSParameters, initialState: ETSState, series: ForecastSeries
  ) throws(ForecastingError) {
    let length = form.isSeasonal ? max(1, seasonLength) : 1
    var kernel = ETSKernel(values: series.values, form: form, length: length)
    guard let sums = kernel.run(smoothing, from: initialState, allowsNegative: true) else {
      throw ForecastingError(
        .badParameter, "The model ETS(\(form)) cannot explain the series with these parameters.", place: "ETS(\(form))")
    }
    self.form = form
    self.seasonLength = length
    self.smoothing = smoothing
    self.initialState = initialState
    lastState = kernel.last
    fitted = kernel.fitted()
    logLikelihood = -0.5 * sums.objective
    let n = Double(kernel.observed)
    let k = Double(form.parameterCount(season: length))
    aicc = Self.aicc(objective: sums.objective, observed: kernel.observed, form: form, season: length)
    errorVariance = sums.squares / max(1, n - k)
    isNonNegative = series.isNonNegative
  }

  /// A saved model, ready to forecast; its likelihood is not known any more.
  init(_ record: ETSRecord, isNonNegative: Bool) throws(ForecastingError) {
    (form, smoothing, lastState) = try record.parts()
    seasonLength = record.seasonLength
    initialState = lastState
    fitted = []
    logLikelihood = .nan
    aicc = .nan
    errorVariance = record.errorVariance
    self.isNonNegative = isNonNegative
  }

  /// As it is saved.
  var record: ETSRecord {
    ETSRecord(
      form: "\(form)", seasonLength: seasonLength, alpha: smoothing.alpha, beta: smoothing.beta, gamma: smoothing.gamma,
      phi: smoothing.phi, level: lastState.level, slope: lastState.slope, season: lastState.season, errorVariance: errorVariance)
  }

  /// AICc of a fit with −2 log-likelihood `objective`; infinite when there are too few observations for it.
  static func aicc(objective: Double, observed: Int, form: ETSForm, season length: Int) -> Double {
    let n = Double(observed)
    let k = Double(form.parameterCount(season: length))
    return n > k + 2 ? objective + 2 * (k + 1) + 2 * (k + 1) * (k + 2) / (n - k - 2) : .infinity
  }

  /// The same model of a series with `count` more observations in front, which it has not seen.
  func preceded(by count: Int) -> FittedETS {
    var copy = self
    copy.fitted = [Double](repeating: .nan, count: count) + fitted
    return copy
  }

  public var name: String { "ETS(\(form))" }

  public var parameters: [ModelParameter] {
    var list = [ModelParameter("alpha", smoothing.alpha)]
    if form.hasTrend { list.append(ModelParameter("beta", smoothing.beta)) }
    if form.isSeasonal { list.append(ModelParameter("gamma", smoothing.gamma)) }
    if form.isDamped { list.append(ModelParameter("phi", smoothing.phi)) }
    list += [
      ModelParameter("aicc", aicc), ModelParameter("log_likelihood", logLikelihood), ModelParameter("sigma2", errorVariance),
    ]
    return list
  }

  /// The model's own: each error moves the later steps by the impulse response. Relative errors count by the mean of their step where level
  /// and season are added; where the season multiplies it scales both the error and what it moves.
  public func errorDependence(horizon: Int) -> ErrorDependence? {
    let variance = ETSVariance(form: form, parameters: smoothing, errorVariance: errorVariance)
    let responses = horizon > 1 ? variance.impulseResponse(horizon - 1, season: seasonLength) : []
    let isScaled = form.error == .multiplicative && form.season != .multiplicative
    return ErrorDependence(
      responses: responses, scales: isScaled ? variance.forecast(from: lastState, horizon: horizon).mean.map { abs($0) } : [])
  }

  public func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    let variance = ETSVariance(form: form, parameters: smoothing, errorVariance: errorVariance)
    let steps = variance.forecast(from: lastState, horizon: horizon)
    return ForecastDistribution(
      mean: steps.mean, standardDeviation: steps.variance.map { $0.squareRoot() }, levels: levels, isNonNegative: isNonNegative)
  }
}
