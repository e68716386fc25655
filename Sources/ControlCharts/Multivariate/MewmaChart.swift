/// Multivariate exponentially weighted moving average: small lasting shifts of several measures at once.
///
/// Zᵢ = λ (xᵢ − μ) + (1 − λ) Zᵢ₋₁ and T²ᵢ = Zᵢᵀ Σ_Z⁻¹ Zᵢ with Σ_Z = λ (1 − (1 − λ)²ⁱ) / (2 − λ) Σ, or its limit λ / (2 − λ) Σ for which the
/// control limit is designed. Centre and covariance of a short baseline bring more false alarms than designed for. A missing point leaves
/// Z as it is.
///
/// Source: C. A. Lowry, W. H. Woodall, C. W. Champ & S. E. Rigdon (1992), A multivariate exponentially weighted moving average control
/// chart, Technometrics 34.
public enum MewmaChart {
  /// Stable name in requests.
  public static let id = "mewma"
  /// Name for people.
  public static let title = "Multivariate EWMA chart"

  /// Fits and judges the chart with weight 0 < `weight` ≤ 1; `exactCovariance` takes the covariance of Z at each point instead of its
  /// limit. The control limit is that of `MEWMAScheme` for `settings.averageRunLength` unless it is given.
  public static func fit(
    _ series: MultivariateSeries, weight: Double = 0.1, exactCovariance: Bool = true,
    settings: MultivariateSettings = MultivariateSettings()
  ) throws(ControlChartError) -> FittedMultivariateChart {
    try series.validate()
    try settings.validate(series)
    guard weight > 0, weight <= 1 else { throw .invalidParameter("lambda", "lambda must lie above 0 and not above 1, not \(weight).") }
    return try Averages(weight: weight, exactCovariance: exactCovariance, variables: series.variables.count)
      .fit(series, settings: settings)
  }

  /// The averages of all measures.
  private struct Averages: MultivariateMemory {
    static let id = MewmaChart.id
    static let title = MewmaChart.title
    let weight: Double
    let exactCovariance: Bool
    private var z: [Double]
    /// (1 − λ)²ⁱ: 1 − (1 − λ)²ⁱ is exact for small λ and many points only by way of it.
    private var remainder = 1.0

    init(weight: Double, exactCovariance: Bool, variables: Int) {
      self.weight = weight
      self.exactCovariance = exactCovariance
      z = [Double](repeating: 0, count: variables)
    }

    var figures: [String: Double] { ["lambda": weight] }
    var expected: Double { Double(z.count) }

    func limit(averageRunLength: Double, variables: Int) throws(ControlChartError) -> Double {
      try MEWMAScheme(weight: weight, limit: 10, dimensions: variables).designed(runLength: averageRunLength).limit
    }

    mutating func take(_ deviation: [Double], _ distance: Mahalanobis) -> (statistic: Double, contributions: [Double]) {
      for j in z.indices { z[j] = weight * deviation[j] + (1 - weight) * z[j] }
      remainder *= (1 - weight) * (1 - weight)
      let variance = weight / (2 - weight) * (exactCovariance ? 1 - remainder : 1)
      let scaled = z.map { $0 / variance.squareRoot() }
      return (distance.square(scaled), distance.contributions(scaled))
    }
  }
}
