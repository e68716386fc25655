import TestSupport
import Testing

@testable import ControlCharts

@Suite struct XmRChartTests {
  static let values: [Double] = (0..<40).map { Double(($0 * 37) % 17) + 50 }

  @Test func scoresDoNotDependOnUnits() throws {
    let rules = try RuleSet.parse("nelson")
    let plain = try XmRChart.fit(ChartSeries(values: Self.values), settings: ChartSettings(rules: rules))
    let moved = try XmRChart.fit(ChartSeries(values: Self.values.map { 1000 + 3.6 * $0 }), settings: ChartSettings(rules: rules))
    for index in Self.values.indices { #expect(agrees(moved.panel.z[index], plain.panel.z[index], absolute: 1e-9)) }
    #expect(moved.signals.map(\.members) == plain.signals.map(\.members))
  }

  @Test func aGapHasNoMovingRange() throws {
    var values = Self.values
    values[10] = .nan
    let fitted = try XmRChart.fit(ChartSeries(values: values))
    let ranges = try #require(fitted.dispersion).statistic
    #expect(ranges[10].isNaN && ranges[11].isNaN && !ranges[12].isNaN)
    let bridged = try XmRChart.fit(ChartSeries(values: values), settings: ChartSettings(bridgesGaps: true))
    #expect(try #require(bridged.dispersion).statistic[11] == abs(values[11] - values[9]))
  }

  @Test func trialLimitsSaySo() throws {
    let short = try XmRChart.fit(ChartSeries(values: Array(Self.values.prefix(8))))
    #expect(short.judged && short.notes.contains { $0.hasPrefix("Trial limits: they rest on 8 points") })
    let known = try XmRChart.fit(ChartSeries(values: [1, 2, 30]), settings: ChartSettings(center: 2, sigma: 1))
    #expect(known.judged && known.signalledPoints == [2], "known limits need no baseline")
    #expect(!known.notes.contains { $0.hasPrefix("Trial") })
  }

  @Test func aBaselineLeavesLaterPointsOut() throws {
    let later = Self.values + [Double](repeating: 500, count: 5)
    let fitted = try XmRChart.fit(ChartSeries(values: later), settings: ChartSettings(baseline: 0..<40))
    let alone = try XmRChart.fit(ChartSeries(values: Self.values))
    #expect(fitted.phases[0].centerLine == alone.phases[0].centerLine)
    #expect(fitted.signalledPoints.suffix(5) == [40, 41, 42, 43, 44])
  }

  @Test func limitsOfNonNegativeMeasuresStopAtZero() throws {
    let durations = ChartSeries(values: [1, 9, 1, 8, 2, 9, 1, 7, 2, 8, 1, 9], kind: .duration)
    let fitted = try XmRChart.fit(durations)
    #expect(fitted.panel.lowerControlLimit.allSatisfy { $0 == 0 })
  }

  @Test func alternatingMissingPointsCannotBeJudged() throws {
    let values = (0..<20).map { $0 % 2 == 0 ? Double($0) : .nan }
    let fitted = try XmRChart.fit(ChartSeries(values: values))
    #expect(!fitted.judged && fitted.signals.isEmpty)
    #expect(fitted.notes.contains { $0.contains("no moving range") })
  }
}
