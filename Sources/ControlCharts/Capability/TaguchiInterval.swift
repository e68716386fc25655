/// The degrees of freedom behind the interval of Cpm, from n and the bias ξ = (x̄ − T)/σ.
///
/// Σ(x − T)² has mean n(1 + ξ²)σ² and variance 2n(1 + 2ξ²)σ⁴; the multiple of a chi-squared variable with these moments has
/// n(1 + ξ²)²/(1 + 2ξ²) degrees of freedom (P. B. Patnaik, 1949, Biometrika 36; R. A. Boyles, 1991).
public enum TaguchiInterval: String, Sendable, Codable, CaseIterable {
  /// n(1 + ξ²)²/(1 + 2ξ²).
  case matched
  /// n(1 + ξ²)/(1 + 2ξ²), as the R package qcc has it: never more, so that the interval is a little wider than it says.
  case cautious

  func freedom(count: Double, bias: Double) -> Double {
    let loss = 1 + bias * bias
    let share = count * loss / (1 + 2 * bias * bias)
    return self == .matched ? share * loss : share
  }
}
