import RealModule

/// A transformation with its power known: values there, limits back.
///
/// (uᵖ − 1)/p with u = x/g, its logarithm for p = 0. The measure is divided by its geometric mean g first, so that no power overflows; g
/// moves and stretches the scale of the logarithm or power and changes nothing on the measure's own.
public struct ValueTransform: Sendable, Equatable {
  /// The power p, 0 for the logarithm.
  public let power: Double
  /// g, above 0.
  public let scale: Double

  public init(power: Double, scale: Double = 1) {
    self.power = power
    self.scale = scale
  }

  /// A value above 0 on the transformed scale; NaN for any other.
  public func forward(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return .nan }
    let logarithm = Double.log(value / scale)
    return power == 0 ? logarithm : Double.expMinusOne(power * logarithm) / power
  }

  /// Back to the measure's scale; NaN where no value of the measure lies there, as for a lower limit below all powers.
  public func inverse(_ transformed: Double) -> Double {
    if power == 0 { return finite(scale * Double.exp(transformed)) }
    let inner = power * transformed
    guard inner > -1 else { return .nan }
    return finite(scale * Double.exp(Double.log(onePlus: inner) / power))
  }

  private func finite(_ value: Double) -> Double { value.isFinite ? value : .nan }
}
