/// Additive Holt-Winters with a damped trend, in error-correction form, fitted to the one-step errors after the first cycle.
///
/// Start: indices from the first four cycles, level and slope by regression on the first two. Parameters (level, seasonal, slope
/// relative to level, damping) by a small grid and descent by coordinates.
///
/// Sources: Winters (1960), Management Science 6; Gardner & McKenzie (1989), Management Science 35, for the damped seasonal form.
struct DampedHoltWinters: Sendable {
  /// alpha, gamma, beta / alpha, damping.
  private(set) var point: SIMD4<Double>
  let season: Int
  private let values: [Double]
  private let startLevel: Double
  private let startSlope: Double
  private let startIndices: [Double]

  /// Two seasons and two steps are needed. `near` holds parameters to start from.
  init?(_ values: [Double], season m: Int, near: MemberStart = []) {
    guard m > 1, values.count >= 2 * m + 2 else { return nil }
    self.values = values
    season = m
    let head = Array(values.prefix(4 * m))
    let adjustment = SeasonalAdjustment(head, season: m, decay: 1)
    startIndices = (0..<m).map { adjustment.index(at: $0) }
    let line = Line(Array(adjustment.adjusted.prefix(2 * m)))
    startLevel = line.intercept - line.slope
    startSlope = line.slope
    point = SIMD4(0.3, 0.05, 0.01, 0.95)
    var best = Double.infinity
    var indices = startIndices
    let isWarm = near.count == 4
    if isWarm {
      point = SIMD4(near[0], near[1], near[2], near[3])
      best = run(point, &indices).sum
    } else {
      for alpha in [0.05, 0.3, 0.7] {
        for gamma in [0.02, 0.15] {
          for ratio in [0.001, 0.05] {
            let trial = SIMD4(alpha, gamma, ratio, 0.95)
            let value = run(trial, &indices).sum
            if value < best {
              best = value
              point = trial
            }
          }
        }
      }
    }
    let descent = DescentByCoordinates(
      count: 4, lower: SIMD4(0.005, 0.001, 0, 0.8), upper: SIMD4(0.99, 0.6, 1, 0.99), steps: SIMD4(0.12, 0.08, 0.1, 0.03))
    var found = point
    descent.improve(&found, value: &best, rounds: near.rounds(isWarm ? 3 : 7), shrink: 0.6) { run($0, &indices).sum }
    point = found
  }

  var parameters: [Double] { [point[0], point[1], point[2], point[3]] }

  /// The sum of squared errors after the first cycle, and the states after the last value; `indices` ends as the last indices.
  @inline(__always)
  private func run(_ p: SIMD4<Double>, _ indices: inout [Double]) -> (sum: Double, level: Double, slope: Double) {
    let m = season
    for j in 0..<m { indices[j] = startIndices[j] }
    let alpha = p[0]
    let gamma = min(p[1], 1 - alpha)
    let beta = alpha * p[2]
    let damping = p[3]
    var level = startLevel
    var slope = startSlope
    var sum = 0.0
    var slot = 0
    for t in values.indices {
      let trend = damping * slope
      let e = values[t] - level - trend - indices[slot]
      if t >= m { sum += e * e }
      level += trend + alpha * e
      slope = trend + beta * e
      indices[slot] += gamma * e
      slot = slot + 1 == m ? 0 : slot + 1
    }
    return (sum.isFinite ? sum : .infinity, level, slope)
  }

  func path(_ horizon: Int) -> [Double] {
    var indices = startIndices
    let end = run(point, &indices)
    var sum = 0.0
    var factor = 1.0
    return (0..<max(0, horizon)).map { h in
      factor *= point[3]
      sum += factor
      return end.level + sum * end.slope + indices[(values.count + h) % season]
    }
  }

  func fitted() -> [Double] {
    var indices = startIndices
    let gamma = min(point[1], 1 - point[0])
    var level = startLevel
    var slope = startSlope
    return values.indices.map { t in
      let trend = point[3] * slope
      let forecast = level + trend + indices[t % season]
      let e = values[t] - forecast
      level += trend + point[0] * e
      slope = trend + point[0] * point[2] * e
      indices[t % season] += gamma * e
      return forecast
    }
  }
}
