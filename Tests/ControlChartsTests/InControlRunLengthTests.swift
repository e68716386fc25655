import Statistics
import Testing

@testable import ControlCharts

@Suite struct InControlRunLengthTests {
  private func runLength(_ chart: FittedChart, _ series: ChartSeries, points: Double = 60_000) throws -> InControlRunLength {
    try #require(InControlRunLength(chart, series: series, limit: 3, points: points))
  }

  @Test func independentNormalPointsHaveTheTextbooksRunLength() throws {
    var stream = RandomStream(seed: 41)
    let series = ChartSeries(values: (0..<120).map { _ in 10 + stream.normal() })
    let alone = try runLength(XmRChart.fit(series), series)
    #expect(abs(alone.average - 370.398) < 0.001 && alone.standardError == 0)
    var settings = ChartSettings()
    settings.rules = try RuleSet.parse("western_electric")
    let all = try runLength(XmRChart.fit(series, settings: settings), series)
    #expect(abs(all.average - 91.75) < 4 * all.standardError && all.standardError < 5)
    #expect(try runLength(XmRChart.fit(series, settings: settings), series) == all)
  }

  /// Charts of independent normal points ask the same question of the simulation: the answer is the same whoever asks first, on however many
  /// threads, and other rules, another number of points or another seed are other questions.
  @Test func chartsOfTheSameKindShareAnAnswer() async throws {
    var stream = RandomStream(seed: 47)
    var settings = ChartSettings()
    settings.rules = try RuleSet.parse("nelson_1,nelson_2")
    let series = (0..<6).map { _ in ChartSeries(values: (0..<150).map { _ in 10 + stream.normal() }) }
    let charts = try series.map { try XmRChart.fit($0, settings: settings) }
    let independent = series.indices.filter { SimulatedProcess(charts[$0], series: series[$0])?.isTextbook == true }
    try #require(independent.count >= 3)
    let answers = await withTaskGroup(of: InControlRunLength?.self) { group in
      for index in independent { group.addTask { InControlRunLength(charts[index], series: series[index], limit: 3, points: 21_000) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let first = try #require(answers.first ?? nil)
    #expect(answers.allSatisfy { $0 == first })
    let place = independent[0]
    let more = try #require(InControlRunLength(charts[place], series: series[place], limit: 3, points: 22_000))
    let other = try #require(InControlRunLength(charts[place], series: series[place], limit: 3, points: 21_000, seed: 2))
    #expect(more.average != first.average && other.average != first.average)
    settings.rules = try RuleSet.parse("nelson_1,nelson_3")
    let chart = try XmRChart.fit(series[place], settings: settings)
    #expect(try runLength(chart, series[place], points: 21_000).average != first.average)
  }

  /// Memory makes the moving-range sigma too small: marginal limits at 3 √(1 − φ).
  @Test func memoryCostsAnIndividualsChartItsRunLength() throws {
    var stream = RandomStream(seed: 42)
    var last = 0.0
    let values = (0..<400).map { _ in
      last = 0.6 * last + 0.8 * stream.normal()
      return last
    }
    let series = ChartSeries(values: values)
    let answer = try runLength(XmRChart.fit(series), series)
    #expect(answer.average > 12 && answer.average < 50 && answer.model.contains("correlated by 0."))
  }

  /// c chart with mean 2: P(X > 6) = .00453, a false alarm every 221 points; mean 0.5: P(X > 2) = .0144, every 70.
  @Test(arguments: [(2.0, 220.6), (0.5, 69.5)]) func smallCountsHaveTheirOwn(mean: Double, expected: Double) throws {
    let series = ChartSeries(values: [mean * 2, 0, mean * 2, 0, mean * 2, 0, mean, mean], kind: .count)
    let answer = try runLength(CChart.fit(series), series)
    #expect(abs(answer.average - expected) < 4 * answer.standardError && answer.model.contains("Poisson"))
  }

  @Test func overdispersedProportionsRuinAPChartAndLaneyMendsIt() throws {
    var stream = RandomStream(seed: 43)
    let sizes = [Double](repeating: 5000, count: 200)
    let values = sizes.map { Double(stream.binomial(trials: Int($0), probability: 0.9 + 0.01 * stream.normal())) }
    let series = ChartSeries(values: values, denominators: sizes, kind: .proportion)
    let plain = try runLength(PChart.fit(series), series)
    // A quarter of the points lies beyond the limits.
    #expect(plain.average > 3 && plain.average < 5.5)
    let laney = try runLength(PPrimeChart.fit(series), series)
    #expect(laney.average > 300)
  }

  @Test func skewedPointsAlarmMoreOften() throws {
    var stream = RandomStream(seed: 44)
    let series = ChartSeries(values: (0..<600).map { _ in (0.75 * stream.normal()).exponential }, kind: .duration)
    let answer = try runLength(XmRChart.fit(series), series)
    #expect(answer.average > 20 && answer.average < 60 && answer.model.contains("skewed"))
  }

  @Test func chartsWithoutAVerdictPointByPointHaveNone() throws {
    let series = ChartSeries(values: (0..<40).map { Double($0 * 7 % 11) })
    #expect(try InControlRunLength(EWMAChart.fit(series), series: series, limit: 3) == nil)
    #expect(try InControlRunLength(RunChart.fit(series), series: series, limit: 3) == nil)
    let short = ChartSeries(values: [1, 2, 3])
    #expect(try InControlRunLength(XmRChart.fit(short), series: short, limit: 3) == nil)
  }

  @Test func testsSayWhatWasMeasuredAndWhereTheCutLies() throws {
    let values = (0..<70).map { (day: Int) -> Double in
      let profile = day % 7 < 5 ? 60 : -80
      return Double(200 + profile + day * 13 % 17)
    }
    let series = ChartSeries(values: values, slots: (0..<70).map { $0 % 7 }, kind: .count)
    let tests: [ChartTest] = try ChartRegistry.fit(series).tests(of: series)
    #expect(tests.map { $0.name } == ["season", "autocorrelation", "dispersion", "baseline"])
    #expect(tests[0].isFound && tests[0].pValue < 0.01 && tests[2].isFound && tests.allSatisfy { !$0.says.isEmpty })
  }
}

extension Double {
  fileprivate var exponential: Double {
    var term = 1.0
    var sum = 1.0
    for step in 1...60 {
      term *= self / Double(step)
      sum += term
    }
    return sum
  }
}
