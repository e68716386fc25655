import Foundation
import Statistics
import TestSupport
import Testing

@testable import ControlCharts

/// Charts of counts, proportions and rare events: hand-checked numbers and error rates by seeded simulation.
@Suite struct CountChartsTests {
  /// Negative binomial counts: Poisson with gamma means.
  static func counts(_ count: Int, mean: Double, dispersion: Double, seed: UInt64) -> [Double] {
    var stream = RandomStream(seed: seed)
    return (0..<count).map { _ in
      let rate = dispersion > 0 ? stream.gamma(shape: 1 / dispersion, scale: mean * dispersion) : mean
      return Double(stream.poisson(mean: rate))
    }
  }

  static func runLength(_ chart: any ControlChart.Type, _ values: [Double], center: Double, _ parameters: [String: Double]) throws -> Double
  {
    let settings = ChartSettings(center: center, parameters: parameters)
    let panel = try chart.fit(ChartSeries(values: values, kind: .count), settings: settings).panel
    return Double(values.count) / Double(max(1, panel.z.indices.count { panel.isBeyond($0) }))
  }

  @Test func poissonSumsAreLogLikelihoodRatios() throws {
    let panel = try PoissonCusumChart.fit(
      ChartSeries(values: [3, 5, 0], kind: .count), settings: ChartSettings(center: 2, parameters: ["ratio": 2])
    ).panel
    let upper = try #require(panel.upperStatistic)
    let lower = try #require(panel.lowerStatistic)
    let step = log(2.0)
    #expect(agrees(upper[0], 3 * step - 2, absolute: 1e-14) && agrees(upper[1], 8 * step - 4, absolute: 1e-14))
    #expect(agrees(upper[2], 0, absolute: 1e-14) && agrees(lower[2], -1, absolute: 1e-14) && lower[1] == 0)
  }

  @Test func runLengthsOfCountSumsKeepLordensPromise() throws {
    // One false alarm in at least e^h points and side: h = 3 promises e³/2 = 10 for both sides; the truth is several times that.
    let poisson = try Self.runLength(
      PoissonCusumChart.self, Self.counts(20_000, mean: 4, dispersion: 0, seed: 41), center: 4, ["h": 3])
    #expect(poisson > 10.04 && poisson < 400)
    let negative = try Self.runLength(
      NegativeBinomialCusumChart.self, Self.counts(20_000, mean: 8, dispersion: 0.25, seed: 42), center: 8, ["h": 3, "dispersion": 0.25])
    #expect(negative > 10.04 && negative < 400)
    // The Poisson sums on the same counts alarm far more often: overdispersion looks like shifts.
    let wrong = try Self.runLength(
      PoissonCusumChart.self, Self.counts(20_000, mean: 8, dispersion: 0.25, seed: 42), center: 8, ["h": 3])
    #expect(wrong < negative / 2)
    // A mean half as large again is found soon.
    let shifted = try Self.runLength(PoissonCusumChart.self, Self.counts(5000, mean: 6, dispersion: 0, seed: 43), center: 4, ["h": 3])
    #expect(shifted < poisson / 5)
  }

