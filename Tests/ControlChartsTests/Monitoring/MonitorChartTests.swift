import RealModule
import Statistics
import TestSupport
import Testing

@testable import ControlCharts

/// The monitoring chart as a whole.
@Suite struct MonitorChartTests {
  private func noise(_ count: Int, seed: UInt64, level: Double = 100, deviation: Double = 10) -> [Double] {
    var random = RandomStream(seed: seed)
    return (0..<count).map { _ in level + deviation * random.normal() }
  }

  private func weekdays(_ count: Int) -> [Int] { (0..<count).map { $0 % 7 } }

  private func fit(_ series: ChartSeries, history: Int = 60, runLength: Double = 365) throws -> FittedChart {
    var settings = ChartSettings(baseline: 0..<history)
    settings.parameters["run_length"] = runLength
    return try ChartRegistry.fit(type: "monitor", series, settings: settings)
  }

  /// What tomorrow brings never changes today's verdict.
  @Test func laterPointsChangeNothing() throws {
    var random = RandomStream(seed: 11)
    let counts = (0..<150).map { Double(random.poisson(mean: $0 % 7 > 4 ? 12 : 40)) }
    let whole = try fit(ChartSeries(values: counts, slots: weekdays(150), kind: .count))
    let part = try fit(ChartSeries(values: Array(counts.prefix(120)), slots: weekdays(120), kind: .count))
    for index in 0..<120 {
      #expect(whole.panel.centerLine[index] == part.panel.centerLine[index])
      #expect(whole.panel.z[index] == part.panel.z[index])
      #expect(whole.panel.upperControlLimit[index] == part.panel.upperControlLimit[index])
    }
  }

  @Test func theHistoryIsNotJudged() throws {
    let chart = try fit(ChartSeries(values: noise(100, seed: 1), slots: weekdays(100)))
    #expect(chart.panel.z.allSatisfy { $0.isFinite })
    #expect(!chart.signals.flatMap(\.completions).contains { $0 < 60 })
    #expect(chart.judged)
  }

  /// Designed for an alarm in 30 periods, eight series of 120 judged periods: between a third and twice the wanted number of first alarms.
  @Test func runLengthIsRoughlyHeld() throws {
    var atRisk = 0.0
    var alarms = 0.0
    for seed in 0..<8 {
      let chart = try fit(ChartSeries(values: noise(180, seed: UInt64(200 + seed)), slots: weekdays(180)), runLength: 30)
      let first = chart.signals.flatMap(\.completions).min() ?? 180
      atRisk += Double(min(first + 1, 180) - 60)
      if first < 180 { alarms += 1 }
    }
    #expect(alarms >= 4)
    #expect(atRisk / alarms > 12 && atRisk / alarms < 75)
  }

  @Test func aShiftIsFoundConfirmedAndProposed() throws {
    var values = noise(160, seed: 2)
    for index in 100..<160 { values[index] += 20 }
    let chart = try fit(ChartSeries(values: values, slots: weekdays(160)))
    let level = try #require(chart.signals.first { $0.rule == "monitor_level" && $0.start >= 100 })
    #expect(level.direction == .up && level.start < 108)
    #expect(chart.notes.contains { $0.contains("is proposed") })
    // Quiet on the new level once it is learned.
    #expect(!chart.signals.flatMap(\.completions).contains { $0 > 130 })
    #expect(chart.panel.centerLine[150] > 112)
  }

  @Test func aRecoveryIsNoNewChange() throws {
    var values = noise(200, seed: 3)
    for index in 90..<140 { values[index] -= 25 }
    let chart = try fit(ChartSeries(values: values, slots: weekdays(200)))
    #expect(chart.notes.contains { $0.contains("back on the former level") })
    #expect(!chart.signals.flatMap(\.completions).contains { $0 > 146 })
    #expect(abs(chart.panel.centerLine[190] - 100) < 6)
  }

  /// Counts of few events: the way back is no new change, and the chart is quiet at once.
  @Test func aRecoveryOfSmallCountsIsQuiet() throws {
    var quiet = 0
    for seed in 0..<10 {
      var random = RandomStream(seed: UInt64(330 + seed))
      let counts = (0..<260).map { Double(random.poisson(mean: (150..<206).contains($0) ? 5 : 2)) }
      let chart = try fit(ChartSeries(values: counts, slots: weekdays(260), kind: .count), history: 120)
      let signals = chart.signals.flatMap(\.completions)
      #expect(signals.contains { $0 >= 150 && $0 < 175 })
      if !signals.contains(where: { $0 >= 206 && $0 < 220 }) { quiet += 1 }
    }
    #expect(quiet >= 8)
  }

