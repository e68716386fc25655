/// The working memory of a TBATS likelihood: one block, so that an evaluation allocates nothing.
struct TBATSWorkspace: Sendable {
  let count: Int
  let stateCount: Int
  let parameterCount: Int
  private var memory: [Double]

  init(count: Int, stateCount: Int, parameterCount: Int) {
    self.count = count
    self.stateCount = stateCount
    self.parameterCount = parameterCount
    let order = stateCount + parameterCount
    memory = [Double](repeating: 0, count: count * (7 + order) + 5 * stateCount + parameterCount + stateCount * stateCount)
  }

  /// Where everything lies; the pointers are good during one call of `use`.
  @unsafe struct Parts {
    /// The transformed series less its mean; NaN where missing.
    let values: UnsafeMutablePointer<Double>
    /// 0, NaN where missing.
    let zeros: UnsafeMutablePointer<Double>
    /// The derivatives of the transformed series by λ; NaN where missing.
    let byLambda: UnsafeMutablePointer<Double>
    /// The errors ε.
    let errors: UnsafeMutablePointer<Double>
    /// The errors d, before the ARMA part; predictions where missing.
    let structural: UnsafeMutablePointer<Double>
    /// The slopes before every step.
    let slopes: UnsafeMutablePointer<Double>
    let work: UnsafeMutablePointer<Double>
    /// The derivatives of ε by the initial states, then by the parameters, one column after the other.
    let columns: UnsafeMutablePointer<Double>
    let gain: UnsafeMutablePointer<Double>
    let gainDerivative: UnsafeMutablePointer<Double>
    let state: UnsafeMutablePointer<Double>
    /// The initial states, and those after the last step.
    let initial: UnsafeMutablePointer<Double>
    let last: UnsafeMutablePointer<Double>
    let parameters: UnsafeMutablePointer<Double>
    /// The cross-products of the columns of the initial states, row-major, of which the lower triangle counts.
    let normal: UnsafeMutablePointer<Double>
  }

  mutating func use<Result>(_ body: (Parts) -> Result) -> Result? {
    let (n, p, q) = (count, stateCount, parameterCount)
    return unsafe memory.withUnsafeMutableBufferPointer { buffer -> Result? in
      guard var next = buffer.baseAddress else { return nil }
      func take(_ size: Int) -> UnsafeMutablePointer<Double> {
        defer { unsafe next = next + size }
        return unsafe next
      }
      let parts = unsafe Parts(
        values: take(n), zeros: take(n), byLambda: take(n), errors: take(n), structural: take(n), slopes: take(n), work: take(n),
        columns: take(n * (p + q)), gain: take(p), gainDerivative: take(p), state: take(p), initial: take(p), last: take(p),
        parameters: take(q), normal: take(p * p))
      return unsafe body(parts)
    }
  }
}
