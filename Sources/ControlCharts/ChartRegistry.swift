/// All charts by name, in the order in which they are listed.
public enum ChartRegistry {
  public static let all: [any ControlChart.Type] = [
    XmRChart.self, XbarRChart.self, XbarSChart.self, PChart.self, PPrimeChart.self, NPChart.self, UChart.self, UPrimeChart.self,
    CChart.self, GChart.self, TChart.self, MAChart.self, EWMAChart.self, CusumChart.self, BernoulliCusumChart.self,
    PoissonCusumChart.self, NegativeBinomialCusumChart.self, GLRChart.self,
    BetaBinomialChart.self, NegativeBinomialChart.self, IPrimeChart.self, PercentileChart.self, ThreeWayChart.self, ZoneChart.self,
    ZMRChart.self, DeviationFromNominalChart.self, SelfStartingChart.self, RunChart.self,
    ExpectedChart.self,
    FarringtonChart.self, EarsC1Chart.self, EarsC2Chart.self, EarsC3Chart.self,
  ]

  /// The chart with this id.
  public static func chart(_ id: String) -> (any ControlChart.Type)? { all.first { $0.id == id } }

  /// Fits the chart named `type`, or with "auto" the one that suits the series (see `ChartChoice`).
  public static func fit(
    type: String = "auto", _ series: ChartSeries, settings: ChartSettings = ChartSettings()
  ) throws(ControlChartError) -> FittedChart {
    if type == "auto" {
      try series.validate()
      let choice = ChartChoice.choose(series, settings: settings)
      var fitted = try choice.chart.fit(series, settings: settings)
      fitted.why = choice.why
      return fitted
    }
    guard let chart = chart(type) else { throw .unknownChart(type, known: ["auto"] + all.map { $0.id }) }
    return try chart.fit(series, settings: settings)
  }
}
