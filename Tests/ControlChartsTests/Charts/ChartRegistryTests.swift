import Foundation
import TestSupport
import Testing

@testable import ControlCharts

/// What must hold for every chart of the registry.
@Suite struct ChartRegistryTests {
  static let ids = ChartRegistry.all.map { $0.id }

  /// A well-behaved series of a kind the chart takes.
  static func series(_ chart: any ControlChart.Type, count: Int = 60) -> ChartSeries {
    series(chart, values: (0..<count).map { 100 + Double(($0 * 7919) % 23) - 11 })
  }

  /// A series of these values of a kind the chart takes, with subgroups around them where it needs those.
  static func series(_ chart: any ControlChart.Type, values: [Double]) -> ChartSeries {
    if chart.needsSubgroups {
      return ChartSeries(
        subgroups: values.enumerated().map { index, value in
          let step = Double(1 + index % 3)
          return value == 4 ? [4, 4, 4] : [value - step, value, value + step]
        })
    }
    let kind = kind(chart)
    let sizes = kind == .proportion || kind == .rate ? [Double](repeating: 200, count: values.count) : nil
    return ChartSeries(values: values, denominators: sizes, kind: kind)
  }

  private static func kind(_ chart: any ControlChart.Type) -> MeasureKind {
    if chart.needsDenominators { return chart.kinds.contains(.proportion) ? .proportion : .rate }
    if chart.kinds.contains(.continuous) { return .continuous }
    if chart.kinds.contains(.proportion) { return .proportion }
    return chart.kinds.contains(.count) ? .count : .duration
  }

