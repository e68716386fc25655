import Statistics
import TestSupport
import Testing

@testable import ControlCharts

/// Properties of all charts of the registry: units, order within subgroups, frozen limits, and data from hell.
@Suite struct ChartPropertiesTests {
  static let ids = ChartRegistry.all.map { $0.id }
  /// Charts of measurements, whose verdict must not depend on units or on where the scale has its zero.
  static let equivariant = [
    "xmr", "xbar_r", "xbar_s", "ma", "ewma", "cusum", "zone", "three_way", "z_mr", "deviation_from_nominal", "percentile", "run",
  ]

  /// Subgroups of one to six normal measurements, a few of them missing.
  static func subgroups(seed: UInt64, count: Int = 60, mean: Double = 50, sigma: Double = 4) -> [[Double]] {
    var stream = RandomStream(seed: seed)
    return (0..<count).map { _ in
      let size = 2 + Int(stream.uniform() * 5)
      return (0..<size).map { $0 > 1 && stream.uniform() < 0.1 ? .nan : mean + sigma * stream.normal() }
    }
  }

  @Test(arguments: equivariant) func verdictsDoNotDependOnUnits(_ id: String) throws {
    let chart = try #require(ChartRegistry.chart(id))
    let groups = Self.subgroups(seed: 11)
    let slots = groups.indices.map { $0 % 3 }
    let plain = try chart.fit(ChartSeries(subgroups: groups, slots: slots, slotCount: 3))
    let moved = try chart.fit(ChartSeries(subgroups: groups.map { $0.map { 1000 + 3.6 * $0 } }, slots: slots, slotCount: 3))
    for index in groups.indices {
      #expect(agrees(moved.panel.z[index], plain.panel.z[index], relative: 1e-7, absolute: 1e-7))
    }
    #expect(moved.signals.map(\.members) == plain.signals.map(\.members))
  }

  @Test(arguments: ["t", "i_prime", "percentile", "xmr", "ewma"]) func durationsDoNotDependOnTheUnitOfTime(_ id: String) throws {
    let chart = try #require(ChartRegistry.chart(id))
    let groups = Self.subgroups(seed: 13).map { $0.map { abs($0) } }
    var seconds = ChartSeries(subgroups: groups, kind: .duration)
    var hours = ChartSeries(subgroups: groups.map { $0.map { $0 / 3600 } }, kind: .duration)
    seconds.denominators = groups.map { Double($0.count) }
    hours.denominators = seconds.denominators
    let long = try chart.fit(seconds).panel
    let short = try chart.fit(hours).panel
    for index in groups.indices {
      #expect(agrees(short.z[index], long.z[index], relative: 1e-7, absolute: 1e-7))
      #expect(agrees(3600 * short.upperControlLimit[index], long.upperControlLimit[index], relative: 1e-9))
    }
  }

  @Test(arguments: ids) func theOrderWithinASubgroupDoesNotMatter(_ id: String) throws {
    let chart = try #require(ChartRegistry.chart(id))
    let groups = Self.subgroups(seed: 12)
    guard let plain = try? chart.fit(ChartSeries(subgroups: groups)) else { return }
    let turned = try chart.fit(ChartSeries(subgroups: groups.map { $0.reversed() }))
    for index in groups.indices {
      #expect(agrees(turned.panel.statistic[index], plain.panel.statistic[index], relative: 1e-12))
      #expect(agrees(turned.panel.upperControlLimit[index], plain.panel.upperControlLimit[index], relative: 1e-9))
      #expect(agrees(turned.panel.z[index], plain.panel.z[index], absolute: 1e-8))
    }
  }

  @Test(arguments: ids) func appendedPointsNeverChangeFrozenLimits(_ id: String) throws {
    // The chart against expectation looks at what came after a point as well, and says so.
    if id == ExpectedChart.id { return }
    let chart = try #require(ChartRegistry.chart(id))
    let long = ChartRegistryTests.series(chart).values
    let settings = ChartSettings(baseline: 0..<40)
    let before = try chart.fit(ChartRegistryTests.series(chart, values: Array(long.prefix(45))), settings: settings)
    let after = try chart.fit(
      ChartRegistryTests.series(chart, values: long.enumerated().map { $0 < 45 ? $1 : $1 + 80 }), settings: settings)
    for index in 0..<45 {
      #expect(after.panel.lowerControlLimit[index].bitPattern == before.panel.lowerControlLimit[index].bitPattern)
      #expect(after.panel.upperControlLimit[index].bitPattern == before.panel.upperControlLimit[index].bitPattern)
      #expect(after.panel.statistic[index].bitPattern == before.panel.statistic[index].bitPattern)
      #expect(after.panel.z[index].bitPattern == before.panel.z[index].bitPattern)
    }
  }

