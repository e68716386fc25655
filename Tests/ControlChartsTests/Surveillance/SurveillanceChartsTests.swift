import RealModule
import Statistics
import TestSupport
import Testing

@testable import ControlCharts

@Suite struct SurveillanceChartsTests {
  /// Weekly counts around 100 with a yearly wave.
  static func weeks(_ count: Int, seed: UInt64 = 2) -> [Double] {
    var stream = RandomStream(seed: seed)
    return (0..<count).map { Double(stream.poisson(mean: 100 + 40 * Double.sin(2 * Double.pi * Double($0) / 52))) }
  }

  @Test func farringtonFindsAnOutbreakAndFollowsTheSeason() throws {
    var values = Self.weeks(220)
    values[215] = 230
    let fitted = try FarringtonChart.fit(ChartSeries(values: values, kind: .count))
    #expect(fitted.signalledPoints.contains(215))
    #expect(fitted.signalledPoints.filter { $0 >= 104 && $0 != 215 }.count <= 2)
    for index in 208..<220 {
      #expect(abs(fitted.panel.centerLine[index] - (100 + 40 * Double.sin(2 * Double.pi * Double(index) / 52))) < 25)
    }
    #expect(fitted.panel.lowerControlLimit.allSatisfy { $0.isNaN })
  }

  @Test func shortHistoryHasAnAnswer() throws {
    let values = Self.weeks(100)
    let fitted = try FarringtonChart.fit(ChartSeries(values: values, kind: .count))
    #expect(fitted.notes.contains { $0.contains("fewer than the 5 years") })
    #expect(fitted.notes.contains { $0.contains("EARS C2") })
    for index in 9..<100 { #expect(fitted.panel.upperControlLimit[index] > fitted.panel.centerLine[index]) }
    #expect(fitted.panel.upperControlLimit[0].isNaN)
  }

  @Test func ratesAreCountsPerExposure() throws {
    let values = Self.weeks(170)
    let doubled = ChartSeries(
      values: values.enumerated().map { $0.offset % 2 == 0 ? $0.element : 2 * $0.element },
      denominators: values.indices.map { $0 % 2 == 0 ? 10 : 20 }, kind: .rate)
    let fitted = try FarringtonChart.fit(doubled)
    #expect(abs(fitted.panel.centerLine[169] - fitted.panel.centerLine[168]) < 1.5)
    #expect(fitted.signalledPoints.filter { $0 >= 60 }.count <= 3)
  }

  @Test func optionsAreChecked() {
    for parameters in [["no_periods": 60.0], ["w": 30.0], ["alpha": 0.9], ["b": 0]] {
      let settings = ChartSettings(parameters: parameters)
      #expect(throws: ControlChartError.self) {
        try FarringtonChart.fit(ChartSeries(values: Self.weeks(100), kind: .count), settings: settings)
      }
    }
    #expect(throws: ControlChartError.self) { try EarlyAberration(.c1, baseline: 2) }
    #expect(throws: ControlChartError.self) { try EarlyAberration(.c1, minimumSigma: -1) }
  }

  @Test func everyOptionGivesAnAnswer() throws {
    let values = Self.weeks(300)
    for threshold in FarringtonOptions.Threshold.allCases {
      for power in FarringtonOptions.Power.allCases {
        for periods in [1, 4, 10] {
          var options = FarringtonOptions()
          (options.threshold, options.power, options.noPeriods, options.alpha) = (threshold, power, periods, 0.01)
          let point = try #require(try Farrington(options).judge(values, at: 299))
          #expect(point.upper > point.expected && point.upper < 2 * point.expected && point.dispersion >= 1)
          #expect(point.isAlarm == (values[299] > point.upper))
        }
      }
    }
  }

  /// 52 weeks a year drift by a week every five or six years; by dates they do not.
  @Test func yearsGoByTheDate() {
    let monday = CivilYears.days(year: 2024, month: 3, date: 4)
    #expect(monday == 19786 && CivilYears.back(monday, years: 1) == CivilYears.days(year: 2023, month: 3, date: 4))
    #expect(CivilYears.back(CivilYears.days(year: 2024, month: 2, date: 29), years: 1) == CivilYears.days(year: 2023, month: 3, date: 1))
    #expect(CivilYears.days(year: 1970, month: 1, date: 1) == 0 && CivilYears.days(year: 1969, month: 12, date: 31) == -1)
    let options = FarringtonOptions()
    let days = (0..<400).map { monday - 7 * (399 - $0) }
    #expect(FarringtonYears(options: options, days: days).positions(of: 399) == [399, 347, 295, 242, 190, 138])
    #expect(FarringtonYears(options: options, days: nil).positions(of: 399) == [399, 347, 295, 243, 191, 139])
  }

  /// Seven values of mean 4 and deviation √(28/6); the limit of C1 is 4 + 3.0902 · 2.1602.
  @Test func earsByHand() throws {
    let values: [Double] = [1, 2, 3, 4, 5, 6, 7, 10.7, 10.6]
    let point = try #require(try EarlyAberration(.c1).judge(values, at: 7))
    #expect(point.expected == 4 && agrees(point.sigma, 2.160246899469287, relative: 1e-14))
    #expect(agrees(point.upper, 4 + 3.090232306167813 * 2.160246899469287, relative: 1e-12))
    #expect(try EarlyAberration(.c1).judge(values, at: 6) == nil && EarlyAberration(.c2).judge(values, at: 8) == nil)
    let fitted = try EarsC1Chart.fit(
      ChartSeries(values: [1, 2, 3, 4, 5, 6, 7, 10.6]), settings: ChartSettings(parameters: ["alpha": 0.001]))
    #expect(fitted.signalledPoints.isEmpty)
    let beyond = try EarsC1Chart.fit(
      ChartSeries(values: [1, 2, 3, 4, 5, 6, 7, 10.7]), settings: ChartSettings(parameters: ["alpha": 0.001]))
    #expect(beyond.signalledPoints == [7])
  }
}
