import CLAPACK

/// The singular value decomposition A = U S Vᵀ of a matrix, thin: as many singular vectors as the shorter side is long.
///
/// Method: bidiagonalisation and divide and conquer, LAPACK `dgesdd` (Anderson et al. 1999, section 2.4.6). The sign of a pair of
/// singular vectors is set so that the right one sums to no less than zero; the same matrix then gives the same vectors
/// with every LAPACK.
public struct SingularValueDecomposition: Sendable {
  /// The singular values, largest first.
  public let values: [Double]
  /// The left singular vectors, one an entry of `values`, each as long as the matrix has rows.
  public let left: [[Double]]
  /// The right singular vectors, one an entry of `values`, each as long as the matrix has columns.
  public let right: [[Double]]

  /// Decomposes a row-major matrix. Nil when the shape does not fit, a value is not finite, or LAPACK does not converge.
  public init?(rowMajor matrix: [Double], rows: Int, columns: Int) {
    guard rows > 0, columns > 0, rows < 40_000, columns < 40_000, matrix.count == rows * columns, matrix.allSatisfy(\.isFinite) else {
      return nil
    }
    // Read by columns, the matrix is its own transpose: what LAPACK calls left is right.
    var a = matrix
    var m = Int32(columns)
    var n = Int32(rows)
    let short = min(rows, columns)
    var leadingV = Int32(short)
    var s = [Double](repeating: 0, count: short)
    var u = [Double](repeating: 0, count: columns * short)
    var v = [Double](repeating: 0, count: short * rows)
    var integers = [Int32](repeating: 0, count: 8 * short)
    var leadingA = m
    var leadingU = m
    var wanted = 0.0
    var query: Int32 = -1
    var status: Int32 = 0
    var job = CChar(83)  // S: thin
    unsafe dgesdd_(
      &job, &m, &n, &a, &leadingA, &s, &u, &leadingU, &v, &leadingV, &wanted, &query, &integers, &status, 1)
    guard status == 0, wanted.isFinite, wanted < Double(Int32.max) else { return nil }
    var size = Int32(max(1, wanted))
    var work = [Double](repeating: 0, count: Int(size))
    unsafe dgesdd_(
      &job, &m, &n, &a, &leadingA, &s, &u, &leadingU, &v, &leadingV, &work, &size, &integers, &status, 1)
    guard status == 0, s.allSatisfy(\.isFinite) else { return nil }
    var left: [[Double]] = []
    var right: [[Double]] = []
    for k in 0..<short {
      let vector = Array(u[(k * columns)..<((k + 1) * columns)])
      let sign: Double = vector.reduce(0, +) < 0 ? -1 : 1
      right.append(vector.map { sign * $0 })
      left.append((0..<rows).map { sign * v[$0 * short + k] })
    }
    values = s
    self.left = left
    self.right = right
  }
}
