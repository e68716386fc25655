import Statistics
import TestSupport
import Testing

@testable import ControlCharts

@Suite struct ExpectedChartTests {
  static let profile: [Double] = [1.3, 1.2, 1.1, 1.1, 1.0, 0.3, 0.2]

  /// Negative binomial counts with a weekly profile and a slow drift.
  static func counts(_ count: Int, seed: UInt64 = 11, drift: Double = 0) -> [Double] {
    ChartChoiceTests.uniform(count, seed: seed).enumerated().map { index, uniform in
      let mean = 150 * profile[index % 7] * (1 + drift * Double(index) / Double(count))
      return NegativeBinomial(mean: mean, dispersion: 0.01).quantile(uniform)
    }
  }

  private func fit(_ values: [Double], _ settings: ChartSettings = ChartSettings()) throws -> FittedChart {
    try ExpectedChart.fit(
      ChartSeries(values: values, slots: values.indices.map { $0 % 7 }, kind: .count), settings: settings)
  }

  @Test func aLostDayStandsOutAndOrdinaryDaysDoNot() throws {
    var values = Self.counts(140)
    values[67] = 0
    values[101] = (values[101] * 2.4).rounded()
    let signalled = try fit(values).signalledPoints
    #expect(signalled.contains(67) && signalled.contains(101))
    #expect(signalled.count <= 4)
  }

  @Test func falseAlarmsAreRare() throws {
    var flagged = 0
    for seed in 1...15 { flagged += try fit(Self.counts(120, seed: UInt64(seed * 977))).signalledPoints.count }
    // 1,800 in-control days: 4.9 expected at three sigma.
    #expect(flagged <= 15, "\(flagged) of 1,800 days")
  }

  @Test func aSlowDriftIsFollowed() throws {
    let fitted = try fit(Self.counts(200, seed: 5, drift: 1.5))
    #expect(fitted.signalledPoints.count <= 3)
    #expect(fitted.panel.centerLine[196] > 1.5 * fitted.panel.centerLine[0])
  }

  @Test func aPointCannotVouchForItself() throws {
    var values = Self.counts(70)
    let before = try fit(values)
    values[33] = 5000
    let after = try fit(values)
    #expect(abs(after.panel.centerLine[33] / before.panel.centerLine[33] - 1) < 0.15)
    #expect(after.signalledPoints.contains(33))
  }

  @Test func scoresFollowLimits() throws {
    var values = Self.counts(90)
    values[20] = 3
    values[50] = 700
    let panel = try fit(values).panel
    for index in values.indices { #expect((abs(panel.z[index]) > 3) == panel.isBeyond(index)) }
  }

  @Test func missingPointsHaveAnExpectationAndNoVerdict() throws {
    var values = Self.counts(90)
    for index in 40..<47 { values[index] = .nan }
    let panel = try fit(values).panel
    #expect(panel.z[42].isNaN && panel.centerLine[42] > 50 && panel.upperControlLimit[42] > panel.centerLine[42])
  }

  @Test func excludedPointsTeachNothing() throws {
    var values = Self.counts(60)
    let slots = values.indices.map { $0 % 7 }
    values[30] = 9999
    let first = try ExpectedChart.fit(ChartSeries(values: values, slots: slots, kind: .count, exclusions: [30: "import twice"]))
    values[30] = 1
    let second = try ExpectedChart.fit(ChartSeries(values: values, slots: slots, kind: .count, exclusions: [30: "import twice"]))
    #expect(first.panel.centerLine == second.panel.centerLine)
    #expect(!first.signalledPoints.contains(30))
  }

  @Test func closedDaysExpectNothing() throws {
    var values = Self.counts(84)
    for index in values.indices where index % 7 == 6 { values[index] = 0 }
    let quiet = try fit(values)
    #expect(quiet.panel.centerLine[6] < 0.1 && quiet.signalledPoints.count <= 2)
    var frozen = values
    frozen += [100, 100, 100, 100, 100, 30, 25]
    let later = try fit(frozen, ChartSettings(baseline: 0..<84))
    #expect(later.signalledPoints.contains(90), "tickets on a day that is always closed")
  }

  @Test func proportionsAndDurationsStayInRange() throws {
    let uniform = ChartChoiceTests.uniform(80, seed: 21)
    let sizes = (0..<80).map { (200 * Self.profile[$0 % 7]).rounded() }
    let hits = uniform.indices.map { Binomial(size: sizes[$0], probability: 0.93).quantile(uniform[$0]) }
    let slots = (0..<80).map { $0 % 7 }
    let share = try ExpectedChart.fit(ChartSeries(values: hits, denominators: sizes, slots: slots, kind: .proportion))
    #expect(share.panel.lowerControlLimit.allSatisfy { $0 >= 0 } && share.panel.upperControlLimit.allSatisfy { $0 <= 1 })
    #expect(share.signalledPoints.count <= 2)
    let hours = uniform.indices.map { $0 % 9 == 0 ? 0 : Gamma(shape: 1.5, scale: 20).quantile(uniform[$0]) }
    let time = try ExpectedChart.fit(ChartSeries(values: hours, slots: slots, kind: .duration))
    #expect(time.panel.lowerControlLimit.allSatisfy { $0 >= 0 })
    #expect(time.signalledPoints.count <= 2, "zeros that belong to the process are not wild")
  }

  @Test func scoresDoNotDependOnUnits() throws {
    let values = ChartChoiceTests.uniform(90, seed: 31).enumerated().map { 20 + $1 * 5 + Self.profile[$0 % 7] }
    let slots = values.indices.map { $0 % 7 }
    let plain = try ExpectedChart.fit(ChartSeries(values: values, slots: slots))
    let minutes = try ExpectedChart.fit(ChartSeries(values: values.map { 60 * $0 - 500 }, slots: slots))
    for index in values.indices { #expect(agrees(minutes.panel.z[index], plain.panel.z[index], absolute: 0.02)) }
  }

  @Test func sameInputSameOutput() throws {
    let values = Self.counts(120)
    #expect(try fit(values).panel == fit(values).panel)
  }

  @Test func theNamesOfSlotsDoNotMatter() throws {
    let values = Self.counts(98)
    let named = try ExpectedChart.fit(ChartSeries(values: values, slots: values.indices.map { $0 % 7 }, kind: .count))
    let renamed = try ExpectedChart.fit(ChartSeries(values: values, slots: values.indices.map { 6 - $0 % 7 }, kind: .count))
    for index in values.indices { #expect(agrees(renamed.panel.z[index], named.panel.z[index], absolute: 1e-6)) }
  }
}
