import RealModule
import Statistics

/// The exact Gaussian likelihood of an ARIMA model for a series with gaps: nothing is filled in, a missing observation is predicted and
/// not corrected.
///
/// A differenced series would lose every difference that touches a gap. So the state holds the ARMA state of the differenced series and
/// the last d + mD values of the series itself, the latter with a diffuse prior: Harvey (1989), Forecasting, Structural Time Series
/// Models and the Kalman Filter, section 3.3.4, with the conventions of R's `arima` (prior variance 10⁶ times that of the errors;
/// observations whose prediction variance exceeds 10⁴ only fix the state and do not count).
struct ARIMADiffuseFilter {
  let order: ARIMAOrder
  let season: Int
  private let columns: [[Double]]
  let count: Int
  /// The δ of the differencing polynomial.
  let differencing: [Double]
  private(set) var start: ARMAStationaryStart
  private var states: [[Double]]
  private var covariance: [Double]
  private var moved: [Double]
  private var column: [Double]
  private var innovation: [Double]
  private var normal: [Double]
  private var right: [Double]
  private var solved: [Double]
  private(set) var regression: [Double]

  private static let diffuseVariance = 1e6
  static let largestVariance = 1e4

  /// `series` with NaN where missing; `regressors` of the same length.
  init(order: ARIMAOrder, season: Int, series: [Double], regressors: [[Double]]) {
    self.order = order
    self.season = max(1, season)
    columns = [series] + regressors
    count = series.count
    differencing = LagPolynomial.differencing(d: order.d, seasonalD: order.seasonalD, season: self.season)
    start = ARMAStationaryStart(stateLength: order.stateLength(season: self.season))
    let size = start.stateLength + differencing.count
    states = [[Double]](repeating: [Double](repeating: 0, count: size), count: columns.count)
    covariance = [Double](repeating: 0, count: size * size)
    moved = covariance
    column = [Double](repeating: 0, count: size)
    innovation = [Double](repeating: 0, count: columns.count)
    normal = [Double](repeating: 0, count: regressors.count * regressors.count)
    right = [Double](repeating: 0, count: regressors.count)
    solved = normal
    regression = right
  }

  var stateSize: Int { start.stateLength + differencing.count }

  struct Sums {
    var squares: Double
    var logVariances: Double
    /// How many observations count.
    var observed: Int
  }

  /// As `ARMAFilter.objective`.
  mutating func objective(_ coefficients: Span<Double>) -> Double {
    guard let sums = unsafe run(coefficients, trace: nil), sums.observed > 0 else { return .infinity }
    let n = Double(sums.observed)
    return n * Double.log(max(sums.squares, Double.leastNormalMagnitude * 1e10) / n) + sums.logVariances
  }

  /// One pass; nil outside the stationary region. With `trace`, writes the innovations (NaN where missing), column by
  /// column, and then their variances, `count` each.
  mutating func run(_ coefficients: Span<Double>, trace: UnsafeMutablePointer<Double>?) -> Sums? {
    guard start.set(coefficients, order: order, season: season) else { return nil }
    let r = start.stateLength
    let size = stateSize
    let p = columns.count - 1
    begin()
    var sums = Sums(squares: 0, logVariances: 0, observed: 0)
    for t in 0..<count {
      if t > 0 { predict() }
      let isMissing = columns[0][t].isNaN
      // The covariance of the state with the observation, and its variance.
      for i in 0..<size {
        var value = covariance[i * size]
        for k in differencing.indices { value += covariance[i * size + r + k] * differencing[k] }
        column[i] = value
      }
      let variance = observe(column)
      unsafe trace?[(p + 1) * count + t] = variance
      guard !isMissing else {
        for c in 0...p { unsafe trace?[c * count + t] = .nan }
        continue
      }
      guard variance > 0, variance.isFinite else { return nil }
      for c in 0...p {
        let error = columns[c][t] - observe(states[c])
        innovation[c] = error
        unsafe trace?[c * count + t] = error
        for i in 0..<size { states[c][i] += column[i] * error / variance }
      }
      for i in 0..<size {
        let scaled = column[i] / variance
        for j in 0..<size { covariance[i * size + j] -= scaled * column[j] }
      }
      guard variance < Self.largestVariance else { continue }
      sums.observed += 1
      sums.squares += innovation[0] * innovation[0] / variance
      sums.logVariances += Double.log(variance)
      for c in 0..<p {
        let scaled = innovation[c + 1] / variance
        right[c] += scaled * innovation[0]
        for k in 0...c { normal[c * p + k] += scaled * innovation[k + 1] }
      }
    }
    predict()
    guard sums.squares.isFinite else { return nil }
    guard p > 0 else { return sums }
    for k in normal.indices { solved[k] = normal[k] }
    for c in 0..<p {
      regression[c] = right[c]
      solved[c * p + c] = solved[c * p + c] == 0 ? 1 : solved[c * p + c] * (1 + 1e-12)
    }
    guard Cholesky.solve(matrix: &solved, order: p, vector: &regression) else { return nil }
    for c in 0..<p { sums.squares -= regression[c] * right[c] }
    sums.squares = max(0, sums.squares)
    return sums
  }

