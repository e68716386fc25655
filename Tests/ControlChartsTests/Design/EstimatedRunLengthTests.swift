import RealModule
import Statistics
import Testing

@testable import ControlCharts

@Suite struct EstimatedRunLengthTests {
  @Test func movingRangesVaryAsCryerAndRyanSay() throws {
    for m in [5, 20, 100] {
      let printed = (0.8264 * Double(m) - 1.082) / Double((m - 1) * (m - 1))
      #expect(abs(EstimatedBaseline.movingRangeVariance(m) / printed - 1) < 1e-3)
    }
    // The sample standard deviation is exactly a chi variable.
    let baseline = try EstimatedBaseline(count: 25, estimator: .standardDeviation)
    #expect(baseline.degreesOfFreedom == 24)
    let constants = try #require(ShewhartConstants(n: 25))
    #expect(abs(baseline.scaleDeviation - constants.c5 / constants.c4) < 1e-12)
  }

  /// The distribution of the conditional run length against drawn baselines.
  @Test(arguments: [SigmaEstimator.movingRange, .standardDeviation])
  func drawnBaselinesAgree(estimator: SigmaEstimator) throws {
    let m = 30
    let estimated = EstimatedRunLength(ShewhartScheme(limit: 3), baseline: try EstimatedBaseline(count: m, estimator: estimator))
    let c4 = try #require(ShewhartConstants(n: m)).c4
    var lengths: [Double] = []
    for draw in 0..<1200 {
      var stream = RandomStream(seed: 23, stream: UInt64(draw))
      let x = (0..<m).map { _ in stream.normal() }
      let mean = x.reduce(0, +) / Double(m)
      let scale: Double
      switch estimator {
      case .movingRange: scale = zip(x, x.dropFirst()).reduce(0) { $0 + abs($1.0 - $1.1) } / Double(m - 1) / ShewhartConstants.d2OfTwo
      case .standardDeviation:
        let squares = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        scale = (squares / Double(m - 1)).squareRoot() / c4
      }
      lengths.append(try estimated.conditional(mean: mean, scale: scale))
    }
    for wanted in [50.0, 150, 370, 1000] {
      let share = Double(lengths.count { $0 >= wanted }) / 1200
      let probability = try estimated.probability(ofAtLeast: wanted)
      // Four standard errors of a share of 1,200, and the chi approximation of moving ranges.
      #expect(abs(share - probability) < 0.06, "\(wanted): \(share), \(probability)")
    }
  }

  @Test func guaranteesHold() throws {
    let baseline = try EstimatedBaseline(count: 60, estimator: .standardDeviation)
    let shewhart = try EstimatedRunLength(ShewhartScheme(limit: 3), baseline: baseline).guaranteed(runLength: 370, probability: 0.9)
    #expect(shewhart.limit > 3.2 && shewhart.limit < 3.6)
    #expect(abs(try EstimatedRunLength(shewhart, baseline: baseline).probability(ofAtLeast: 370) - 0.9) < 1e-7)
    #expect(abs(try EstimatedRunLength(shewhart, baseline: baseline).runLength(heldWith: 0.9) / 370 - 1) < 1e-4)
    let oneSided = EstimatedRunLength(CUSUMScheme(reference: 0.5, limit: 4, sides: .one), baseline: baseline)
    let cusum = try oneSided.guaranteed(runLength: 200, probability: 0.8)
    #expect(abs(try EstimatedRunLength(cusum, baseline: baseline).probability(ofAtLeast: 200) - 0.8) < 1e-6)
    // A long baseline is as good as known parameters.
    let long = try EstimatedBaseline(count: 10_000_000)
    #expect(abs(try EstimatedRunLength(ShewhartScheme(limit: 3), baseline: long).unconditional() / 370.398 - 1) < 1e-3)
  }

  /// Worked out by nested integrals over scale and mean, 24 nodes and roots to 1e-9 each.
  @Test func guaranteedLimitsAreThoseOfNestedIntegrals() throws {
    for (count, limit) in [(30, 3.869956466892668), (100, 3.4108297974468664)] {
      let estimated = EstimatedRunLength(ShewhartScheme(limit: 3), baseline: try EstimatedBaseline(count: count))
      #expect(abs(try estimated.guaranteed(runLength: 370, probability: 0.9).limit - limit) < 1e-6)
    }
    let ewma = EstimatedRunLength(EWMAScheme(weight: 0.1, limit: 3), baseline: try EstimatedBaseline(count: 100))
    #expect(abs(try ewma.guaranteed(runLength: 370, probability: 0.9).limit - 3.3097801655459778) < 1e-6)
  }

  @Test func theMeanOverBaselinesIsThatOfDrawnOnes() throws {
    let baseline = try EstimatedBaseline(count: 200, estimator: .standardDeviation)
    let estimated = EstimatedRunLength(ShewhartScheme(limit: 2.5), baseline: baseline)
    var sum = 0.0
    var squares = 0.0
    for draw in 0..<1200 {
      var stream = RandomStream(seed: 29, stream: UInt64(draw))
      let mean = stream.normal() * baseline.meanDeviation
      let scale = baseline.scaleQuantile(stream.openUniform())
      let length = try estimated.conditional(mean: mean, scale: scale)
      sum += length
      squares += length * length
    }
    let mean = sum / 1200
    let error = ((squares / 1200 - mean * mean) / 1200).squareRoot()
    #expect(abs(try estimated.unconditional() - mean) < 4 * error)
    // Ten observations leave limits so wide, rarely, that the mean is infinite.
    #expect(try EstimatedRunLength(ShewhartScheme(limit: 3), baseline: EstimatedBaseline(count: 8)).unconditional() == .infinity)
  }

  @Test func shortBaselinesAreRefused() {
    #expect(throws: ControlChartError.self) { try EstimatedBaseline(count: 2) }
    #expect(throws: ControlChartError.self) { try EstimatedBaseline(count: .min) }
  }
}
