/// Crosier's multivariate CUSUM: small lasting shifts of several measures, accumulated until they can no longer be chance.
///
/// With Cᵢ = √((Sᵢ₋₁ + xᵢ − μ)ᵀ Σ⁻¹ (Sᵢ₋₁ + xᵢ − μ)), Sᵢ is zero while Cᵢ ≤ k and (Sᵢ₋₁ + xᵢ − μ)(1 − k/Cᵢ) beyond; the statistic is
/// Yᵢ = √(Sᵢᵀ Σ⁻¹ Sᵢ). k is half the shift to be found, in Mahalanobis distance. A missing point leaves S as it is.
///
/// Source: R. B. Crosier (1988), Multivariate generalizations of cumulative sum quality-control schemes, Technometrics 30.
public enum McusumChart {
  /// Stable name in requests.
  public static let id = "mcusum"
  /// Name for people.
  public static let title = "Multivariate CUSUM chart"

  /// Fits and judges the chart with reference value `reference` (k, at least 0). The control limit is that of `McusumDesign` for
  /// `settings.averageRunLength` unless it is given; after a signal the sum goes on.
  public static func fit(
    _ series: MultivariateSeries, reference: Double = 0.5, settings: MultivariateSettings = MultivariateSettings()
  ) throws(ControlChartError) -> FittedMultivariateChart {
    try series.validate()
    try settings.validate(series)
    guard reference >= 0, reference <= 100 else { throw .invalidParameter("k", "k must lie between 0 and 100, not \(reference).") }
    return try Sum(reference: reference, variables: series.variables.count).fit(series, settings: settings)
  }

  /// The sum of all measures, shrunk by k at each point.
  private struct Sum: MultivariateMemory {
    static let id = McusumChart.id
    static let title = McusumChart.title
    let reference: Double
    private var sum: [Double]

    init(reference: Double, variables: Int) {
      self.reference = reference
      sum = [Double](repeating: 0, count: variables)
    }

    var figures: [String: Double] { ["k": reference] }
    var expected: Double { 0 }

    func limit(averageRunLength: Double, variables: Int) throws(ControlChartError) -> Double {
      try McusumDesign(reference: reference, variables: variables).limit(averageRunLength: averageRunLength)
    }

    mutating func take(_ deviation: [Double], _ distance: Mahalanobis) -> (statistic: Double, contributions: [Double]) {
      for j in sum.indices { sum[j] += deviation[j] }
      let length = max(distance.square(sum), 0).squareRoot()
      let shrink = length > reference ? 1 - reference / length : 0
      for j in sum.indices { sum[j] *= shrink }
      let statistic = max(length - reference, 0)
      // Contributions are of the squared length; the statistic is a length.
      return (statistic, distance.contributions(sum).map { statistic - max(statistic * statistic - $0, 0).squareRoot() })
    }
  }
}
