import TestSupport
import Testing

@testable import ControlCharts

@Suite struct ChartDiagnosticsTests {
  private func diagnose(_ series: ChartSeries) -> ChartDiagnostics {
    let statistic = series.ratios
    let baseline = statistic.indices.filter { !statistic[$0].isNaN && series.exclusions[$0] == nil }
    return ChartDiagnostics(series: series, statistic: statistic, baseline: PointRuns(baseline))
  }

  @Test func momentsAndMemory() {
    // Mean 3, deviations −2 −1 0 1 2: r1 = (2 + 0 + 0 + 2)/10.
    let figures = diagnose(ChartSeries(values: [1, 2, 3, 4, 5]))
    #expect(figures.mean == 3)
    #expect(agrees(figures.standardDeviation, 2.5.squareRoot(), relative: 1e-14))
    #expect(agrees(figures.lag1Autocorrelation, 0.4, relative: 1e-14))
    #expect(agrees(figures.skewness, 0, absolute: 1e-14))
    #expect(agrees(diagnose(ChartSeries(values: [0, 0, 0, 8])).skewness, 2 / 3.0.squareRoot(), relative: 1e-12))
  }

  @Test func memoryDoesNotReachAcrossGaps() {
    let figures = diagnose(ChartSeries(values: [1, .nan, 2, .nan, 3, .nan, 4]))
    #expect(figures.lag1Autocorrelation.isNaN)
    #expect(figures.missingPoints == 3 && figures.usablePoints == 4)
  }

  @Test func dispersionOfCounts() {
    let figures = diagnose(ChartSeries(values: [2, 4, 6, 8], kind: .count))
    #expect(agrees(figures.dispersionIndex, (20.0 / 3) / 5, relative: 1e-14))
    #expect(figures.dispersionPValue > 0.2 && figures.dispersionPValue < 0.4)
    #expect(diagnose(ChartSeries(values: [2, 4, 6, 8])).dispersionIndex.isNaN)
  }

  @Test func aWeeklyProfileShows() {
    let noise = (0..<70).map { Double(($0 * 7919) % 31) / 31 }
    let slots = (0..<70).map { $0 % 7 }
    let flat = diagnose(ChartSeries(values: noise, slots: slots))
    #expect(flat.seasonalPValue > 0.01 && flat.seasonalStrength < 0.2)
    let weekly = (0..<70).map { noise[$0] + ($0 % 7 < 5 ? 2 : 0) }
    let seasonal = diagnose(ChartSeries(values: weekly, slots: slots))
    #expect(seasonal.seasonalPValue < 1e-6 && seasonal.seasonalStrength > 0.5)
    let withoutCalendar = diagnose(ChartSeries(values: weekly))
    #expect(withoutCalendar.seasonalStrength == 0 && withoutCalendar.seasonalPValue == 1)
  }

  @Test func aTrendIsNoSeason() {
    let slots = (0..<70).map { $0 % 7 }
    let trend = (0..<70).map { Double($0) + Double(($0 * 7919) % 31) / 31 }
    #expect(diagnose(ChartSeries(values: trend, slots: slots)).seasonalPValue > 0.01)
  }

  @Test func nothingToDiagnose() {
    for values in [[], [1.0], [Double.nan, .nan]] {
      let figures = diagnose(ChartSeries(values: values, kind: .count))
      #expect(figures.lag1Autocorrelation.isNaN && figures.dispersionIndex.isNaN && figures.seasonalPValue == 1)
    }
  }
}
