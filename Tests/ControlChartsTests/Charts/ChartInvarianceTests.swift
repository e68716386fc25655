import Statistics
import TestSupport
import Testing

@testable import ControlCharts

/// What must not matter: the unit of exposure, the order within a subgroup, the order and units of several measures, and what comes later.
@Suite struct ChartInvarianceTests {
  static let ids = ChartRegistry.all.map { $0.id }

  static let rates = [
    "u", "u_prime", "negative_binomial", "poisson_cusum", "negative_binomial_cusum", "glr", "xmr", "ewma", "cusum", "ma", "zone", "run",
  ]

  /// Charts of rates: exposure in hundreds or in thousands is one and the same chart.
  @Test(arguments: rates) func theUnitOfExposureDoesNotMatter(_ id: String) throws {
    let chart = try #require(ChartRegistry.chart(id))
    var stream = RandomStream(seed: 21)
    let sizes = (0..<60).map { _ in 50 + (100 * stream.uniform()).rounded() }
    let counts = sizes.map { size in (size * 0.1 + (size * 0.1).squareRoot() * stream.normal()).rounded().magnitude }
    let plain = try chart.fit(ChartSeries(values: counts, denominators: sizes, kind: .rate)).panel
    let other = try chart.fit(ChartSeries(values: counts, denominators: sizes.map { $0 * 1024 }, kind: .rate)).panel
    for index in counts.indices {
      #expect(agrees(other.z[index], plain.z[index], relative: 1e-6, absolute: 1e-6))
      if plain.isOnMeasureScale {
        #expect(agrees(1024 * other.upperControlLimit[index], plain.upperControlLimit[index], relative: 1e-6))
        #expect(agrees(1024 * other.lowerControlLimit[index], plain.lowerControlLimit[index], relative: 1e-6, absolute: 1e-9))
      }
    }
  }

  @Test(arguments: ids) func anyOrderWithinASubgroupWillDo(_ id: String) throws {
    let chart = try #require(ChartRegistry.chart(id))
    let groups = ChartPropertiesTests.subgroups(seed: 22)
    guard let plain = try? chart.fit(ChartSeries(subgroups: groups)) else { return }
    var stream = RandomStream(seed: 23)
    let shuffled = try chart.fit(ChartSeries(subgroups: groups.map { $0.shuffled(using: &stream) }))
    for index in groups.indices {
      #expect(agrees(shuffled.panel.z[index], plain.panel.z[index], absolute: 1e-8))
      guard let spread = plain.dispersion, let other = shuffled.dispersion else { continue }
      #expect(agrees(other.statistic[index], spread.statistic[index], relative: 1e-9, absolute: 1e-12))
    }
    #expect(shuffled.signals.map(\.members) == plain.signals.map(\.members))
  }

  /// A new phase has limits of its own and leaves those before it as they were, to the last bit.
  @Test(arguments: ids) func aNewPhaseLeavesEarlierLimitsAlone(_ id: String) throws {
    if id == ExpectedChart.id { return }
    let chart = try #require(ChartRegistry.chart(id))
    let values = ChartRegistryTests.series(chart).values
    let before = try chart.fit(
      ChartRegistryTests.series(chart, values: Array(values.prefix(40))), settings: ChartSettings(phaseStarts: [20]))
    let after = try chart.fit(
      ChartRegistryTests.series(chart, values: values.enumerated().map { $0 < 40 ? $1 : $1 + 80 }),
      settings: ChartSettings(phaseStarts: [20, 40]))
    #expect(Array(after.phases.prefix(2)) == before.phases || after.phases.prefix(2).contains { $0.sigma.isNaN })
    for index in 0..<40 {
      #expect(after.panel.lowerControlLimit[index].bitPattern == before.panel.lowerControlLimit[index].bitPattern)
      #expect(after.panel.upperControlLimit[index].bitPattern == before.panel.upperControlLimit[index].bitPattern)
      #expect(after.panel.centerLine[index].bitPattern == before.panel.centerLine[index].bitPattern)
      #expect(after.panel.z[index].bitPattern == before.panel.z[index].bitPattern)
    }
  }

