/// A TBATS model after its last observation: as it is saved.
struct TBATSState: Codable, Sendable, Equatable {
  var usesBoxCox: Bool
  var hasTrend: Bool
  var isDamped: Bool
  var periods: [Double]
  var harmonics: [Int]
  var p: Int
  var q: Int
  /// In the order of `TBATSParameters.vector`.
  var parameters: [Double]
  /// What the values are measured in, and whether they have logarithms.
  var unit: Double
  var origin: Double
  var isPositive: Bool
  /// What is taken away on that scale.
  var centre: Double
  /// Level, slope and a pair a harmonic.
  var states: [Double]
  /// The last d and ε, the newest first.
  var structural: [Double]
  var errors: [Double]
  var errorVariance: Double

  init(_ fit: FittedTBATS) {
    usesBoxCox = fit.form.usesBoxCox
    hasTrend = fit.form.hasTrend
    isDamped = fit.form.trend == .damped
    periods = fit.form.seasons.map(\.period)
    harmonics = fit.form.seasons.map(\.harmonics)
    p = fit.form.p
    q = fit.form.q
    parameters = fit.smoothing.vector(fit.form)
    unit = fit.scale.unit
    origin = fit.scale.origin
    isPositive = fit.scale.isPositive
    centre = fit.centre
    states = fit.lastState
    structural = fit.lastStructural
    errors = fit.lastErrors
    errorVariance = fit.errorVariance
  }

  /// Runs the recursion over further values; the parameters stay. A missing value, or one without a transform, has the error 0, as in the fit.
  /// Throws `badParameter` for a state that is none of ours.
  mutating func advance(over values: [Double]) throws(ForecastingError) {
    let (form, smoothing, scale) = try parts()
    let recursion = TBATSRecursion(form)
    for value in values {
      var predicted = 0.0
      for i in smoothing.ar.indices { predicted += smoothing.ar[i] * structural[i] }
      for i in smoothing.ma.indices { predicted += smoothing.ma[i] * errors[i] }
      let z = scale.scaled(value, lambda: smoothing.lambda) - centre
      var next = states
      let mean = recursion.advance(&next, by: 0, smoothing)
      let d = z - mean
      if !z.isNaN { _ = recursion.advance(&states, by: d, smoothing) } else { states = next }
      guard !structural.isEmpty else { continue }
      structural.insert(z.isNaN ? predicted : d, at: 0)
      structural.removeLast()
      errors.insert(z.isNaN ? 0 : d - predicted, at: 0)
      errors.removeLast()
    }
  }

  func parts() throws(ForecastingError) -> (TBATSForm, TBATSParameters, TBATSScale) {
    let trend: TBATSForm.Trend = isDamped ? .damped : hasTrend ? .linear : .none
    let seasons = zip(periods, harmonics).map { TBATSForm.Season(period: $0, harmonics: $1) }
    let form = TBATSForm(usesBoxCox: usesBoxCox, trend: trend, seasons: seasons, p: max(0, p), q: max(0, q))
    let lags = max(form.p, form.q)
    guard p >= 0, q >= 0, lags <= 1000, periods.count == harmonics.count,
      seasons.allSatisfy({ $0.period >= 2 && (1...10_000).contains($0.harmonics) }),
      states.count == form.stateCount, structural.count == lags, errors.count == lags, parameters.count == form.parameterCount, unit > 0,
      isPositive || !usesBoxCox
    else { throw ForecastingError(.badParameter, "The saved model is no TBATS model.", place: "state") }
    return (form, TBATSParameters(parameters, form), TBATSScale(unit: unit, origin: origin, isPositive: isPositive))
  }
}
