import Statistics
import TestSupport
import Testing

@testable import ControlCharts

@Suite struct BaselineEstimatorTests {
  private func settings(_ estimator: BaselineEstimator) -> ChartSettings {
    var settings = ChartSettings()
    settings.baselineEstimator = estimator
    return settings
  }

  @Test func medianIsTheMedianAndItsMovingRange() throws {
    let chart = try XmRChart.fit(ChartSeries(values: [10, 12, 11, 13, 100, 12, 10, 11]), settings: settings(.median))
    // Ranges 2 1 2 87 88 2 1: median 2; values sorted 10 10 11 11 12 12 13 100.
    #expect(chart.phases[0].centerLine == 11.5)
    #expect(agrees(chart.phases[0].sigma, 2 / (2.0.squareRoot() * 0.6744897501960817), relative: 1e-12))
    #expect(chart.notes.contains { $0.contains("medians") })
  }

  /// Five wild points in a hundred: the mean's sigma doubles, the biweight's stays within a few per cent, and so does its centre.
  @Test func wildPointsDoNotMoveTheRobustLimits() throws {
    var stream = RandomStream(seed: 11)
    var sigmas: [BaselineEstimator: Double] = [:]
    var centers: [BaselineEstimator: Double] = [:]
    for _ in 0..<200 {
      let values = (0..<100).map { $0 % 20 == 7 ? 15 + stream.normal() : stream.normal() }
      for estimator in BaselineEstimator.allCases {
        let chart = try XmRChart.fit(ChartSeries(values: values), settings: settings(estimator))
        sigmas[estimator, default: 0] += chart.phases[0].sigma / 200
        centers[estimator, default: 0] += chart.phases[0].centerLine / 200
      }
    }
    let (plain, plainCenter) = try (#require(sigmas[.mean]), #require(centers[.mean]))
    let (biweight, biweightCenter) = try (#require(sigmas[.biweight]), #require(centers[.biweight]))
    let (median, medianCenter) = try (#require(sigmas[.median]), #require(centers[.median]))
    #expect(plain > 2 && plainCenter > 0.6)
    #expect(abs(biweight - 1) < 0.06 && abs(biweightCenter) < 0.03)
    #expect(abs(median - 1) < 0.16 && abs(medianCenter) < 0.1)
  }

  /// Without wild points all three estimate the same, and the biweight of the ranges with less scatter than their median.
  @Test func calmSeriesGiveTheSameLimits() throws {
    var stream = RandomStream(seed: 12)
    var sums: [BaselineEstimator: (Double, Double)] = [:]
    for _ in 0..<400 {
      let values = (0..<200).map { _ in 3 * stream.normal() }
      for estimator in BaselineEstimator.allCases {
        let sigma = try XmRChart.fit(ChartSeries(values: values), settings: settings(estimator)).phases[0].sigma
        let sum = sums[estimator, default: (0, 0)]
        sums[estimator] = (sum.0 + sigma / 400, sum.1 + sigma * sigma / 400)
      }
    }
    func deviation(_ estimator: BaselineEstimator) throws -> Double {
      let sum = try #require(sums[estimator])
      return (sum.1 - sum.0 * sum.0).squareRoot()
    }
    for estimator in BaselineEstimator.allCases {
      let sum = try #require(sums[estimator])
      #expect(abs(sum.0 - 3) < 0.04, "\(estimator)")
    }
    let (mean, median, biweight) = try (deviation(.mean), deviation(.median), deviation(.biweight))
    #expect(biweight < median && biweight < 1.15 * mean)
  }

  @Test func constantAndClumpedSeriesHaveAnAnswer() throws {
    for estimator in BaselineEstimator.allCases {
      #expect(try XmRChart.fit(ChartSeries(values: [5, 5, 5, 5, 5, 5]), settings: settings(estimator)).phases[0].sigma == 0)
    }
    // Most neighbours are equal: the biweight falls back on the mean range.
    let clumped = try XmRChart.fit(ChartSeries(values: [5, 5, 5, 5, 9, 5, 5, 5, 5]), settings: settings(.biweight))
    #expect(clumped.phases[0].centerLine == 5 && agrees(clumped.phases[0].sigma, 1 / 1.1283791670955126, relative: 1e-12))
    let weighted = try EWMAChart.fit(ChartSeries(values: [1, 2, 90, 1, 2, 1, 2]), settings: settings(.median))
    #expect(weighted.phases[0].centerLine == 2 && weighted.notes.contains { $0.contains("medians") })
  }
}
