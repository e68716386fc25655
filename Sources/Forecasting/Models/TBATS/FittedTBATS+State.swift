import RealModule

/// A TBATS model after its last observation: as it is saved.
struct TBATSRecord: Codable, Sendable, Equatable {
  struct Season: Codable, Sendable, Equatable {
    var period: Double
    var harmonics: Int
  }

  var trend: String
  var seasons: [Season]
  /// Nil without a Box-Cox transformation.
  var lambda: Double?
  var alpha: Double
  var beta: Double
  var phi: Double
  var gammaOne: [Double]
  var gammaTwo: [Double]
  var ar: [Double]
  var ma: [Double]
  /// What values are measured in, and from where on; on that scale, what is taken away before the states.
  var unit: Double
  var origin: Double
  var centre: Double
  /// Level, slope, and a pair a harmonic.
  var states: [Double]
  /// The last d and ε, the newest first.
  var structural: [Double]
  var errors: [Double]
  var errorVariance: Double
  var initialState: [Double]
  var aic: Double
  var logLikelihood: Double

  /// Runs the recursion over further values; the parameters stay. A missing step is taken to be what was forecast of it.
  ///
  /// Throws `notPositive` for a value that the transformation cannot take, and `badParameter` for a record that is none of ours.
  mutating func advance(over values: [Double]) throws(ForecastingError) {
    let (form, smoothing, scale) = try parts()
    let recursion = TBATSRecursion(form)
    for (place, value) in values.enumerated() {
      var predicted = 0.0
      for i in ar.indices { predicted += ar[i] * structural[i] }
      for i in ma.indices { predicted += ma[i] * errors[i] }
      var d = predicted
      if !value.isNaN {
        var still = states
        let z = scale.scaled(value, lambda: lambda) - centre
        guard z.isFinite else {
          throw ForecastingError(
            .notPositive, "The Box-Cox transformation of the saved model is for positive values only.", place: "value \(place + 1)")
        }
        d = z - recursion.advance(&still, by: 0, smoothing)
      }
      _ = recursion.advance(&states, by: d, smoothing)
      if !structural.isEmpty {
        structural = [d] + structural.dropLast()
        errors = [d - predicted] + errors.dropLast()
      }
    }
  }

  func parts() throws(ForecastingError) -> (TBATSForm, TBATSParameters, TBATSScale) {
    let trends: [TBATSForm.Trend] = TBATSForm.Trend.allCases.filter { Self.name($0) == trend }
    let form = TBATSForm(
      usesBoxCox: lambda != nil, trend: trends.first ?? .none,
      seasons: seasons.map { TBATSForm.Season(period: $0.period, harmonics: $0.harmonics) }, p: ar.count, q: ma.count)
    let lags = max(ar.count, ma.count)
    guard !trends.isEmpty, seasons.allSatisfy({ $0.harmonics >= 0 && $0.harmonics <= 10_000 && $0.period >= 2 }), unit > 0,
      gammaOne.count == seasons.count, gammaTwo.count == seasons.count, states.count == form.stateCount, structural.count == lags,
      errors.count == lags
    else { throw ForecastingError(.badParameter, "The saved model is no TBATS model.", place: "state") }
    let smoothing = TBATSParameters(
      lambda: lambda, alpha: alpha, beta: beta, phi: phi, gammaOne: gammaOne, gammaTwo: gammaTwo, ar: ar, ma: ma)
    return (form, smoothing, TBATSScale(unit: unit, origin: origin, isPositive: lambda != nil))
  }

  static func name(_ trend: TBATSForm.Trend) -> String {
    switch trend {
    case .none: "none"
    case .linear: "linear"
    case .damped: "damped"
    }
  }
}

extension FittedTBATS {
  /// As it is saved.
  var record: TBATSRecord {
    TBATSRecord(
      trend: TBATSRecord.name(form.trend), seasons: form.seasons.map { TBATSRecord.Season(period: $0.period, harmonics: $0.harmonics) },
      lambda: smoothing.lambda, alpha: smoothing.alpha, beta: smoothing.beta, phi: smoothing.phi, gammaOne: smoothing.gammaOne,
      gammaTwo: smoothing.gammaTwo, ar: smoothing.ar, ma: smoothing.ma, unit: scale.unit, origin: scale.origin, centre: centre,
      states: lastState, structural: lastStructural, errors: lastErrors, errorVariance: errorVariance, initialState: initialState, aic: aic,
      logLikelihood: logLikelihood)
  }
}
