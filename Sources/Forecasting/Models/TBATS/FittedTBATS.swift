import RealModule

/// A TBATS model with known parameters, run over a series; the initial states are those of least squares.
public struct FittedTBATS: FittedForecastModel {
  public let form: TBATSForm
  public let smoothing: TBATSParameters
  /// Level, slope, and a pair a harmonic, before the first observation, on the transformed scale over its geometric mean.
  public let initialState: [Double]
  public private(set) var fitted: [Double]
  /// Akaike's criterion as R's `tbats` defines it: n log Σε² − 2 (λ − 1) Σ log y plus twice the number of parameters and initial states. Comparable
  /// with R's `tbats` and between forms, not with other models.
  public let aic: Double
  /// The log-likelihood up to the constant of the same convention.
  public let logLikelihood: Double
  /// The variance of one error on the transformed scale: Σε² / n.
  public let errorVariance: Double

  private let recursion: TBATSRecursion
  let scale: TBATSScale
  let centre: Double
  let lastState: [Double]
  /// The last d and ε, the newest first.
  let lastStructural: [Double]
  let lastErrors: [Double]
  private let isNonNegative: Bool

  /// Runs a model of given form and parameters over `series`. Throws `badParameter` when they are not admissible or do not explain the series.
  public init(_ form: TBATSForm, _ parameters: TBATSParameters, series: ForecastSeries) throws(ForecastingError) {
    let scale = TBATSScale(series.values)
    func refusal(_ reason: String) -> ForecastingError { ForecastingError(.badParameter, reason, place: "TBATS(\(form))") }
    guard !form.usesBoxCox || scale.isPositive else {
      throw ForecastingError(
        .notPositive, "The Box-Cox transformation of TBATS(\(form)) is for positive values only.", place: "TBATS(\(form))")
    }
    let x = parameters.vector(form)
    // R's `tbats` lets parameters pass that are a hundredth beyond.
    var likelihood = TBATSLikelihood(form, scale: scale, largestEigenvalue: 1.0101)
    guard likelihood.isAdmissible(x) else { throw refusal("The parameters of TBATS(\(form)) are outside the admissible region.") }
    let value = likelihood.objective(x)
    likelihood.runFromInitial(x)
    guard value.isFinite, let run = likelihood.record(lags: max(form.p, form.q)) else {
      throw refusal("The model TBATS(\(form)) cannot explain the series with these parameters.")
    }
    self.form = form
    self.scale = scale
    smoothing = TBATSParameters(x, form)
    recursion = likelihood.recursion
    centre = likelihood.centre
    initialState = run.initial
    lastState = run.last
    lastStructural = run.lastStructural
    lastErrors = run.lastErrors
    let lambda = smoothing.lambda
    let middle = likelihood.centre
    fitted = zip(run.values, run.errors).map { $0.isNaN ? .nan : scale.restored(middle + $0 - $1, lambda: lambda) }
    let twice = value + scale.logDeterminant
    logLikelihood = -0.5 * twice
    aic = twice + 2 * Double(form.penalty)
    let unit = scale.deviationUnit(lambda: lambda)
    errorVariance = run.isPerfect ? 0 : likelihood.squares / Double(max(1, scale.observed)) * unit * unit
    isNonNegative = series.isNonNegative || form.usesBoxCox
  }

  /// The model that was saved, where it has got to; it has no fitted values. Throws `badParameter` for a record that is none of ours.
  init(_ record: TBATSRecord, isNonNegative: Bool) throws(ForecastingError) {
    (form, smoothing, scale) = try record.parts()
    recursion = TBATSRecursion(form)
    centre = record.centre
    initialState = record.initialState
    lastState = record.states
    lastStructural = record.structural
    lastErrors = record.errors
    fitted = []
    aic = record.aic
    logLikelihood = record.logLikelihood
    errorVariance = record.errorVariance
    self.isNonNegative = isNonNegative || form.usesBoxCox
  }

