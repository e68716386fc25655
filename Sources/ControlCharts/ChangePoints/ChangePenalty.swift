import RealModule

/// What one more change must save to be worth having. Each counts the change itself as a parameter; `countingChange: false` does not (the
/// names with a 0 behind them in the R package changepoint).
public enum ChangePenalty: Sendable, Equatable {
  /// No penalty.
  case none
  /// A number of one's own.
  case manual(Double)
  /// Schwarz's: (p + 1) log n.
  case bic(countingChange: Bool = true)
  /// Modified BIC: (p + 2) log n, and the logarithm of each segment's length. Source: N. R. Zhang & D. O. Siegmund (2007), Biometrics 63.
  case modifiedBIC
  /// Akaike's: 2 (p + 1).
  case aic(countingChange: Bool = true)
  /// Hannan & Quinn's: 2 (p + 1) log log n.
  case hannanQuinn(countingChange: Bool = true)
  /// For one change at most, from the asymptotic distribution under none, with this probability of a false one. Sources: Chen & Gupta
  /// (2000), Parametric Statistical Change Point Analysis, chapters 2 and 4, as coded in the R package changepoint.
  case asymptotic(Double)

  /// The penalty for a series of `count` points.
  func value(cost: SegmentCost, count: Int) throws(ControlChartError) -> Double {
    let n = Double(max(count, 1))
    let p = Double(cost.parameterCount)
    let penalty: Double
    switch self {
    case .none: penalty = 0
    case .manual(let number): penalty = number
    case .bic(let counting): penalty = (p + (counting ? 1 : 0)) * Double.log(n)
    case .modifiedBIC: penalty = (p + 2) * Double.log(n)
    case .aic(let counting): penalty = 2 * (p + (counting ? 1 : 0))
    case .hannanQuinn(let counting): penalty = 2 * (p + (counting ? 1 : 0)) * max(Double.log(max(Double.log(n), 1)), 0)
    case .asymptotic(let alpha): penalty = try Self.asymptotic(alpha, cost: cost, n: n)
    }
    guard penalty >= 0, penalty.isFinite else {
      throw .invalidParameter("penalty", "The penalty must be a number of at least 0, not \(penalty).")
    }
    return penalty
  }

  private static func asymptotic(_ alpha: Double, cost: SegmentCost, n: Double) throws(ControlChartError) -> Double {
    guard alpha > 0, alpha < 1 else { throw .invalidParameter("penalty", "An asymptotic penalty needs a probability, not \(alpha).") }
    guard n >= 16 else { throw .invalidParameter("penalty", "An asymptotic penalty needs at least 16 points.") }
    let second = Double.log(Double.log(n))
    let third = Double.log(second)
    let root = (2 * second).squareRoot()
    switch cost {
    case .mean:
      let a = 1 / root
      let b = root + a * third / 2
      let tail = Double.exp(-2 * Double.pi.squareRoot() * Double.exp(b / a))
      let inner = -Double.log(1 - alpha + tail) / (2 * Double.pi.squareRoot())
      let distance = -a * Double.log(inner) + b
      return distance * distance
    case .variance, .meanAndVariance:
      let gammaTerm = cost == .meanAndVariance ? third : third / 2 - Double.log(Double.gamma(0.5))
      let b = 2 * second + gammaTerm
      let inner = -Double.log(1 - alpha + Double.exp(-2 * Double.exp(b))) / 2
      let distance = -Double.log(inner) / root + b / root
      return distance * distance
    case .exponential:
      let b = 2 * second + third / 2 - Double.log(Double.pi) / 2
      return -Double.log(-0.5 * Double.log(1 - alpha)) / root + b
    case .poisson, .gamma:
      throw .invalidParameter("penalty", "There is no asymptotic penalty for the Poisson and gamma costs.")
    }
  }
}
