/// The filter once its gain is constant: an ARMA recursion, with no state to carry along.
///
/// With predicted state s and a constant gain K (in units of the innovation), the filter's step is s′ᵢ = φᵢ y + (Kᵢ − φᵢ) e + sᵢ₊₁, so
/// that y = Σ φᵢ Bⁱ y + e + Σ (Kᵢ − φᵢ) Bⁱ e: the moving average is the invertible one with these coefficients, whatever the model's is, and
/// has the same lags. The autoregressive part waits for nothing and is taken first; only the moving average goes from step to step.
struct SteadyFilter {
  private var autoregressive: LagFilter
  private var moving: LagFilter

  init(order: ARIMAOrder, season m: Int) {
    func lags(_ ordinary: Int, _ seasonal: Int) -> [Int] {
      Set((0...seasonal).flatMap { s in (0...ordinary).map { s * m + $0 } }).subtracting([0]).sorted()
    }
    autoregressive = LagFilter(lags: lags(order.p, order.seasonalP))
    moving = LagFilter(lags: lags(order.q, order.seasonalQ))
  }

  /// `phi` and `gain` are as long as the state; the gain is in units of the innovation times its `variance`.
  mutating func set(phi: UnsafePointer<Double>, gain: UnsafePointer<Double>, variance: Double) {
    for i in autoregressive.lags.indices { unsafe autoregressive.coefficients[i] = phi[autoregressive.lags[i] - 1] }
    for i in moving.lags.indices {
      let place = moving.lags[i] - 1
      unsafe moving.coefficients[i] = gain[place] / variance - phi[place]
    }
  }

  /// Writes the innovations of `steps`; those of as many steps before as the state is long are there already.
  func innovations(_ innovations: UnsafeMutablePointer<Double>, of data: UnsafePointer<Double>, steps: Range<Int>) {
    unsafe autoregressive.multiply(data, into: innovations, steps: steps)
    unsafe moving.divide(innovations, steps: steps)
  }
}
