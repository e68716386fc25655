import RealModule
import Statistics

/// A regression on time, ready to forecast and to say what its forecast is made of.
struct FittedRegression: ExplainedForecastModel {
  /// How the linear predictor becomes a value.
  enum Link: Sendable {
    /// (predictor × spread + centre) × unit
    case identity(centre: Double, spread: Double, unit: Double)
    /// exp(predictor) × unit
    case logarithm(unit: Double)
  }

  let name: String
  let design: RegressionDesign
  let fit: PenalisedLeastSquares
  let link: Link
  /// The linear predictor over the history.
  let predictor: [Double]
  /// What it left, on the scale of the predictor; relative to the mean for a logarithm.
  let residuals: [Double]
  /// The variance of the residuals (identity), or the factor on that of a Poisson number (logarithm).
  let noise: Double
  /// The variance of counts over their mean squared, beyond Poisson; 0 for the identity.
  let dispersion: Double
  let rest: RegressionRest
  let isNonNegative: Bool
  /// The highest value seen: exponential growth ends at three times that.
  let highest: Double
  /// Whether counts are forecast.
  var isCount = false

  var fitted: [Double] {
    predictor.indices.map { t in
      let before = t > 0 && !residuals[t - 1].isNaN ? rest.correlation * residuals[t - 1] : 0
      return value(predictor[t], rest: before)
    }
  }

  var parameters: [ModelParameter] {
    [
      ModelParameter("effective_degrees_of_freedom", fit.effectiveDegrees), ModelParameter("autocorrelation", rest.correlation),
      ModelParameter("dispersion", dispersion),
    ] + zip(["trend_penalty", "season_penalty", "event_penalty"], fit.penalties).map { ModelParameter($0, $1) }
  }

  private func value(_ predictor: Double, rest: Double) -> Double {
    switch link {
    case .identity(let centre, let spread, let unit):
      let value = ((predictor + rest) * spread + centre) * unit
      return isNonNegative ? max(0, value) : value
    case .logarithm(let unit):
      let ceiling = Double.log(3 * highest / unit)
      return Double.exp(min(predictor, ceiling)) * (1 + min(max(rest, -0.5), 1)) * unit
    }
  }

  /// The variance of the trend `step` steps ahead, for bends to come as many and as large as those that were found.
  private func bendVariance(_ step: Int) -> Double {
    let bends = zip(design.roles, fit.coefficients).compactMap { role, coefficient -> Double? in
      if case .bend = role { abs(coefficient) } else { nil }
    }
    guard !bends.isEmpty, design.knotSpacing.isFinite else { return 0 }
    // Laplace: the variance is twice the squared mean size; slopes are per length of the history.
    let mean = bends.reduce(0, +) / Double(bends.count) / Double(max(1, design.count))
    let steps = Double(step)
    return 2 * mean * mean / design.knotSpacing * steps * steps * steps / 3
  }

  func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    guard horizon > 0 else { return ForecastDistribution(mean: [], standardDeviation: [], levels: levels, isNonNegative: isNonNegative) }
    let rows = design.rows(design.count..<(design.count + horizon))
    var means: [Double] = []
    var deviations: [Double] = []
    for (index, row) in rows.enumerated() {
      let (carried, open) = rest.outlook(index + 1)
      let mean = value(Regression.product(row, fit.coefficients), rest: carried)
      let unsure = fit.leverage(row) * noise + bendVariance(index + 1)
      means.append(mean)
      switch link {
      case .identity(_, let spread, let unit):
        deviations.append(min((noise * max(open, 0.01) + unsure).squareRoot() * spread * unit, .greatestFiniteMagnitude))
      case .logarithm(let unit):
        // The noise of the counts themselves, and that of their mean.
        let scaled = mean / unit
        let own = noise * scaled + dispersion * scaled * scaled * max(open, 0.01)
        let ofMean = scaled * Double.expMinusOne(min(unsure, 0.7)).squareRoot()
        deviations.append(min((own + ofMean * ofMean).squareRoot() * unit, .greatestFiniteMagnitude))
      }
    }
    return ForecastDistribution(
      mean: means, standardDeviation: deviations, levels: levels, shape: isCount ? .count : .normal, isNonNegative: isNonNegative)
  }

  func components(horizon: Int) -> [ForecastComponents.Component] {
    let rows = design.rows(design.count..<(design.count + max(0, horizon)))
    var kinds: [ForecastComponents.Kind] = [.level]
    func kind(_ role: RegressionDesign.Role) -> ForecastComponents.Kind {
      switch role {
      case .intercept, .slope, .bend: .level
      case .season(let length): .season(length)
      case .holiday: .holidays
      case .event: .events
      case .regressor(let index): .regressor(design.regressors[index].name)
      }
    }
    for role in design.roles where !kinds.contains(kind(role)) { kinds.append(kind(role)) }
    var values = kinds.map { _ in [Double](repeating: 0, count: rows.count) }
    for (step, row) in rows.enumerated() {
      var predictors = [Double](repeating: 0, count: kinds.count)
      for (column, role) in design.roles.enumerated() {
        if let place = kinds.firstIndex(of: kind(role)) { predictors[place] += row[column] * fit.coefficients[column] }
      }
      // Ordered differences: what each part adds to those before it.
      let carried = rest.outlook(step + 1).mean
      var sum = 0.0
      var before = 0.0
      for place in kinds.indices {
        sum += predictors[place]
        let now = value(sum, rest: carried)
        values[place][step] = now - before
        before = now
      }
    }
    return zip(kinds, values).map { ForecastComponents.Component($0, $1) }
  }
}