  /// Days of an effect that the history does not hold: nobody can know what they bring, and a week of them is no change of the level.
  @Test func aFirstHolidayWeekIsNoShift() throws {
    var random = RandomStream(seed: 34)
    var week = [Double](repeating: 0, count: 150)
    for index in 120..<125 { week[index] = 1 }
    let counts = (0..<150).map { Double(random.poisson(mean: week[$0] > 0 ? 45 : 100)) }
    var series = ChartSeries(values: counts, slots: weekdays(150), kind: .count)
    #expect(try fit(series).signals.contains { $0.rule == "monitor_level" && $0.start >= 120 })
    series.calendarEffects = [CalendarEffect(name: "week", values: week)]
    #expect(try !fit(series).signals.contains { $0.end >= 120 })
  }

  @Test func aDoubledSpreadIsFound() throws {
    var values = noise(180, seed: 4)
    for index in 110..<180 { values[index] = 100 + 2 * (values[index] - 100) }
    let chart = try fit(ChartSeries(values: values, slots: weekdays(180)))
    #expect(chart.signals.contains { $0.rule == "monitor_spread" && $0.start >= 110 && $0.start < 130 })
  }

  /// One incident a change: the wider scatter is learned and no longer alarms, and its points are judged by it.
  @Test func aConfirmedSpreadIsLearned() throws {
    var values = noise(300, seed: 21)
    for index in 110..<300 { values[index] = 100 + 3 * (values[index] - 100) }
    let chart = try fit(ChartSeries(values: values, slots: weekdays(300)))
    let signals = chart.signals.flatMap(\.completions)
    #expect(signals.contains { $0 >= 110 && $0 < 130 })
    #expect(!signals.contains { $0 >= 160 })
    let before = try #require(chart.panel.sigma[100...105].max())
    #expect(chart.panel.sigma[200] > 2 * before)
    #expect(chart.notes.contains { $0.contains("scatter more widely") })
  }

  /// A scatter that was wide for a while and is what it was: the limits come back.
  @Test func aScatterThatPassesIsForgotten() throws {
    var values = noise(500, seed: 22)
    for index in 110..<150 { values[index] = 100 + 3 * (values[index] - 100) }
    let chart = try fit(ChartSeries(values: values, slots: weekdays(500)))
    #expect(chart.panel.sigma[160] > 15)
    #expect(chart.panel.sigma[450] < 14)
  }

  @Test func aConfirmedProfileIsLearned() throws {
    var values = noise(240, seed: 23)
    for index in 100..<240 where index % 7 == 0 { values[index] += 40 }
    let chart = try fit(ChartSeries(values: values, slots: weekdays(240)))
    let signals = chart.signals.flatMap(\.completions)
    #expect(signals.contains { $0 >= 100 && $0 < 125 })
    #expect(!signals.contains { $0 >= 150 })
    #expect(chart.panel.centerLine[231] > chart.panel.centerLine[230] + 20)
    #expect(chart.notes.contains { $0.contains("profile has changed") })
  }

  @Test func aClosedSlotOpens() throws {
    var random = RandomStream(seed: 24)
    let counts = (0..<200).map { $0 % 7 == 6 && $0 < 120 ? 0 : Double(random.poisson(mean: 30)) }
    let chart = try fit(ChartSeries(values: counts, slots: weekdays(200), kind: .count))
    let sundays = chart.signals.flatMap(\.completions).filter { $0 % 7 == 6 }
    #expect(sundays.contains(125))
    #expect(!sundays.contains { $0 > 153 })
    #expect(chart.panel.centerLine[195] > 20)
    #expect(chart.notes.contains { $0.contains("is in use from") })
  }

  /// Holidays that differ much among themselves: the next one is not further out than they are.
  @Test func holidaysMayDiffer() throws {
    var random = RandomStream(seed: 25)
    var holidays = [Double](repeating: 0, count: 400)
    var depths: [Int: Double] = [:]
    for (position, index) in stride(from: 10, to: 390, by: 19).enumerated() {
      holidays[index] = 1
      depths[index] = [0.1, 0.5, 0.25, 0.9][position % 4]
    }
    let counts = (0..<400).map { Double(random.poisson(mean: 100 * (depths[$0] ?? 1))) }
    var series = ChartSeries(values: counts, slots: weekdays(400), kind: .count)
    series.calendarEffects = [CalendarEffect(name: "holiday", values: holidays)]
    let chart = try fit(series, history: 300)
    #expect(!chart.signals.flatMap(\.completions).contains { holidays[$0] > 0 })
    #expect(chart.panel.sigma[314] > chart.panel.sigma[313])
  }

