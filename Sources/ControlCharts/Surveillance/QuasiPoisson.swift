import RealModule
import Statistics

/// A log-linear quasi-Poisson regression with one trend and one set of groups, as Farrington's algorithm needs it.
///
/// Iteratively reweighted least squares from μ = y + 0.1 until the deviance changes by less than 1e-8 of itself, at most 25 times
/// (McCullagh & Nelder 1989, Generalized Linear Models, §2.5, with the stopping rule of R's glm).
struct QuasiPoisson {
  /// Column-major design.
  private let design: [Double]
  private let rows: Int
  let columns: Int
  private(set) var coefficients: [Double]
  private(set) var fitted: [Double]
  /// Working weights of the last iteration, prior weights included.
  private(set) var workingWeights: [Double]
  /// Working residuals (y − μ) / μ.
  private(set) var residuals: [Double]
  /// Lower triangle of the factor of XᵀWX, row-major.
  private var factor: [Double]
  let degreesOfFreedom: Int

  /// Nil when it does not converge, a column depends on the others, or no degree of freedom is left.
  init?(design: [Double], columns: Int, response: [Double], offset: [Double], weights: [Double]) {
    let rows = response.count
    guard rows > columns, columns > 0, design.count == rows * columns, offset.count == rows, weights.count == rows else { return nil }
    self.design = design
    self.rows = rows
    self.columns = columns
    degreesOfFreedom = weights.count { $0 > 0 } - columns
    coefficients = [Double](repeating: 0, count: columns)
    workingWeights = weights
    residuals = response
    factor = [Double](repeating: 0, count: columns * columns)
    fitted = response.map { $0 + 0.1 }
    var eta = fitted.map { Double.log($0) }
    var deviance = Self.deviance(response, fitted, weights)
    for _ in 0..<25 {
      for i in 0..<rows { workingWeights[i] = weights[i] * fitted[i] }
      let target = (0..<rows).map { eta[$0] - offset[$0] + (response[$0] - fitted[$0]) / fitted[$0] }
      guard solve(target) else { return nil }
      for i in 0..<rows {
        var sum = offset[i]
        for j in 0..<columns { sum += design[j * rows + i] * coefficients[j] }
        eta[i] = sum
        fitted[i] = max(Double.exp(sum), Double.ulpOfOne)
      }
      let latest = Self.deviance(response, fitted, weights)
      guard latest.isFinite else { return nil }
      let change = abs(latest - deviance) / (abs(latest) + 0.1)
      deviance = latest
      if change < 1e-8 {
        for i in 0..<rows { residuals[i] = (response[i] - fitted[i]) / fitted[i] }
        return
      }
    }
    return nil
  }

  /// Weighted least squares by the normal equations; the columns are scaled, so that a long time axis does no harm.
  private mutating func solve(_ target: [Double]) -> Bool {
    var matrix = [Double](repeating: 0, count: columns * columns)
    var vector = [Double](repeating: 0, count: columns)
    for j in 0..<columns {
      for k in 0...j {
        var sum = 0.0
        for i in 0..<rows { sum += workingWeights[i] * design[j * rows + i] * design[k * rows + i] }
        matrix[j * columns + k] = sum
      }
      for i in 0..<rows { vector[j] += workingWeights[i] * design[j * rows + i] * target[i] }
    }
    guard Cholesky.solve(matrix: &matrix, order: columns, vector: &vector) else { return false }
    factor = matrix
    coefficients = vector
    return vector.allSatisfy(\.isFinite)
  }

  /// xᵀ (XᵀWX)⁻¹ x.
  func leverage(_ x: [Double]) -> Double {
    var solved = x
    var square = 0.0
    for i in 0..<columns {
      for k in 0..<i { solved[i] -= factor[i * columns + k] * solved[k] }
      solved[i] /= factor[i * columns + i]
      square += solved[i] * solved[i]
    }
    return square
  }

  /// Diagonal of the hat matrix at an observation.
  func hat(_ row: Int) -> Double {
    workingWeights[row] * leverage((0..<columns).map { design[$0 * rows + row] })
  }

  /// Σ weight · residual² / degrees of freedom: with the working weights Pearson's dispersion.
  func dispersion(weights: [Double]) -> Double {
    guard degreesOfFreedom > 0 else { return .nan }
    var sum = 0.0
    for i in 0..<rows { sum += weights[i] * residuals[i] * residuals[i] }
    return sum / Double(degreesOfFreedom)
  }

  private static func deviance(_ y: [Double], _ mu: [Double], _ weights: [Double]) -> Double {
    var sum = 0.0
    for i in y.indices {
      let logarithm = y[i] > 0 ? y[i] * Double.log(y[i] / mu[i]) : 0
      sum += 2 * weights[i] * (logarithm - (y[i] - mu[i]))
    }
    return sum
  }
}
