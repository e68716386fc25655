import Statistics
import TestSupport
import Testing

@testable import ControlCharts

@Suite struct ChartChoiceTests {
  /// Uniform numbers that repeat from run to run.
  static func uniform(_ count: Int, seed: UInt64 = 1) -> [Double] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (Double(state >> 11) + 0.5) / 9_007_199_254_740_992
    }
  }

  private func choice(_ series: ChartSeries, _ settings: ChartSettings = ChartSettings()) -> (id: String, why: String) {
    let choice = ChartChoice.choose(series, settings: settings)
    return (choice.chart.id, choice.why)
  }

  @Test func countsThatAreJustPoisson() {
    let values = Self.uniform(90).map { Poisson(mean: 12).quantile($0) }
    let chosen = choice(ChartSeries(values: values, slots: (0..<90).map { $0 % 7 }, kind: .count))
    #expect(chosen.id == "c" && chosen.why.contains("Poisson"))
  }

  @Test func countsWithAWeek() {
    let values = Self.uniform(90).enumerated().map { Poisson(mean: $0 % 7 < 5 ? 60 : 10).quantile($1) }
    let chosen = choice(ChartSeries(values: values, slots: (0..<90).map { $0 % 7 }, kind: .count))
    #expect(chosen.id == "expected" && chosen.why.contains("calendar slot explains") && chosen.why.contains("false alarms"))
  }

  @Test func proportionsByDispersion() {
    let sizes = [Double](repeating: 400, count: 60)
    let uniform = Self.uniform(60, seed: 5)
    let plain = uniform.map { Binomial(size: 400, probability: 0.9).quantile($0) }
    #expect(choice(ChartSeries(values: plain, denominators: sizes, kind: .proportion)).id == "p")
    let rough = uniform.map { (400 * (0.8 + 0.15 * $0)).rounded() }
    let chosen = choice(ChartSeries(values: rough, denominators: sizes, kind: .proportion))
    #expect(chosen.id == "p_prime" && chosen.why.contains("dispersion"))
    #expect(choice(ChartSeries(values: plain, denominators: sizes, kind: .rate)).id == "u")
  }

  @Test func measurementsBySeasonAndMemory() {
    let values = Self.uniform(80, seed: 9)
    #expect(choice(ChartSeries(values: values)).id == "xmr")
    var drifting = values
    for index in 1..<80 { drifting[index] = 0.8 * drifting[index - 1] + values[index] }
    let chosen = choice(ChartSeries(values: drifting))
    #expect(chosen.id == "expected" && chosen.why.contains("autocorrelation"))
  }

  @Test func stocksAreNotJudged() throws {
    var level = 0.0
    let values = Self.uniform(100, seed: 3).map { step -> Double in
      level += step - 0.4
      return 100 + level
    }
    let fitted = try ChartRegistry.fit(ChartSeries(values: values, kind: .stock))
    #expect(fitted.chart == "run" && !fitted.judged && fitted.signals.isEmpty)
    #expect(fitted.why.contains("net flow"))
    #expect(fitted.panel.upperControlLimit.allSatisfy { $0.isNaN })
  }

  @Test func shortAndKnownSeriesGetThePlainChart() {
    let week = (0..<14).map { Double($0 % 7) * 10 }
    let slots = (0..<14).map { $0 % 7 }
    let short = choice(ChartSeries(values: week, slots: slots, kind: .continuous))
    #expect(short.id == "xmr" && short.why.contains("only 14 points"))
    let known = choice(ChartSeries(values: week, slots: slots), ChartSettings(center: 30, sigma: 5))
    #expect(known.id == "xmr" && known.why.contains("given"))
    #expect(choice(ChartSeries(values: [], kind: .count)).id == "c")
  }

  @Test func subgroupsByTheSpreadBetweenThem() throws {
    let alike = ChartSeries(subgroups: SubgroupChartsTests.groups(40, seed: 71, between: 0) { _ in 5 })
    let apart = ChartSeries(subgroups: SubgroupChartsTests.groups(40, seed: 72, between: 8) { _ in 5 })
    #expect(ChartChoice.choose(alike).chart.id == "xbar_s")
    #expect(ChartChoice.choose(apart).chart.id == "three_way")
    #expect(ChartChoice.choose(apart).why.contains("variance ratio"))
    #expect(ChartChoice.choose(ChartSeries(subgroups: (0..<20).map { [Double($0 % 3)] })).chart.id == "xmr")
    #expect(try ChartRegistry.fit(apart).judged)
  }

  @Test func aStatedBaselineAsksForMonitoring() {
    let values = Self.uniform(120, seed: 11)
    let chosen = choice(ChartSeries(values: values), ChartSettings(baseline: 0..<60))
    #expect(chosen.id == "monitor" && chosen.why.contains("60 points"))
    // Nothing comes after this baseline; own rules ask for a chart that is judged by rules; twenty points are no history.
    #expect(choice(ChartSeries(values: values), ChartSettings(baseline: 0..<120)).id == "xmr")
    #expect(choice(ChartSeries(values: values), ChartSettings(baseline: 0..<60, rules: .nelson1)).id == "xmr")
    #expect(choice(ChartSeries(values: values), ChartSettings(baseline: 0..<20)).id == "xmr")
  }
}
