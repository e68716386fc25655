import Statistics

/// Least squares for one theta model.
///
/// For a given α the one-step errors are linear in the initial level and in ω = 1 − 1/θ, so both are solved for and only α is searched:
/// a coarse grid, then Brent's method about its local minima. The first three errors do not count (Fiorucci et al. 2016, section 2.2).
struct ThetaSearch {
  static let smallestAlpha = 0.1
  static let largestAlpha = 0.99
  /// How many errors at the start are left out.
  static let skipped = 3

  let form: ThetaForm
  private let series: ThetaSeries
  /// The initial level stays within this many times the series' size of its first value.
  private let reach = 1e6

  private static let grid = [0.1, 0.14, 0.2, 0.28, 0.38, 0.48, 0.58, 0.68, 0.78, 0.87, 0.94, 0.99]

  init(form: ThetaForm, series: ThetaSeries) {
    self.form = form
    self.series = series
  }

  /// What was found; `level` in the series' unit.
  struct Fit {
    var alpha: Double
    /// 1 − 1/θ, from 0 to 1.
    var omega: Double
    /// The level before the first value.
    var level: Double
    /// The sum of squared errors from the fourth on.
    var squares: Double
  }

  func best() -> Fit {
    let values = Self.grid.map { solve(alpha: $0).squares }
    let least = values.min() ?? 0
    var best = Fit(alpha: 0.5, omega: 0.5, level: series.values.first ?? 0, squares: .infinity)
    for k in values.indices {
      let left = k > 0 ? values[k - 1] : .infinity
      let right = k < values.count - 1 ? values[k + 1] : .infinity
      // A local minimum of the grid that could still be the best.
      guard values[k] <= left, values[k] <= right, values[k] <= 1.05 * least else { continue }
      let lower = k > 0 ? Self.grid[k - 1] : Self.smallestAlpha
      let upper = k < values.count - 1 ? Self.grid[k + 1] : Self.largestAlpha
      let inside = Brent.minimum(between: lower, and: upper, tolerance: 1e-5, maximumIterations: 30) { solve(alpha: $0).squares }
      for alpha in [inside.point, Self.grid[k]] {
        let fit = solve(alpha: alpha)
        if fit.squares < best.squares { best = fit }
      }
    }
    return best
  }

  /// The best initial level and ω for one α.
  func solve(alpha: Double) -> Fit {
    form.isDynamic
      ? solve(alpha: alpha, intercepts: series.runningIntercepts, slopes: series.runningSlopes)
      : solve(alpha: alpha, intercepts: nil, slopes: nil)
  }

  @inline(__always)
  private func solve(alpha: Double, intercepts: [Double]?, slopes: [Double]?) -> Fit {
    let y = series.values
    let n = y.count
    let q = 1 - alpha
    let first = n > 0 ? y[0] : 0
    // The level if the initial one is the first value; its own weight is `power`.
    var level = first
    var power = q
    var intercept = series.intercept
    var slope = series.slope
    var ee = 0.0
    var eu = 0.0
    var eg = 0.0
    var uu = 0.0
    var ug = 0.0
    var gg = 0.0
    for i in 1..<max(1, n) {
      if let intercepts, let slopes {
        intercept = intercepts[i - 1]
        slope = slopes[i - 1]
      }
      let line = intercept * power + slope * (1 - q * power) / alpha
      let error = y[i] - level
      if i >= Self.skipped, series.isObserved[i] {
        ee += error * error
        eu += error * power
        eg += error * line
        uu += power * power
        ug += power * line
        gg += line * line
      }
      level = alpha * y[i] + q * level
      power *= q
    }
    var omega = 0.5
    if form.estimatesTheta {
      let determinant = uu * gg - ug * ug
      // Below this the two cannot be told apart: the initial level stays.
      omega = determinant > 1e-12 * uu * gg ? (uu * eg - ug * eu) / determinant : (gg > 0 ? eg / gg : 0.5)
      omega = min(max(omega, 0), 1)
    }
    var shift = uu > 1e-14 ? (eu - omega * ug) / uu : 0
    if !shift.isFinite || abs(shift) > reach { shift = 0 }
    let squares = ee + shift * shift * uu + omega * omega * gg - 2 * (shift * eu + omega * eg - shift * omega * ug)
    return Fit(alpha: alpha, omega: omega, level: first + shift, squares: squares.isFinite ? max(squares, 0) : .infinity)
  }
}
