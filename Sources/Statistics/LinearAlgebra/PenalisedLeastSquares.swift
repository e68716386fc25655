/// Weighted least squares with ridge penalties on blocks of coefficients, the penalties chosen by generalised cross-validation.
///
/// Minimises Σ w (z − x'β)² + Σ λ_b s_j β_j² over the coefficients, and over λ the criterion n RSS / (n − 1.4 edf)², whose factor 1.4 guards
/// against following the noise.
///
/// Source: Golub, Heath & Wahba (1979), Technometrics 21; Wood, Generalized Additive Models, 2nd ed. (2017), sections 6.2 and 6.4; the
/// factor: Kim & Gu (2004), Journal of the Royal Statistical Society B 66.
public struct PenalisedLeastSquares: Sendable {
  public let coefficients: [Double]
  /// The inverse of X'WX + S, row-major: times the residual variance the coefficients' (posterior) covariance.
  public let inverse: [Double]
  /// Effective degrees of freedom: the trace of the hat matrix.
  public let effectiveDegrees: Double
  public let residualSumOfSquares: Double
  /// The chosen penalty of every block.
  public let penalties: [Double]

  /// The penalty of one column: the number of its block, and its factor in it. A block below zero has a fixed penalty, the factor.
  public struct Penalty: Sendable {
    public let block: Int
    public let factor: Double

    public init(block: Int, factor: Double = 1) {
      self.block = block
      self.factor = factor
    }
  }

  /// Fits columns of equal length; rows whose weight is 0 are left out. Nil where the shapes do not fit, no row is left or nothing is
  /// finite.
  ///
  /// - Parameter ladder: the penalties to try for every block, relative to the number of rows; a block tries them in turn, twice over.
  public init?(
    columns: [[Double]], response: [Double], weights: [Double], penalties: [Penalty], blocks: Int,
    ladder: [Double] = [1e-6, 1e-4, 1e-3, 1e-2, 0.1, 1, 10]
  ) {
    let order = columns.count
    let n = response.count
    guard order > 0, weights.count == n, penalties.count == order, columns.allSatisfy({ $0.count == n }) else { return nil }
    let rows = (0..<n).filter { weights[$0] > 0 }
    guard !rows.isEmpty, blocks == 0 || !ladder.isEmpty else { return nil }
    var gram = [Double](repeating: 0, count: order * order)
    var moment = [Double](repeating: 0, count: order)
    var whole = 0.0
    // One packed column after another: the sums run over contiguous memory.
    let packed = columns.map { column in rows.map { column[$0] } }
    let weight = rows.map { weights[$0] }
    let target = rows.map { response[$0] }
    for i in 0..<order {
      let weighted = zip(packed[i], weight).map { $0 * $1 }
      for j in 0...i {
        let product = unsafe weighted.withUnsafeBufferPointer { a in
          unsafe packed[j].withUnsafeBufferPointer { b in
            guard let first = a.baseAddress, let second = b.baseAddress else { return 0.0 }
            return unsafe DotProduct.of(first, second, a.count)
          }
        }
        gram[i * order + j] = product
        gram[j * order + i] = product
      }
      for (value, z) in zip(weighted, target) { moment[i] += value * z }
    }
    for (z, w) in zip(target, weight) { whole += w * z * z }
    guard whole.isFinite, gram.allSatisfy(\.isFinite), moment.allSatisfy(\.isFinite) else { return nil }
    let count = Double(rows.count)

    func solve(_ choice: [Double]) -> Solution? {
      var matrix = gram
      for j in 0..<order {
        let penalty = penalties[j]
        let size = choice.indices.contains(penalty.block) ? choice[penalty.block] * count * penalty.factor : penalty.factor
        matrix[j * order + j] += size
      }
      guard let (beta, inverse) = PositiveDefinite.solve(matrix, order: order, rightHandSide: moment) else { return nil }
      var degrees = 0.0
      for index in matrix.indices { degrees += inverse[index] * gram[index] }
      var rest = whole
      for i in 0..<order {
        rest -= 2 * beta[i] * moment[i]
        for j in 0..<order { rest += beta[i] * beta[j] * gram[i * order + j] }
      }
      rest = max(0, rest)
      let room = count - 1.4 * degrees
      return Solution(
        coefficients: beta, inverse: inverse, degrees: degrees, rest: rest, criterion: room > 0 ? count * rest / (room * room) : .infinity)
    }

    let strongest = ladder.max() ?? 1
    var choice = [Double](repeating: ladder[ladder.count / 2], count: blocks)
    var best = solve(choice)
    for _ in 0..<(blocks > 1 ? 2 : 1) {
      for block in 0..<blocks {
        for value in ladder where value != choice[block] {
          var trial = choice
          trial[block] = value
          if let found = solve(trial), found.criterion < best?.criterion ?? .infinity {
            best = found
            choice = trial
          }
        }
      }
    }
    if best?.criterion.isFinite != true {
      choice = [Double](repeating: strongest, count: blocks)
      best = solve(choice)
    }
    guard let best else { return nil }
    coefficients = best.coefficients
    inverse = best.inverse
    effectiveDegrees = best.degrees
    residualSumOfSquares = best.rest
    self.penalties = choice
  }

  private struct Solution {
    let coefficients: [Double]
    let inverse: [Double]
    let degrees: Double
    let rest: Double
    let criterion: Double
  }

  /// x'(X'WX + S)⁻¹x: times the residual variance, the variance of a fitted value.
  public func leverage(_ row: [Double]) -> Double {
    let order = coefficients.count
    guard row.count == order else { return .nan }
    var sum = 0.0
    for i in 0..<order where row[i] != 0 {
      for j in 0..<order { sum += row[i] * row[j] * inverse[i * order + j] }
    }
    return max(0, sum)
  }
}
