import Statistics
import Testing

@testable import ControlCharts

@Suite struct TransformationTests {
  private static func logNormal(_ count: Int, seed: UInt64, deviation: Double = 0.6) -> [Double] {
    var stream = RandomStream(seed: seed)
    return (0..<count).map { _ in exponential(3 + deviation * stream.normal()) }
  }

  private static func exponential(_ x: Double) -> Double { ValueTransform(power: 0).inverse(x) }

  @Test(arguments: [-1.5, -0.5, 0, 0.3333, 1, 2]) func thereAndBack(power: Double) {
    let transform = ValueTransform(power: power, scale: 40)
    for value in [1e-3, 1, 39, 40, 41, 1e4] {
      #expect(abs(transform.inverse(transform.forward(value)) / value - 1) < 1e-6)
    }
    #expect(transform.forward(0).isNaN && transform.forward(-1).isNaN && transform.forward(.nan).isNaN)
    #expect(transform.inverse(.nan).isNaN)
  }

  @Test func whatNoValueReachesIsNoLimit() {
    #expect(ValueTransform(power: 0.5).inverse(-3).isNaN)
    #expect(ValueTransform(power: -0.5).inverse(3).isNaN)
    #expect(ValueTransform(power: 0).inverse(1e6).isNaN)
  }

  /// The logarithm of log-normal, the root of a chi-squared-like and the plain scale of normal measurements are found.
  @Test func theLikeliestPowerIsFound() throws {
    let logarithm = try BoxCox.fit(Self.logNormal(4000, seed: 3))
    #expect(abs(logarithm.power) < 0.06)
    var stream = RandomStream(seed: 5)
    let squares = (0..<4000).map { _ in (10 + stream.normal()) * (10 + stream.normal()) }
    let plain = try BoxCox.fit((0..<20000).map { _ in 10 + 2 * stream.normal() })
    #expect(abs(plain.power - 1) < 0.1)
    #expect(abs(try BoxCox.fit(squares).power - 0.5) < 0.35)
  }

