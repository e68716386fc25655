/// A combination as a fitted model.
struct FittedCombination: FittedForecastModel {
  let name: String
  let combination: Combination

  var fitted: [Double] { combination.fitted() }

  /// The weights of the members.
  var parameters: [ModelParameter] {
    combination.members.indices.map { ModelParameter("weight_\(combination.members[$0].name)", combination.weights[$0]) }
  }

  func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution { combination.forecast(horizon: horizon, levels: levels) }
}