  @Test func aHolidayThatIsKnownIsExpected() throws {
    var random = RandomStream(seed: 12)
    var holidays = [Double](repeating: 0, count: 180)
    for index in [20, 48, 85, 150] { holidays[index] = 1 }
    let counts = (0..<180).map { Double(random.poisson(mean: holidays[$0] > 0 ? 30 : 100)) }
    let unknown = ChartSeries(values: counts, slots: weekdays(180), kind: .count)
    var known = unknown
    known.calendarEffects = [CalendarEffect(name: "holiday", values: holidays)]
    let surprised = try fit(unknown)
    #expect(surprised.signals.contains { $0.completions.contains(150) })
    let chart = try fit(known)
    #expect(!chart.signals.contains { $0.completions.contains(150) })
    #expect(chart.panel.centerLine[150] < 50)
  }

  @Test func closedDaysAreNoObservations() throws {
    var random = RandomStream(seed: 13)
    var counts = (0..<160).map { $0 % 7 == 6 ? 0 : Double(random.poisson(mean: 30)) }
    counts[132] = 5
    let chart = try fit(ChartSeries(values: counts, slots: weekdays(160), kind: .count))
    #expect(chart.panel.centerLine[139] == 0)
    #expect(chart.panel.z[139].isNaN)
    let signal = try #require(chart.signals.first { $0.completions.contains(132) })
    #expect(signal.direction == .up)
    #expect(!chart.signals.flatMap(\.completions).contains(139))
  }

  @Test func scaleAndPlaceDoNotMatter() throws {
    let values = noise(120, seed: 5)
    let one = try fit(ChartSeries(values: values, slots: weekdays(120)))
    let other = try fit(ChartSeries(values: values.map { 8 * $0 - 64 }, slots: weekdays(120)))
    for index in 60..<120 { #expect(abs(one.panel.z[index] - other.panel.z[index]) < 1e-6) }
  }

  @Test(arguments: MeasureKind.allCases) func oddSeriesGetAnAnswer(kind: MeasureKind) throws {
    let still = [Double](repeating: 7, count: 90)
    var wild = still
    wild[70] = 1e150
    let tiny: [Double] = (0..<90).map { $0 % 2 == 0 ? Double.leastNonzeroMagnitude : 0 }
    let gaps: [Double] = (0..<90).map { $0 % 9 == 0 ? Double.nan : Double($0 % 4) }
    let nothing = [Double](repeating: 0, count: 90)
    let missing = [Double](repeating: .nan, count: 90)
    let huge: [Double] = (0..<90).map { [0, 69, 1e150, 1e-160, 1e15, 71][$0 * $0 % 6] }
    let all: [[Double]] = [[], [1], nothing, still, missing, wild, tiny, gaps, huge]
    for values in all {
      let sizes = values.map { $0.isNaN ? 0 : max($0, 1) }
      for slots in [nil, weekdays(values.count)] {
        let series = ChartSeries(values: values, denominators: sizes, slots: slots, kind: kind)
        let chart = try MonitorChart.fit(series)
        #expect(chart.panel.count == values.count)
      }
    }
  }

  /// A history that never varied: the first other value is a signal.
  @Test func aConstantHistory() throws {
    var values = [Double](repeating: 5, count: 90)
    values[80] = 6
    let chart = try fit(ChartSeries(values: values))
    #expect(chart.signals.flatMap(\.completions).contains(80))
    #expect(!chart.signals.flatMap(\.completions).contains { $0 < 80 })
  }

  @Test func tooShortAHistorySupportsNoVerdict() throws {
    let chart = try fit(ChartSeries(values: noise(60, seed: 6)), history: 20)
    #expect(!chart.judged && chart.signals.isEmpty)
    #expect(chart.notes.contains { $0.contains("Fewer than 21") })
  }

  @Test func effectsMustFitTheSeries() {
    var series = ChartSeries(values: noise(90, seed: 7))
    series.calendarEffects = [CalendarEffect(name: "holiday", values: [1])]
    #expect(throws: ControlChartError.self) { try MonitorChart.fit(series) }
  }
}
