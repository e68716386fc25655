import CLAPACK

/// Square systems of linear equations A x = b.
public enum LinearSystem {
  /// Solves A x = b for a row-major matrix of `order` × `order`; nil when the shapes do not fit, a value is not finite or A is singular.
  ///
  /// Method: LU factorisation with partial pivoting, LAPACK `dgesv` (Anderson et al. 1999, section 2.3.1).
  public static func solve(rowMajor matrix: [Double], order: Int, rightHandSide: [Double]) -> [Double]? {
    guard order > 0, order < 40_000, matrix.count == order * order, rightHandSide.count == order else { return nil }
    // LAPACK reads columns first.
    var columns = [Double](repeating: 0, count: matrix.count)
    for i in 0..<order {
      for j in 0..<order { columns[j * order + i] = matrix[i * order + j] }
    }
    var solution = rightHandSide
    var n = Int32(order)
    var one: Int32 = 1
    var leadingA = n
    var leadingB = n
    var pivots = [Int32](repeating: 0, count: order)
    var status: Int32 = 0
    unsafe dgesv_(&n, &one, &columns, &leadingA, &pivots, &solution, &leadingB, &status)
    guard status == 0, solution.allSatisfy(\.isFinite) else { return nil }
    return solution
  }
}
