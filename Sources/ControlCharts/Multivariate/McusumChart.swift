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
    let order = series.variables.count
    let limit: Double
    if let given = settings.limit {
      limit = given
    } else {
      limit = try McusumDesign(reference: reference, variables: order).limit(averageRunLength: settings.averageRunLength)
    }
    let baseline = MultivariateBaseline(series, settings: settings)
    var assembly = MultivariateAssembly(id: id, title: title, series: series, baseline: baseline)
    assembly.limits["upper_control_limit"] = limit
    assembly.figures["k"] = reference
    guard baseline.isEnough(order: order, grouped: series.subgroups != nil) else {
      assembly.notes.append(HotellingChart.tooShort(baseline, order: order))
      return assembly.finish(judged: false)
    }
    let distance = try Mahalanobis(covariance: baseline.covariance, variables: series.variables)
    var sum = [Double](repeating: 0, count: order)
    for point in 0..<series.count {
      guard let mean = baseline.means[point] else { continue }
      let root = baseline.sizes[point].squareRoot()
      for j in 0..<order { sum[j] += (mean[j] - baseline.center[j]) * root }
      let length = max(distance.square(sum), 0).squareRoot()
      let shrink = length > reference ? 1 - reference / length : 0
      for j in 0..<order { sum[j] *= shrink }
      assembly.statistic[point] = max(length - reference, 0)
      // Contributions are of the squared length; the statistic is a length.
      assembly.contributions[point] = distance.contributions(sum).map {
        assembly.statistic[point] - max(assembly.statistic[point] * assembly.statistic[point] - $0, 0).squareRoot()
      }
      assembly.limit[point] = limit
      assembly.expected[point] = 0
    }
    return assembly.finish(judged: true)
  }
}
