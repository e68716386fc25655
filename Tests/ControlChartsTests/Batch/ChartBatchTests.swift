import Statistics
import Testing

@testable import ControlCharts

/// Many charts at once are the same charts.
@Suite struct ChartBatchTests {
  /// Series with gaps, ties, shifts, constants and too few points.
  static func series(seed: UInt64) -> [[Double]] {
    var stream = RandomStream(seed: seed)
    return (0..<24).map { number in
      let count = [0, 1, 4, 7, 63, 64, 65, 130, 365, 5000][Int(stream.uniform() * 9.99)]
      if number % 8 == 7 { return [Double](repeating: 3, count: count) }
      return RulePassTests.scores(seed: seed &* 31 &+ UInt64(number), count: count).map { 50 + 5 * $0 }
    }
  }

  static func expectSame(_ settings: ChartSettings, _ series: [[Double]], kind: MeasureKind = .continuous) throws {
    let batch = ChartBatch(settings: settings, kind: kind)
    let charts = try batch.fit(series.flatMap { $0 }, lengths: series.map(\.count))
    var signals = charts.signals[...]
    var phases = charts.phases[...]
    for (number, values) in series.enumerated() {
      let chart = try XmRChart.fit(ChartSeries(values: values, kind: kind), settings: settings)
      #expect(charts.rules == chart.rules)
      for signal in chart.signals {
        let next = signals.popFirst()
        let same = try #require(next)
        #expect(same.series == number && charts.rules[same.rule] == signal.rule && same.panel == signal.panel)
        #expect(same.direction == signal.direction && same.start == signal.start && same.end == signal.end)
        #expect(same.completions.points == signal.completions && same.members.points == signal.members)
      }
      for phase in chart.phases {
        let next = phases.popFirst()
        let same = try #require(next)
        #expect(same.series == number && same.start == phase.start && same.end == phase.end)
        #expect(same.baselineCount == phase.baselineCount)
        let lines = [phase.centerLine, phase.sigma, chart.panel.lowerControlLimit[phase.start], chart.panel.upperControlLimit[phase.start]]
        #expect(
          [same.centerLine, same.sigma, same.lowerControlLimit, same.upperControlLimit].map(\.bitPattern) == lines.map(\.bitPattern))
      }
    }
    #expect(signals.isEmpty && phases.isEmpty)
  }

  @Test(arguments: 0..<12) func aBatchIsItsCharts(seed: Int) throws {
    let rules = try RuleSet.parse(
      ["nelson,western_electric,anhoej,nhs", "nelson", "none", "7 in a row above centre,1 beyond 2 sigma"][seed % 4])
    try Self.expectSame(ChartSettings(rules: rules), Self.series(seed: UInt64(seed)))
  }

  @Test func settingsHoldForEverySeries() throws {
    let nelson = try RuleSet.parse("nelson")
    let series = Self.series(seed: 77).map { Array(($0 + [50, 51, 49, 52, 53, 50, 50.5, 49, 48, 51]).suffix(400)) }
    var omitting = ChartSettings(baselineOmissions: [2, 3], rules: nelson)
    omitting.baselineEstimator = .median
    var widened = ChartSettings(rules: nelson)
    widened.widen = 0.9
    for settings in [
      ChartSettings(baseline: 2..<9, rules: nelson), ChartSettings(phaseStarts: [5], rules: nelson),
      ChartSettings(sigmaLimits: 2.5, center: 50, sigma: 4, rules: nelson), ChartSettings(probabilityLimits: 0.01), ChartSettings(sigma: 0),
      ChartSettings(rules: nelson, screensMovingRanges: true), ChartSettings(rules: nelson, bridgesGaps: true), omitting, widened,
    ] { try Self.expectSame(settings, series) }
    try Self.expectSame(ChartSettings(rules: nelson), series.map { $0.map { abs($0) } }, kind: .duration)
  }

  @Test func whatAChartRefusesABatchRefuses() {
    let batch = ChartBatch(kind: .count)
    #expect(throws: ControlChartError.self) { try batch.fit([1, 2, 3], lengths: [2]) }
    #expect(throws: ControlChartError.self) { try batch.fit([1, 2, 3], lengths: [4, -1]) }
    #expect(throws: ControlChartError.self) { try batch.fit([1, 2, 3], lengths: [Int.max, Int.max]) }
    #expect(throws: ControlChartError.self) { try batch.fit([1, 2, 3, 4, -5, 6], lengths: [3, 3]) }
    #expect(throws: ControlChartError.self) { try batch.fit([1, 2, .infinity], lengths: [3]) }
    #expect(throws: ControlChartError.self) {
      try ChartBatch(settings: ChartSettings(parameters: ["lambda": 1])).fit([1, 2, 3], lengths: [3])
    }
    #expect(throws: ControlChartError.self) { try ChartBatch(settings: ChartSettings(baseline: 0..<9)).fit([1, 2, 3], lengths: [3]) }
  }

  @Test func noSeriesNoCharts() throws {
    let charts = try ChartBatch().fit([], lengths: [])
    #expect(charts.phases.isEmpty && charts.signals.isEmpty && charts.rules == ["nelson_1"])
  }
}
