import RealModule

/// Friedman's super smoother of equally spaced values: running lines whose span is chosen by cross-validation, place by place.
///
/// Source: Friedman (1984), A Variable Span Smoother, Laboratory for Computational Statistics, Stanford University, report 5.
public struct SuperSmoother: Sendable {
  /// From 0 (none) to 10: how much smoother than cross-validation says.
  public var bass: Double

  /// The spans tried, as shares of the values: tweeter, midrange and woofer.
  private static let spans = [0.05, 0.2, 0.5]

  public init(bass: Double = 0) { self.bass = bass }

  /// The smooth, one value an observation. The values must be finite.
  public func smooth(_ y: [Double]) -> [Double] {
    let n = y.count
    guard n > 1 else { return y }
    // A slope is taken only where the places differ by more than a thousandth of their middle half.
    let quarter = max(1, n / 4)
    let spread = Double(max(1, 3 * (n / 4) - quarter))
    let least = (1e-3 * spread) * (1e-3 * spread)
    var smooths: [[Double]] = []
    var residuals: [[Double]] = []
    for span in Self.spans {
      let first = Self.runningLine(y, span: span, least: least)
      smooths.append(first.smooth)
      residuals.append(Self.runningLine(first.residual, span: Self.spans[1], least: least).smooth)
    }
    var chosen = [Double](repeating: Self.spans[0], count: n)
    for t in 0..<n {
      var best = 1e20
      for k in 0..<3 where residuals[k][t] < best {
        best = residuals[k][t]
        chosen[t] = Self.spans[k]
      }
      let woofer = residuals[2][t]
      if bass > 0, bass <= 10, best < woofer, best > 0 {
        let power = Double.pow(max(1e-7, best / woofer), 10 - bass)
        chosen[t] += (Self.spans[2] - chosen[t]) * power
      }
    }
    let spans = Self.runningLine(chosen, span: Self.spans[1], least: least).smooth
    var blend = [Double](repeating: 0, count: n)
    for t in 0..<n {
      let span = min(max(spans[t], Self.spans[0]), Self.spans[2])
      let distance = span - Self.spans[1]
      if distance < 0 {
        let share = -distance / (Self.spans[1] - Self.spans[0])
        blend[t] = (1 - share) * smooths[1][t] + share * smooths[0][t]
      } else {
        let share = distance / (Self.spans[2] - Self.spans[1])
        blend[t] = (1 - share) * smooths[1][t] + share * smooths[2][t]
      }
    }
    return Self.runningLine(blend, span: Self.spans[0], least: least).smooth
  }

  /// A running line of one span, its moments updated from place to place, and the absolute cross-validated residuals.
  private static func runningLine(_ y: [Double], span: Double, least: Double) -> (smooth: [Double], residual: [Double]) {
    let n = y.count
    let reach = max(2, Int(0.5 * span * Double(n) + 0.5))
    var weight = 0.0
    var meanX = 0.0
    var meanY = 0.0
    var variance = 0.0
    var covariance = 0.0
    func take(_ j: Int) {
      let before = weight
      weight += 1
      let x = Double(j + 1)
      meanX = (before * meanX + x) / weight
      meanY = (before * meanY + y[j]) / weight
      if before > 0 {
        let part = weight * (x - meanX) / before
        variance += part * (x - meanX)
        covariance += part * (y[j] - meanY)
      }
    }
    func drop(_ j: Int) {
      let before = weight
      weight -= 1
      let x = Double(j + 1)
      if weight > 0 {
        let part = before * (x - meanX) / weight
        variance -= part * (x - meanX)
        covariance -= part * (y[j] - meanY)
        meanX = (before * meanX - x) / weight
        meanY = (before * meanY - y[j]) / weight
      }
    }
    for j in 0..<min(n, 2 * reach + 1) { take(j) }
    var smooth = [Double](repeating: 0, count: n)
    var residual = smooth
    for j in 0..<n {
      if j - reach - 1 >= 0, j + reach < n {
        drop(j - reach - 1)
        take(j + reach)
      }
      let x = Double(j + 1)
      let slope = variance > least ? covariance / variance : 0
      smooth[j] = slope * (x - meanX) + meanY
      var leverage = weight > 0 ? 1 / weight : 0
      if variance > least { leverage += (x - meanX) * (x - meanX) / variance }
      let rest = 1 - leverage
      residual[j] = rest > 0 ? abs(y[j] - smooth[j]) / rest : (j > 0 ? residual[j - 1] : 0)
    }
    return (smooth, residual)
  }
}
