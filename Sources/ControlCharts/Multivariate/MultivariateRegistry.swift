import Statistics

/// A multivariate chart as it is listed.
public struct MultivariateKind: Sendable {
  /// Stable name in requests.
  public let id: String
  /// Name for people.
  public let title: String
  /// What it is for, in one line.
  public let summary: String
  /// Its own parameters.
  public let parameters: [ChartParameter]
}

/// The charts of several measures at once, by name.
public enum MultivariateRegistry {
  static let weight = ChartParameter("lambda", default: 0.1, in: 1e-6...1, says: "Weight of the newest point; smaller remembers longer.")
  static let asymptotic = ChartParameter(
    "asymptotic", default: 0, in: 0...1, says: "1 takes the covariance of a long series from the start, 0 the exact smaller one.")
  static let reference = ChartParameter(
    "k", default: 0.5, in: 0...100, says: "Reference value: half the shift to be found, in Mahalanobis distance.")
  static let limit = ChartParameter("h", default: 0, in: 0...1e12, says: "The control limit of the statistic; 0 designs it.")
  static let differences = ChartParameter(
    "successive_differences", default: 0, in: 0...1,
    says: "1 takes the covariance from differences of neighbouring points, which a shift within the baseline inflates less.")

  /// In the order in which they are listed.
  public static let all = [
    MultivariateKind(
      id: HotellingChart.id, title: HotellingChart.title,
      summary: "Several measures judged together: finds unusual combinations, and names the measures behind them.",
      parameters: [limit, differences]),
    MultivariateKind(
      id: MewmaChart.id, title: MewmaChart.title,
      summary: "Several measures together, averaged over time: finds small lasting shifts.",
      parameters: [weight, asymptotic, limit, differences]),
    MultivariateKind(
      id: McusumChart.id, title: McusumChart.title, summary: "Several measures together, added up over time: finds small lasting shifts.",
      parameters: [reference, limit, differences]),
  ]

  /// The chart with this id.
  public static func kind(_ id: String) -> MultivariateKind? { all.first { $0.id == id } }

  /// Fits the chart named `type` with its parameters by name; covariance and limit among them overrule `settings`.
  public static func fit(
    type: String, _ series: MultivariateSeries, parameters: [String: Double] = [:], settings: MultivariateSettings = MultivariateSettings()
  ) throws(ControlChartError) -> FittedMultivariateChart {
    guard let kind = kind(type) else { throw .unknownChart(type, known: all.map(\.id)) }
    try ChartParameter.validate(parameters, of: kind.parameters, chart: kind.id)
    func value(_ parameter: ChartParameter) -> Double { parameters[parameter.name] ?? parameter.defaultValue }
    var settings = settings
    if value(limit) > 0 { settings.limit = value(limit) }
    if value(differences) >= 0.5 { settings.covariance = .successiveDifferences }
    switch kind.id {
    case MewmaChart.id:
      return try MewmaChart.fit(series, weight: value(weight), exactCovariance: value(asymptotic) < 0.5, settings: settings)
    case McusumChart.id: return try McusumChart.fit(series, reference: value(reference), settings: settings)
    default: return try HotellingChart.fit(series, settings: settings)
    }
  }
}
