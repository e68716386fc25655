import RealModule
import Statistics

/// The exact Gaussian likelihood of a stationary ARMA model with regressors.
///
/// The Kalman filter of a time-invariant model started in its stationary distribution needs no covariance matrix: the change of
/// the state covariance from one step to the next has rank one, and one vector carries it (the fast recursions of Morf, Sidhu &
/// Kailath 1974, IEEE Transactions on Automatic Control 19; for ARMA models Pearlman 1980, Biometrika 67). A step costs of the order of r
/// operations, r = max(p, q+1), where algorithm AS 154 needs r². With gain vector k, prediction variance f, and the vector y of the
/// change, whose first element is z:
///
///     u = T y,  ρ = z / f,  k ← k − ρ u,  y ← u − ρ k,  f ← f (1 − ρ²)
///
/// where T is the companion matrix of φ, and the k in y's update is the old one. Once y has died out the gain is constant and only
/// the predicted state moves on. The error variance and the regression coefficients are concentrated out: every regressor runs
/// through the same filter, and its coefficients are those of least squares between the innovations.
///
/// A missing observation is a regressor too: an indicator of its place, whose coefficient takes up whatever value was filled in. The
/// likelihood of what was observed is that of the filled series, less the terms of the indicators (Gómez, Maravall & Peña 1999, Journal of
/// Econometrics 88), so that a few gaps cost a few columns and nothing is imputed.
struct ARMAFilter {
  let order: ARIMAOrder
  let season: Int
  /// The observations, differenced, then the regressors, differenced, one after the other.
  let columns: [Double]
  let count: Int
  let regressorCount: Int
  /// How many of the first regressors mark gaps.
  let gapCount: Int
  var start: ARMAStationaryStart
  // Gain, change and one predicted state a column (each one element longer than the state, the last one 0), the innovations of a step,
  // the normal equations of the regression, and the innovations of all steps.
  var scratch: [Double]
  var normal: [Double]
  private var steadyFilter: SteadyFilter

  /// The regression coefficients of the last evaluation.
  var regression: [Double]

  /// `series` and `regressors`, all differenced and of equal length; the first `gapCount` regressors mark missing observations.
  init(order: ARIMAOrder, season: Int, series: [Double], regressors: [[Double]], gapCount: Int = 0) {
    self.gapCount = gapCount
    self.order = order
    self.season = max(1, season)
    columns = series + regressors.flatMap { $0 }
    count = series.count
    let p = regressors.count
    regressorCount = p
    start = ARMAStationaryStart(stateLength: order.stateLength(season: self.season))
    scratch = [Double](repeating: 0, count: (start.stateLength + 1) * (3 + p) + 1 + p + p + p * p + (1 + p) * count)
    normal = [Double](repeating: 0, count: p * p)
    steadyFilter = SteadyFilter(order: order, season: self.season)
    regression = [Double](repeating: 0, count: p)
  }

  /// What one pass over the series gives.
  struct Sums {
    /// The sum of squared innovations over their variances, the latter in units of the error variance.
    var squares: Double
    /// The sum of the logarithms of those variances.
    var logVariances: Double
  }

  /// Minus twice the log-likelihood, less n (1 + log 2π), with the error variance and the regression at their best; infinity outside the
  /// stationary region. `coefficients` in R's order.
  mutating func objective(_ coefficients: Span<Double>) -> Double {
    guard let sums = unsafe run(coefficients, trace: nil) else { return .infinity }
    let n = Double(count - gapCount)
    return n * Double.log(max(sums.squares, Double.leastNormalMagnitude * 1e10) / n) + sums.logVariances
  }

