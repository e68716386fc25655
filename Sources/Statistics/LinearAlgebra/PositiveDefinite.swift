import CLAPACK

/// Symmetric positive definite matrices.
public enum PositiveDefinite {
  /// The inverse of a matrix of `order` × `order`; nil when the shapes do not fit, a value is not finite or it is not positive definite.
  ///
  /// Method: Cholesky factorisation and inversion from the factor, LAPACK `dposv` and `dpotri` (Anderson et al. 1999, section 2.3.1).
  public static func inverse(_ matrix: [Double], order: Int) -> [Double]? {
    guard let (_, inverse) = solve(matrix, order: order, rightHandSide: [Double](repeating: 0, count: order)) else { return nil }
    return inverse
  }

  /// The solution of A x = b, and the inverse of A; nil under the same conditions.
  public static func solve(
    _ matrix: [Double], order: Int, rightHandSide: [Double]
  ) -> (solution: [Double], inverse: [Double])? {
    guard order > 0, order < 40_000, matrix.count == order * order, rightHandSide.count == order, matrix.allSatisfy(\.isFinite),
      rightHandSide.allSatisfy(\.isFinite)
    else { return nil }
    var factor = matrix
    var solution = rightHandSide
    var triangle = CChar(UInt8(ascii: "L"))
    var n = Int32(order)
    var one: Int32 = 1
    var leadingA = n
    var leadingB = n
    var status: Int32 = 0
    unsafe dposv_(&triangle, &n, &one, &factor, &leadingA, &solution, &leadingB, &status, 1)
    guard status == 0 else { return nil }
    unsafe dpotri_(&triangle, &n, &factor, &leadingA, &status, 1)
    guard status == 0 else { return nil }
    // The other triangle is the mirror image.
    for column in 0..<order {
      for row in (column + 1)..<max(column + 1, order) { factor[row * order + column] = factor[column * order + row] }
    }
    return (solution, factor)
  }
}
