import Engine
import Pictures
import Testing

@Suite struct PictureGoldenTests {
  @Test(arguments: ChartSamples.all.map(\.name)) func charts(name: String) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }).chart
    let locale: PictureLocale = name == "chinese" ? .zhHant : .en
    try Golden.expect(Pictures.svg(of: chart, width: .tablet, locale: locale), "chart-\(name).svg")
    if name == "rich" {
      try Golden.expect(Pictures.svg(of: chart, width: .phone, theme: .dark, locale: .nb), "chart-\(name)-dark-360.svg")
      try Golden.expect(Pictures.svg(of: chart, width: .wide, theme: .print), "chart-\(name)-print-1200.svg")
    }
  }

  /// Each kind with a form of its own is there, and the narrow dark drawings of the most crowded two.
  @Test func everyTypeIsDrawn() throws {
    #expect(ChartSamples.types.count == 8)
    for name in ["three-way", "t-squared"] {
      let chart = try #require(ChartSamples.types.first { $0.name == name }).chart
      try Golden.expect(Pictures.svg(of: chart, width: .phone, theme: .dark), "chart-\(name)-dark-360.svg")
    }
  }

  @Test(arguments: ForecastSamples.all.map(\.name)) func forecasts(name: String) throws {
    let forecast = try #require(ForecastSamples.all.first { $0.name == name }).forecast
    try Golden.expect(Pictures.svg(of: forecast, width: .tablet), "forecast-\(name).svg")
    if name == "daily" { try Golden.expect(Pictures.svg(of: forecast, width: .phone, theme: .dark), "forecast-\(name)-dark-360.svg") }
  }

  @Test(arguments: StaffingSamples.all.map(\.name)) func staffing(name: String) throws {
    let plan = try #require(StaffingSamples.all.first { $0.name == name }).plan
    try Golden.expect(Pictures.svg(of: plan, width: .tablet), "staffing-\(name).svg")
  }

  @Test func severalChartsInOneFile() throws {
    let response = ChartResponse(charts: [ChartSamples.trial, ChartSamples.constant], made: Provenance())
    try Golden.expect(Pictures.svg(of: response, width: .largePhone), "charts-stacked.svg")
    try Golden.expect(Pictures.svg(of: ChartResponse(charts: [], made: Provenance()), width: .phone), "charts-none.svg")
  }
}
