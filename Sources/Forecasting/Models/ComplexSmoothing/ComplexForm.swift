/// The seasonal forms of complex exponential smoothing.
///
/// Source: Svetunkov, Chen & Boylan (2023), A new taxonomy for vector exponential smoothing and its application to seasonal time series
/// (CES(S), (P), (F)); Svetunkov & Kourentzes (2018), Complex exponential smoothing for seasonal time series, working paper.
public enum ComplexForm: String, Sendable, CaseIterable {
  case none = "N"
  /// The level of one season ago takes the place of the last level.
  case simple = "S"
  /// A real seasonal part is added.
  case partial = "P"
  /// A complex seasonal part is added.
  case full = "F"

  var isSeasonal: Bool { self != .none }
  /// Real and imaginary parts of the smoothing parameters that are estimated.
  var parameterCount: Int { self == .partial ? 3 : self == .full ? 4 : 2 }
  /// Whether an error is forgotten in time with smoothing parameter α₀ + iα₁: both eigenvalues of the discount matrix lie inside the unit
  /// circle. Source: Svetunkov, Kourentzes & Ord (2022), section 3.3.
  public static func isStable(real: Double, imaginary: Double) -> Bool {
    let trace = 2 - 2 * real + imaginary
    let determinant = (1 - real + imaginary) * (1 - real) - (imaginary - 1) * (1 - real - imaginary)
    return abs(determinant) < 1 && abs(trace) < 1 + determinant
  }

  /// How many numbers make up a state.
  var componentCount: Int { self == .partial ? 3 : self == .full ? 4 : 2 }
}
