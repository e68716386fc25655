/// A slowly moving level with first-order autocorrelated errors about it.
///
/// y(t) = l(t-1) + phi e(t-1) + noise, e(t) = y(t) - l(t-1), l(t) = l(t-1) + alpha e(t). Simple exponential smoothing on an
/// autocorrelated series takes the last value for the level; here the last error dies away and the level stays.
///
/// Source: Taylor (2003), Journal of the Operational Research Society 54, section 4, for the error adjustment.
struct AutocorrelatedLevel: Sendable {
  let alpha: Double
  let phi: Double
  private let startLevel: Double
  private let values: [Double]
  private var level = 0.0
  private var error = 0.0

  /// `near` holds alpha and phi to start from. `slowest` is the number of values whose mean starts the level.
  init(_ values: [Double], startLength: Int, near: MemberStart = []) {
    self.values = values
    let head = values.prefix(max(1, startLength))
    startLevel = head.reduce(0, +) / Double(max(1, head.count))
    let start = startLevel
    func objective(_ p: SIMD4<Double>) -> Double { Self.run(values, start: start, alpha: p[0], phi: p[1]).sum }
    var point = SIMD4<Double>(0.01, 0.5, 0, 0)
    var best = Double.infinity
    let isWarm = near.count == 2
    if isWarm {
      point = SIMD4(near[0], near[1], 0, 0)
      best = objective(point)
    } else {
      for alpha in [0.002, 0.01, 0.04, 0.15] {
        for phi in [0, 0.3, 0.6, 0.85, 0.95] {
          let trial = SIMD4(alpha, phi, 0, 0)
          let value = objective(trial)
          if value < best {
            best = value
            point = trial
          }
        }
      }
    }
    let descent = DescentByCoordinates(
      count: 2, lower: SIMD4(0, -0.3, 0, 0), upper: SIMD4(0.5, 0.995, 0, 0), steps: SIMD4(max(0.002, 0.5 * point[0]), 0.08, 0, 0))
    descent.improve(&point, value: &best, rounds: near.rounds(isWarm ? 3 : 7), shrink: 0.6, objective)
    alpha = point[0]
    phi = point[1]
    let end = Self.run(values, start: start, alpha: alpha, phi: phi)
    level = end.level
    error = end.error
  }

  var parameters: [Double] { [alpha, phi] }

  private static func run(_ values: [Double], start: Double, alpha: Double, phi: Double) -> (sum: Double, level: Double, error: Double) {
    var level = start
    var error = 0.0
    var sum = 0.0
    for t in values.indices {
      let e = values[t] - level
      let noise = e - phi * error
      sum += noise * noise
      level += alpha * e
      error = e
    }
    return (sum, level, error)
  }

  func path(_ horizon: Int) -> [Double] {
    var carry = error
    return (0..<max(0, horizon)).map { _ in
      carry *= phi
      return level + carry
    }
  }

  func fitted() -> [Double] {
    var level = startLevel
    var error = 0.0
    return values.map { value in
      let forecast = level + phi * error
      error = value - level
      level += alpha * error
      return forecast
    }
  }
}