  @Test func withoutDispersionTheNegativeBinomialIsPoisson() throws {
    let series = ChartSeries(values: Self.counts(80, mean: 5, dispersion: 0, seed: 44), kind: .count)
    let settings = ChartSettings(center: 5, parameters: ["dispersion": 0])
    let negative = try NegativeBinomialCusumChart.fit(series, settings: settings).panel
    let poisson = try PoissonCusumChart.fit(series, settings: ChartSettings(center: 5)).panel
    for index in 0..<80 { #expect(agrees(negative.statistic[index], poisson.statistic[index], absolute: 1e-12)) }
  }

  @Test func theLikelihoodRatioFindsTheBestFactor() throws {
    // Poisson, by hand: S = 9, M = 6 from the first point, 9 ln 1.5 − 3.
    #expect(agrees(CountLikelihoodRatio.poisson(events: 9, expected: 6).value, 9 * log(1.5) - 3, absolute: 1e-14))
    let counts: [Double] = [9, 2, 14, 7, 11, 3]
    let means: [Double] = [5, 3, 6, 5, 7, 4]
    for dispersion in [1e-9, 0.3, 2] {
      let likelihood = CountLikelihoodRatio(dispersion: dispersion)
      let best = likelihood.ratio(counts[...], means[...])
      func gain(_ factor: Double) -> Double {
        zip(counts, means).map { NegativeBinomialCusumChart.increment($0, $1, dispersion, factor) }.reduce(0, +)
      }
      #expect(agrees(best.value, gain(best.factor), absolute: 1e-9))
      for step in [0.98, 1.02] { #expect(gain(best.factor * step) < best.value) }
    }
  }

  @Test func theSeasonalLikelihoodRatioFindsAndDatesALastingChange() throws {
    var stream = RandomStream(seed: 45)
    let profile = [30.0, 28, 26, 24, 20, 5, 3]
    let values = (0..<140).map { Double(stream.poisson(mean: profile[$0 % 7] * ($0 >= 112 ? 1.3 : 1))) }
    let series = ChartSeries(values: values, slots: (0..<140).map { $0 % 7 }, kind: .count)
    let fitted = try GLRChart.fit(series, settings: ChartSettings(baseline: 0..<98))
    let figures = fitted.phases[0].figures
    let signal = try #require(figures["first_signal"])
    #expect(signal >= 112 && signal < 126)
    #expect(abs(try #require(figures["first_change_start"]) - 112) <= 5)
    #expect(try #require(figures["first_factor"]) > 1.1)
    // Without the season the weekends alone would alarm.
    let blind = try GLRChart.fit(series, settings: ChartSettings(baseline: 0..<98, parameters: ["seasonal": 0]))
    #expect(blind.signalledPoints.count > fitted.signalledPoints.count)
  }

  @Test func overdispersedLimitsKeepToTheirShare() throws {
    // Discrete limits keep at most the stated share outside: a twentieth here, the plain c chart several times that.
    let counts = ChartSeries(values: Self.counts(1500, mean: 12, dispersion: 0.3, seed: 46), kind: .count)
    let settings = ChartSettings(probabilityLimits: 0.05)
    let negative = try NegativeBinomialChart.fit(counts, settings: settings)
    #expect(agrees(try #require(negative.phases[0].figures["dispersion"]), 0.3, relative: 0.15))
    let share = Double(negative.signalledPoints.count) / 1500
    #expect(share < 0.065 && share > 0.02)
    #expect(try CChart.fit(counts, settings: settings).signalledPoints.count > 3 * negative.signalledPoints.count)

    var stream = RandomStream(seed: 47)
    let correlation = 0.02
    let total = 1 / correlation - 1
    let sizes = (0..<800).map { 40 + Double($0 % 5) * 40 }
    let hits = sizes.map { size -> Double in
      let first = stream.gamma(shape: 0.9 * total, scale: 1)
      let second = stream.gamma(shape: 0.1 * total, scale: 1)
      return Double(stream.binomial(trials: Int(size), probability: first / (first + second)))
    }
    let series = ChartSeries(values: hits, denominators: sizes, kind: .proportion)
    let beta = try BetaBinomialChart.fit(series, settings: settings)
    #expect(agrees(try #require(beta.phases[0].figures["correlation"]), correlation, relative: 0.15))
    let flagged = Double(beta.signalledPoints.count) / 800
    #expect(flagged < 0.065 && flagged > 0.02)
    #expect(try PChart.fit(series, settings: settings).signalledPoints.count > 2 * beta.signalledPoints.count)
  }

  @Test func normalisedIndividualsKnowTheirSize() throws {
    var stream = RandomStream(seed: 48)
    let sizes = (0..<1500).map { Double([20, 400, 80][$0 % 3]) }
    let means = sizes.map { 100 + 30 / $0.squareRoot() * stream.normal() }
    let series = ChartSeries(values: means, denominators: sizes, kind: .continuous)
    let prime = try IPrimeChart.fit(series)
    #expect(agrees(prime.phases[0].sigma, 30, relative: 0.05))
    #expect(prime.signalledPoints.count <= 12)
    // The individuals chart takes the small periods' spread for everyone's.
    let small = try XmRChart.fit(series).signalledPoints
    #expect(small.count > 2 * max(1, prime.signalledPoints.count) && small.allSatisfy { $0 % 3 == 0 })
    let equal = ChartSeries(values: means, denominators: [Double](repeating: 7, count: 1500), kind: .continuous)
    let plain = try XmRChart.fit(equal).panel
    let same = try IPrimeChart.fit(equal).panel
    for index in 0..<1500 { #expect(agrees(same.upperControlLimit[index], plain.upperControlLimit[index], relative: 1e-12)) }
  }

  @Test func shortRunsAreJudgedByTheirOwnPart() throws {
    var stream = RandomStream(seed: 49)
    let slots = (0..<600).map { ($0 / 4) % 3 }
    let levels = [10.0, 500, 90]
    let spreads = [1.0, 20, 4]
    var values = slots.map { levels[$0] + spreads[$0] * stream.normal() }
    values[100] = levels[slots[100]] + 6 * spreads[slots[100]]
    let series = ChartSeries(values: values, slots: slots, slotCount: 3)
    let standardised = try ZMRChart.fit(series)
    #expect(standardised.signalledPoints.contains(100) && standardised.signalledPoints.count <= 7)
    #expect(try XmRChart.fit(series).signalledPoints.count > 100)
    let even = ChartSeries(values: slots.map { levels[$0] + 3 * stream.normal() }, slots: slots, slotCount: 3)
    let deviations = try DeviationFromNominalChart.fit(even)
    #expect(agrees(deviations.phases[0].sigma, 3, relative: 0.08) && deviations.signalledPoints.count <= 6)
  }

  @Test func casesBetweenRareEvents() throws {
    var stream = RandomStream(seed: 50)
    let between = Geometric(mean: 30)
    let gaps = (0..<3000).map { _ in between.quantile(stream.uniform()) }
    let series = ChartSeries(values: gaps, kind: .count)
    // Three sigma of so skewed a distribution is passed by 1.8 % of the points, and the chart says so.
    let sigma = try GChart.fit(series)
    #expect(agrees(Double(sigma.signalledPoints.count) / 3000, 0.0183, absolute: 0.007))
    #expect(sigma.notes.contains { $0.contains("skewed") })
    let exact = try GChart.fit(series, settings: ChartSettings(probabilityLimits: 0.02))
    #expect(agrees(Double(exact.signalledPoints.count) / 3000, 0.01, absolute: 0.005))
    #expect(between.quantile(0.5) == 21 && between.cumulative(21) >= 0.5 && between.cumulative(20) < 0.5)
    #expect(agrees(between.upperTail(21), 1 - between.cumulative(21), absolute: 1e-15))
  }
}
