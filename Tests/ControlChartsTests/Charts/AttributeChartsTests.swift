import Statistics
import TestSupport
import Testing

@testable import ControlCharts

@Suite struct AttributeChartsTests {
  @Test func aDayWithoutTicketsIsAGap() throws {
    let series = ChartSeries(
      values: [9, 18, 0, 27, 9, 18, 19], denominators: [10, 20, 0, 30, 10, 20, .nan], kind: .proportion)
    let fitted = try PChart.fit(series)
    #expect(fitted.panel.statistic[2].isNaN && fitted.panel.upperControlLimit[2].isNaN)
    #expect(fitted.panel.statistic[6].isNaN)
    #expect(agrees(fitted.phases[0].centerLine, 81.0 / 90, relative: 1e-14))
    #expect(fitted.diagnostics.missingPoints == 2)
  }

  @Test func probabilityLimitsHoldTheirPromise() throws {
    let values = (0..<50).map { Double(($0 * 7) % 6) + 1 }
    let fitted = try CChart.fit(ChartSeries(values: values, kind: .count), settings: ChartSettings(probabilityLimits: 0.01))
    let distribution = Poisson(mean: fitted.phases[0].centerLine)
    #expect(distribution.upperTail(fitted.panel.upperControlLimit[0]) <= 0.005)
    #expect(distribution.cumulative(fitted.panel.lowerControlLimit[0] - 1) < 0.005)
  }

  @Test func scoresAgreeWithExactLimits() throws {
    var values = [Double](repeating: 4, count: 40)
    for (index, value) in [(3, 10.0), (9, 11), (15, 12), (20, 0), (30, 14)] { values[index] = value }
    let fitted = try CChart.fit(ChartSeries(values: values, kind: .count), settings: ChartSettings(probabilityLimits: 0.0027))
    let beyond = values.indices.filter { fitted.panel.isBeyond($0) }
    #expect(!beyond.isEmpty && fitted.signalledPoints == beyond)
  }

  @Test func overdispersionIsSaid() throws {
    let sizes = [Double](repeating: 5000, count: 30)
    let hits = (0..<30).map { 4500 + Double(($0 * 11) % 7) * 60 - 180 }
    let series = ChartSeries(values: hits, denominators: sizes, kind: .proportion)
    let plain = try PChart.fit(series)
    #expect(plain.notes.contains { $0.contains("too narrow") })
    let laney = try PPrimeChart.fit(series)
    #expect(!laney.notes.contains { $0.contains("too narrow") })
    #expect(laney.signalledPoints.count < plain.signalledPoints.count)
    #expect(laney.panel.upperControlLimit[0] > plain.panel.upperControlLimit[0])
  }

  @Test func ratesScaleWithExposure() throws {
    let series = ChartSeries(values: [5, 7, 6, 8, 5, 6], denominators: [100, 120, 110, 130, 90, 105], kind: .rate)
    let perThousand = ChartSeries(
      values: series.values, denominators: [0.1, 0.12, 0.11, 0.13, 0.09, 0.105], kind: .rate)
    let first = try UChart.fit(series)
    let second = try UChart.fit(perThousand)
    for index in 0..<6 {
      #expect(agrees(second.panel.z[index], first.panel.z[index], relative: 1e-12))
      #expect(agrees(second.panel.upperControlLimit[index], 1000 * first.panel.upperControlLimit[index], relative: 1e-12))
    }
  }

  @Test func npNeedsOneSize() {
    let series = ChartSeries(values: [1, 2, 3, 2, 1], denominators: [10, 10, 10, 10, 11], kind: .proportion)
    #expect(throws: ControlChartError.self) { try NPChart.fit(series) }
  }
}
