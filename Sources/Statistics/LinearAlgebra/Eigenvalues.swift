import CLAPACK

/// The eigenvalues of square matrices of one order; the working memory is kept from one to the next.
///
/// Method: Hessenberg form and QR iterations, LAPACK `dgeev` (Anderson et al. 1999, section 2.4.5).
public struct Eigenvalues: Sendable {
  public let order: Int
  /// The matrix, either by rows or by columns; overwritten by `compute`.
  public var matrix: [Double]
  /// The real and imaginary parts of the eigenvalues of the last matrix.
  public private(set) var real: [Double]
  public private(set) var imaginary: [Double]
  private var work: [Double]

  /// An order below 1 or above 10,000 leaves a matrix of no elements, which has no eigenvalues.
  public init(order: Int) {
    let n = (1...10_000).contains(order) ? order : 0
    self.order = n
    matrix = [Double](repeating: 0, count: n * n)
    real = [Double](repeating: 0, count: n)
    imaginary = real
    work = [Double](repeating: 0, count: 8 * n)
  }

  /// Computes the eigenvalues of `matrix`; false when an element is not finite or the iterations do not converge.
  public mutating func compute() -> Bool {
    guard order > 0 else { return false }
    for value in matrix where !value.isFinite { return false }
    let none = CChar(UInt8(ascii: "N"))
    var jobs = (none, none)
    var n = Int32(order)
    var leading = n
    var one = (Int32(1), Int32(1))
    var vectors = (0.0, 0.0)
    var size = Int32(work.count)
    var status: Int32 = 0
    unsafe dgeev_(
      &jobs.0, &jobs.1, &n, &matrix, &leading, &real, &imaginary, &vectors.0, &one.0, &vectors.1, &one.1, &work, &size, &status, 1, 1)
    return status == 0
  }

  /// The squared modulus of the eigenvalue at `index`.
  public func squaredModulus(_ index: Int) -> Double { real[index] * real[index] + imaginary[index] * imaginary[index] }

  /// The largest modulus.
  public var spectralRadius: Double {
    var largest = 0.0
    for i in 0..<order { largest = max(largest, squaredModulus(i)) }
    return largest.squareRoot()
  }
}
