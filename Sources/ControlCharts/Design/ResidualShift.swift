import RealModule

/// What a shift of AR(1) data does to their standardised one-step residuals.
///
/// The first residual after the shift moves by δ, all later ones by δ √((1 − φ)/(1 + φ)), where δ counts marginal standard deviations
/// (Knoth, Schmid & Schöne 2001, Frontiers in Statistical Quality Control 6).
public struct ResidualShift: Sendable, Equatable {
  /// The lag-1 correlation φ, −0.999…0.999.
  public var autocorrelation: Double
  /// The shift δ of the data in marginal standard deviations.
  public var shift: Double

  public init(autocorrelation: Double, shift: Double) {
    self.autocorrelation = autocorrelation
    self.shift = shift
  }

  /// The shift of every residual but the first.
  public var lasting: Double { shift * ((1 - autocorrelation) / (1 + autocorrelation)).squareRoot() }

  /// The mean shift of the residuals in independent batches of `size` consecutive observations.
  public func batchMean(size: Int) -> Double {
    guard size > 0 else { return .nan }
    return (shift + Double(size - 1) * lasting) / Double(size)
  }
}
