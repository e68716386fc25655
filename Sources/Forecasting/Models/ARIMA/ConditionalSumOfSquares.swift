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
  /// The columns of the derivatives: each is one of four series, so many steps late.
  private let columns: [LaggedColumn]
  private var filters: Filters
  // Scratch: the errors and those four series, a block each.
  private var blocks: [Double]
  private var normal: [Double]
  private var damped: [Double]
  private var right: [Double]
  private var step: [Double]

  /// `values`: the differenced series, free of gaps and regressors.
  init(order: ARIMAOrder, season: Int, values: [Double]) {
    self.order = order
    self.season = max(1, season)
    self.values = values
    let (m, n) = (self.season, values.count)
    func columns(_ block: Block, _ count: Int, every lag: Int) -> [LaggedColumn] {
      (0..<count).map { LaggedColumn(offset: block.rawValue * n, lag: ($0 + 1) * lag) }
    }
    self.columns =
      columns(.byAR, order.p, every: 1) + columns(.byMA, order.q, every: 1) + columns(.bySeasonalAR, order.seasonalP, every: m)
      + columns(.bySeasonalMA, order.seasonalQ, every: m)
    func filter(_ count: Int, every lag: Int) -> LagFilter { LagFilter(lags: (0..<count).map { ($0 + 1) * lag }) }
    filters = Filters(
      ar: filter(order.p, every: 1), ma: filter(order.q, every: 1), seasonalAR: filter(order.seasonalP, every: m),
      seasonalMA: filter(order.seasonalQ, every: m))
    blocks = [Double](repeating: 0, count: Block.allCases.count * n)
    let k = order.coefficientCount
    normal = [Double](repeating: 0, count: k * k)
    damped = normal
    right = [Double](repeating: 0, count: k)
    step = right
  }

  private struct Filters {
    var ar: LagFilter
    var ma: LagFilter
    var seasonalAR: LagFilter
    var seasonalMA: LagFilter
  }

  private enum Block: Int, CaseIterable {
    case errors, byAR, byMA, bySeasonalAR, bySeasonalMA
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
    derivatives()
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
            derivatives()
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

  private mutating func setFilters(_ x: [Double]) {
    filters.ar.set(x, from: 0)
    filters.ma.set(x, from: order.p)
    filters.seasonalAR.set(x, from: order.p + order.q)
    filters.seasonalMA.set(x, from: order.p + order.q + order.seasonalP)
  }

  private mutating func sumOfSquares(_ x: [Double]) -> Double {
    setFilters(x)
    let filters = filters
    let (n, skipped) = (values.count, min(firstCounted, values.count))
    guard n > 0 else { return 0 }
    return unsafe values.withUnsafeBufferPointer { values in
      unsafe blocks.withUnsafeMutableBufferPointer { blocks in
        guard let y = values.baseAddress, let errors = blocks.baseAddress else { return .infinity }
        // errors ← Φ(B^m) y, then φ(B) of it, then divided by θ(B) Θ(B^m).
        let seasonal = unsafe errors + Block.byAR.rawValue * n
        unsafe filters.seasonalAR.multiply(y, into: seasonal, steps: 0..<n)
        unsafe filters.ar.multiply(seasonal, into: errors, steps: 0..<n)
        for t in 0..<skipped { unsafe errors[t] = 0 }
        unsafe filters.ma.divide(errors, steps: 0..<n)
        unsafe filters.seasonalMA.divide(errors, steps: 0..<n)
        return unsafe DotProduct.of(errors, errors, n)
      }
    }
  }

  /// Fills the normal equations at the point where `sumOfSquares` was last called.
  private mutating func derivatives() {
    let filters = filters
    let (n, first) = (values.count, firstCounted)
    guard n > 0 else { return }
    let order = order
    unsafe values.withUnsafeBufferPointer { values in
      unsafe blocks.withUnsafeMutableBufferPointer { blocks in
        guard let y = values.baseAddress, let errors = blocks.baseAddress else { return }
        func block(_ block: Block) -> UnsafeMutablePointer<Double> { unsafe errors + block.rawValue * n }
        if order.p > 0 {
          unsafe filters.ma.divide(block(.byAR), steps: 0..<n)
          unsafe filters.seasonalMA.divide(block(.byAR), steps: 0..<n)
        }
        if order.seasonalP > 0 {
          unsafe filters.ar.multiply(y, into: block(.bySeasonalAR), steps: 0..<n)
          unsafe filters.ma.divide(block(.bySeasonalAR), steps: 0..<n)
          unsafe filters.seasonalMA.divide(block(.bySeasonalAR), steps: 0..<n)
        }
        if order.q > 0 {
          unsafe block(.byMA).update(from: errors, count: n)
          unsafe filters.ma.divide(block(.byMA), steps: 0..<n)
        }
        if order.seasonalQ > 0 {
          unsafe block(.bySeasonalMA).update(from: errors, count: n)
          unsafe filters.seasonalMA.divide(block(.bySeasonalMA), steps: 0..<n)
        }
        unsafe LaggedColumn.normalEquations(
          columns, in: errors, errors: errors, steps: first..<max(first, n), matrix: &normal, right: &right)
      }
    }
  }
}
