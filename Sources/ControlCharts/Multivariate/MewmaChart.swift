import RealModule

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
  /// limit. The control limit is that of `MewmaDesign` for `settings.averageRunLength` unless it is given.
  public static func fit(
    _ series: MultivariateSeries, weight: Double = 0.1, exactCovariance: Bool = true,
    settings: MultivariateSettings = MultivariateSettings()
  ) throws(ControlChartError) -> FittedMultivariateChart {
    try series.validate()
    try settings.validate(series)
    guard weight > 0, weight <= 1 else { throw .invalidParameter("lambda", "lambda must lie above 0 and not above 1, not \(weight).") }
    let order = series.variables.count
    let limit: Double
    if let given = settings.limit {
      limit = given
    } else {
      limit = try MewmaDesign(weight: weight, variables: order).limit(averageRunLength: settings.averageRunLength)
    }
    let baseline = MultivariateBaseline(series, settings: settings)
    var assembly = MultivariateAssembly(id: id, title: title, series: series, baseline: baseline)
    assembly.limits["upper_control_limit"] = limit
    assembly.figures["lambda"] = weight
    guard baseline.isEnough(order: order, grouped: series.subgroups != nil) else {
      assembly.notes.append(HotellingChart.tooShort(baseline, order: order))
      return assembly.finish(judged: false)
    }
    let distance = try Mahalanobis(covariance: baseline.covariance, variables: series.variables)
    var z = [Double](repeating: 0, count: order)
    // 1 − (1 − λ)²ⁱ is exact for small λ and many points only by way of the remainder.
    var remainder = 1.0
    for point in 0..<series.count {
      guard let mean = baseline.means[point] else { continue }
      let root = baseline.sizes[point].squareRoot()
      for j in 0..<order { z[j] = weight * (mean[j] - baseline.center[j]) * root + (1 - weight) * z[j] }
      remainder *= (1 - weight) * (1 - weight)
      let variance = weight / (2 - weight) * (exactCovariance ? 1 - remainder : 1)
      let scaled = z.map { $0 / variance.squareRoot() }
      assembly.statistic[point] = distance.square(scaled)
      assembly.contributions[point] = distance.contributions(scaled)
      assembly.limit[point] = limit
      assembly.expected[point] = Double(order)
    }
    return assembly.finish(judged: true)
  }
}
