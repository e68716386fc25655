/// The dynamic optimised theta model: a level by exponential smoothing, and a share of the line through all data so far.
///
/// At step t the line's intercept A and slope B over the data up to t are known whatever the parameters, and for a given smoothing
/// parameter the one-step errors are linear in 1 - 1/theta: one pass gives the best theta exactly, and only the smoothing parameter
/// is searched.
///
/// Source: Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler (2016), International Journal of Forecasting 32, equations 9 to 13.
struct DynamicTheta: Sendable {
  private(set) var alpha = 0.5
  /// 1 - 1/theta: the line's share.
  private(set) var share = 0.5
  private let values: [Double]
  /// A and B by step.
  private let intercepts: [Double]
  private let slopes: [Double]

  /// theta is at most 9.
  private static let largestShare = 8.0 / 9

  /// At least three values; `near` holds a smoothing parameter to start from.
  init?(_ values: [Double], near: MemberStart = []) {
    let n = values.count
    guard n >= 3 else { return nil }
    var intercepts = [Double](repeating: values[0], count: n)
    var slopes = [Double](repeating: 0, count: n)
    var mean = values[0]
    var slope = 0.0
    for i in 1..<n {
      let t = Double(i + 1)
      slope = ((t - 2) * slope + 6 * (values[i] - mean) / t) / (t + 1)
      mean += (values[i] - mean) / t
      slopes[i] = slope
      intercepts[i] = mean - 0.5 * (t + 1) * slope
    }
    self.values = values
    self.intercepts = intercepts
    self.slopes = slopes
    var point = SIMD4<Double>(near.first ?? 0.5, 0, 0, 0)
    var best = Double.infinity
    if let alpha = near.first {
      best = evaluate(alpha).sum
    } else {
      for alpha in [0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.75, 0.9, 0.99] {
        let value = evaluate(alpha).sum
        if value < best {
          best = value
          point[0] = alpha
        }
      }
    }
    let descent = DescentByCoordinates(
      count: 1, lower: .init(repeating: 0.02), upper: .init(repeating: 0.99), steps: .init(repeating: near.isEmpty ? 0.06 : 0.04))
    descent.improve(&point, value: &best, rounds: near.rounds(near.isEmpty ? 5 : 3), shrink: 0.5) { evaluate($0[0]).sum }
    alpha = point[0]
    share = evaluate(alpha).share
  }

  /// The sum of squared one-step errors from the fourth on at the best share of the line, and that share.
  private func evaluate(_ alpha: Double) -> (sum: Double, share: Double) {
    let n = values.count
    let first = min(3, n - 1)
    let inverse = 1 / alpha
    var level = values[0]
    var power = 1 - alpha
    var rr = 0.0
    var rq = 0.0
    var qq = 0.0
    for i in 1..<n {
      // (1 - alpha)^t A + (1 - (1 - alpha)^(t+1)) / alpha B, with t = i values known.
      let line = power * intercepts[i - 1] + (1 - power * (1 - alpha)) * inverse * slopes[i - 1]
      let rest = values[i] - level
      if i >= first {
        rr += rest * rest
        rq += rest * line
        qq += line * line
      }
      level += alpha * rest
      power *= 1 - alpha
    }
    let share = qq > 0 ? min(max(rq / qq, 0), Self.largestShare) : 0
    return (rr - 2 * share * rq + share * share * qq, share)
  }

  /// The forecasts, each fed back as if it had been observed.
  func path(_ horizon: Int) -> [Double] {
    var (level, power) = states()
    var intercept = intercepts[intercepts.count - 1]
    var slope = slopes[slopes.count - 1]
    var n = Double(values.count)
    var mean = intercept + 0.5 * (n + 1) * slope
    var result: [Double] = []
    result.reserveCapacity(max(0, horizon))
    for _ in 0..<max(0, horizon) {
      let line = power * intercept + (1 - power * (1 - alpha)) / alpha * slope
      let forecast = level + share * line
      result.append(forecast)
      level += alpha * (forecast - level)
      power *= 1 - alpha
      n += 1
      slope = ((n - 2) * slope + 6 * (forecast - mean) / n) / (n + 1)
      mean += (forecast - mean) / n
      intercept = mean - 0.5 * (n + 1) * slope
    }
    return result
  }

  private func states() -> (level: Double, power: Double) {
    var level = values[0]
    var power = 1 - alpha
    for i in 1..<values.count {
      level += alpha * (values[i] - level)
      power *= 1 - alpha
    }
    return (level, power)
  }

  /// The one-step-ahead forecasts inside the data; the first is the first value itself.
  func fitted() -> [Double] {
    var level = values[0]
    var power = 1 - alpha
    return values.indices.map { i in
      guard i > 0 else { return values[0] }
      let line = power * intercepts[i - 1] + (1 - power * (1 - alpha)) / alpha * slopes[i - 1]
      let forecast = level + share * line
      level += alpha * (values[i] - level)
      power *= 1 - alpha
      return forecast
    }
  }
}
