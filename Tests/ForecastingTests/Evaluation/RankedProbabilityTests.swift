import Forecasting
import TestSupport
import Testing

@Suite("Ranked probability score")
struct RankedProbabilityTests {
  @Test("a forecast without spread is off by its absolute error")
  func point() {
    #expect(RankedProbability.normal(mean: 3, standardDeviation: 0, actual: 5) == 2)
    #expect(RankedProbability.sample([3, 3, 3], actual: 5) == 2)
    #expect(RankedProbability.poisson(mean: 0, actual: 4) == 4)
  }

  @Test("two draws by hand")
  func two() {
    // Distances 1 and 1 to 2; the draws differ by 2, so that half the mean difference is 0.5, or 1 without the pairs of a draw with itself.
    #expect(agrees(RankedProbability.sample([1, 3], actual: 2), 0.5, relative: 1e-12))
    #expect(agrees(RankedProbability.sample([3, 1], actual: 2, isFair: true), 0, absolute: 1e-12))
    #expect(RankedProbability.sample([], actual: 2).isNaN)
    #expect(RankedProbability.sample([1], actual: 2, isFair: true).isNaN)
  }

  @Test("counts come near the normal where they are large")
  func counts() {
    let count = RankedProbability.poisson(mean: 4000, actual: 4100)
    let normal = RankedProbability.normal(mean: 4000, standardDeviation: 4000.0.squareRoot(), actual: 4100)
    #expect(agrees(count, normal, relative: 0.02))
    #expect(RankedProbability.poisson(mean: 1e9, actual: 1e9).isFinite)
    #expect(
      agrees(
        RankedProbability.negativeBinomial(mean: 5, size: 1e9, actual: 3), RankedProbability.poisson(mean: 5, actual: 3), relative: 1e-6))
  }
}
