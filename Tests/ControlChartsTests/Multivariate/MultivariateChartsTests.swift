import Statistics
import TestSupport
import Testing

@testable import ControlCharts

@Suite struct MultivariateChartsTests {
  /// `count` rows of two variables with correlation 0.8; the last has an unusual combination of usual values.
  static func rows(_ count: Int, seed: UInt64 = 5) -> [[Double]] {
    var stream = RandomStream(seed: seed)
    return (0..<count).map { _ in
      let common = stream.normal()
      return [100 + 10 * common, 50 + 5 * (0.8 * common + 0.6 * stream.normal())]
    }
  }

  @Test func anUnusualCombinationShowsAndIsExplained() throws {
    var rows = Self.rows(60)
    rows.append([118, 41])
    let series = MultivariateSeries(variables: ["volume", "handle time"], rows: rows)
    let fitted = try HotellingChart.fit(series, settings: MultivariateSettings(baseline: 0..<60))
    #expect(fitted.signalledPoints == [60])
    #expect(fitted.chart.signals.count == 1 && fitted.chart.signals[0].says.contains("without"))
    #expect(fitted.chart.signals[0].says.hasPrefix("point 61: "))
    // Neither by itself is beyond three sigma.
    for j in 0..<2 { #expect(abs(rows[60][j] - fitted.center[j]) < 3 * fitted.covariance[j][j].squareRoot()) }
    #expect(fitted.contributions[60].allSatisfy { $0 > 0.5 * fitted.chart.panel.statistic[60] })
  }

  @Test func unitsAndOriginsDoNotMatter() throws {
    let rows = Self.rows(40)
    let moved = rows.map { [1e6 + 1e-7 * $0[0], 3e9 * $0[1]] }
    for settings in [MultivariateSettings(), MultivariateSettings(covariance: .successiveDifferences)] {
      let names = ["a", "b"]
      let plain = try HotellingChart.fit(MultivariateSeries(variables: names, rows: rows), settings: settings)
      let other = try HotellingChart.fit(MultivariateSeries(variables: names, rows: moved), settings: settings)
      for index in rows.indices {
        #expect(agrees(other.chart.panel.statistic[index], plain.chart.panel.statistic[index], relative: 1e-3, absolute: 1e-3))
      }
    }
  }

  @Test func missingRowsLeaveGapsAndPhaseTwoDoesNotMoveTheLimits() throws {
    var rows = Self.rows(40)
    rows[7][1] = .nan
    let settings = MultivariateSettings(baseline: 0..<30)
    let long = try HotellingChart.fit(MultivariateSeries(variables: ["a", "b"], rows: rows), settings: settings)
    let short = try HotellingChart.fit(MultivariateSeries(variables: ["a", "b"], rows: Array(rows.prefix(35))), settings: settings)
    #expect(long.chart.panel.statistic[7].isNaN && long.contributions[7].allSatisfy { $0.isNaN })
    #expect(long.chart.phases[0].baselineCount == 29)
    #expect(Array(long.chart.panel.statistic.prefix(35).dropFirst(8)) == Array(short.chart.panel.statistic.dropFirst(8)))
    let mewma = try MewmaChart.fit(MultivariateSeries(variables: ["a", "b"], rows: rows), settings: settings)
    #expect(mewma.chart.panel.statistic[7].isNaN && mewma.chart.panel.statistic[8].isFinite)
  }

  @Test func tooLittleIsSaidAndNonsenseRefused() throws {
    func code(_ rows: [[Double]], _ settings: MultivariateSettings = MultivariateSettings()) -> String {
      do {
        return try HotellingChart.fit(MultivariateSeries(variables: ["a", "b"], rows: rows), settings: settings).chart.judged
          ? "judged" : "not judged"
      } catch { return error.code }
    }
    #expect(code([]) == "not judged")
    #expect(code([[1, 2], [2, 1], [3, 5]]) == "not judged")
    #expect(code((0..<20).map { [Double($0), 4] }) == "invalid_value")
    #expect(code((0..<20).map { [Double($0), 3 * Double($0) + 1] }) == "invalid_value")
    #expect(code([[1], [2]]) == "length_mismatch")
    #expect(code([[1, .infinity]]) == "invalid_value")
    #expect(code([[1, 1e300]]) == "invalid_value")
    #expect(code(Self.rows(20), MultivariateSettings(baseline: 0..<90)) == "invalid_parameter")
    #expect(code(Self.rows(20), MultivariateSettings(falseAlarmProbability: 0)) == "invalid_parameter")
    #expect(code(Self.rows(20), MultivariateSettings(knownCenter: [0, 0])) == "invalid_parameter")
    let tiny = Double.leastNonzeroMagnitude
    #expect(code((0..<20).map { [tiny * Double($0 % 3), tiny * Double($0 % 5)] }) == "invalid_value")
    #expect(code((0..<20).map { _ in [Double.nan, 1] }) == "not judged")
  }

  @Test func aPointBeyondScoresBeyond() throws {
    var rows = Self.rows(50)
    for index in 30..<50 { rows[index][0] += 25 }
    let series = MultivariateSeries(variables: ["a", "b"], rows: rows)
    let settings = MultivariateSettings(averageRunLength: 200, baseline: 0..<30)
    for fitted in [
      try HotellingChart.fit(series, settings: settings), try MewmaChart.fit(series, settings: settings),
      try McusumChart.fit(series, settings: settings),
    ] {
      let panel = fitted.chart.panel
      for index in 0..<50 { #expect((panel.z[index] > 3) == (panel.statistic[index] > panel.upperControlLimit[index])) }
      #expect(!fitted.signalledPoints.isEmpty && fitted.signalledPoints.allSatisfy { $0 >= 30 })
    }
  }

  /// Phase I and II limits hold the false alarms they promise, also for subgroups of unequal size.
  @Test func falseAlarmsByPhase() throws {
    var alarms = [0.0, 0, 0, 0]
    var counts = [0.0, 0, 0, 0]
    for run in 0..<150 {
      let rows = Self.rows(30, seed: UInt64(run))
      let single = try HotellingChart.fit(
        MultivariateSeries(variables: ["a", "b"], rows: rows), settings: MultivariateSettings(falseAlarmProbability: 0.1, baseline: 0..<20))
      let sizes = (0..<14).map { [1, 2, 4][$0 % 3] }
      let subgroups = sizes.enumerated().flatMap { [Int](repeating: $0.offset, count: $0.element) }
      let grouped = try HotellingChart.fit(
        MultivariateSeries(
          variables: ["a", "b"], rows: Self.rows(subgroups.count, seed: UInt64(1000 + run)), subgroups: subgroups),
        settings: MultivariateSettings(falseAlarmProbability: 0.1, baseline: 0..<9))
      for (offset, fitted, first) in [(0, single, 20), (2, grouped, 9)] {
        for index in 0..<fitted.chart.panel.count {
          let phase = offset + (index < first ? 0 : 1)
          counts[phase] += 1
          if fitted.chart.panel.isBeyond(index) { alarms[phase] += 1 }
        }
      }
    }
    for phase in 0..<4 { #expect(abs(alarms[phase] / counts[phase] - 0.1) < 0.03, "phase \(phase)") }
  }
}
