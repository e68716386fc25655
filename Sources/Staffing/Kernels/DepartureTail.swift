import RealModule

/// P(S_k > t), k = 0, 1, …, where S_k is the time of k + 1 departures at the rates r, r + δ, …, r + kδ.
///
/// P(S_k > t) = Σ_{j≤k} e^(−rt) Π_{i<j} H (r + iδ)/(i + 1) with H = (1 − e^(−δt))/δ: the incomplete beta function I_u(r/δ, k + 1) at
/// u = e^(−δt), and for δ = 0 a Poisson sum. All terms are positive; their common factor is kept as a logarithm, because e^(−rt) underflows
/// with many agents.
struct DepartureTail {
  private let rate: Double
  private let increment: Double
  private let span: Double
  private var term = 1.0
  private var sum = 0.0
  private var k = 0.0
  private var logScale: Double
  private var scale: Double

  init(rate: Double, increment: Double, time: Double) {
    self.rate = rate
    self.increment = increment
    span = increment * time == 0 ? time : -Double.expMinusOne(-increment * time) / increment
    logScale = -rate * time
    scale = Double.exp(logScale)
  }

  /// The tail for the next k, beginning with k = 0.
  mutating func next() -> Double {
    sum += term
    term *= span * (rate + k * increment) / (k + 1)
    k += 1
    if sum > 0x1p400 || term > 0x1p400 {
      sum *= 0x1p-400
      term *= 0x1p-400
      logScale += 400 * Double.log(2)
      scale = Double.exp(logScale)
    }
    return min(1, sum * scale)
  }
}
