import RealModule
import Statistics

/// A first-order autoregression with an intercept for each day of the week, days before weighing less and outlying ones little.
///
/// b(d) = a(weekday of d - 1) + phi b(d-1) + noise; a weekday's intercept is drawn to that of all days with the weight of one day.
///
/// Source: Shen & Huang (2008), Manufacturing & Service Operations Management 10(3), section 3.2.
struct WeekdayAutoregression: Sendable, Codable, Equatable {
  private let intercepts: [Double]
  private let slope: Double

  /// The weight of a day relative to the next one.
  private static let decay = 0.985

  /// `values` may hold NaN; day modulo `week` is the weekday. Nil where too few days follow one another.
  init?(_ values: [Double], week: Int) {
    let n = values.count
    let pairs = (1..<max(1, n)).filter { !values[$0].isNaN && !values[$0 - 1].isNaN }
    guard pairs.count >= week + 2 else { return nil }
    let order = week + 2
    var weights = [Double](repeating: 0, count: n)
    for d in pairs { weights[d] = .pow(Self.decay, Double(n - 1 - d)) }
    var center = 0.0
    var count = 0.0
    for value in values where !value.isNaN {
      center += value
      count += 1
    }
    center /= count
    var solution: [Double] = []
    for round in 0..<2 {
      var gram = [Double](repeating: 0, count: order * order)
      var right = [Double](repeating: 0, count: order)
      for d in pairs {
        let w = weights[d]
        let x = values[d - 1] - center
        let y = values[d] - center
        let own = d % week
        // Unknowns: weekday deviations, the common intercept, the slope.
        gram[own * order + own] += w
        gram[week * order + own] += w
        gram[week * order + week] += w
        gram[(week + 1) * order + own] += w * x
        gram[(week + 1) * order + week] += w * x
        gram[(week + 1) * order + week + 1] += w * x * x
        right[own] += w * y
        right[week] += w * y
        right[week + 1] += w * x * y
      }
      for j in 0..<week { gram[j * order + j] += 1 }
      gram[week * order + week] += 1e-9
      gram[(week + 1) * order + week + 1] *= 1 + 1e-9
      gram[(week + 1) * order + week + 1] += .leastNormalMagnitude
      guard Cholesky.solve(matrix: &gram, order: order, vector: &right), right.allSatisfy(\.isFinite) else { return nil }
      solution = right
      guard round == 0 else { break }
      let residuals = pairs.map { values[$0] - center - right[$0 % week] - right[week] - right[week + 1] * (values[$0 - 1] - center) }
      let scale = 1.4826 * Quantiles.median(residuals.map(abs))
      guard scale > 0 else { break }
      for (d, residual) in zip(pairs, residuals) { weights[d] *= min(1, 3 * scale / max(abs(residual), 1e-300)) }
    }
    let phi = min(max(solution[week + 1], -0.5), 0.98)
    let common = solution[week] + center - phi * center
    slope = phi
    intercepts = solution.prefix(week).map { $0 + common }
  }

  /// The days of its week.
  var week: Int { intercepts.count }

  /// The forecasts after `last`, the score of day `day - 1`.
  func path(after last: Double, day: Int, count: Int) -> [Double] {
    var value = last
    return (0..<count).map { step in
      value = intercepts[(day + step) % intercepts.count] + slope * value
      return value
    }
  }
}
