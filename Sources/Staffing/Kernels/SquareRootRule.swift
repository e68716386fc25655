import RealModule
import Statistics

/// The square-root staffing rule: n = a + β√a, and what β gives.
///
/// Source: S. Halfin and W. Whitt (1981), "Heavy-traffic limits for queues with many exponential servers", Operations Research 29.
enum SquareRootRule {
  /// A first guess of the least agents of an M/M/n queue, within an agent or two of the truth from loads of about one Erlang up.
  ///
  /// Solves P(wait)(β) · e^(−β√a · `thresholdInHandleTimes`) = `miss` by Newton's method. The logarithm of the left side is concave and falls,
  /// so that from the second step on β comes down on the root from above.
  static func agents(offeredLoad load: Double, miss: Double, thresholdInHandleTimes: Double) -> Double {
    let slope = load.squareRoot() * thresholdInHandleTimes
    let goal = Double.log(miss)
    var beta = 0.0
    for _ in 0..<12 {
      let mills = Normal.standard.cumulative(beta) / Normal.standard.density(beta)
      let odds = 1 + beta * mills
      let excess = -Double.log(odds) - slope * beta - goal
      let derivative = -(mills + beta * odds) / odds - slope
      let next = min(max(0, beta - excess / derivative), 37)
      if abs(next - beta) < 1e-3 { break }
      beta = next
    }
    return load + beta * load.squareRoot()
  }
}
