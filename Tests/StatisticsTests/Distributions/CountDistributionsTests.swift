import Foundation
import Statistics
import TestSupport
import Testing

/// Poisson, binomial, negative binomial and beta-binomial against SciPy 1.17.
@Suite struct CountDistributionsTests {
  @Test func poisson() {
    for (mean, x, lower, upper) in [
      (3.5, 2.0, 0.32084719886213414, 0.6791528011378658), (200, 240, 0.9973310270831085, 0.0026689729168915535),
      (0.1, 0, 0.9048374180359595, 0.09516258196404044),
    ] {
      #expect(agrees(Poisson(mean: mean).cumulative(x), lower, relative: 1e-13))
      #expect(agrees(Poisson(mean: mean).upperTail(x), upper, relative: 1e-12))
    }
    #expect(Poisson(mean: 19.846153846153847).quantile(0.0013498980316301035) == 8)
    #expect(Poisson(mean: 19.846153846153847).quantile(0.9986501019683699) == 34)
    #expect(Poisson(mean: 2.98).quantile(0.5) == 3)
    #expect(Poisson(mean: 1e6).quantile(0.999) == 1_003_092)
    #expect(Poisson(mean: 0).quantile(0.999) == 0)
  }

  @Test func binomial() {
    for (size, p, x, lower, upper) in [
      (50.0, 0.2, 4.0, 0.018496015060209363, 0.9815039849397906), (2000, 0.9, 1850, 0.9999542841806037, 4.571581939631478e-05),
      (5, 0.14, 0, 0.47042701759999994, 0.5295729824000001),
    ] {
      #expect(agrees(Binomial(size: size, probability: p).cumulative(x), lower, relative: 1e-12))
      #expect(agrees(Binomial(size: size, probability: p).upperTail(x), upper, relative: 1e-11))
    }
    #expect(Binomial(size: 50, probability: 0.231333).quantile(0.00135) == 4)
    #expect(Binomial(size: 200, probability: 0.1245).quantile(0.99865) == 40)
    #expect(Binomial(size: 20, probability: 1).quantile(0.5) == 20)
    #expect(Binomial(size: 20, probability: 0.4).cumulative(20) == 1)
  }

  @Test func negativeBinomial() {
    for (mean, a, x, lower, upper, p) in [
      (300.0, 0.02, 200.0, 0.008265174433173966, 0.991734825566826, 0.0006114950584029001),
      (5, 0.5, 12, 0.9406047881034435, 0.05939521189655647, 0.01871849102194508),
      (50, 1e-4, 60, 0.9273379192738518, 0.07266208072614823, 0.02014476736465878),
    ] {
      let distribution = NegativeBinomial(mean: mean, dispersion: a)
      #expect(agrees(distribution.cumulative(x), lower, relative: 1e-10))
      #expect(agrees(distribution.upperTail(x), upper, relative: 1e-10))
      #expect(agrees(distribution.probability(x), p, relative: 1e-10))
    }
    // Without dispersion it is the Poisson distribution.
    #expect(NegativeBinomial(mean: 7, dispersion: 0).cumulative(5) == Poisson(mean: 7).cumulative(5))
  }

  @Test func betaBinomial() {
    for (size, a, b, x, lower, upper) in [
      (20.0, 8.0, 2.0, 10.0, 0.05291639894338549, 0.9470836010566145), (300, 40, 10, 270, 0.9695225933497669, 0.03047740665023313),
      (3000, 80, 20, 2200, 0.0580029597796175, 0.9419970402203826),
    ] {
      let distribution = BetaBinomial(size: size, probability: a / (a + b), correlation: 1 / (a + b + 1))
      #expect(agrees(distribution.cumulative(x), lower, relative: 1e-8))
      #expect(agrees(distribution.upperTail(x), upper, relative: 1e-8))
    }
    // Beyond 5,000 trials by a beta distribution: within a few per cent deep in the tail.
    let many = BetaBinomial(size: 20_000, probability: 0.8, correlation: 1 / 101.0)
    #expect(agrees(many.cumulative(13_000), 0.00044401550452465813, relative: 0.03))
  }

  @Test func probabilitiesSumToOneAndQuantilesInvert() {
    let distribution = NegativeBinomial(mean: 12, dispersion: 0.3)
    var sum = 0.0
    for x in 0...400 {
      sum += distribution.probability(Double(x))
      #expect(agrees(distribution.cumulative(Double(x)), sum, absolute: 1e-12))
    }
    for p in [0.001, 0.2, 0.5, 0.9, 0.9999] {
      let k = distribution.quantile(p)
      #expect(distribution.cumulative(k) >= p)
      #expect(k == 0 || distribution.cumulative(k - 1) < p)
    }
    #expect(distribution.quantile(-0.1).isNaN)
  }

  @Test func geometricCountsStartAtZero() {
    let gaps = Geometric(mean: 3)
    #expect(gaps.probability == 0.25)
    #expect(agrees(gaps.cumulative(1), 1 - 0.75 * 0.75, relative: 1e-15) && gaps.cumulative(-1) == 0)
    #expect(agrees(gaps.upperTail(99), pow(0.75, 100), relative: 1e-13))
    #expect(gaps.quantile(0.25) == 0 && gaps.quantile(0.2500001) == 1 && gaps.quantile(1 - 0.75 * 0.75) == 1)
    #expect(gaps.quantile(0) == 0 && gaps.quantile(1) == .infinity && gaps.quantile(1.5).isNaN)
    for p in stride(from: 0.01, to: 1, by: 0.07) {
      let k = gaps.quantile(p)
      #expect(gaps.cumulative(k) >= p && gaps.cumulative(k - 1) < p)
    }
    #expect(Geometric(mean: 0).quantile(0.9) == 0 && Geometric(mean: 0).upperTail(0) == 0)
  }
}
