/// A combination as a fitted model.
struct FittedCombination: FittedForecastModel {
  let name: String
  let combination: Combination

  var fitted: [Double] { combination.fitted() }

  /// The weights of the members.
  var parameters: [ModelParameter] {
    combination.members.indices.map { ModelParameter("weight_\(combination.members[$0].name)", combination.weights[$0]) }
  }

  /// From the combination's own errors at the origins that it was validated at.
  func errorDependence(horizon: Int) -> ErrorDependence? { combination.errorRecord.dependence(horizon: horizon) }

  func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution { combination.forecast(horizon: horizon, levels: levels) }
}
