import RealModule
import Statistics
import TestSupport
import Testing

@testable import ControlCharts

/// What small counts say about their scatter.
@Suite struct WiderCountsTests {
  /// Poisson of mean 1 against a negative binomial of variance 2: P(0) = e⁻¹ against 1/2, P(1) = e⁻¹ against 1/4.
  @Test func evidenceByHand() {
    let wider = WiderCounts(mean: 1, dispersion: 0)
    #expect(abs(wider.wider.variance - 2) < 1e-12)
    let zero = Double.log(0.5 / Double.exp(-1))
    let one = Double.log(0.25 / Double.exp(-1))
    let three = Double.log(0.0625 / (Double.exp(-1) / 6))
    #expect(abs(wider.score(2) - wider.score(1)) < 1e-9)
    #expect(abs((wider.score(0) - wider.score(1)) / (wider.score(3) - wider.score(1)) - (zero - one) / (three - one)) < 1e-9)
  }

  @Test(arguments: [(0.4, 0.0), (1.4, 0.02), (6.0, 0.1), (14.0, 0.3)])
  func momentsAreThoseOfTheUsualCounts(mean: Double, dispersion: Double) {
    let wider = WiderCounts(mean: mean, dispersion: dispersion)
    var moments = (0.0, 0.0, 0.0)
    for value in 0..<400 {
      let probability = wider.usual.probability(Double(value))
      let score = wider.score(Double(value))
      moments.0 += probability * score
      moments.1 += probability * score * score
      moments.2 += probability * score * score * score
    }
    #expect(abs(moments.0) < 1e-5 && abs(moments.1 - 1) < 1e-4 && abs(moments.2 - wider.skewness) < 1e-2)
  }

  /// A wider scatter is seen: its counts score about half a standard deviation more. No count says more than a capped one.
  @Test func widerCountsScoreHigher() {
    var random = RandomStream(seed: 31)
    let wider = WiderCounts(mean: 1.4, dispersion: 0)
    var sum = 0.0
    for _ in 0..<4000 { sum += wider.score(Double(random.poisson(mean: random.gamma(shape: 1.4, scale: 1)))) }
    #expect(abs(sum / 4000 - 0.51) < 0.1)
    #expect(wider.score(1e6) == wider.score(1e5) && wider.score(1e6) < 8)
    for odd in [WiderCounts(mean: 0, dispersion: 0), WiderCounts(mean: 1e-12, dispersion: 0), WiderCounts(mean: 2, dispersion: 1e300)] {
      #expect(odd.score(0).isFinite && odd.score(3).isFinite)
    }
  }

  /// The average of such scores passes its limit about as seldom as that of squares of normal scores, whatever the mean.
  @Test func falseAlarmsAreAsRareAsThoseOfSquares() {
    func share(_ draw: (inout RandomStream) -> (square: Double, skewness: Double)) -> Double {
      var random = RandomStream(seed: 32)
      var alarms = 0.0
      let limit = MonitorAverages.spreadLimit(2.8)
      let noise = MonitorAverages.variance(weight: MonitorAverages.spreadWeight, count: 1000).squareRoot()
      for _ in 0..<400 {
        var average = 0.0
        for period in 0..<120 {
          let (square, skewness) = draw(&random)
          average += MonitorAverages.spreadWeight * (square - average)
          if period > 20, MonitorAverages.unskewed(average / noise, weight: MonitorAverages.spreadWeight, skewness: skewness) > limit {
            alarms += 1
            break
          }
        }
      }
      return alarms / 400
    }
    let normal = share { random in
      let z = random.normal()
      return (
        (min(z * z, MonitorAverages.farSquare) - MonitorAverages.squareMean) / MonitorAverages.squareVariance.squareRoot(),
        MonitorAverages.squareSkewness
      )
    }
    for mean in [0.6, 1.5, 5] {
      let wider = WiderCounts(mean: mean, dispersion: 0)
      let scores = (0..<60).map { wider.score(Double($0)) }
      let counts = share { random in (scores[min(random.poisson(mean: mean), 59)], wider.skewness) }
      #expect(abs(counts - normal) < 0.1, "mean \(mean): \(counts) for \(normal)")
    }
  }
}