  /// The same model of a series with `count` more observations in front, which it has not seen.
  func preceded(by count: Int) -> FittedTBATS {
    var copy = self
    copy.fitted = [Double](repeating: .nan, count: count) + fitted
    return copy
  }

  /// `TBATS(0.12, {1,0}, 0.98, {<12,5>})`: λ, orders of the ARMA errors, φ, periods with their harmonics.
  public var name: String {
    func short(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }
    let lambda = smoothing.lambda.map(short) ?? "1"
    let phi = form.hasTrend ? (form.trend == .damped ? short(smoothing.phi) : "1") : "-"
    let seasons = form.seasons.map { "<\($0.period == $0.period.rounded() ? "\(Int($0.period))" : short($0.period)),\($0.harmonics)>" }
    return "TBATS(\(lambda), {\(form.p),\(form.q)}, \(phi), {\(seasons.isEmpty ? "-" : seasons.joined(separator: ", "))})"
  }

  public var parameters: [ModelParameter] {
    var list: [ModelParameter] = []
    if let lambda = smoothing.lambda { list.append(ModelParameter("lambda", lambda)) }
    list.append(ModelParameter("alpha", smoothing.alpha))
    if form.hasTrend { list += [ModelParameter("beta", smoothing.beta), ModelParameter("phi", smoothing.phi)] }
    for (k, gamma) in smoothing.gammaOne.enumerated() { list.append(ModelParameter("gamma1_\(k + 1)", gamma)) }
    for (k, gamma) in smoothing.gammaTwo.enumerated() { list.append(ModelParameter("gamma2_\(k + 1)", gamma)) }
    for (k, value) in smoothing.ar.enumerated() { list.append(ModelParameter("ar\(k + 1)", value)) }
    for (k, value) in smoothing.ma.enumerated() { list.append(ModelParameter("ma\(k + 1)", value)) }
    return list + [ModelParameter("aic", aic), ModelParameter("log_likelihood", logLikelihood), ModelParameter("sigma2", errorVariance)]
  }

  /// Point forecasts are medians where there is a transformation (same paper, section 3.4).
  public func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    let steps = max(0, horizon)
    let z = path(steps, from: lastState, structural: lastStructural, errors: lastErrors, firstError: 0)
    let lambda = smoothing.lambda
    return ForecastDistribution(
      mean: z.map { scale.restored(centre + $0, lambda: lambda) },
      standardDeviation: standardDeviation(horizon: steps, errorVariance: errorVariance), levels: levels,
      shape: lambda.map { .transformed(BoxCoxTransform(lambda: $0 < TBATSScale.small ? 0 : $0)) } ?? .normal, isNonNegative: isNonNegative)
  }

  /// The standard deviations on the transformed scale: the responses of each step to an error of one before the first, squared and added up.
  func standardDeviation(horizon: Int, errorVariance: Double) -> [Double] {
    let zero = [Double](repeating: 0, count: recursion.stateCount)
    let none = [Double](repeating: 0, count: max(form.p, form.q))
    var sum = 0.0
    return path(horizon, from: zero, structural: none, errors: none, firstError: 1).map { response in
      sum += response * response
      return (sum * errorVariance).squareRoot()
    }
  }

  /// The model run on without data from given states and lags, its first step with the error `firstError` and no other.
  private func path(_ count: Int, from state: [Double], structural: [Double], errors: [Double], firstError: Double) -> [Double] {
    guard count > 0 else { return [] }
    var (states, structural, errors) = (state, structural, errors)
    var values: [Double] = []
    for step in 0..<count {
      var predicted = 0.0
      for i in smoothing.ar.indices { predicted += smoothing.ar[i] * structural[i] }
      for i in smoothing.ma.indices { predicted += smoothing.ma[i] * errors[i] }
      let error = step == 0 ? firstError : 0
      let d = predicted + error
      values.append(recursion.advance(&states, by: d, smoothing) + d)
      if !structural.isEmpty {
        structural.insert(d, at: 0)
        structural.removeLast()
        errors.insert(error, at: 0)
        errors.removeLast()
      }
    }
    return values
  }
}
