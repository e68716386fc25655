import RealModule

/// What a regression leaves, as a first-order autoregression: the last residual fades out over the forecast.
struct RegressionRest: Sendable {
  /// Correlation of neighbouring residuals, 0 to 0.98.
  let correlation: Double
  /// The last residual that is known, 0 for none.
  let last: Double
  /// Steps from the last known residual to the end.
  let stale: Int

  init(_ residuals: [Double]) {
    var products = 0.0
    var squares = 0.0
    var pairs = 0
    for t in residuals.indices.dropFirst() where !residuals[t].isNaN && !residuals[t - 1].isNaN {
      products += residuals[t] * residuals[t - 1]
      squares += 0.5 * (residuals[t] * residuals[t] + residuals[t - 1] * residuals[t - 1])
      pairs += 1
    }
    let raw = squares > 0 ? products / squares : 0
    correlation = pairs >= 10 && raw.isFinite ? min(max(0, raw), 0.98) : 0
    let place = residuals.lastIndex { !$0.isNaN }
    last = place.map { residuals[$0] } ?? 0
    stale = place.map { residuals.count - 1 - $0 } ?? 0
  }

  /// The rest expected `step` steps ahead, from 1, and the share of the residuals' variance that is open there.
  func outlook(_ step: Int) -> (mean: Double, openShare: Double) {
    let power = Double.pow(correlation, Double(step + stale))
    return (power * last, 1 - power * power)
  }
}