  @Test func everyFileIsListed() throws {
    let folder = Fixtures.repository.appending(path: "Sources/ControlCharts/Charts")
    guard FileManager.default.fileExists(atPath: folder.path) else { return }
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix("Chart.swift") }
    #expect(files.count == ChartRegistry.all.count)
    #expect(Set(Self.ids).count == Self.ids.count)
    let rules = Fixtures.repository.appending(path: "Sources/ControlCharts/Rules")
    let source = try FileManager.default.contentsOfDirectory(at: rules, includingPropertiesForKeys: nil)
    let conforming = try source.filter { try String(contentsOf: $0, encoding: .utf8).contains(": RunRule {") }
    #expect(conforming.count == RuleRegistry.all.count)
  }

  @Test(arguments: ids) func limitsSurroundTheCentre(_ id: String) throws {
    let chart = try #require(ChartRegistry.chart(id))
    let fitted = try chart.fit(Self.series(chart))
    #expect(fitted.panel.count == 60)
    #expect(fitted.chart == id && !fitted.title.isEmpty && fitted.why.contains(fitted.title))
    for index in 0..<fitted.panel.count {
      let panel = fitted.panel
      // A chart that learns as it goes has no centre yet for its first points, and no limits either.
      #expect(panel.centerLine[index].isFinite || index < 12 && panel.sigma[index].isNaN)
      #expect(!(panel.lowerControlLimit[index] > panel.centerLine[index]))
      #expect(!(panel.upperControlLimit[index] < panel.centerLine[index]))
    }
  }

  @Test(arguments: ids) func widerLimitsSignalNoMore(_ id: String) throws {
    let chart = try #require(ChartRegistry.chart(id))
    var values = Self.series(chart).values
    values[30] = 199
    let series = Self.series(chart, values: values)
    var last = Int.max
    for distance in [1.0, 2, 3, 5] {
      let fitted = try chart.fit(series, settings: ChartSettings(sigmaLimits: distance, rules: .nelson1))
      let count = fitted.signalledPoints.count
      #expect(count <= last)
      last = count
    }
  }

  @Test(arguments: ids) func probabilityLimitsOfTheNormalTailChangeLittle(_ id: String) throws {
    // Times and cases between rare events are skewed: their probability limits lie elsewhere, on purpose.
    if id == GChart.id || id == TChart.id { return }
    let chart = try #require(ChartRegistry.chart(id))
    let series = Self.series(chart)
    let sigma = try chart.fit(series)
    let tail = try chart.fit(series, settings: ChartSettings(probabilityLimits: 0.002699796063260189))
    for index in 0..<60 {
      let panel = tail.panel
      let width = sigma.panel.upperControlLimit[index] - sigma.panel.centerLine[index]
      #expect(
        agrees(panel.upperControlLimit[index], sigma.panel.upperControlLimit[index], absolute: 0.1 * width)
          || sigma.panel.upperControlLimit[index].isNaN)
    }
  }

  @Test(arguments: ids) func emptyShortMissingAndConstant(_ id: String) throws {
    let chart = try #require(ChartRegistry.chart(id))
    func fit(_ values: [Double]) throws -> FittedChart { try chart.fit(Self.series(chart, values: values)) }
    let empty = try fit([])
    #expect(empty.panel.count == 0 && empty.signals.isEmpty)
    let short = try fit([5, 6, 7])
    #expect(!short.judged && short.signals.isEmpty && short.panel.centerLine == ChartColumn(repeating: short.panel.centerLine[0], count: 3))
    #expect(short.notes.contains { $0.contains("nothing is judged") })
    let nothing = try fit([Double](repeating: .nan, count: 10))
    #expect(!nothing.judged && nothing.signals.isEmpty && nothing.diagnostics.missingPoints == 10)
    let constant = try fit([Double](repeating: 4, count: 30))
    #expect(constant.signalledPoints.isEmpty)
    // A point that is not judged for want of a history has neither limit nor score.
    #expect((0..<30).allSatisfy { constant.panel.z[$0].isFinite || constant.panel.sigma[$0].isNaN })
    var gappy = Self.series(chart).values
    for index in stride(from: 3, to: 60, by: 5) { gappy[index] = .nan }
    let fitted = try fit(gappy)
    for index in 0..<60 { #expect(fitted.panel.statistic[index].isNaN == gappy[index].isNaN) }
    for signal in fitted.signals { #expect(signal.members.allSatisfy { !gappy[$0].isNaN }) }
  }

  @Test(arguments: ids) func phasesAreFittedApart(_ id: String) throws {
    let chart = try #require(ChartRegistry.chart(id))
    var values = Self.series(chart).values
    for index in 30..<60 { values[index] += 60 }
    let series = Self.series(chart, values: values)
    let fitted = try chart.fit(series, settings: ChartSettings(phaseStarts: [30]))
    #expect(fitted.phases.map(\.start) == [0, 30] && fitted.phases.map(\.end) == [29, 59])
    #expect(fitted.phases[1].centerLine > fitted.phases[0].centerLine)
    #expect(fitted.panel.count == 60)
  }

  @Test(arguments: MeasureKind.allCases) func wildDataNeverStopsTheProgram(_ kind: MeasureKind) throws {
    let shapes: [[Double]] = [
      [Double](repeating: 0, count: 40), (0..<40).map { $0 % 7 == 6 ? .nan : Double($0 % 3) * 1e12 }, (0..<40).map { Double($0) * 1e-300 },
      (0..<40).map { $0 == 20 ? 1e300 : 1 }, (0..<40).map { $0 < 20 ? 0 : 1e6 }, [Double](repeating: 1e15, count: 40),
      (0..<40).map { $0 % 2 == 0 ? .nan : 3 },
    ]
    let rules = try RuleSet.parse("nelson,anhoej")
    for (turn, values) in shapes.enumerated() {
      let sizes = [nil, values.map { $0.isNaN ? .nan : max($0, 1) }, values.map { $0.isNaN ? .nan : $0 + 3 }][turn % 3]
      let slots = [nil, (0..<40).map { $0 % 7 }, (0..<40).map { $0 }][(turn + 1) % 3]
      let series = ChartSeries(values: values, denominators: sizes, slots: slots, slotCount: 168, kind: kind)
      for chart in ["auto"] + Self.ids {
        // Refusing is allowed, trapping is not.
        guard let fitted = try? ChartRegistry.fit(type: chart, series, settings: ChartSettings(rules: rules)) else { continue }
        #expect(fitted.panel.count == 40)
        for index in 0..<40 { #expect(fitted.panel.z[index].isNaN || !fitted.panel.statistic[index].isNaN) }
      }
    }
  }

  @Test func nonsenseIsRefused() {
    func code(_ body: () throws(ControlChartError) -> FittedChart) -> String {
      do {
        _ = try body()
        return "accepted"
      } catch { return error.code }
    }
    let good = ChartSeries(values: [1, 2, 3])
    #expect(code { () throws(ControlChartError) in try ChartRegistry.fit(type: "pie", good) } == "unknown_chart")
    #expect(code { () throws(ControlChartError) in try PChart.fit(good) } == "missing_denominators")
    #expect(
      code { () throws(ControlChartError) in try PChart.fit(ChartSeries(values: [5], denominators: [3], kind: .proportion)) }
        == "invalid_value")
    #expect(code { () throws(ControlChartError) in try CChart.fit(ChartSeries(values: [-1], kind: .count)) } == "invalid_value")
    #expect(code { () throws(ControlChartError) in try XmRChart.fit(ChartSeries(values: [.infinity])) } == "invalid_value")
    #expect(
      code { () throws(ControlChartError) in try XmRChart.fit(ChartSeries(values: [1], denominators: [1, 2])) } == "length_mismatch")
    #expect(
      code { () throws(ControlChartError) in try XmRChart.fit(ChartSeries(values: [1], slots: [9])) } == "invalid_value")
    for settings in [
      ChartSettings(sigmaLimits: 0), ChartSettings(sigmaLimits: .nan), ChartSettings(probabilityLimits: 2),
      ChartSettings(baseline: 0..<9), ChartSettings(phaseStarts: [7]), ChartSettings(sigma: -1), ChartSettings(center: .nan),
      ChartSettings(parameters: ["lambda": 0.2]),
    ] {
      #expect(code { () throws(ControlChartError) in try XmRChart.fit(good, settings: settings) } == "invalid_parameter")
    }
    let share = ChartSeries(values: [1, 2, 1, 2, 1], denominators: [5, 5, 5, 5, 5], kind: .proportion)
    #expect(
      code { () throws(ControlChartError) in try PChart.fit(share, settings: ChartSettings(center: 1.5)) } == "invalid_parameter")
    #expect(
      code { () throws(ControlChartError) in try ExpectedChart.fit(share, settings: ChartSettings(center: 0.5)) } == "invalid_parameter")
    #expect(
      code { () throws(ControlChartError) in try ExpectedChart.fit(good, settings: ChartSettings(parameters: ["half_life": -1])) }
        == "invalid_parameter")
  }
}
