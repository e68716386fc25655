/// Exponential smoothing with a damped trend whose start values are solved for instead of searched.
///
/// For given smoothing parameters the one-step errors are linear in the start level and slope. The recursion is run three times
/// side by side (the data from zero; a unit level; a unit slope) and the least-squares start follows from the 2 by 2 normal
/// equations: one pass, exact.
///
/// Sources: Gardner & McKenzie (1985), Management Science 31, for the damped trend; Hyndman, Koehler, Ord & Snyder (2008),
/// Forecasting with Exponential Smoothing, section 5.2, for errors linear in the start states.
struct ConcentratedSmoothing: Sendable {
  let alpha: Double
  /// The slope's smoothing parameter relative to the level's.
  let ratio: Double
  /// The damping of the slope; 0 for no trend at all.
  let damping: Double
  /// The sum of squared one-step errors at the best start.
  private(set) var sumOfSquares = Double.infinity
  private(set) var startLevel = 0.0
  private(set) var startSlope = 0.0
  /// The states after the last value.
  private(set) var level = 0.0
  private(set) var slope = 0.0

  init(_ values: [Double], alpha: Double, ratio: Double = 0, damping: Double = 0) {
    self.alpha = alpha
    self.ratio = ratio
    self.damping = damping
    let hasTrend = damping > 0
    let beta = alpha * ratio
    // Level and slope of the three runs.
    var l0 = 0.0
    var b0 = 0.0
    var l1 = 1.0
    var b1 = 0.0
    var l2 = 0.0
    var b2 = hasTrend ? 1.0 : 0
    var s00 = 0.0
    var s01 = 0.0
    var s02 = 0.0
    var s11 = 0.0
    var s12 = 0.0
    var s22 = 0.0
    for t in values.indices {
      let d0 = damping * b0
      let d1 = damping * b1
      let d2 = damping * b2
      let e0 = values[t] - l0 - d0
      let e1 = -l1 - d1
      let e2 = -l2 - d2
      s00 += e0 * e0
      s01 += e0 * e1
      s02 += e0 * e2
      s11 += e1 * e1
      s12 += e1 * e2
      s22 += e2 * e2
      l0 += d0 + alpha * e0
      l1 += d1 + alpha * e1
      l2 += d2 + alpha * e2
      b0 = d0 + beta * e0
      b1 = d1 + beta * e1
      b2 = d2 + beta * e2
    }
    let determinant = s11 * s22 - s12 * s12
    if hasTrend, determinant > 1e-10 * s11 * s22 {
      startLevel = (s12 * s02 - s22 * s01) / determinant
      startSlope = (s12 * s01 - s11 * s02) / determinant
    } else if s11 > 0 {
      startLevel = -s01 / s11
    }
    sumOfSquares = max(0, s00 + startLevel * s01 + startSlope * s02)
    level = l0 + startLevel * l1 + startSlope * l2
    slope = b0 + startLevel * b1 + startSlope * b2
  }

  /// Forecasts after the last value: the level plus the damped slope.
  func path(_ horizon: Int) -> [Double] {
    var result: [Double] = []
    result.reserveCapacity(max(0, horizon))
    var sum = 0.0
    var factor = 1.0
    for _ in 0..<max(0, horizon) {
      factor *= damping
      sum += factor
      result.append(level + sum * slope)
    }
    return result
  }

  /// The one-step-ahead forecasts inside the data.
  func fitted(_ values: [Double]) -> [Double] {
    var l = startLevel
    var b = startSlope
    return values.map { value in
      let forecast = l + damping * b
      let e = value - forecast
      l = forecast + alpha * e
      b = damping * b + alpha * ratio * e
      return forecast
    }
  }

  /// Simple exponential smoothing with the best parameter, from `near` where given.
  static func simple(_ values: [Double], near: MemberStart = []) -> ConcentratedSmoothing {
    var point = SIMD4<Double>(0.5, 0, 0, 0)
    var best = Double.infinity
    if let alpha = near.first {
      point[0] = alpha
      best = ConcentratedSmoothing(values, alpha: alpha).sumOfSquares
    } else {
      for alpha in [0.02, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95] {
        let value = ConcentratedSmoothing(values, alpha: alpha).sumOfSquares
        if value < best {
          best = value
          point[0] = alpha
        }
      }
    }
    let step = near.isEmpty ? 0.08 : 0.05
    let descent = DescentByCoordinates(
      count: 1, lower: .init(repeating: 0.01), upper: .init(repeating: 0.99), steps: .init(repeating: step))
    descent.improve(&point, value: &best, rounds: near.rounds(near.isEmpty ? 6 : 4), shrink: 0.5) {
      ConcentratedSmoothing(values, alpha: $0[0]).sumOfSquares
    }
    return ConcentratedSmoothing(values, alpha: point[0])
  }

  /// The damped trend with the best parameters, from `near` (level, ratio, damping) where given. Under five values a plain level.
  static func damped(_ values: [Double], near: MemberStart = []) -> ConcentratedSmoothing {
    guard values.count >= 5 else { return simple(values) }
    func objective(_ p: SIMD4<Double>) -> Double {
      ConcentratedSmoothing(values, alpha: p[0], ratio: p[1], damping: p[2]).sumOfSquares
    }
    var point = SIMD4<Double>(0.5, 0.1, 0.9, 0)
    var best = Double.infinity
    let isWarm = near.count == 3
    if isWarm {
      point = SIMD4(near[0], near[1], near[2], 0)
      best = objective(point)
    } else {
      for alpha in [0.03, 0.1, 0.2, 0.35, 0.55, 0.75, 0.95] {
        for ratio in [0, 0.03, 0.1, 0.25, 0.6] {
          for damping in [0.8, 0.89, 0.98] {
            let trial = SIMD4(alpha, ratio, damping, 0)
            let value = objective(trial)
            if value < best {
              best = value
              point = trial
            }
          }
        }
      }
    }
    let descent = DescentByCoordinates(
      count: 3, lower: SIMD4(0.01, 0, 0.8, 0), upper: SIMD4(0.99, 1, 0.98, 0), steps: SIMD4(0.1, 0.1, 0.04, 0))
    descent.improve(&point, value: &best, rounds: near.rounds(isWarm ? 3 : 6), shrink: 0.6, objective)
    return ConcentratedSmoothing(values, alpha: point[0], ratio: point[1], damping: point[2])
  }

  var parameters: [Double] { damping > 0 ? [alpha, ratio, damping] : [alpha] }
}