  /// One pass; nil outside the stationary region. With `trace`, writes the innovations, column by column, and
  /// then their variances, `count` each; and only then are the states those after the last step.
  mutating func run(_ coefficients: Span<Double>, trace: UnsafeMutablePointer<Double>?) -> Sums? {
    guard start.set(coefficients, order: order, season: season), beginAtStationaryStart() else { return nil }
    let (r, regressors, total) = (start.stateLength, regressorCount, count)
    let width = r + 1
    var variance = start.column[0]
    var squares = 0.0
    var logs = 0.0
    var product = 1.0
    var nextCheck = max(8, r)
    // The step from which on the gain is constant, and the one from which on the states hold nothing from before that.
    var steady = Int.max
    var end = total
    let (phi, columns) = (start.phi, columns)
    unsafe columns.withUnsafeBufferPointer { data in
      unsafe phi.withUnsafeBufferPointer { phi in
        unsafe scratch.withUnsafeMutableBufferPointer { memory in
          guard let phi = phi.baseAddress, let gain = memory.baseAddress, let data = data.baseAddress else { return }
          let change = unsafe gain + width
          let states = unsafe change + width
          let innovation = unsafe states + (regressors + 1) * width
          let right = unsafe innovation + regressors + 1
          let normal = unsafe right + regressors
          let innovations = unsafe normal + regressors * regressors
          var t = 0
          while t < end {
            let inverse = 1 / variance
            unsafe trace?[(regressors + 1) * total + t] = variance
            for c in 0...regressors {
              let state = unsafe states + c * width
              let error = unsafe data[c * total + t] - state[0]
              unsafe innovation[c] = error
              unsafe innovations[c * total + t] = error
              unsafe Self.advance(state, phi, gain, inverse, error, r)
            }
            let error = unsafe innovation[0]
            squares += error * error * inverse
            for c in 0..<regressors {
              let scaled = unsafe innovation[c + 1] * inverse
              unsafe right[c] += scaled * error
              for k in 0...c { unsafe normal[c * regressors + k] += scaled * innovation[k + 1] }
            }
            // Logarithms of products: one logarithm in many steps.
            product *= variance
            if product > 1e100 || product < 1e-100 {
              logs += Double.log(product)
              product = 1
            }
            if t < steady {
              let reflection = unsafe change[0] * inverse
              unsafe Self.rotate(gain, change, phi, reflection, r)
              variance *= 1 - reflection * reflection
              if t == nextCheck {
                nextCheck += max(8, r)
                var largest = 0.0
                for i in 0..<r { unsafe largest = max(largest, abs(change[i])) }
                if largest < Self.negligible {
                  steady = t + 1
                  if unsafe trace == nil { end = min(total, steady + r) }
                }
              }
            }
            t += 1
          }
          unsafe trace?.update(from: innovations, count: (regressors + 1) * total)
          guard end < total, variance > 0 else { return }
          let (rest, inverse) = (total - end, 1 / variance)
          unsafe steadyFilter.set(phi: phi, gain: gain, variance: variance)
          for c in 0...regressors { unsafe steadyFilter.innovations(innovations + c * total, of: data + c * total, steps: end..<total) }
          unsafe squares += inverse * DotProduct.of(innovations + end, innovations + end, rest)
          for c in 0..<regressors {
            let own = unsafe innovations + ((c + 1) * total + end)
            unsafe right[c] += inverse * DotProduct.of(own, innovations + end, rest)
            for k in 0...c {
              unsafe normal[c * regressors + k] += inverse * DotProduct.of(own, innovations + ((k + 1) * total + end), rest)
            }
          }
          logs += Double(rest) * Double.log(variance)
        }
      }
    }
    guard squares.isFinite, variance > 0 else { return nil }
    if regressors > 0 {
      guard let explained = solveRegression() else { return nil }
      squares = max(0, squares - explained)
      // The determinant of the gaps' part of the normal equations, from its Cholesky factor.
      for c in 0..<gapCount { logs += 2 * Double.log(self.normal[c * regressors + c]) }
    }
    return Sums(squares: squares, logVariances: logs + Double.log(product))
  }

  /// k₁ = T P₁ Zᵀ; the change of the covariance starts as −k₁ k₁ᵀ / f₁.
  mutating func beginAtStationaryStart() -> Bool {
    let variance = start.column[0]
    guard variance > 0, variance.isFinite else { return false }
    for k in 0..<(scratch.count - (1 + regressorCount) * count) { scratch[k] = 0 }
    let r = start.stateLength
    for i in 0..<r {
      let gain = start.phi[i] * variance + (i + 1 < r ? start.column[i + 1] : 0)
      scratch[i] = gain
      scratch[r + 1 + i] = gain
    }
    return true
  }

  /// Below this the change of the state alters gain and variance, which go by its square, in the twelfth digit.
  static let negligible = 1e-6

  /// state ← T state + gain · inverse · error; the error is what there is to wait for.
  @inline(__always)
  private static func advance(
    _ state: UnsafeMutablePointer<Double>, _ phi: UnsafePointer<Double>, _ gain: UnsafeMutablePointer<Double>, _ inverse: Double,
    _ error: Double, _ r: Int
  ) {
    let first = unsafe state[0]
    for i in 0..<r { unsafe state[i] = (phi[i] * first + state[i + 1]) + (gain[i] * inverse) * error }
  }

  /// The hyperbolic rotation of gain and change.
  @inline(__always)
  static func rotate(
    _ gain: UnsafeMutablePointer<Double>, _ change: UnsafeMutablePointer<Double>, _ phi: UnsafePointer<Double>, _ reflection: Double,
    _ r: Int
  ) {
    let first = unsafe change[0]
    for i in 0..<r {
      let moved = unsafe phi[i] * first + change[i + 1]
      let old = unsafe gain[i]
      unsafe gain[i] = old - reflection * moved
      unsafe change[i] = moved - reflection * old
    }
  }

  var rightOffset: Int { (start.stateLength + 1) * (3 + regressorCount) + 1 + regressorCount }
}
