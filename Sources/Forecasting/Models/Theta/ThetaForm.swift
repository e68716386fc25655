/// The four models of the theta family.
public enum ThetaForm: String, Sendable, CaseIterable {
  /// The line through all data, θ = 2: Assimakopoulos & Nikolopoulos (2000), International Journal of Forecasting 16.
  case standard = "Theta"
  /// The line through all data, θ estimated: Fiorucci, Pellegrini, Louzada & Petropoulos (2015), arXiv:1503.03529.
  case optimized = "OptimizedTheta"
  /// A line that follows the data, θ = 2: Fiorucci et al. (2016), International Journal of Forecasting 32, section 2.3.
  case dynamic = "DynamicTheta"
  /// A line that follows the data, θ estimated: the same, section 2.2.
  case dynamicOptimized = "DynamicOptimizedTheta"

  var estimatesTheta: Bool { self == .optimized || self == .dynamicOptimized }
  var isDynamic: Bool { self == .dynamic || self == .dynamicOptimized }
}