  /// With frozen limits every signal of the rules that look back only stays as new points come in, but for the one still growing.
  @Test func appendedPointsNeverTakeASignalBack() throws {
    var stream = RandomStream(seed: 24)
    let values = (0..<400).map { index in stream.normal() + (index > 250 ? 0.8 : 0) }
    let settings = ChartSettings(baseline: 0..<100, rules: try RuleSet.parse("nelson,western_electric,nhs"))
    let all = try XmRChart.fit(ChartSeries(values: values), settings: settings).signals
    for count in [150, 192, 193, 300] {
      let early = try XmRChart.fit(ChartSeries(values: Array(values.prefix(count))), settings: settings).signals
      let settled = early.filter { $0.end < count - 1 }
      for signal in settled {
        let same = all.first {
          $0.rule == signal.rule && $0.panel == signal.panel && $0.start == signal.start && $0.direction == signal.direction
        }
        #expect(same?.completions.prefix(signal.completions.count) == signal.completions[...])
        #expect(same?.members.prefix(signal.members.count) == signal.members[...])
      }
    }
  }

  static func rows(seed: UInt64) -> [[Double]] {
    var stream = RandomStream(seed: seed)
    return (0..<60).map { _ in
      let common = stream.normal()
      return [100 + 10 * common, 50 + 5 * stream.normal(), 3 + common + stream.normal()]
    }
  }

  static func multivariate(_ rows: [[Double]], subgroups: [Int]? = nil) throws -> [FittedMultivariateChart] {
    let series = MultivariateSeries(variables: rows[0].indices.map { "v\($0)" }, rows: rows, subgroups: subgroups)
    let settings = MultivariateSettings(baseline: 0..<(subgroups == nil ? 40 : 10), limit: 11)
    var charts = [try HotellingChart.fit(series, settings: settings)]
    charts.append(try MewmaChart.fit(series, settings: settings))
    charts.append(try McusumChart.fit(series, settings: settings))
    return charts
  }

  /// The statistics are of Mahalanobis' distance, which no change of units, origins or order of the measures moves.
  @Test func unitsAndOrderOfMeasuresDoNotMatter() throws {
    let rows = Self.rows(seed: 25)
    let plain = try Self.multivariate(rows)
    let other = try Self.multivariate(rows.map { [1e4 + 7 * $0[2], -0.01 * $0[0], 3 - 2 * $0[1]] })
    for (one, two) in zip(plain, other) {
      for index in rows.indices {
        #expect(agrees(two.chart.panel.statistic[index], one.chart.panel.statistic[index], relative: 1e-6, absolute: 1e-8))
      }
      #expect(one.chart.signals.map(\.members) == two.chart.signals.map(\.members))
    }
  }

  @Test func laterRowsNeverChangeFrozenLimits() throws {
    let rows = Self.rows(seed: 26)
    let before = try Self.multivariate(Array(rows.prefix(45)))
    let after = try Self.multivariate(rows.enumerated().map { $0 < 45 ? $1 : $1.map { $0 + 100 } })
    for (one, two) in zip(before, after) {
      for index in 0..<45 {
        #expect(two.chart.panel.statistic[index].bitPattern == one.chart.panel.statistic[index].bitPattern)
        #expect(two.chart.panel.upperControlLimit[index].bitPattern == one.chart.panel.upperControlLimit[index].bitPattern)
      }
    }
  }

  @Test func theOrderOfRowsWithinASubgroupDoesNotMatter() throws {
    let rows = Self.rows(seed: 27)
    let subgroups = rows.indices.map { $0 / 4 }
    var turned = rows
    for start in Swift.stride(from: 0, to: rows.count, by: 4) {
      turned.replaceSubrange(start..<(start + 4), with: rows[start..<(start + 4)].reversed())
    }
    for (one, two) in zip(try Self.multivariate(rows, subgroups: subgroups), try Self.multivariate(turned, subgroups: subgroups)) {
      for index in 0..<one.chart.panel.count {
        #expect(agrees(two.chart.panel.statistic[index], one.chart.panel.statistic[index], relative: 1e-9, absolute: 1e-10))
      }
    }
  }

  @Test func negativeSubgroupNumbersAreRefused() {
    let series = MultivariateSeries(variables: ["a"], rows: [[1], [2], [3]], subgroups: [-1, -1, 0])
    #expect(throws: ControlChartError.self) { try series.validate() }
  }
}
