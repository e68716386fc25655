import Statistics
import Testing

@testable import ControlCharts

@Suite struct WidenedLimitsTests {
  private func settings(_ widen: Double?) -> ChartSettings {
    var settings = ChartSettings()
    settings.widen = widen
    return settings
  }

  /// The promise itself: of simulated baselines of 40 points nine in ten keep the run length of known limits, against a third before.
  @Test func nineBaselinesInTenKeepTheRunLength() throws {
    var stream = RandomStream(seed: 21)
    let wanted = try ShewhartScheme(limit: 3).averageRunLength(shift: 0)
    var plain = 0.0
    var widened = 0.0
    let limit = try #require(
      try XmRChart.fit(ChartSeries(values: (0..<40).map { Double($0 % 3) }), settings: settings(0.9)).phases[0].figures["sigma_limits"])
    for _ in 0..<2000 {
      let values = (0..<40).map { _ in stream.normal() }
      let phase = try XmRChart.fit(ChartSeries(values: values)).phases[0]
      func runLength(_ limit: Double) -> Double {
        1
          / (Normal.standard.upperTail(phase.centerLine + limit * phase.sigma)
            + Normal.standard.upperTail(limit * phase.sigma - phase.centerLine))
      }
      if runLength(3) >= wanted { plain += 1 / 2000.0 }
      if runLength(limit) >= wanted { widened += 1 / 2000.0 }
    }
    #expect(limit > 3.3 && limit < 4.2)
    #expect(abs(widened - 0.9) < 0.03 && plain < 0.5)
  }

  @Test func limitsScoresAndWordsAgree() throws {
    let values = (0..<30).map { Double(($0 * 7) % 5) } + [9.2]
    var narrow = settings(nil)
    narrow.baseline = 0..<30
    var wide = settings(0.9)
    wide.baseline = 0..<30
    let before = try XmRChart.fit(ChartSeries(values: values), settings: narrow)
    let after = try XmRChart.fit(ChartSeries(values: values), settings: wide)
    let distance = try #require(after.phases[0].figures["sigma_limits"])
    let reach = after.panel.upperControlLimit[0] - after.panel.centerLine[0]
    #expect(abs(reach - distance * after.phases[0].sigma) < 1e-12 && distance > 3)
    #expect(after.notes.contains { $0.contains("30 points set them") && $0.contains("90 %") && $0.contains("370") })
    for index in values.indices { #expect(after.panel.isBeyond(index) == (abs(after.panel.z[index]) > 3)) }
    #expect(before.phases[0].sigma == after.phases[0].sigma)
  }

  @Test func onlyEstimatedIndividualsAreWidened() throws {
    var known = settings(0.9)
    (known.center, known.sigma) = (0, 1)
    let chart = try XmRChart.fit(ChartSeries(values: [0, 1, 0, 1, 0, 1]), settings: known)
    #expect(chart.panel.upperControlLimit[0] == 3)
    let count = try CChart.fit(ChartSeries(values: [3, 4, 5, 3, 4, 5], kind: .count), settings: settings(0.9))
    #expect(count.notes.contains(WidenedLimits.notForThisChart))
    for widen in [0.2, 1, -.infinity, .nan] {
      #expect(throws: ControlChartError.self) { try XmRChart.fit(ChartSeries(values: [1, 2, 3, 4, 5]), settings: settings(widen)) }
    }
  }
}
