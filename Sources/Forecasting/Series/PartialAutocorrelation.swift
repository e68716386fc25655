import RealModule

/// The partial autocorrelation function and the autoregressions behind it, from the autocorrelations by the recursion of Durbin (1960).
public enum PartialAutocorrelation {
  /// The partial autocorrelations at lags 1 to `lags`, at most as many as there are values; NaN from where a series is constant or too
  /// short.
  public static func of(_ values: [Double], lags: Int) -> [Double] {
    recursion(values, lags: lags).map(\.last)
  }

  struct Step {
    /// The partial autocorrelation.
    let last: Double
    /// The coefficients of the autoregression of this order.
    let coefficients: [Double]
    /// The innovation variance over the series' variance.
    let variance: Double
  }

  /// The Yule-Walker autoregressions of orders 1 to `lags`.
  static func recursion(_ values: [Double], lags: Int) -> [Step] {
    let lags = min(lags, values.count)
    guard lags >= 1 else { return [] }
    let r = (0...lags).map { Autocorrelation.of(values, lag: $0) ?? .nan }
    var steps: [Step] = []
    var phi: [Double] = []
    var variance = 1.0
    for order in 1...lags {
      var numerator = r[order]
      for (k, value) in phi.enumerated() { numerator -= value * r[order - 1 - k] }
      let last = numerator / variance
      phi = phi.indices.map { phi[$0] - last * phi[phi.count - 1 - $0] } + [last]
      variance *= 1 - last * last
      steps.append(Step(last: last, coefficients: phi, variance: variance))
    }
    return steps
  }
}
