import Foundation
import Statistics
import TestSupport
import Testing

@testable import ControlCharts

@Suite struct CapabilityTests {
  @Test func aCentredProcessHasEqualIndices() throws {
    let values = (0..<40).map { $0 % 2 == 0 ? 9.0 : 11.0 }
    let analysis = try CapabilityAnalysis(
      ChartSeries(values: values), specification: Specification(lower: 4, upper: 16), settings: ChartSettings(sigma: 1))
    #expect(analysis.mean == 10 && analysis.within.potential?.value == 2 && analysis.within.minimum.value == 2)
    #expect(analysis.within.taguchi?.value == 2 && analysis.observedBelow == 0)
    let expected = try #require(analysis.within.expectedAbove)
    #expect(agrees(expected, 1e6 * Normal.standard.upperTail(6), relative: 1e-12))
  }

  @Test func intervalsCoverWhatTheySay() throws {
    // Mean off target by half a standard deviation, 30 measurements: Cpm's interval covers the truth 95 times in 100.
    var stream = RandomStream(seed: 61)
    let specification = try Specification(lower: -4, upper: 4, target: 0)
    var covered = (potential: 0, minimum: 0, taguchi: 0)
    let rounds = 400
    for _ in 0..<rounds {
      let values = (0..<30).map { _ in 0.5 + stream.normal() }
      let overall = try CapabilityAnalysis(ChartSeries(values: values), specification: specification).overall
      func holds(_ index: CapabilityIndex?, _ truth: Double) -> Int {
        guard let index else { return 0 }
        return index.lower <= truth && truth <= index.upper ? 1 : 0
      }
      covered.potential += holds(overall.potential, 8.0 / 6)
      covered.minimum += holds(overall.minimum, 3.5 / 3)
      covered.taguchi += holds(overall.taguchi, 8.0 / (6 * 1.25.squareRoot()))
    }
    #expect(agrees(Double(covered.potential) / Double(rounds), 0.95, absolute: 0.035))
    #expect(agrees(Double(covered.minimum) / Double(rounds), 0.95, absolute: 0.04))
    #expect(agrees(Double(covered.taguchi) / Double(rounds), 0.95, absolute: 0.035))
    #expect(TaguchiInterval.matched.freedom(count: 30, bias: 0.5) > TaguchiInterval.cautious.freedom(count: 30, bias: 0.5))
  }

  @Test func skewedDurationsByPercentiles() throws {
    // Log-normal with sd of log ½: x₉₉.₈₆₅ = e^1.5, median 1, x₀.₁₃₅ = e^−1.5.
    var stream = RandomStream(seed: 62)
    let values = (0..<2000).map { _ in exp(0.5 * stream.normal()) }
    let specification = try Specification(upper: 3)
    let fitted = try PercentileCapability(values, specification: specification, method: .logNormal, resamples: 60)
    let truth = 2 / (exp(1.5) - 1)
    #expect(agrees(fitted.minimum.value, truth, relative: 0.05))
    #expect(fitted.minimum.lower < truth && fitted.minimum.upper > truth && fitted.potential == nil && fitted.lower == nil)
    let empirical = try PercentileCapability(values, specification: specification, method: .empirical, resamples: 0)
    #expect(agrees(empirical.minimum.value, truth, relative: 0.2) && empirical.minimum.lower.isNaN)
    // The normal formula would call the same process far better than it is.
    #expect(try CapabilityAnalysis(ChartSeries(values: values), specification: specification).overall.minimum.value > 1.1 * truth)
  }

  @Test func nonsenseIsRefused() throws {
    #expect(throws: ControlChartError.self) { try Specification() }
    #expect(throws: ControlChartError.self) { try Specification(lower: 2, upper: 1) }
    #expect(throws: ControlChartError.self) { try Specification(upper: .infinity) }
    let specification = try Specification(upper: 3)
    for values in [[], [1], [2, 2, 2], [.nan, .nan], [1, 1e300]] as [[Double]] {
      #expect(throws: ControlChartError.self) { try CapabilityAnalysis(ChartSeries(values: values), specification: specification) }
      #expect(throws: ControlChartError.self) { try PercentileCapability(values, specification: specification, method: .logNormal) }
    }
    #expect(throws: ControlChartError.self) {
      try CapabilityAnalysis(ChartSeries(values: [1, 2, 3]), specification: specification, confidence: 1)
    }
  }

  @Test func targetsAreJudgedByLimits() throws {
    let values = (0..<40).map { 100 + Double(($0 * 7) % 5) }
    let chart = try XmRChart.fit(ChartSeries(values: values))
    let upper = chart.panel.upperControlLimit[39]
    func verdict(_ target: Double, _ isHigherBetter: Bool) -> TargetVerdict.Verdict {
      TargetVerdict(chart, target: target, isHigherBetter: isHigherBetter).verdict
    }
    #expect(verdict(upper + 1, false) == .meets && verdict(upper + 1, true) == .fails)
    #expect(verdict(50, true) == .meets && verdict(50, false) == .fails)
    #expect(verdict(102, true) == .varies && verdict(102, false) == .varies)
    #expect(TargetVerdict(chart, target: 102, isHigherBetter: true).shareMet == 0.6)
    let short = try XmRChart.fit(ChartSeries(values: [1, 2]))
    #expect(TargetVerdict(short, target: 1, isHigherBetter: true).verdict == .unknown)
    // Limits of averages and sums are not those of points.
    for other in [EWMAChart.self, CusumChart.self, DeviationFromNominalChart.self] as [any ControlChart.Type] {
      let verdict = TargetVerdict(try other.fit(ChartSeries(values: values)), target: 102, isHigherBetter: true)
      #expect(verdict.verdict == .unknown && verdict.shareMet.isNaN)
    }
  }
}
