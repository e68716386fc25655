import Statistics

/// Start values for the likelihood: least conditional sum of squares, by Gauss-Newton steps with damping.
///
/// The errors are computed from the differenced series as if the ones before it were zero; those of the first p + mP steps do not count
/// (Box, Jenkins & Reinsel 2008, Time Series Analysis, section 7.1.2). Their derivatives are filtered versions of the series, so that
/// one step costs a few passes; the cross-products of the derivatives also serve as the curvature that the likelihood search begins with.
struct ConditionalSumOfSquares {
  let order: ARIMAOrder
  let season: Int
  private let values: [Double]
  // Scratch: errors, and the four derivative series.
  private var errors: [Double]
  private var byAR: [Double]
  private var bySeasonalAR: [Double]
  private var byMA: [Double]
  private var bySeasonalMA: [Double]
  private var row: [Double]
  private var normal: [Double]
  private var damped: [Double]
  private var right: [Double]
  private var step: [Double]

  /// `values`: the differenced series, free of gaps and regressors.
  init(order: ARIMAOrder, season: Int, values: [Double]) {
    self.order = order
    self.season = max(1, season)
    self.values = values
    errors = [Double](repeating: 0, count: values.count)
    byAR = errors
    bySeasonalAR = errors
    byMA = errors
    bySeasonalMA = errors
    let k = order.coefficientCount
    row = [Double](repeating: 0, count: k)
    normal = [Double](repeating: 0, count: k * k)
    damped = normal
    right = row
    step = row
  }

  /// Coefficients in R's order, and the cross-products of the derivatives over the error variance there.
  struct Result {
    var coefficients: [Double]
    var information: [Double]
  }

  private var firstCounted: Int { order.p + season * order.seasonalP }

  /// Improves `start`, which must be stationary and invertible.
  mutating func minimise(from start: [Double], iterations: Int = 12) -> Result {
    let k = order.coefficientCount
    var best = start
    var sum = sumOfSquares(best)
    derivatives(best)
    var damping = 1e-3
    search: for _ in 0..<iterations {
      guard sum > 0, sum.isFinite else { break }
      var improved = false
      for _ in 0..<6 {
        for i in normal.indices { damped[i] = normal[i] }
        for i in 0..<k {
          damped[i * k + i] = normal[i * k + i] * (1 + damping) + Double.leastNormalMagnitude
          step[i] = right[i]
        }
        guard Cholesky.solve(matrix: &damped, order: k, vector: &step) else {
          damping = max(damping * 10, 1e-6)
          continue
        }
        var trial = best
        for i in 0..<k { trial[i] -= step[i] }
        if isAdmissible(trial) {
          let value = sumOfSquares(trial)
          if value < sum {
            let gain = (sum - value) / sum
            best = trial
            sum = value
            derivatives(best)
            damping = max(damping * 0.2, 1e-9)
            improved = true
            if gain < 1e-5 { break search }
            break
          }
        }
        damping = max(damping * 8, 1e-4)
      }
      if !improved {
        _ = sumOfSquares(best)
        break
      }
    }
    let count = Double(max(1, values.count - firstCounted))
    let variance = max(sum / count, Double.leastNormalMagnitude)
    return Result(coefficients: best, information: normal.map { $0 / variance })
  }

  /// Stationary and invertible, by a margin.
  func isAdmissible(_ x: [Double]) -> Bool {
    let c = ARIMACoefficients(vector: x, order: order)
    let margin = 1.0005
    return RootRegion.excludesDisc(of: margin, c.ar) && RootRegion.excludesDisc(of: margin, c.seasonalAR)
      && RootRegion.excludesDisc(of: margin, c.ma, sign: -1) && RootRegion.excludesDisc(of: margin, c.seasonalMA, sign: -1)
  }