  /// Z x.
  private func observe(_ x: [Double]) -> Double {
    var value = x[0]
    for k in differencing.indices { value += differencing[k] * x[start.stateLength + k] }
    return value
  }

  private mutating func begin() {
    let r = start.stateLength
    let size = stateSize
    for c in states.indices { for i in 0..<size { states[c][i] = 0 } }
    for k in normal.indices { normal[k] = 0 }
    for k in right.indices { right[k] = 0 }
    for k in covariance.indices { covariance[k] = 0 }
    start.fillCovariance(&covariance, rowLength: size)
    for k in differencing.indices { covariance[(r + k) * size + r + k] = Self.diffuseVariance }
  }

  /// a ← T a and P ← T P Tᵀ + R Rᵀ.
  private mutating func predict() {
    let r = start.stateLength
    let size = stateSize
    let lags = differencing.count
    for c in states.indices {
      let observed = lags > 0 ? observe(states[c]) : 0
      for k in stride(from: lags - 1, to: 0, by: -1) { states[c][r + k] = states[c][r + k - 1] }
      if lags > 0 { states[c][r] = observed }
      let first = states[c][0]
      for i in 0..<r { states[c][i] = start.phi[i] * first + (i + 1 < r ? states[c][i + 1] : 0) }
    }
    // moved = T P, row by row; then (T P) Tᵀ, column by column.
    for i in 0..<r {
      let phi = start.phi[i]
      for j in 0..<size { moved[i * size + j] = phi * covariance[j] + (i + 1 < r ? covariance[(i + 1) * size + j] : 0) }
    }
    if lags > 0 {
      for j in 0..<size {
        var value = covariance[j]
        for k in 0..<lags where differencing[k] != 0 { value += differencing[k] * covariance[(r + k) * size + j] }
        moved[r * size + j] = value
      }
      for k in 1..<max(1, lags) { for j in 0..<size { moved[(r + k) * size + j] = covariance[(r + k - 1) * size + j] } }
    }
    for i in 0..<size {
      let row = i * size
      let first = moved[row]
      var observed = first
      for k in 0..<lags where differencing[k] != 0 { observed += differencing[k] * moved[row + r + k] }
      for j in 0..<r { covariance[row + j] = start.phi[j] * first + (j + 1 < r ? moved[row + j + 1] : 0) }
      for k in stride(from: lags - 1, to: 0, by: -1) { covariance[row + r + k] = moved[row + r + k - 1] }
      if lags > 0 { covariance[row + r] = observed }
    }
    for i in 0..<r { for j in 0..<r { covariance[i * size + j] += start.theta[i] * start.theta[j] } }
  }

  /// The weighted cross-products of the regressors of the last evaluation, row-major and symmetric.
  var information: [Double] {
    let p = regression.count
    return (0..<(p * p)).map { normal[max($0 / p, $0 % p) * p + min($0 / p, $0 % p)] }
  }

  /// The predicted states one step after the end, one a column, and their covariance, of the last evaluation.
  var final: (states: [[Double]], covariance: [Double]) { (states, covariance) }
}
