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
  /// How many numbers make up a state.
  var componentCount: Int { self == .partial ? 3 : self == .full ? 4 : 2 }
}