  private mutating func sumOfSquares(_ x: [Double]) -> Double {
    let (p, q) = (order.p, order.q)
    let seasonalAR = p + q
    let seasonalMA = p + q + order.seasonalP
    let m = season
    // errors ← Φ(B^m) y, then φ(B) of it, then divided by θ(B) Θ(B^m).
    Self.multiply(values, x, at: seasonalAR, count: order.seasonalP, lag: m, into: &errors)
    for t in errors.indices { byAR[t] = errors[t] }
    Self.multiply(byAR, x, at: 0, count: p, lag: 1, into: &errors)
    for t in 0..<min(firstCounted, errors.count) { errors[t] = 0 }
    Self.divide(&errors, x, at: p, count: q, lag: 1)
    Self.divide(&errors, x, at: seasonalMA, count: order.seasonalQ, lag: m)
    var sum = 0.0
    for e in errors { sum += e * e }
    return sum
  }

  /// Fills the normal equations at `x`, where `sumOfSquares` was last called.
  private mutating func derivatives(_ x: [Double]) {
    let (p, q) = (order.p, order.q)
    let seasonalAR = p + q
    let seasonalMA = p + q + order.seasonalP
    let m = season
    let k = row.count
    if p > 0 {
      Self.divide(&byAR, x, at: p, count: q, lag: 1)
      Self.divide(&byAR, x, at: seasonalMA, count: order.seasonalQ, lag: m)
    }
    if order.seasonalP > 0 {
      Self.multiply(values, x, at: 0, count: p, lag: 1, into: &bySeasonalAR)
      Self.divide(&bySeasonalAR, x, at: p, count: q, lag: 1)
      Self.divide(&bySeasonalAR, x, at: seasonalMA, count: order.seasonalQ, lag: m)
    }
    if q > 0 {
      for t in errors.indices { byMA[t] = errors[t] }
      Self.divide(&byMA, x, at: p, count: q, lag: 1)
    }
    if order.seasonalQ > 0 {
      for t in errors.indices { bySeasonalMA[t] = errors[t] }
      Self.divide(&bySeasonalMA, x, at: seasonalMA, count: order.seasonalQ, lag: m)
    }
    for i in normal.indices { normal[i] = 0 }
    for i in right.indices { right[i] = 0 }
    for t in firstCounted..<max(firstCounted, values.count) {
      for i in 0..<p { row[i] = t > i ? -byAR[t - 1 - i] : 0 }
      for i in 0..<q { row[p + i] = t > i ? -byMA[t - 1 - i] : 0 }
      for i in 0..<order.seasonalP { row[seasonalAR + i] = t >= (i + 1) * m ? -bySeasonalAR[t - (i + 1) * m] : 0 }
      for i in 0..<order.seasonalQ { row[seasonalMA + i] = t >= (i + 1) * m ? -bySeasonalMA[t - (i + 1) * m] : 0 }
      let e = errors[t]
      for i in 0..<k {
        let value = row[i]
        right[i] += value * e
        for j in 0...i { normal[i * k + j] += value * row[j] }
      }
    }
    for i in 0..<k { for j in 0..<i { normal[j * k + i] = normal[i * k + j] } }
  }

  /// output ← (1 − Σ xᵢ B^{lag·i}) input.
  private static func multiply(_ input: [Double], _ x: [Double], at first: Int, count: Int, lag: Int, into output: inout [Double]) {
    for t in input.indices {
      var value = input[t]
      for i in 0..<count where t >= (i + 1) * lag { value -= x[first + i] * input[t - (i + 1) * lag] }
      output[t] = value
    }
  }

  /// series ← series / (1 + Σ xᵢ B^{lag·i}).
  private static func divide(_ series: inout [Double], _ x: [Double], at first: Int, count: Int, lag: Int) {
    guard count > 0 else { return }
    for t in series.indices {
      var value = series[t]
      for i in 0..<count where t >= (i + 1) * lag { value -= x[first + i] * series[t - (i + 1) * lag] }
      series[t] = value
    }
  }
}
