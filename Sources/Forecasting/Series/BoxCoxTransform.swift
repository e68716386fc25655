import RealModule

/// The power transformation of Box & Cox (1964), Journal of the Royal Statistical Society B 26, for one λ.
///
/// For λ ≠ 0 values of any sign are carried as by Bickel & Doksum (1981): (sign(y) |y|^λ − 1) / λ; the logarithm for λ = 0.
public struct BoxCoxTransform: Sendable, Equatable {
  public let lambda: Double

  public init(lambda: Double) { self.lambda = lambda }

  /// The transformed value; NaN for a value outside the domain (not positive for λ ≤ 0).
  public func callAsFunction(_ value: Double) -> Double {
    if lambda == 0 { return value > 0 ? Double.log(value) : .nan }
    if lambda < 0, !(value > 0) { return .nan }
    let power = Double.pow(abs(value), lambda)
    return ((value < 0 ? -power : power) - 1) / lambda
  }

  /// The value whose transform is `transformed`. For λ < 0 transforms reach −1/λ only: above it the answer is the largest finite number.
  public func inverse(_ transformed: Double) -> Double {
    if lambda == 0 { return min(Double.exp(transformed), .greatestFiniteMagnitude) }
    let base = lambda * transformed + 1
    if lambda < 0, base <= 0 { return .greatestFiniteMagnitude }
    let power = Double.pow(abs(base), 1 / lambda)
    return min(base < 0 ? -power : power, .greatestFiniteMagnitude)
  }
}
