import RealModule

/// How the limits of an EWMA stand in its first observations.
///
/// Source: S. Knoth (2004), Fast initial response features for EWMA control charts, Statistical Papers 46.
public enum EWMALimits: String, Sendable, Codable, CaseIterable {
  /// At their asymptotic place from the first observation on.
  case fixed = "fix"
  /// At c times the exact standard deviation of the EWMA, √(1 − (1 − λ)^{2n}) of the asymptotic one.
  case varying = "vacl"
  /// Two mirrored charts with fixed limits and a head start (Lucas & Saccucci 1990).
  case fastInitialResponse = "fir"
  /// The same with limits that vary (Rhoads, Montgomery & Mastrangelo 1996).
  case both
  /// Limits that vary, narrowed by 1 − (1 − f)^{1 + a (n − 1)} with f = ½ and 1 % of it left at n = 20 (Steiner 1999).
  case steiner = "Steiner"
  /// Fixed, and the first observation has the weight √(λ/(2 − λ)), so that the EWMA has its asymptotic variance from the start.
  case stationary = "stat"

  /// Whether the head start is that of two mirrored charts, so that the EWMA itself starts at 0.
  var startsBothSides: Bool { self == .fastInitialResponse || self == .both }

  /// The limit at observation `n` as a multiple of the asymptotic one; `headStart` is a fraction of that.
  func factor(_ n: Int, weight: Double, headStart: Double) -> Double {
    let steps = Double(n)
    let variance = 1 - Double.pow(1 - weight, 2 * steps)
    // A mirrored chart that started at ± h is h (1 − λ)ⁿ ahead of the plain one.
    let ahead = headStart * Double.pow(1 - weight, steps)
    switch self {
    case .fixed, .stationary: return 1
    case .varying: return variance.squareRoot()
    case .fastInitialResponse: return 1 - ahead
    case .both: return variance.squareRoot() - ahead
    case .steiner:
      let narrowing = 0.5
      let speed = (Double.log(0.01) / Double.log(1 - narrowing) - 1) / 19
      return variance.squareRoot() * (1 - Double.pow(1 - narrowing, 1 + speed * (steps - 1)))
    }
  }
}
