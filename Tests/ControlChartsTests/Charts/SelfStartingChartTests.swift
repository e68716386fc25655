import Statistics
import TestSupport
import Testing

@testable import ControlCharts

@Suite struct SelfStartingChartTests {
  private var fromTheThird: ChartSettings {
    var settings = ChartSettings()
    settings.parameters["warm_up"] = 2
    return settings
  }

  /// By hand: after 1, 2, 3 the mean is 2 and s is 1; 5 lies 3/√(4/3) = 2.598 out, and t with 2 degrees of freedom has
  /// P(T > 2.598) = ½(1 − 2.598/√(2 + 2.598²)) = 0.06085.
  @Test func scoresAreThoseOfTheFormula() throws {
    let chart = try SelfStartingChart.fit(ChartSeries(values: [1, 2, 3, 5, 4]), settings: fromTheThird)
    let t = 3 / (4.0 / 3).squareRoot()
    let tail = 0.5 * (1 - t / (2 + t * t).squareRoot())
    #expect(chart.panel.z[0].isNaN && chart.panel.z[1].isNaN && !chart.panel.z[2].isNaN)
    #expect(agrees(chart.panel.z[3], -Normal.standard.quantile(tail), relative: 1e-10))
    #expect(chart.panel.centerLine[3] == 2)
    // Point 5: mean 11/4, s² = 35/12; limits by the t distribution with 3 degrees of freedom.
    let reach = -StudentT(degreesOfFreedom: 3).quantile(Normal.standard.upperTail(3)) * (35.0 / 12 * 5 / 4).squareRoot()
    #expect(agrees(chart.panel.upperControlLimit[4], 2.75 + reach, relative: 1e-12))
  }

  /// Hawkins: the scores are independent standard normal, from the third point on.
  @Test func scoresOfNormalPointsAreStandardNormal() throws {
    var stream = RandomStream(seed: 31)
    var count = 0.0
    var sums = (0.0, 0.0, 0.0, 0.0)
    var beyond = 0.0
    for _ in 0..<2500 {
      let scale = 0.01 + 100 * stream.uniform()
      let values = (0..<14).map { _ in 1000 + scale * stream.normal() }
      let z = try SelfStartingChart.fit(ChartSeries(values: values), settings: fromTheThird).panel.z
      for index in 2..<14 {
        count += 1
        sums.0 += z[index]
        sums.1 += z[index] * z[index]
        sums.2 += z[index] * z[index] * z[index] * z[index]
        if index > 2 { sums.3 += z[index] * z[index - 1] }
        if abs(z[index]) > 2 { beyond += 1 }
      }
    }
    #expect(abs(sums.0 / count) < 0.02 && abs(sums.1 / count - 1) < 0.03 && abs(sums.2 / count - 3) < 0.2)
    #expect(abs(sums.3 / count) < 0.02 && abs(beyond / count - 0.0455) < 0.004)
  }

  @Test func aShiftAfterAFewPointsIsFound() throws {
    let values = [10.1, 9.8, 10.3, 9.9, 10.0, 10.2, 9.7, 10.1, 14, 14.2]
    let chart = try SelfStartingChart.fit(ChartSeries(values: values))
    #expect(chart.signalledPoints.first == 8)
    #expect(chart.panel.upperControlLimit[4].isNaN && !chart.panel.upperControlLimit[5].isNaN)
    for index in values.indices where !chart.panel.z[index].isNaN {
      #expect(chart.panel.isBeyond(index) == (abs(chart.panel.z[index]) > 3))
    }
  }

  @Test func awkwardSeriesHaveAnAnswer() throws {
    var settings = ChartSettings()
    settings.baseline = 0..<7
    let values = [1, 2, .nan, 3, 2, 1, 2, 3, 50, 60, 2]
    let frozen = try SelfStartingChart.fit(ChartSeries(values: values), settings: settings)
    // Outside the baseline nothing is learnt.
    #expect(frozen.panel.centerLine[7] == frozen.panel.centerLine[10] && frozen.panel.z[2].isNaN)
    #expect(frozen.signalledPoints == [8, 9])
    let constant = try SelfStartingChart.fit(ChartSeries(values: [Double](repeating: 4, count: 9) + [5]))
    #expect(constant.panel.z[8] == 0 && constant.panel.z[9] == .infinity)
    let tiny = Double.leastNonzeroMagnitude
    for values in [[], [1], [1e150, -1e150, 1e150, 0, 1, 2, 3], [tiny, 0, tiny, 0, tiny, 0, 0]] {
      _ = try SelfStartingChart.fit(ChartSeries(values: values))
    }
    #expect(try !SelfStartingChart.fit(ChartSeries(values: [1, 2, 3, 4, 5])).judged)
    #expect(throws: ControlChartError.self) {
      try SelfStartingChart.fit(ChartSeries(values: values), settings: ChartSettings(center: 0, sigma: 1))
    }
  }
}
