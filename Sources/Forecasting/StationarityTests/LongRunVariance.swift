/// The long-run variance of residuals: what the variance of their sum grows by with each of them.
///
/// Source: Newey & West (1987), Econometrica 55, with Bartlett's weights.
enum LongRunVariance {
  /// The variance with the autocovariances up to `lag`; divisor n throughout.
  static func of(_ residuals: [Double], lag: Int) -> Double {
    let n = residuals.count
    guard n > 0 else { return .nan }
    var variance = 0.0
    for value in residuals { variance += value * value }
    for shift in 1..<max(1, min(lag, n - 1) + 1) {
      var product = 0.0
      for t in shift..<n { product += residuals[t] * residuals[t - shift] }
      variance += 2 * (1 - Double(shift) / Double(lag + 1)) * product
    }
    return variance / Double(n)
  }
}

/// How many lags a test takes into account.
public enum LagRule: Sendable, Equatable {
  /// ⌊4 (n/100)^¼⌋.
  case short
  /// ⌊12 (n/100)^¼⌋.
  case long
  /// ⌊3 √n / 13⌋.
  case squareRoot
  case fixed(Int)

  func lags(_ count: Int) -> Int {
    let n = Double(max(0, count))
    switch self {
    case .short: return Int(4 * (n / 100).squareRoot().squareRoot())
    case .long: return Int(12 * (n / 100).squareRoot().squareRoot())
    case .squareRoot: return Int(3 * n.squareRoot() / 13)
    case .fixed(let lags): return min(max(0, lags), max(0, count - 1))
    }
  }
}