  /// No other power on a grid has a higher likelihood, and units do not matter.
  @Test func theMaximumIsTheMaximum() throws {
    let sample = Self.logNormal(80, seed: 9).map { $0 + 20 }
    let found = try BoxCox.fit(sample)
    let logarithms = sample.map { ValueTransform(power: 0).forward($0) }
    let mean = logarithms.reduce(0, +) / Double(sample.count)
    let deviations = logarithms.map { $0 - mean }
    let best = BoxCox.logLikelihood(found.power, deviations: deviations)
    for step in 0...400 { #expect(BoxCox.logLikelihood(-2 + Double(step) / 100, deviations: deviations) <= best + 1e-9) }
    #expect(abs(try BoxCox.fit(sample.map { $0 * 3600 }).power - found.power) < 1e-5)
  }

  @Test func extremesGetAnAnswer() throws {
    #expect(try BoxCox.fit([5, 5, 5]).power == 0)
    #expect(try BoxCox.fit([1e-150, 1, 1e150]).power.isFinite)
    #expect(throws: ControlChartError.self) { try BoxCox.fit([1, 0]) }
    #expect(throws: ControlChartError.self) { try BoxCox.fit([.nan]) }
  }

  /// Limits of an XmR chart on logarithms are the exponentials of those of the logarithms' own chart; the rest is the same.
  @Test func limitsComeBack() throws {
    let values = Self.logNormal(60, seed: 11)
    var settings = ChartSettings()
    let plain = try XmRChart.fit(ChartSeries(values: values.map { ValueTransform(power: 0).forward($0) }), settings: settings)
    settings.transformation = .log
    let chart = try XmRChart.fit(ChartSeries(values: values, kind: .duration), settings: settings)
    #expect(chart.panel.values == values)
    for index in values.indices {
      #expect(abs(chart.panel.statistic[index] / values[index] - 1) < 1e-12)
      #expect(abs(chart.panel.upperControlLimit[index] / Self.exponential(plain.panel.upperControlLimit[index]) - 1) < 1e-12)
      #expect(abs(chart.panel.lowerControlLimit[index] / Self.exponential(plain.panel.lowerControlLimit[index]) - 1) < 1e-12)
      #expect(chart.panel.z[index] == plain.panel.z[index])
    }
    #expect(chart.panel.lowerControlLimit[0] > 0)
    #expect(chart.dispersion?.title == "Moving range of the logarithms")
    #expect(chart.transform == ValueTransform(power: 0))
    #expect(chart.notes.contains { $0.contains("logarithms") })
  }

  /// Skewed measurements: three sigma limits alarm far more often than those of the logarithms.
  @Test func fewerFalseAlarms() throws {
    let values = Self.logNormal(3000, seed: 13)
    let series = ChartSeries(values: values, kind: .duration)
    let plain = try XmRChart.fit(series).signalledPoints.count
    let logarithmic = try XmRChart.fit(series, settings: ChartSettings(transformation: .log)).signalledPoints.count
    let power = try XmRChart.fit(series, settings: ChartSettings(transformation: .boxCox)).signalledPoints.count
    #expect(plain > 60 && logarithmic < 25 && power < 25)
  }

  @Test func subgroupsSumsAndKnownCentres() throws {
    let values = Self.logNormal(200, seed: 17)
    let groups = (0..<50).map { Array(values[(4 * $0)..<(4 * $0 + 4)]) }
    let settings = ChartSettings(transformation: .log)
    let means = try XbarSChart.fit(ChartSeries(subgroups: groups, kind: .duration), settings: settings)
    #expect(means.judged && means.panel.centerLine[0] > 15 && means.panel.centerLine[0] < 26)
    #expect(means.dispersion?.title?.hasSuffix("of the logarithms") == true)
    let sums = try CusumChart.fit(ChartSeries(values: values, kind: .duration), settings: settings)
    #expect(sums.panel.upperControlLimit[0] == 5 && sums.panel.upperStatistic != nil)
    let known = try XmRChart.fit(
      ChartSeries(values: values, kind: .duration), settings: ChartSettings(center: 20, sigma: 0.6, transformation: .log))
    #expect(abs(known.panel.centerLine[0] - 20) < 1e-9)
    #expect(abs(known.panel.upperControlLimit[0] - 20 * Self.exponential(1.8)) < 1e-6)
  }

  @Test func whatCannotBeTransformedIsSaid() throws {
    let settings = ChartSettings(transformation: .log)
    let zero = ChartSeries(values: [1, 2, 0, 4, 5, 6], kind: .count)
    #expect(throws: ControlChartError.self) { try XmRChart.fit(zero, settings: settings) }
    #expect(throws: ControlChartError.self) { try CChart.fit(ChartSeries(values: [1, 2, 3], kind: .count), settings: settings) }
    let missing = try XmRChart.fit(ChartSeries(values: [.nan, .nan], kind: .duration), settings: ChartSettings(transformation: .boxCox))
    #expect(!missing.judged)
  }

  @Test func capabilityOnTheLogarithm() throws {
    let values = Self.logNormal(400, seed: 19)
    let specification = try Specification(lower: 0, upper: 120)
    let analysis = try CapabilityAnalysis(
      ChartSeries(values: values, kind: .duration), specification: specification, settings: ChartSettings(transformation: .log))
    let logarithms = values.map { ValueTransform(power: 0).forward($0) }
    let own = try CapabilityAnalysis(
      ChartSeries(values: logarithms), specification: Specification(upper: ValueTransform(power: 0).forward(120)))
    #expect(analysis.within.minimum == own.within.minimum)
    #expect(analysis.observedAbove == values.count { $0 > 120 })
    #expect(abs(analysis.mean - Self.exponential(own.mean)) < 1e-9)
  }
}
