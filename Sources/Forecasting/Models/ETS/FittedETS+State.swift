/// An ETS model after its last observation: as it is saved.
struct ETSRecord: Codable, Sendable, Equatable {
  var form: String
  var seasonLength: Int
  var alpha: Double
  var beta: Double
  var gamma: Double
  var phi: Double
  var level: Double
  var slope: Double
  /// The seasonal states, the next step's first.
  var season: [Double]
  var errorVariance: Double

  /// Runs the recursion over further values; the parameters stay. Throws `badParameter` for a record that is none of ours.
  mutating func advance(over values: [Double]) throws(ForecastingError) {
    guard !values.isEmpty else { return }
    let (form, smoothing, state) = try parts()
    var kernel = ETSKernel(values: values, form: form, length: seasonLength)
    guard kernel.run(smoothing, from: state, allowsNegative: true) != nil else {
      throw ForecastingError(.badParameter, "The saved model ETS(\(form)) cannot explain the new values.", place: "ETS(\(form))")
    }
    let last = kernel.last
    (level, slope, season) = (last.level, last.slope, last.season)
  }

  func parts() throws(ForecastingError) -> (ETSForm, ETSParameters, ETSState) {
    guard let form = ETSForm(form), seasonLength >= 1, season.count == (form.isSeasonal ? seasonLength : 0) else {
      throw ForecastingError(.badParameter, "The saved model is no ETS model: \(form).", place: "state")
    }
    return (
      form, ETSParameters(alpha: alpha, beta: beta, gamma: gamma, phi: phi), ETSState(level: level, slope: slope, season: season)
    )
  }
}
