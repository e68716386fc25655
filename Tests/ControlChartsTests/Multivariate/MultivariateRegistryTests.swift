import Testing

@testable import ControlCharts

@Suite struct MultivariateRegistryTests {
  private let series = MultivariateSeries(
    variables: ["a", "b"], rows: (0..<30).map { (index: Int) -> [Double] in [Double(index * 7 % 11), Double(index * 5 % 13)] })

  @Test func everyKindFitsByName() throws {
    for kind in MultivariateRegistry.all {
      let fitted = try MultivariateRegistry.fit(type: kind.id, series)
      #expect(fitted.chart.chart == kind.id && fitted.chart.panel.title != nil && !fitted.chart.panel.isOnMeasureScale)
      #expect(ChartRegistry.names.contains(kind.id))
      #expect(ChartRegistry.chart(kind.id) == nil)
    }
  }

  @Test func parametersReachTheChart() throws {
    let direct = try MewmaChart.fit(series, weight: 0.3, exactCovariance: false, settings: MultivariateSettings(limit: 9))
    let named = try MultivariateRegistry.fit(type: "mewma", series, parameters: ["lambda": 0.3, "asymptotic": 1, "h": 9])
    #expect(named.chart.panel.statistic == direct.chart.panel.statistic)
    #expect(named.chart.panel.upperControlLimit.allSatisfy { $0 == 9 })
    let differences = try MultivariateRegistry.fit(type: "t2", series, parameters: ["successive_differences": 1])
    #expect(differences.covariance != direct.covariance)
    #expect(throws: ControlChartError.self) { try MultivariateRegistry.fit(type: "t2", series, parameters: ["lambda": 0.3]) }
    #expect(throws: ControlChartError.self) { try MultivariateRegistry.fit(type: "mcusum", series, parameters: ["k": -1]) }
    #expect(throws: ControlChartError.self) { try MultivariateRegistry.fit(type: "xmr", series) }
  }

  @Test func sigmaLimitsAsAProbability() throws {
    #expect(abs(try HotellingChart.falseAlarmProbability(sigmaLimits: 3) - 0.0026998) < 1e-6)
    #expect(throws: ControlChartError.self) { try HotellingChart.falseAlarmProbability(sigmaLimits: 0) }
  }
}
