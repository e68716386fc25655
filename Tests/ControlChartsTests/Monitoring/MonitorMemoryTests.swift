import RealModule
import Statistics
import TestSupport
import Testing

@testable import ControlCharts

/// A monitor that goes on from where it stood says what one says that reads everything anew, bit for bit.
@Suite struct MonitorMemoryTests {
  /// A series that gives a monitor everything to do: a season, holes, a level that shifts and comes back, scatter that widens, a closed slot
  /// that opens.
  private static func series(_ kind: MeasureKind, seed: UInt64, count: Int = 210) -> ChartSeries {
    var random = RandomStream(seed: seed)
    var values: [Double] = []
    var sizes: [Double] = []
    for day in 0..<count {
      let shift = day >= 80 && day < 105 ? 2.5 : 0
      let wide = day >= 125 && day < 165 ? 3.0 : 1
      let noise = random.normal() * wide + shift
      let size = Double(60 + random.poisson(mean: 40))
      let isHole = day % 37 == 5
      switch kind {
      case .count, .rate:
        let mean = day % 7 == 6 ? (day < 180 ? 0 : 12) : 30 * Double.exp(0.15 * noise)
        values.append(isHole ? .nan : Double(random.poisson(mean: mean)))
      case .proportion:
        values.append(isHole ? .nan : Double(random.binomial(trials: Int(size), probability: 1 / (1 + Double.exp(-1.5 - 0.3 * noise)))))
      case .duration: values.append(isHole ? .nan : 1200 * Double.exp(0.2 * noise))
      default: values.append(isHole ? .nan : 100 + 10 * noise)
      }
      sizes.append(size)
    }
    return ChartSeries(
      values: values, denominators: kind == .proportion || kind == .duration ? sizes : nil, slots: (0..<count).map { $0 % 7 }, kind: kind)
  }

  private static func first(_ count: Int, of series: ChartSeries) -> ChartSeries {
    var part = series
    part.values = Array(series.values.prefix(count))
    part.denominators = series.denominators.map { Array($0.prefix(count)) }
    part.slots = series.slots.map { Array($0.prefix(count)) }
    return part
  }

  private func fit(_ series: ChartSeries, memory: MonitorMemory?) throws -> FittedChart {
    var settings = ChartSettings()
    settings.parameters["run_length"] = 200
    settings.monitorMemory = memory
    return try ChartRegistry.fit(type: "monitor", series, settings: settings)
  }

  private func expectSame(_ resumed: FittedChart, _ whole: FittedChart, _ what: String) {
    func bits(_ column: some Sequence<Double>) -> [UInt64] { column.map(\.bitPattern) }
    let columns: [(String, KeyPath<ChartPanel, ChartColumn>)] = [
      ("center", \.centerLine), ("lower", \.lowerControlLimit), ("upper", \.upperControlLimit), ("z", \.z), ("sigma", \.sigma),
    ]
    for (name, column) in columns {
      #expect(bits(resumed.panel[keyPath: column]) == bits(whole.panel[keyPath: column]), "\(name) of \(what)")
    }
    #expect(resumed.signals == whole.signals, "signals of \(what)")
    #expect(resumed.notes == whole.notes, "notes of \(what)")
    #expect(resumed.phases.map(\.figures) == whole.phases.map(\.figures), "figures of \(what)")
  }

  @Test(arguments: [MeasureKind.count, .proportion, .duration, .continuous])
  func goingOnSaysWhatBeginningAnewSays(_ kind: MeasureKind) throws {
    let series = Self.series(kind, seed: 7)
    let memory = MonitorMemory()
    var random = RandomStream(seed: 99)
    var count = 119
    while count < series.count {
      // Mostly a day, sometimes a few weeks; what is looked at seldom and what is looked at daily say the same.
      count = min(count + (random.uniform() < 0.6 ? 1 : 1 + random.poisson(mean: 6)), series.count)
      let part = Self.first(count, of: series)
      let resumed = try fit(part, memory: memory)
      guard count % 7 == 0 || count == series.count else { continue }
      expectSame(resumed, try fit(part, memory: nil), "\(kind) at \(count)")
    }
    let position = try #require(memory.checkpoint()).position
    #expect(position == series.count - MonitorCourse.keptBehind)
  }

  @Test func whatIsCorrectedIsReadAnew() throws {
    var series = Self.series(.count, seed: 8, count: 150)
    let memory = MonitorMemory()
    _ = try fit(Self.first(140, of: series), memory: memory)
    for corrected in [149, 139, 138, 137, 100, 20] {
      series.values[corrected] += 4
      expectSame(try fit(series, memory: memory), try fit(series, memory: nil), "a correction of \(corrected)")
    }
    series.exclusions[120] = "a holiday"
    expectSame(try fit(series, memory: memory), try fit(series, memory: nil), "an exclusion")
    series.calendarEffects = [CalendarEffect(name: "holiday", values: (0..<150).map { $0 % 50 == 3 ? 1 : 0 })]
    expectSame(try fit(series, memory: memory), try fit(series, memory: nil), "a calendar effect")
    expectSame(
      try fit(Self.first(130, of: series, effects: true), memory: memory), try fit(Self.first(130, of: series, effects: true), memory: nil),
      "fewer")
  }

  private static func first(_ count: Int, of series: ChartSeries, effects: Bool) -> ChartSeries {
    var part = first(count, of: series)
    part.exclusions = series.exclusions.filter { $0.key < count }
    part.calendarEffects = series.calendarEffects.map { CalendarEffect(name: $0.name, values: Array($0.values.prefix(count))) }
    return part
  }

  @Test func anotherSeriesBeginsAnew() throws {
    let memory = MonitorMemory()
    _ = try fit(Self.series(.count, seed: 3, count: 140), memory: memory)
    let other = Self.series(.continuous, seed: 3, count: 141)
    expectSame(try fit(other, memory: memory), try fit(other, memory: nil), "another series")
  }
}
