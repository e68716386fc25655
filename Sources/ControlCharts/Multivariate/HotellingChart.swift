import Statistics

/// Hotelling's T²: several measures judged together at each point, so that an unusual combination shows although each measure by itself is
/// within its limits.
///
/// T² = n (x̄ − x̿)ᵀ S⁻¹ (x̄ − x̿). Limits: of single observations, beta for the points that set the limits (phase I) and F for new ones
/// (phase II); of subgroups, F for both; of known centre and covariance, chi-squared. Subgroups may differ in size: a point of n out of N
/// observations has 1 − n/N (phase I) or 1 + n/N (phase II) in place of the textbook's (m ∓ 1)/m. With successive differences the
/// limits are approximate: chi-squared in phase I, in phase II F with Scholz & Tosch's 2(m − 1)²/(3m − 4) degrees of freedom for the
/// covariance. Missing points leave gaps.
///
/// Sources: D. C. Montgomery, Introduction to Statistical Quality Control, §11.3; N. D. Tracy, J. C. Young & R. L. Mason (1992),
/// Multivariate control charts for individual observations, JQT 24; J. D. Williams, W. H. Woodall, J. B. Birch & J. H. Sullivan (2006),
/// Distribution of Hotelling's T² statistic based on the successive differences estimator, JQT 38.
public enum HotellingChart {
  /// Stable name in requests.
  public static let id = "t2"
  /// Name for people.
  public static let title = "Hotelling's T² chart"

  /// Fits and judges the chart. Points within the baseline are judged by phase I limits, the others by phase II limits. A baseline with too
  /// few points for a covariance matrix gives a chart that is not judged, with a note.
  public static func fit(
    _ series: MultivariateSeries, settings: MultivariateSettings = MultivariateSettings()
  ) throws(ControlChartError) -> FittedMultivariateChart {
    try series.validate()
    try settings.validate(series)
    let baseline = MultivariateBaseline(series, settings: settings)
    var assembly = MultivariateAssembly(id: id, title: title, series: series, baseline: baseline)
    let order = series.variables.count
    let grouped = series.subgroups != nil
    guard baseline.isEnough(order: order, grouped: grouped) else {
      assembly.notes.append(tooShort(baseline, order: order))
      return assembly.finish(judged: false)
    }
    let distance = try Mahalanobis(covariance: baseline.covariance, variables: series.variables)
    let law = HotellingLaw(
      order: Double(order), baseline: baseline, grouped: grouped, method: settings.covariance)
    let wanted = 1 - settings.falseAlarmProbability
    for point in 0..<series.count {
      guard let mean = baseline.means[point] else { continue }
      let size = baseline.sizes[point]
      let deviation = zip(mean, baseline.center).map { ($0 - $1) * size.squareRoot() }
      assembly.statistic[point] = distance.square(deviation)
      assembly.contributions[point] = distance.contributions(deviation)
      let inside = baseline.isInBaseline[point]
      assembly.limit[point] = settings.limit ?? law.quantile(wanted, size: size, inBaseline: inside)
      assembly.expected[point] = law.quantile(0.5, size: size, inBaseline: inside)
    }
    let size = grouped && baseline.points > 0 ? Double(baseline.observations) / Double(baseline.points) : 1
    assembly.limits["upper_control_limit_chi_squared"] = ChiSquared(degreesOfFreedom: Double(order)).quantile(wanted)
    if !baseline.isKnown {
      assembly.limits["upper_control_limit_phase_1"] = law.quantile(wanted, size: size, inBaseline: true)
      assembly.limits["upper_control_limit_phase_2"] = law.quantile(wanted, size: size, inBaseline: false)
    }
    if let limit = settings.limit { assembly.limits["upper_control_limit"] = limit }
    return assembly.finish(judged: true)
  }

  static func tooShort(_ baseline: MultivariateBaseline, order: Int) -> String {
    "Only \(baseline.points) points (\(baseline.observations) observations) set the limits, too few for a covariance matrix of"
      + " \(order) variables: nothing is judged."
  }
}
