import Statistics
import Testing

@testable import ControlCharts

@Suite struct LimitDesignTests {
  private let series = ChartSeries(values: (0..<60).map { 10 + Double($0 * 7 % 5) })

  private func limit(_ type: String, _ runLength: Double, _ settings: ChartSettings = ChartSettings()) throws -> ChartSettings {
    try LimitDesign.design(type, runLength: runLength, series: series, settings: settings).settings
  }

  /// Published designs: Shewhart 370.4 at 3; EWMA λ .1 500 at 2.814 (Lucas & Saccucci 1990, fixed limits); CUSUM k .5 465 at 5.
  @Test func knownDesigns() throws {
    #expect(abs(try limit("xmr", 370.398).sigmaLimits - 3) < 1e-4)
    let ewma = try limit("ewma", 500, ChartSettings(parameters: ["lambda": 0.1, "asymptotic": 1]))
    #expect(abs(ewma.sigmaLimits - 2.814) < 0.002)
    #expect(abs((try limit("cusum", 465.4).parameters["h"] ?? 0) - 5) < 0.005)
    let started = try limit("cusum", 430, ChartSettings(parameters: ["fir": 0.5])).parameters["h"] ?? 0
    #expect(abs(started - 5) < 0.03)
  }

  @Test func moreRulesNeedWiderLimits() throws {
    let two = ChartSettings(rules: try RuleSet.parse("nelson_1,nelson_2"))
    #expect(try limit("xmr", 200, two).sigmaLimits > limit("xmr", 200).sigmaLimits)
    #expect(throws: ControlChartError.self) { try limit("xmr", 200, ChartSettings(rules: RuleSet.none)) }
  }

  /// The chart itself, on simulated points, calls as often as its limit was designed for.
  @Test(arguments: [0.0, 1]) func zoneLimitsHoldTheirRunLength(near: Double) throws {
    let designed = try limit("zone", 60, ChartSettings(center: 0, sigma: 1, parameters: ["near_score": near]))
    var stream = RandomStream(seed: 11)
    let values = (0..<60_000).map { _ in stream.normal() }
    let chart = try ZoneChart.fit(ChartSeries(values: values), settings: designed)
    let calls = chart.signals.reduce(0) { $0 + $1.completions.count }
    // Restarted after each of some 1,000 calls: three standard errors are 10 %.
    #expect(abs(60_000 / Double(max(calls, 1)) / 60 - 1) < 0.1, "\(calls)")
    // Eight points in a row next to the centre line, on one side, signal whatever the limit.
    #expect(throws: ControlChartError.self) { try limit("zone", 300, ChartSettings(parameters: ["near_score": 1])) }
  }

  @Test func whatHasNoDesignIsSaid() {
    for type in ["run", "glr", "farrington"] {
      #expect(throws: ControlChartError.self) { try limit(type, 370) }
    }
    #expect(throws: ControlChartError.self) { try limit("cusum", 370, ChartSettings(parameters: ["h": 4])) }
    #expect(throws: ControlChartError.self) { try limit("xmr", 1) }
    #expect(throws: ControlChartError.self) { try limit("xmr", .nan) }
  }

  /// Counts in control lie beyond the designed limits at most once in the wanted run length, and not ten times as rarely.
  @Test(arguments: ["c", "p"]) func probabilityLimitsHoldTheirRunLength(type: String) throws {
    var stream = RandomStream(seed: 7)
    let days = 40_000
    let values = (0..<days).map { _ in
      type == "c" ? Double(stream.poisson(mean: 30)) : Double(stream.binomial(trials: 200, probability: 0.2))
    }
    let series = ChartSeries(
      values: values, denominators: type == "c" ? nil : [Double](repeating: 200, count: days), kind: type == "c" ? .count : .proportion)
    let designed = try LimitDesign.design(type, runLength: 200, series: series, settings: ChartSettings())
    #expect(designed.settings.probabilityLimits == 1 / 200.0)
    let fitted = try ChartRegistry.fit(type: type, series, settings: designed.settings)
    let runLength = Double(days) / Double(max(1, fitted.signals.count))
    #expect(runLength > 180 && runLength < 600, "\(runLength)")
  }

  /// A window of one is the Shewhart chart; longer windows have fewer false alarms at one limit, so that theirs are narrower.
  @Test func movingAverages() throws {
    let one = try MovingAverageLimit.limit(window: 1, runLength: 370.398)
    let five = try MovingAverageLimit.limit(window: 5, runLength: 370.398)
    #expect(abs(one - 3) < 0.02, "\(one)")
    #expect(five < one - 0.05 && five > 2.6, "\(five)")
    #expect(try limit("ma", 370.398).sigmaLimits == five)
    #expect(throws: ControlChartError.self) { try limit("ma", 370, ChartSettings(parameters: ["window": 5000])) }
    #expect(throws: ControlChartError.self) { try limit("p", 370, ChartSettings(rules: try RuleSet.parse("nelson_1,nelson_2"))) }
  }

  /// The designed h of a Poisson CUSUM holds its run length on counts of another seed.
  @Test(arguments: [0.0, 0.3]) func countsHoldTheirRunLength(dispersion: Double) throws {
    let type = dispersion > 0 ? "negative_binomial_cusum" : "poisson_cusum"
    var settings = ChartSettings(center: 6)
    if dispersion > 0 { settings.parameters["dispersion"] = dispersion }
    let counts = ChartSeries(values: (0..<40).map { Double(4 + $0 % 5) }, kind: .count)
    let designed = try LimitDesign.design(type, runLength: 60, series: counts, settings: settings)
    let h = designed.settings.parameters["h"] ?? 0
    var total = 0
    var stream = RandomStream(seed: 77)
    let runs = 3000
    for _ in 0..<runs {
      var (upper, lower) = (0.0, 0.0)
      while upper <= h, lower <= h {
        let mean = dispersion > 0 ? stream.gamma(shape: 1 / dispersion, scale: dispersion * 6) : 6
        let count = Double(stream.poisson(mean: mean))
        upper = max(0, upper + NegativeBinomialCusumChart.increment(count, 6, dispersion, 1.5))
        lower = max(0, lower + NegativeBinomialCusumChart.increment(count, 6, dispersion, 1 / 1.5))
        total += 1
      }
    }
    // Counts leave only steps of run lengths; the simulation's own error is about 2 %.
    #expect(abs(Double(total) / Double(runs) / 60 - 1) < 0.08)
  }
}
