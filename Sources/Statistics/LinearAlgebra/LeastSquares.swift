import CLAPACK

/// Linear least squares: the `x` that minimises ‖A x − b‖.
public enum LeastSquares {
  /// Solves the problem for a column-major matrix `a` of `rows` × `columns` and a right-hand side of `rows` values.
  ///
  /// Rank-deficient problems get the solution of least norm, so collinear columns are no error. Nil when the shapes do not
  /// fit, a value is not finite, or LAPACK reports a failure.
  ///
  /// Method: complete orthogonal factorisation with column pivoting, LAPACK `dgelsy` (Anderson et al. 1999, section 2.4.2).
  public static func solve(columnMajor a: [Double], rows: Int, columns: Int, rightHandSide b: [Double]) -> Solution? {
    guard rows > 0, columns > 0, a.count == rows * columns, b.count == rows, rows < Int(Int32.max), columns < Int(Int32.max) else {
      return nil
    }
    guard a.allSatisfy(\.isFinite), b.allSatisfy(\.isFinite) else { return nil }
    var matrix = a
    var solution = b + [Double](repeating: 0, count: max(0, columns - rows))
    var m = Int32(rows)
    var n = Int32(columns)
    var one: Int32 = 1
    var leadingA = m
    var leadingB = Int32(max(rows, columns))
    var pivots = [Int32](repeating: 0, count: columns)
    var tolerance = 1e-12
    var rank: Int32 = 0
    var status: Int32 = 0
    var wanted = 0.0
    var query: Int32 = -1
    unsafe dgelsy_(&m, &n, &one, &matrix, &leadingA, &solution, &leadingB, &pivots, &tolerance, &rank, &wanted, &query, &status)
    guard status == 0, wanted.isFinite, wanted < Double(Int32.max) else { return nil }
    var size = Int32(max(1, wanted))
    var work = [Double](repeating: 0, count: Int(size))
    unsafe dgelsy_(&m, &n, &one, &matrix, &leadingA, &solution, &leadingB, &pivots, &tolerance, &rank, &work, &size, &status)
    guard status == 0 else { return nil }
    return Solution(coefficients: Array(solution.prefix(columns)), rank: Int(rank))
  }

  /// What a least-squares problem is answered with.
  public struct Solution: Sendable, Equatable {
    /// One coefficient a column.
    public let coefficients: [Double]
    /// The numerical rank of the matrix.
    public let rank: Int
  }
}
