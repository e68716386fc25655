import Statistics
import TestSupport
import Testing

@testable import ControlCharts

@Suite struct SubgroupChartsTests {
  static func groups(_ count: Int, seed: UInt64, between: Double, size: (Int) -> Int) -> [[Double]] {
    var stream = RandomStream(seed: seed)
    return (0..<count).map { index in
      let level = 100 + between * stream.normal()
      return (0..<size(index)).map { _ in level + 5 * stream.normal() }
    }
  }

  @Test func everyConventionEstimatesTheSameSigma() throws {
    let series = ChartSeries(subgroups: Self.groups(600, seed: 31, between: 0) { 2 + $0 % 7 })
    for convention in SubgroupSigma.allCases {
      for chart in [XbarRChart.self, XbarSChart.self] as [any ControlChart.Type] {
        let fitted = try chart.fit(series, settings: ChartSettings(subgroupSigma: convention))
        #expect(agrees(fitted.phases[0].sigma, 5, relative: 0.04), "\(convention)")
        #expect(fitted.signalledPoints.count <= 6)
      }
    }
  }

  @Test func theThreeWayChartPartsWhatTheMeanChartConfuses() throws {
    let series = ChartSeries(subgroups: Self.groups(400, seed: 32, between: 4) { _ in 6 })
    let mean = try XbarSChart.fit(series)
    let threeWay = try ThreeWayChart.fit(series)
    // Sampling alone has sd 2.04, the means have 4.49: the mean chart flags P(|z| > 1.36) = 17 % of the points.
    let share = Double(mean.signalledPoints.count) / 400
    #expect(share > 0.12 && share < 0.23)
    #expect(threeWay.signalledPoints.count <= 6)
    #expect(agrees(try #require(threeWay.phases[0].figures["sigma_between"]), 4, relative: 0.12))
    #expect(agrees(try #require(threeWay.phases[0].figures["sigma_within"]), 5, relative: 0.05))
    #expect(threeWay.notes.contains { $0.contains("would alarm too often") })
    let within = try #require(threeWay.within)
    #expect(within.title == "Standard deviation" && within.count == 400)
    // A subgroup that suddenly spreads is the third panel's to find.
    var wild = series
    wild.subgroups?[200] = [40, 160, 60, 140, 100, 100]
    let found = try ThreeWayChart.fit(ChartSeries(subgroups: wild.subgroups ?? []))
    #expect(found.signals.contains { $0.panel == .within && $0.members.contains(200) && $0.says.contains("standard deviation") })
  }

  @Test func probabilityLimitsOfSpreadHoldTheirPromise() throws {
    let series = ChartSeries(subgroups: Self.groups(2000, seed: 33, between: 0) { _ in 4 })
    for chart in [XbarRChart.self, XbarSChart.self] as [any ControlChart.Type] {
      let fitted = try chart.fit(series, settings: ChartSettings(probabilityLimits: 0.05, center: 100, sigma: 5))
      let spread = try #require(fitted.dispersion)
      #expect(agrees(Double((0..<2000).count { spread.statistic[$0] < spread.lowerControlLimit[$0] }), 50, absolute: 22))
      #expect(agrees(Double((0..<2000).count { spread.statistic[$0] > spread.upperControlLimit[$0] }), 50, absolute: 22))
    }
  }

  @Test func loneAndMissingMeasurements() throws {
    var groups = Self.groups(20, seed: 34, between: 0) { _ in 4 }
    groups[3] = [101]
    groups[4] = []
    groups[5] = [.nan, 99, .nan]
    let fitted = try XbarSChart.fit(ChartSeries(subgroups: groups))
    let spread = try #require(fitted.dispersion)
    #expect(fitted.panel.statistic[3] == 101 && fitted.panel.statistic[4].isNaN && fitted.panel.statistic[5] == 99)
    #expect(spread.statistic[3].isNaN && spread.statistic[5].isNaN)
    #expect(fitted.panel.upperControlLimit[3] > fitted.panel.upperControlLimit[2])
    #expect(fitted.notes.contains { $0.contains("one measurement") })
    let alone = try XbarSChart.fit(ChartSeries(subgroups: (0..<10).map { [Double($0)] }))
    #expect(!alone.judged && alone.signals.isEmpty)
  }

  @Test func singleValuesAreRefused() {
    #expect(throws: ControlChartError.missingSubgroups(chart: "xbar_r")) { try XbarRChart.fit(ChartSeries(values: [1, 2, 3])) }
    #expect(throws: ControlChartError.self) {
      var series = ChartSeries(subgroups: [[1, 2], [3]])
      series.subgroups = [[1, 2]]
      _ = try XbarSChart.fit(series)
    }
  }

  @Test func percentilesOfAnyDistributionKeepToTheirShare() throws {
    // Skewed durations, 40 a period: a tenth of the points should lie beyond limits of a tenth, whatever their distribution.
    var stream = RandomStream(seed: 35)
    let groups = (0..<800).map { _ in (0..<40).map { _ in stream.gamma(shape: 0.7, scale: 3000) } }
    for share in [0.5, 0.9] {
      let fitted = try PercentileChart.fit(
        ChartSeries(subgroups: groups, kind: .duration),
        settings: ChartSettings(probabilityLimits: 0.1, parameters: ["percentile": share]))
      #expect(agrees(Double(fitted.signalledPoints.count), 80, absolute: 30), "\(share)")
      #expect(fitted.panel.title == (share == 0.5 ? "Median" : "90th percentile"))
    }
    // Three measurements a period say nothing about a 90th percentile at 0.27 %: no upper limit, and a note.
    let few = try PercentileChart.fit(
      ChartSeries(subgroups: groups.prefix(30).map { Array($0.prefix(3)) }, kind: .duration),
      settings: ChartSettings(parameters: ["percentile": 0.9]))
    #expect(few.panel.upperControlLimit.allSatisfy { $0.isNaN } && few.notes.contains { $0.contains("reach no limit") })
  }
}
