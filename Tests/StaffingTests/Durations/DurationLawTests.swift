import Staffing
import Statistics
import TestSupport
import Testing

@Suite struct DurationLawTests {
  static let laws: [DurationLaw] =
    GeneralPatienceQueueTests.laws + [.exponential(mean: 30), .uniform(lower: 0, upper: 10), .weibull(shape: 2, scale: 50)]

  @Test(arguments: laws)
  func sharesAndMeansAreOneLaw(_ law: DurationLaw) {
    let points = [0, 1e-6, 0.5, 10, 20.05, 59, 61, 300, 5000]
    var last = 0.0
    for (low, high) in zip(points, points.dropFirst()) {
      #expect(agrees(law.survival(low) + law.cumulative(low), 1, relative: 1e-14))
      // E min(X, x) grows by the integral of the share still there, between both ends' shares.
      let rise = law.meanUpTo(high) - law.meanUpTo(low)
      let slack = 1e-12 * law.meanUpTo(high)
      #expect(rise <= law.survival(low) * (high - low) + slack && rise >= law.survival(high) * (high - low) - slack, "\(law) \(low)")
      #expect(law.cumulative(high) >= last)
      last = law.cumulative(high)
    }
    #expect(agrees(law.meanUpTo(1e15), law.mean, relative: 1e-9))
  }

  @Test func momentsByHand() throws {
    #expect(DurationLaw.exponential(mean: 3).squaredVariation == 1)
    #expect(agrees(DurationLaw.gamma(shape: 2, mean: 3).squaredVariation, 0.5, relative: 1e-14))
    #expect(DurationLaw.deterministic(3).squaredVariation == 0)
    let mixed = try DurationLaw.hyperexponential(probabilities: [0.3, 0.7], means: [10, 200])
    #expect(agrees(mixed.mean, 143, relative: 1e-14))
    #expect(agrees(mixed.secondMoment, 2 * (0.3 * 100 + 0.7 * 40_000), relative: 1e-14))
  }

  @Test func impossibleLawsAreRefused() {
    #expect(throws: StaffingError.self) { try DurationLaw.sample([]) }
    #expect(throws: StaffingError.self) { try DurationLaw.sample([1, .nan]) }
    #expect(throws: StaffingError.self) { try DurationLaw.hyperexponential(probabilities: [0.5, 0.6], means: [1, 2]) }
    #expect(throws: StaffingError.self) { try DurationLaw.hyperexponential(probabilities: [1], means: [1, 2]) }
    #expect(throws: StaffingError.self) { try DurationLaw.balking(probability: 1.1, otherwise: .exponential(mean: 1)) }
    let bad: [DurationLaw] = [
      .exponential(mean: 0), .exponential(mean: .infinity), .weibull(shape: 0, scale: 1), .lognormal(logMean: .nan, logDeviation: 1),
      .gamma(shape: -1, mean: 1), .uniform(lower: 3, upper: 2), .deterministic(-1), .mixture([]),
    ]
    for law in bad { #expect(throws: StaffingError.self) { try law.checked("patience") } }
  }
}
