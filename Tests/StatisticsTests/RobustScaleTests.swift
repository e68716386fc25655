import Statistics
import TestSupport
import Testing

@Suite struct RobustScaleTests {
  @Test func aWildValueHardlyMoves() {
    let sample: [Double] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    #expect(agrees(RobustScale.medianAbsoluteDeviation(sample), 1.482602218505602 * 2, relative: 1e-14))
    #expect(agrees(RobustScale.interquartileRange(sample), 4 / 1.3489795003921634, relative: 1e-14))
    #expect(RobustScale.medianAbsoluteDeviation(sample + [1e9]) < 4)
  }

  @Test func missingConstantAndEmpty() {
    #expect(RobustScale.medianAbsoluteDeviation([.nan, 2, 2, .nan, 2]) == 0)
    #expect(RobustScale.medianAbsoluteDeviation([]).isNaN)
    #expect(RobustScale.interquartileRange([]).isNaN)
  }

  @Test func quantilesInterpolate() {
    #expect(Quantiles.of([3, 1, .nan, 2], 0.25) == 1.5)
    #expect(Quantiles.median([4, 1, 3, 2]) == 2.5)
    #expect(Quantiles.median([]).isNaN)
    #expect(Quantiles.of([1, 2], 2).isNaN)
  }
}
