import Engine
import Testing

@testable import Pictures

@Suite struct TerminalTests {
  @Test(arguments: ChartSamples.all.map(\.name)) func chartText(name: String) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }).chart
    try Golden.expect(ControlChartText(chart, style: TerminalStyle(columns: 100)).text(), "terminal/chart-\(name).txt")
  }

  @Test(arguments: ForecastSamples.all.map(\.name)) func forecastText(name: String) throws {
    let forecast = try #require(ForecastSamples.all.first { $0.name == name }).forecast
    try Golden.expect(ForecastText(forecast, style: TerminalStyle(columns: 90)).text(), "terminal/forecast-\(name).txt")
  }

  @Test(arguments: StaffingSamples.all.map(\.name)) func staffingText(name: String) throws {
    let plan = try #require(StaffingSamples.all.first { $0.name == name }).plan
    try Golden.expect(StaffingText(plan).text(), "terminal/staffing-\(name).txt")
  }

  @Test func analyzeOnOneScreen() throws {
    let response = AnalyzeSamples.response
    try Golden.expect(Pictures.text(of: response, style: TerminalStyle(columns: 120)), "terminal/analyze-120.txt")
    try Golden.expect(Pictures.text(of: response, style: TerminalStyle(columns: 80, plain: true)), "terminal/analyze-80-plain.txt")
    try Golden.expect(Pictures.text(of: response, style: TerminalStyle(columns: 100, colour: true)), "terminal/analyze-100-colour.txt")
    try Golden.expect(Pictures.text(of: AnalyzeSamples.empty), "terminal/analyze-empty.txt")
  }

  @Test func noLineIsWiderThanTheTerminal() {
    for columns in [40, 60, 80, 120] {
      let style = TerminalStyle(columns: columns)
      for (name, chart) in ChartSamples.all where name != "long-labels" && name != "chinese" {
        for line in ControlChartText(chart, style: style).chart() {
          #expect(EastAsianWidth.columns(line) <= columns, "\(name) at \(columns): \(line)")
        }
      }
    }
  }

  @Test func plainTextIsASCIIAndUncoloured() {
    let text = Pictures.text(of: AnalyzeSamples.response, style: TerminalStyle(columns: 80, plain: true))
    #expect(text.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(!text.contains("\u{1B}"))
    #expect(!Pictures.text(of: AnalyzeSamples.response).contains("\u{1B}"))
  }

  /// Rounding must not lie: beyond a limit is at least a row beyond it, within never is.
  @Test func rowsKeepEveryPointOnItsSideOfTheLimits() {
    var noise = Noise(seed: 77)
    for _ in 0..<3000 {
      let center = noise.normal() * 100
      let spread = noise.uniform() < 0.3 ? noise.uniform() * 0.01 : noise.uniform() * 50
      let (lower, upper) = (center - spread, center + spread)
      let values =
        (0..<20).map { _ in center + noise.normal() * spread * (noise.uniform() < 0.1 ? 40 : 0.7) } + [
          lower, upper, upper.nextUp, lower.nextDown,
        ]
      let low = min(lower, values.min() ?? lower)
      let high = max(upper, values.max() ?? upper)
      guard high > low else { continue }
      let rows = TerminalRows(low: low, high: high, top: 1, bottom: 13)
      let (above, below) = (rows.row(upperLimit: upper), rows.row(lowerLimit: lower))
      #expect(above <= below && above >= 2 && below <= 12)
      for value in values {
        let row = rows.row(point: value, lower: lower, upper: upper)
        #expect(row >= 1 && row <= 13)
        if value > upper { #expect(row < above) } else { #expect(row >= above) }
        if value < lower { #expect(row > below) } else { #expect(row <= below) }
      }
    }
  }

  @Test func everyColumnOfACrowdedChartPrefersItsSignal() {
    let chart = ChartSamples.hourly
    let data = ChartData(points: chart.points, signals: chart.signals, phases: [], unit: chart.unit)
    let shown = Set(ControlChartText.columns(data, room: 80))
    #expect(shown.count == 80)
    for signal in chart.signals { #expect(signal.members.contains { shown.contains($0) }) }
  }

  @Test func wideCharactersCountTwo() {
    #expect(EastAsianWidth.columns("工單 a") == 6)
    #expect(EastAsianWidth.cut("工單解決時間", to: 7) == "工單解…")
  }
}

@Suite struct ForecastSumsTextTests {
  @Test func aLineAPeriod() {
    var forecast = ForecastSamples.daily
    forecast.sums = ForecastResult.Sums(
      over: "week", ds: ["2016-06-06", "2016-06-13"], steps: [7, 1], mean: [1822.4, 260],
      intervals: [.init(level: 95, lower: [1300, 100], upper: [2300, 400]), .init(level: 80, lower: [1529, 180], upper: [2114, 340])],
      paths: 1000, seed: 0)
    let text = Pictures.text(of: ForecastResponse(forecasts: [forecast], made: Provenance()))
    #expect(text.contains("from Mon 6 Jun 2016, 7 steps: 1,822 (80%: 1,529 – 2,114)"), "\(text)")
    #expect(text.contains("from Mon 13 Jun 2016, 1 step: 260 (80%: 180 – 340)"))
  }
}