  /// Series that no service desk has, and that must get an answer or a clear error.
  static let shapes: [[Double]] = [
    [Double](repeating: .nan, count: 24), [Double](repeating: 7, count: 24), [5], [0], [.nan], [.infinity, 1, 2, 3, 4, 5, 6],
    (0..<24).map { $0 == 9 ? 1e300 : 1 }, (0..<24).map { $0 == 9 ? 1e149 : -1e149 },
    (0..<24).map { Double($0) * Double.leastNonzeroMagnitude },
    (0..<24).map { $0 % 2 == 0 ? 0 : Double.leastNonzeroMagnitude }, (0..<24).map { $0 % 2 == 0 ? 0 : 1 },
    (0..<24).map { $0 < 12 ? 0 : 1e9 },
    (0..<24).map { $0 % 5 == 0 ? .nan : Double($0 % 7) - 3 }, [Double](repeating: -0.0, count: 24), (0..<24).map { 0.1 * Double($0) },
  ]

  /// The ways in which a nasty series is dressed: alone or in subgroups, with or without denominators, slots and exclusions.
  static func dressed(_ values: [Double], kind: MeasureKind, turn: Int) -> ChartSeries {
    let zeros = [Double](repeating: 0, count: values.count)
    let sizes: [[Double]?] = [nil, zeros, values.map { abs($0) + 1 }, values.indices.map { $0 % 3 == 0 ? 0 : 1e-300 }]
    var series = ChartSeries(values: values, denominators: sizes[turn % 4], kind: kind)
    switch turn % 4 {
    case 0: series.subgroups = values.enumerated().map { index, value in [[value], [], [value, value], [value, .nan, 0]][index % 4] }
    case 1: series.slots = values.indices.map { $0 % 7 }
    case 2: series.exclusions = [values.count / 2: "a test"]
    default: break
    }
    return series
  }

  @Test(arguments: ids) func nastySeriesNeverStopTheProgram(_ id: String) throws {
    let chart = try #require(ChartRegistry.chart(id))
    let rules = RuleSet(RuleRegistry.all)
    for (shape, values) in Self.shapes.enumerated() {
      for (number, kind) in MeasureKind.allCases.enumerated() {
        for turn in [shape, shape + number + 1] {
          let settings = [
            ChartSettings(rules: rules), ChartSettings(probabilityLimits: 1e-3, rules: rules),
            ChartSettings(center: 0, sigma: 0, rules: rules), ChartSettings(phaseStarts: [values.count / 2], rules: rules),
          ][(turn + shape + number) % 4]
          // Refusing is allowed, trapping is not.
          guard let fitted = try? chart.fit(Self.dressed(values, kind: kind, turn: turn), settings: settings) else { continue }
          #expect(fitted.panel.count == values.count)
          #expect(fitted.panel.z.indices.allSatisfy { fitted.panel.z[$0].isNaN || !fitted.panel.statistic[$0].isNaN })
          if id == ExpectedChart.id { continue }
          #expect(fitted.panel.z.indices.allSatisfy { !(fitted.panel.lowerControlLimit[$0] > fitted.panel.upperControlLimit[$0]) })
        }
      }
    }
  }

  @Test func randomSeriesThroughEveryChart() {
    var stream = RandomStream(seed: 4)
    for round in 0..<60 {
      let count = Int(stream.uniform() * 40)
      let scale = [1, Double.leastNonzeroMagnitude, 1e140, 10, 0][round % 5]
      let values = (0..<count).map { _ -> Double in
        let draw = stream.uniform()
        return draw < 0.1 ? .nan : (draw < 0.2 ? 0 : (scale * 10 * stream.uniform()).rounded(draw < 0.6 ? .down : .up))
      }
      let sizes = values.map { $0.isNaN ? .nan : max(1, $0) }
      let kind = MeasureKind.allCases[round % MeasureKind.allCases.count]
      var series = ChartSeries(
        values: values, denominators: round % 2 == 0 ? sizes : nil, slots: (0..<count).map { $0 % 3 }, slotCount: 3, kind: kind)
      if round % 3 == 0 { series.subgroups = values.map { [$0, $0 * 2, .nan, 1] } }
      for chart in ChartRegistry.all {
        guard let fitted = try? chart.fit(series) else { continue }
        #expect(fitted.panel.count == count)
      }
    }
  }
}
