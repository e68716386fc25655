/// A level with up to two sets of seasonal indices and first-order autocorrelated errors, by exponential smoothing.
///
/// y(t) = l(t-1) + d(t-m1) + w(t-m2) + phi e(t-1) + noise, with e(t) = y(t) - l(t-1) - d(t-m1) - w(t-m2) moving the states:
/// l += alpha e, d += delta e, w += omega e. Start indices from the first three cycles of the longer season, whose first is not
/// counted. Parameters (alpha, delta, omega, phi) by a small grid and descent by coordinates.
///
/// Sources: Taylor (2003), Journal of the Operational Research Society 54, for two seasons and the error adjustment; Taylor (2010),
/// European Journal of Operational Research 204, equations 1 to 6, for this form.
struct DoubleSeasonalLevel: Sendable {
  private(set) var point: SIMD4<Double>
  /// The shorter season, 1 for none, and the longer one.
  let short: Int
  let long: Int
  private let values: [Double]
  private let startLevel: Double
  private let startShort: [Double]
  private let startLong: [Double]

  /// The states after the last value.
  struct End: Sendable {
    var sum = 0.0
    var level = 0.0
    var error = 0.0
  }

  /// Two whole longer seasons are needed. `near` holds parameters to start from.
  init?(_ values: [Double], short m1: Int, long m2: Int, near: MemberStart = []) {
    guard m1 >= 1, m2 > m1, values.count >= 2 * m2 else { return nil }
    self.values = values
    short = m1
    long = m2
    let cycles = min(3, values.count / m2)
    let start = Self.start(Array(values.prefix(cycles * m2)), m1, m2)
    startLevel = start.level
    startShort = start.short
    startLong = start.long
    point = SIMD4(0.05, 0.02, 0.05, 0.3)
    var best = Double.infinity
    var d = startShort
    var w = startLong
    let isWarm = near.count == 4
    let hasShort = m1 > 1
    if isWarm {
      point = SIMD4(near[0], near[1], near[2], near[3])
      best = run(point, &d, &w).sum
    } else {
      for alpha in hasShort ? [0.003, 0.05] : [0.01, 0.1, 0.3] {
        for delta in hasShort ? [0.02, 0.2] : [0] {
          for omega in [0.05, 0.25] {
            for phi in hasShort ? [0.3, 0.8] : [0, 0.4] {
              let trial = SIMD4(alpha, delta, omega, phi)
              let value = run(trial, &d, &w).sum
              if value < best {
                best = value
                point = trial
              }
            }
          }
        }
      }
    }
    let descent = DescentByCoordinates(
      count: 4, lower: SIMD4(0, 0, 0, -0.3), upper: SIMD4(0.9, hasShort ? 0.8 : 0, 0.8, 0.99), steps: SIMD4(0.04, 0.08, 0.1, 0.12))
    var found = point
    descent.improve(&found, value: &best, rounds: near.rounds(isWarm ? 3 : 8), shrink: 0.65) { run($0, &d, &w).sum }
    point = found
  }

  var parameters: [Double] { [point[0], point[1], point[2], point[3]] }

  /// The mean, the mean by place in the shorter season, and what is left by place in the longer one.
  private static func start(_ values: [Double], _ m1: Int, _ m2: Int) -> (level: Double, short: [Double], long: [Double]) {
    let level = values.reduce(0, +) / Double(max(1, values.count))
    var short = [Double](repeating: 0, count: m1)
    var long = [Double](repeating: 0, count: m2)
    if m1 > 1 {
      var counts = short
      for t in values.indices {
        short[t % m1] += values[t] - level
        counts[t % m1] += 1
      }
      for j in 0..<m1 { short[j] /= max(1, counts[j]) }
    }
    var counts = long
    for t in values.indices {
      long[t % m2] += values[t] - level - short[t % m1]
      counts[t % m2] += 1
    }
    for j in 0..<m2 { long[j] /= max(1, counts[j]) }
    return (level, short, long)
  }

  @inline(__always)
  private func run(_ p: SIMD4<Double>, _ d: inout [Double], _ w: inout [Double]) -> End {
    for j in 0..<short { d[j] = startShort[j] }
    for j in 0..<long { w[j] = startLong[j] }
    var level = startLevel
    var error = 0.0
    var sum = 0.0
    var i = 0
    var j = 0
    let alpha = p[0]
    let delta = p[1]
    let omega = p[2]
    let phi = p[3]
    for t in values.indices {
      let e = values[t] - level - d[i] - w[j]
      if t >= long {
        let noise = e - phi * error
        sum += noise * noise
      }
      level += alpha * e
      d[i] += delta * e
      w[j] += omega * e
      error = e
      i = i + 1 == short ? 0 : i + 1
      j = j + 1 == long ? 0 : j + 1
    }
    return End(sum: sum.isFinite ? sum : .infinity, level: level, error: error)
  }

  func path(_ horizon: Int) -> [Double] {
    var d = startShort
    var w = startLong
    let end = run(point, &d, &w)
    var carry = end.error
    return (0..<max(0, horizon)).map { h in
      let t = values.count + h
      carry *= point[3]
      return end.level + d[t % short] + w[t % long] + carry
    }
  }

  func fitted() -> [Double] {
    var d = startShort
    var w = startLong
    var level = startLevel
    var error = 0.0
    return values.indices.map { t in
      let base = level + d[t % short] + w[t % long]
      let forecast = base + point[3] * error
      error = values[t] - base
      level += point[0] * error
      d[t % short] += point[1] * error
      w[t % long] += point[2] * error
      return forecast
    }
  }
}
