import Testing

@testable import ControlCharts

@Suite struct SignalFinderTests {
  @Test func consecutiveCompletionsAreOneEvent() throws {
    var values = [0.0, 1, -1, 0.5, -0.5]
    values += [Double](repeating: 1, count: 12) + [-1, 1, -1]
    let settings = ChartSettings(center: 0, sigma: 1, rules: try RuleSet.parse("nelson_2"))
    let signals = try XmRChart.fit(ChartSeries(values: values), settings: settings).signals
    #expect(signals.count == 1)
    let signal = try #require(signals.first)
    #expect(signal.start == 5 && signal.end == 16)
    #expect(signal.completions == [13, 14, 15, 16])
    #expect(signal.members == Array(5...16))
    #expect(signal.direction == .up)
    #expect(signal.says == "Point 6 to point 17: nine points in a row on one side of the centre line (upwards).")
  }

  @Test func oppositeSidesAndSeparatePointsStayApart() throws {
    let values: [Double] = [0, 4, 4, -4, 0, 0, 4, 0]
    let settings = ChartSettings(center: 0, sigma: 1, rules: .nelson1)
    let location = try XmRChart.fit(ChartSeries(values: values), settings: settings).signals.filter { $0.panel == .location }
    #expect(location.map(\.start) == [1, 3, 6])
    #expect(location.map(\.end) == [2, 3, 6])
    #expect(location.map(\.direction) == [.up, .down, .up])
  }

  @Test func sentencesNameTheDay() throws {
    let series = ChartSeries(values: [10, 11, 9, 30], labels: ["2016-05-23", "2016-05-24", "2016-05-25", "2016-05-26"])
    let fitted = try XmRChart.fit(series, settings: ChartSettings(center: 10, sigma: 1, rules: .nelson1))
    #expect(fitted.signals[0].says == "2016-05-26: 30 is above the upper control limit 13 (expected 10).")
  }

  @Test func excludedPointsBreakRunsAndAreNotTested() throws {
    var values = [Double](repeating: 0.5, count: 12)
    values[6] = 9
    let settings = ChartSettings(center: 0, sigma: 1, rules: try RuleSet.parse("nelson"))
    let all = try XmRChart.fit(ChartSeries(values: values), settings: settings)
    #expect(all.signals.contains { $0.rule == "nelson_1" && $0.start == 6 })
    #expect(all.signals.contains { $0.rule == "nelson_2" })
    let excluded = try XmRChart.fit(ChartSeries(values: values, exclusions: [6: "system outage"]), settings: settings)
    #expect(!excluded.signals.contains { $0.members.contains(6) })
    #expect(!excluded.signals.contains { $0.rule == "nelson_2" })
    #expect(excluded.notes.contains { $0.contains("system outage") })
    #expect(excluded.panel.statistic[6] == 9, "it stays in the picture")
  }
}
