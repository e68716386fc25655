import Statistics
import TestSupport
import Testing

@testable import ControlCharts

/// Moving averages, EWMA, CUSUM and zone charts: hand-checked numbers and run lengths by seeded simulation.
@Suite struct TimeWeightedChartsTests {
  static func normals(_ count: Int, seed: UInt64) -> [Double] {
    var stream = RandomStream(seed: seed)
    return (0..<count).map { _ in stream.normal() }
  }

  static let known = ChartSettings(center: 0, sigma: 1)

  /// Points per signal of a chart that starts again after each.
  static func runLength(_ chart: any ControlChart.Type, _ values: [Double], _ parameters: [String: Double]) throws -> Double {
    var settings = known
    settings.parameters = parameters
    let panel = try chart.fit(ChartSeries(values: values), settings: settings).panel
    return Double(values.count) / Double(max(1, panel.z.indices.count { panel.isBeyond($0) }))
  }

  @Test func falseAlarmsOfTheCusumComeAsOftenAsTheTablesSay() throws {
    // Montgomery, table 9.3: 465 points for k = ½ and h = 5; 168 for h = 4. A restart gives one signal a run.
    let values = Self.normals(60_000, seed: 21)
    let five = try Self.runLength(CusumChart.self, values, ["h": 5, "restart": 1])
    let four = try Self.runLength(CusumChart.self, values, ["h": 4, "restart": 1])
    #expect(agrees(five, 465, relative: 0.25))
    #expect(agrees(four, 168, relative: 0.15))
    // The same table: a shift of one standard deviation is found after 10.4 points, with a head start of a half after 6.35
    // (Lucas & Crosier, 1982).
    let shifted = Self.normals(20_000, seed: 22).map { $0 + 1 }
    #expect(agrees(try Self.runLength(CusumChart.self, shifted, ["restart": 1]), 10.4, relative: 0.03))
    #expect(agrees(try Self.runLength(CusumChart.self, shifted, ["restart": 1, "fir": 0.5]), 6.35, relative: 0.03))
  }

  @Test func falseAlarmsOfTheZoneChart() throws {
    // Scores 0, 2, 4, 8 come to about 96 points, with 1 next to the centre line to about 40.
    let length = try Self.runLength(ZoneChart.self, Self.normals(40_000, seed: 23), [:])
    #expect(agrees(length, 96, relative: 0.12))
  }

  @Test func theZoneChartAddsUpOnOneSide() throws {
    let values = [0.5, 1.5, 2.5, -0.5, -2.5, -2.5, 0.1, 3.5]
    let panel = try ZoneChart.fit(ChartSeries(values: values), settings: Self.known).panel
    #expect(panel.statistic == [0, 2, 6, 0, -4, -8, 0, 8])
    #expect((0..<8).filter { panel.isBeyond($0) } == [5, 7])
    let near = try ZoneChart.fit(
      ChartSeries(values: values), settings: ChartSettings(center: 0, sigma: 1, parameters: ["near_score": 1]))
    #expect(near.panel.statistic == [1, 3, 7, -1, -5, -9, 1, 9])
  }

  @Test func theEwmaForgetsAndItsLimitsWiden() throws {
    let settings = ChartSettings(center: 10, sigma: 2, parameters: ["lambda": 0.5])
    let panel = try EWMAChart.fit(ChartSeries(values: [12, .nan, 8, 20]), settings: settings).panel
    #expect(panel.statistic[0] == 11 && panel.statistic[1].isNaN && panel.statistic[2] == 9.5 && panel.statistic[3] == 14.75)
    #expect(panel.upperControlLimit[0] == 13 && panel.upperControlLimit[1] == 13)
    #expect(panel.upperControlLimit[2] == 10 + 3 * (0.25 * 1 + 1.0).squareRoot())
    let long = try EWMAChart.fit(
      ChartSeries(values: [12, 11]), settings: ChartSettings(center: 10, sigma: 2, parameters: ["lambda": 0.5, "asymptotic": 1]))
    #expect(agrees(long.panel.upperControlLimit[0], 10 + 3 * 2 * (1.0 / 3).squareRoot(), relative: 1e-14))
    let alone = try EWMAChart.fit(ChartSeries(values: [12, 11]), settings: ChartSettings(center: 10, sigma: 2, parameters: ["lambda": 1]))
    #expect(alone.panel.statistic == [12, 11] && alone.panel.upperControlLimit == [16, 16])
  }

  @Test func theMovingAverageSkipsWhatIsMissing() throws {
    let settings = ChartSettings(center: 0, sigma: 3, parameters: ["window": 3])
    let panel = try MAChart.fit(ChartSeries(values: [3, .nan, 6, 9, 0]), settings: settings).panel
    #expect(panel.statistic[0] == 3 && panel.statistic[1].isNaN)
    #expect(Array(panel.statistic[2...]) == [4.5, 7.5, 5])
    #expect(agrees(panel.upperControlLimit[2], 9 / 2.0.squareRoot(), relative: 1e-14))
    #expect(agrees(panel.upperControlLimit[4], 9 / 3.0.squareRoot(), relative: 1e-14))
  }

  @Test func theCusumDatesTheShift() throws {
    let values = (0..<30).map { $0 < 20 ? ($0 % 2 == 0 ? 10.5 : 9.5) : 12.0 }
    let fitted = try CusumChart.fit(ChartSeries(values: values), settings: ChartSettings(center: 10, sigma: 1))
    let figures = fitted.phases[0].figures
    #expect(figures["first_upper"] == 23 && figures["first_upper_change_start"] == 20)
    #expect(figures["first_lower"] == nil)
    #expect(fitted.notes.contains { $0.contains("since") && $0.contains("point 21") })
    #expect(
      fitted.signals.map(\.says) == [
        "Point 24 to point 30: 7 points, at the most extreme point 30 the CUSUM 15 is above the upper control limit 5 (expected 0)."
      ])
    // Both sums are there, the lower one below the zero line.
    let lower = try #require(fitted.panel.lowerStatistic)
    #expect(try #require(fitted.panel.upperStatistic)[22] == 4.5)
    #expect(lower.allSatisfy { $0 <= 0 })
  }

  @Test func excludedPointsDoNotEnterTheSums() throws {
    let values = [0.0, 0, 50, 0, 0, 0]
    let series = ChartSeries(values: values, exclusions: [2: "a fire drill"])
    for chart in [CusumChart.self, EWMAChart.self] as [any ControlChart.Type] {
      let panel = try chart.fit(series, settings: Self.known).panel
      #expect(panel.statistic[3] == 0 && panel.statistic[2] > 5)
    }
  }

  @Test func runRulesDoNotJudgeWhatCarriesMemory() throws {
    let rules = try RuleSet.parse("nelson")
    for chart in [MAChart.self, EWMAChart.self, CusumChart.self, ZoneChart.self] as [any ControlChart.Type] {
      let fitted = try chart.fit(ChartSeries(values: Self.normals(200, seed: 24)), settings: ChartSettings(rules: rules))
      #expect(fitted.rules == ["nelson_1"] && fitted.notes.contains { $0.contains("patterns over several points") })
    }
  }
}
