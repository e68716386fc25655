import Statistics
import TestSupport
import Testing

@testable import ControlCharts

@Suite struct ComparisonTests {
  static func names(_ count: Int) -> [String] { (0..<count).map { "team \($0 + 1)" } }

  /// Quantiles by SciPy, interpolated as in the paper.
  @Test func funnelLimitsAreExactQuantiles() throws {
    let law = FunnelLaw(measure: .proportion, target: 0.1)
    for (p, limit) in [
      (0.025, 0.040380595524393395), (0.975, 0.15771861163912676), (0.001, 0.014178865008434752), (0.999, 0.19835671850288555),
    ] { #expect(agrees(law.quantile(p, size: 100), limit, relative: 1e-9)) }
    let rate = FunnelLaw(measure: .rate, target: 2)
    #expect(agrees(rate.quantile(0.025, size: 10) * 10, 11.20500103844884, relative: 1e-9))
    #expect(agrees(rate.quantile(0.975, size: 10) * 10, 28.745768670040267, relative: 1e-9))
  }

  @Test func aGroupBeyondTheFunnelIsNamedAndNoneIsRanked() throws {
    let data = ComparedGroups(
      names: Self.names(5), measure: .proportion, values: [20, 95, 8, 50, 0], sizes: [200, 500, 100, 500, 0])
    let plot = try FunnelPlot.make(data, target: 0.1)
    #expect(plot.groups.map(\.name) == data.names)
    #expect(plot.groups.map(\.beyond) == [nil, 0.998, nil, nil, nil])
    #expect(plot.groups[4].figure.isNaN && plot.groups[1].adjustedPValue < 0.001 && plot.groups[0].pValue > 0.9)
    // Larger groups have narrower funnels.
    #expect(plot.groups[1].upperLimits[0] < plot.groups[0].upperLimits[0])
    #expect(plot.groups.dropLast().allSatisfy { $0.upperLimits[1] > $0.upperLimits[0] && $0.lowerLimits[1] < $0.lowerLimits[0] })
  }

  /// Over-dispersed groups fall out of the exact funnel in droves and mostly stay in the wider ones; τ is found again.
  @Test func overDispersionWidensTheFunnel() throws {
    var stream = RandomStream(seed: 9)
    var outside: [FunnelPlot.Dispersion: Double] = [:]
    var between = 0.0
    for _ in 0..<30 {
      let sizes = (0..<60).map { _ in 500 + 1500 * stream.uniform() }.map { $0.rounded() }
      let values = sizes.map { Double(stream.binomial(trials: Int($0), probability: 0.3 + 0.03 * stream.normal())) }
      let data = ComparedGroups(names: Self.names(60), measure: .proportion, values: values, sizes: sizes)
      for dispersion in FunnelPlot.Dispersion.allCases {
        let plot = try FunnelPlot.make(data, dispersion: dispersion)
        outside[dispersion, default: 0] += Double(plot.groups.count { $0.beyond != nil }) / 1800
        between += plot.betweenGroups / 30
      }
    }
    #expect(try #require(outside[FunnelPlot.Dispersion.none]) > 0.25)
    for dispersion in [FunnelPlot.Dispersion.multiplicative, .additive] {
      #expect(abs(try #require(outside[dispersion]) - 0.07) < 0.04)
    }
    // Pulling in the ends of the z-scores shortens them a little.
    #expect(between > 0.022 && between < 0.031)
  }

  @Test func withoutDispersionNothingIsAdded() throws {
    let data = ComparedGroups(names: Self.names(3), measure: .rate, values: [10, 20, 31], sizes: [1, 2, 3])
    let plain = try FunnelPlot.make(data, dispersion: .additive)
    #expect(plain.betweenGroups == 0 && plain.dispersionFactor < 1)
    #expect(agrees(plain.target, 61.0 / 6, relative: 1e-14))
  }

  /// h σ √((k − 1)/(k n)) with h = 2.3437 for three groups: 0.1 ± 2.3437 · 0.3 · √(2/300).
  @Test func analysisOfMeansByHand() throws {
    let data = ComparedGroups(names: Self.names(3), measure: .proportion, values: [10, 4, 16], sizes: [100, 100, 100])
    let result = try AnalysisOfMeans.make(data)
    #expect(result.isExact && agrees(result.criticalValue, 2.3437006, absolute: 1e-5) && agrees(result.overall, 0.1, relative: 1e-14))
    for group in result.groups {
      #expect(agrees(group.upperLimit, 0.1 + 2.3437006 * 0.3 * (2.0 / 300).squareRoot(), absolute: 1e-6))
      #expect(agrees(group.lowerLimit, 0.1 - 2.3437006 * 0.3 * (2.0 / 300).squareRoot(), absolute: 1e-6))
      #expect((group.adjustedPValue < 0.05) == (group.direction != .none))
    }
    #expect(result.groups.map(\.direction) == [.none, .down, .up])
  }

  /// The whole comparison calls falsely as often as alpha says: exactly for equal sizes, at most for unequal ones.
  @Test func errorRateOfTheWholeComparison() throws {
    var stream = RandomStream(seed: 14)
    let exact = MaximumDeviation(count: 5, degreesOfFreedom: 45).quantile(0.9)
    for sizes in [[10.0, 10, 10, 10, 10], [5, 8, 12, 20, 30]] {
      var wrong = 0.0
      for _ in 0..<1500 {
        let values = sizes.map { stream.normal() / $0.squareRoot() }
        let deviations = sizes.map { (stream.gamma(shape: ($0 - 1) / 2, scale: 2) / ($0 - 1)).squareRoot() }
        let data = ComparedGroups(names: Self.names(5), measure: .mean, values: values, sizes: sizes, deviations: deviations)
        if sizes[0] == 10 {
          // The exact distance once, not for every comparison.
          let total = zip(deviations, sizes).reduce(0.0) { $0 + $1.0 * $1.0 * ($1.1 - 1) }
          let error = (total / 45).squareRoot() * (40.0 / 500).squareRoot()
          if values.contains(where: { abs($0 - data.overall) > exact * error }) { wrong += 1 / 1500 }
        } else if try AnalysisOfMeans.make(data, alpha: 0.1).groups.contains(where: { $0.direction != .none }) {
          wrong += 1 / 1500
        }
      }
      #expect(wrong < 0.125 && wrong > 0.07, "\(sizes): \(wrong)")
    }
  }

  @Test func nothingToCompare() throws {
    for count in 0...1 {
      let data = ComparedGroups(
        names: Self.names(count), measure: .rate, values: [Double](repeating: 3, count: count), sizes: [Double](repeating: 2, count: count))
      #expect(try !AnalysisOfMeans.make(data).notes.isEmpty)
      #expect(try FunnelPlot.make(data).groups.count == count)
    }
    func refused(_ data: ComparedGroups) -> Bool { (try? AnalysisOfMeans.make(data)) == nil && (try? FunnelPlot.make(data)) == nil }
    #expect(refused(ComparedGroups(names: ["a"], measure: .proportion, values: [3], sizes: [2])))
    #expect(refused(ComparedGroups(names: ["a"], measure: .rate, values: [-3], sizes: [2])))
    #expect(refused(ComparedGroups(names: ["a"], measure: .rate, values: [.infinity], sizes: [2])))
    #expect(refused(ComparedGroups(names: ["a"], measure: .rate, values: [1, 2], sizes: [2])))
    #expect(refused(ComparedGroups(names: ["a", "b"], measure: .mean, values: [1, 2], sizes: [2, 3])))
    let zero = ComparedGroups(names: Self.names(3), measure: .proportion, values: [0, 0, 0], sizes: [5, 5, 5])
    #expect(try AnalysisOfMeans.make(zero).groups.allSatisfy { $0.direction == .none })
    #expect(try FunnelPlot.make(zero).groups.allSatisfy { $0.beyond == nil })
  }
}
