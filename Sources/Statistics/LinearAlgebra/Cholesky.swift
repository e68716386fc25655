/// The Cholesky factorisation A = L Lᵀ of a small symmetric positive definite matrix, in place and without allocation,
/// for the systems of 1 to about 60 unknowns that sit inside an optimiser's objective.
///
/// Source: Golub & Van Loan, Matrix Computations, 4th ed., algorithm 4.2.1.
public enum Cholesky {
  /// Solves A x = b. `matrix` is `order` × `order`, row-major; only its lower triangle is read, and it is overwritten by L.
  /// `vector` holds b and is overwritten by x. False, with both in an undefined state, when A is not positive definite
  /// to working accuracy or the shapes do not fit.
  public static func solve(matrix: inout [Double], order: Int, vector: inout [Double]) -> Bool {
    guard order > 0, matrix.count >= order * order, vector.count >= order else { return false }
    guard factor(&matrix, order: order) else { return false }
    substitute(factor: matrix, order: order, vector: &vector)
    return true
  }

  /// Solves L Lᵀ x = b for a factor that `factor` made; `vector` holds b and is overwritten by x. Shapes that do not fit leave it as it is.
  public static func substitute(factor matrix: [Double], order: Int, vector: inout [Double]) {
    guard order > 0, matrix.count >= order * order, vector.count >= order else { return }
    for i in 0..<order {
      var sum = vector[i]
      for k in 0..<i { sum -= matrix[i * order + k] * vector[k] }
      vector[i] = sum / matrix[i * order + i]
    }
    for i in stride(from: order - 1, through: 0, by: -1) {
      var sum = vector[i]
      for k in (i + 1)..<max(i + 1, order) { sum -= matrix[k * order + i] * vector[k] }
      vector[i] = sum / matrix[i * order + i]
    }
  }

  /// Overwrites the lower triangle of a row-major matrix by its Cholesky factor; false when it is not positive definite.
  public static func factor(_ matrix: inout [Double], order: Int) -> Bool {
    guard order > 0, matrix.count >= order * order else { return false }
    for j in 0..<order {
      var diagonal = matrix[j * order + j]
      for k in 0..<j { diagonal -= matrix[j * order + k] * matrix[j * order + k] }
      guard diagonal > 0, diagonal.isFinite else { return false }
      let root = diagonal.squareRoot()
      matrix[j * order + j] = root
      for i in (j + 1)..<max(j + 1, order) {
        var sum = matrix[i * order + j]
        for k in 0..<j { sum -= matrix[i * order + k] * matrix[j * order + k] }
        matrix[i * order + j] = sum / root
      }
    }
    return true
  }
}
