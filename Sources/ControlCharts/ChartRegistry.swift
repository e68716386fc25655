/// All charts by name, in the order in which they are listed.
public enum ChartRegistry {
  public static let all: [any ControlChart.Type] = [
    XmRChart.self, XbarRChart.self, XbarSChart.self, PChart.self, PPrimeChart.self, NPChart.self, UChart.self, UPrimeChart.self,
    CChart.self, GChart.self, TChart.self, MAChart.self, EWMAChart.self, CusumChart.self, BernoulliCusumChart.self,
    PoissonCusumChart.self, NegativeBinomialCusumChart.self, GLRChart.self,
    BetaBinomialChart.self, NegativeBinomialChart.self, IPrimeChart.self, PercentileChart.self, ThreeWayChart.self, ZoneChart.self,
    ZMRChart.self, DeviationFromNominalChart.self, SelfStartingChart.self, RunChart.self,
    ExpectedChart.self, MonitorChart.self,
    FarringtonChart.self, EarsC1Chart.self, EarsC2Chart.self, EarsC3Chart.self,
  ]

  /// Everything that can be asked for by name: "auto", the charts of one measure, and those of several.
  public static var names: [String] { ["auto"] + all.map { $0.id } + MultivariateRegistry.all.map(\.id) }

  /// The chart with this id.
  public static func chart(_ id: String) -> (any ControlChart.Type)? { all.first { $0.id == id } }

  /// Fits the chart named `type`, or with "auto" the one that suits the series (see `ChartChoice`).
  public static func fit(
    type: String = "auto", _ series: ChartSeries, settings: ChartSettings = ChartSettings()
  ) throws(ControlChartError) -> FittedChart {
    if type == "auto" {
      let choice = try choose(series, settings: settings)
      var fitted = try choice.chart.fit(series, settings: settings)
      fitted.why = choice.why
      return fitted
    }
    guard let chart = chart(type) else { throw .unknownChart(type, known: names) }
    return try chart.fit(series, settings: settings)
  }

  /// The chart that suits the series on the scale on which it is to be charted.
  public static func choose(
    _ series: ChartSeries, settings: ChartSettings = ChartSettings()
  ) throws(ControlChartError) -> ChartChoice {
    try series.validate()
    try settings.validate(count: series.count)
    guard settings.transformation != .none else { return ChartChoice.choose(series, settings: settings) }
    let transformed = try TransformedSeries(series, settings: settings, chart: "auto", kinds: [.continuous])
    return ChartChoice.choose(transformed.series, settings: transformed.settings)
  }
}
