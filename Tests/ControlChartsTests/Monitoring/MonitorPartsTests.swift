import RealModule
import Statistics
import TestSupport
import Testing

@testable import ControlCharts

/// The parts of the monitor, each against values worked out by hand.
@Suite struct MonitorPartsTests {
  private func rows(_ count: Int, slots: [Int]? = nil, effects: [CalendarEffect] = []) -> MonitorRows {
    var series = ChartSeries(values: [Double](repeating: 0, count: count), slots: slots, slotCount: 2)
    series.calendarEffects = effects
    return MonitorRows(series: series, range: 0..<count, periodsPerYear: nil)
  }

  @Test func rowsHoldLevelSlotAndEffects() {
    let rows = rows(2, slots: [0, 1], effects: [CalendarEffect(name: "holiday", values: [0, 1])])
    #expect(rows.width == 5)
    #expect(rows.starts == [0, 2, 5])
    #expect(rows.columns == [0, 2, 0, 3, 4])
    #expect(rows.values == [1, 1, 1, 1, 1])
  }

  /// A still level with prior variance 100 and two observations of variance 4: precision 0.01 + 2/4.
  @Test func filterIsTheBayesianMean() {
    let rows = rows(2)
    var filter = MonitorFilter(means: [0, 0], variances: [100, 0], balanced: 2..<2)
    filter.update(rows, 0, response: 3, variance: 4, far: 1e9)
    filter.update(rows, 1, response: 5, variance: 4, far: 1e9)
    let found = filter.expectation(rows, 0)
    #expect(abs(found.mean - (3.0 / 4 + 5.0 / 4) / 0.51) < 1e-12)
    #expect(abs(found.variance - 1 / 0.51) < 1e-12)
  }

  @Test func filterFollowsAWalkAndHeedsFarPointsLittle() {
    let rows = rows(1)
    var filter = MonitorFilter(means: [0, 0], variances: [1, 0], balanced: 2..<2)
    filter.advance(drift: 0.5, fading: 0.5, memoryVariance: 0)
    #expect(filter.expectation(rows, 0).variance == 1.5)
    var near = filter
    near.update(rows, 0, response: 2, variance: 1, far: 2.58)
    var far = filter
    far.update(rows, 0, response: 200, variance: 1, far: 2.58)
    #expect(abs(near.expectation(rows, 0).mean - 2 * 1.5 / 2.5) < 1e-12)
    #expect(abs(far.expectation(rows, 0).mean - 1.5 * 200 / (1.5 + 200 * 200 / 2.5 / (2.58 * 2.58))) < 1e-9)
  }

  @Test func slotsAreBalanced() {
    let rows = rows(2, slots: [0, 1])
    var filter = MonitorFilter(means: [0, 0, 0, 0], variances: [10, 0, 4, 4], balanced: 2..<4)
    filter.update(rows, 0, response: 5, variance: 1, far: 1e9)
    filter.update(rows, 1, response: 1, variance: 1, far: 1e9)
    #expect(abs(filter.mean[2] + filter.mean[3]) < 1e-12)
    #expect(filter.mean[2] > 1.5)
  }

  /// Poisson of mean 1: P(0) = 0.36788, so zero scores Φ⁻¹(0.18394) = −0.9004.
  @Test func midPScores() {
    #expect(abs(MonitorScore.count(0, mean: 1, dispersion: 0) + 0.90042) < 1e-4)
    let moments = MonitorScore.moments(mean: 1, dispersion: 0)
    var mean = 0.0
    var square = 0.0
    for value in 0..<30 {
      let probability = Poisson(mean: 1).probability(Double(value))
      let z = MonitorScore.count(Double(value), mean: 1, dispersion: 0)
      mean += probability * z
      square += probability * z * z
    }
    #expect(abs(moments.mean - mean) < 1e-6)
    #expect(abs(moments.deviation - (square - mean * mean).squareRoot()) < 1e-5)
    #expect(moments.deviation < 1)
  }

  @Test func zeroSignalsOnlyWhereItIsRare() {
    #expect(!MonitorScore.zeroCanSignal(mean: 2, dispersion: 0, limit: 3))
    #expect(MonitorScore.zeroCanSignal(mean: 20, dispersion: 0, limit: 3))
    #expect(abs(Normal.standard.upperTail(MonitorScore.oneSided(3)) - 2 * Normal.standard.upperTail(3)) < 1e-12)
  }

  @Test(arguments: [-0.8, -0.2, 0.0, 0.3, 0.9]) func cornishFisherInverts(skewness: Double) {
    for z in [-2.5, -1.0, 0.0, 0.7, 2.5] {
      let score = MonitorScore.cornishFisher(z, skewness: skewness)
      #expect(abs(MonitorScore.inverseCornishFisher(score, skewness: skewness) - z) < 1e-9)
    }
  }

  /// Half of 100 trials, no variation beyond sampling: standard deviation 0.05 and no skewness.
  @Test func sharesAreStandardised() {
    #expect(abs(MonitorScore.proportion(0.6, 0.5, size: 100, extra: 0) - 2) < 1e-12)
    let skewed = MonitorScore.shareMoments(0.9, size: 100, extra: 0)
    #expect(abs(skewed.deviation - 0.03) < 1e-12)
    #expect(abs(skewed.skewness + 0.8 / 3) < 1e-12)
  }

  @Test func averagesByHand() {
    let rows = rows(2)
    var averages = MonitorAverages(width: 2, slotCount: 0)
    for index in 0..<2 {
      averages.add(z: 2, innovation: 2, square: 3, moments: .init(), slot: nil, rows: rows, index: index, deviation: 4)
    }
    let slow = averages.levels[LevelAverage.slow]
    let fast = averages.levels[LevelAverage.fast]
    #expect(abs(slow.value - (0.05 * 2 + 0.95 * 0.05 * 2)) < 1e-12)
    #expect(abs(fast.value - (0.32 * 2 + 0.68 * 0.32 * 2)) < 1e-12)
    #expect(abs(averages.spread - (0.3 + 0.9 * 0.3)) < 1e-12)
    #expect(abs(fast.row[0] - (1 - 0.68 * 0.68) / 4) < 1e-12)
    #expect(abs(MonitorAverages.variance(weight: 0.2, count: 1) - 0.04) < 1e-12)
    averages.restartLevel()
    #expect(averages.count == 0)
    for level in averages.levels { #expect(level.value == 0 && level.row == [0, 0]) }
  }

  @Test func limitsGrowWithTheRunLength() {
    let month = MonitorLimits(runLength: 30, hasProfile: true)
    let year = MonitorLimits(runLength: 365, hasProfile: true)
    let board = MonitorLimits(runLength: 700, hasProfile: true)
    for (short, long) in [(month, year), (year, board)] {
      #expect(short.point(memory: 0) < long.point(memory: 0))
      for place in LevelAverage.weights.indices { #expect(short.level(place, inflation: 1) < long.level(place, inflation: 1)) }
      #expect(short.spread < long.spread && short.profile < long.profile)
    }
    #expect(year.level(LevelAverage.slow, inflation: 3.5) < year.level(LevelAverage.slow, inflation: 1))
    #expect(year.point(memory: 0) > 3.6 && year.point(memory: 0) < 3.85)
  }

  /// An average of uncorrelated scores is not inflated; a first-order autoregression inflates by (1 + φ(1−λ))/(1 − φ(1−λ)).
  @Test func inflationByMemory() {
    let weights = SIMD3(0.05, 0.2, 0.5)
    #expect(MemoryAndDrift.inflation(0, 0.5, weights: weights) == SIMD3(repeating: 1))
    let kept = 0.6 * 0.8
    #expect(abs(MemoryAndDrift.inflation(1, 0.6, weights: weights)[1] - (1 + kept) / (1 - kept)) < 1e-12)
  }

  private func autoregression(_ fading: Double, count: Int, seed: UInt64) -> [Double] {
    var random = RandomStream(seed: seed)
    var state = random.normal()
    return (0..<count).map { _ in
      state = fading * state + (1 - fading * fading).squareRoot() * random.normal()
      return state
    }
  }

  @Test func memoryAndDriftAreToldApart() {
    func found(_ values: [Double]) -> MemoryAndDrift {
      let ones = [Double](repeating: 1, count: values.count)
      let zeros = [Double](repeating: 0, count: values.count)
      return MemoryAndDrift(deviation: values, sampling: zeros, extra: ones, ceiling: 1, releases: [], jump: 1, caution: 0)
    }
    let noise = found(autoregression(0, count: 300, seed: 3))
    #expect(noise.lag1 < 0.1 && noise.inflations[LevelAverage.slow] < 1.4)
    let memory = found(autoregression(0.6, count: 300, seed: 4))
    #expect(abs(memory.lag1 - 0.6) < 0.15)
    #expect(memory.drift < 2e-4)
    var random = RandomStream(seed: 5)
    var level = 0.0
    let walking = found(
      (0..<300).map { _ in
        level += 0.15 * random.normal()
        return level + random.normal()
      })
    #expect(walking.drift > 5 * noise.drift)
  }

  /// The four lanes are four filters: each gives what it gives in any other lane.
  @Test func lanesDoNotMix() {
    let values = autoregression(0.4, count: 60, seed: 6)
    let ones = [Double](repeating: 1, count: 60)
    let walk = MovementLikelihood(deviation: values, sampling: ones, extra: ones, typical: 2, releases: [], jump: 1)
    let one = walk.evaluate(drift: [0, 0.1, 0, 0.1], stationary: [0, 0, 0.5, 0.5], fading: [0, 0, 0.6, 0.6])
    let two = walk.evaluate(drift: [0.1, 0, 0.1, 0], stationary: [0.5, 0.5, 0, 0], fading: [0.6, 0.6, 0, 0])
    for lane in 0..<4 { #expect(one[lane] == two[3 - lane]) }
  }

  @Test func shapeOfNormalAndHeavyTails() {
    var random = RandomStream(seed: 8)
    let normal = ScoreShape((0..<400).map { _ in random.normal() })
    #expect(normal.heaviness < 0.1 && abs(normal.skewness) < 0.25)
    let heavy = ScoreShape(
      (0..<400).map { _ in random.normal() / (random.gamma(shape: 1.5, scale: 2) / 3).squareRoot() })
    #expect(heavy.heaviness > 0.15)
    #expect(heavy.score(6) < 4.5)
    for z in [-3.0, -0.5, 0.0, 2.0, 3.5] { #expect(abs(heavy.score(heavy.deviation(z)) - z) < 1e-6) }
  }

  /// Only deviations upwards have the heavy tail, and scores are never raised by it.
  @Test func upperTailsOfCounts() {
    var random = RandomStream(seed: 9)
    let heavy = ScoreShape(upperTail: (0..<300).map { _ in abs(random.normal() / (random.gamma(shape: 1.5, scale: 2) / 3).squareRoot()) })
    #expect(heavy.isUpper && heavy.heaviness > 0.1)
    #expect(heavy.score(6) < 5 && heavy.score(-6) == -6)
    #expect(heavy.score(0.5) <= 0.5)
    #expect(heavy.deviation(-4) == -4 && heavy.deviation(4) >= 4)
    let normal = ScoreShape(upperTail: (0..<300).map { _ in abs(random.normal()) })
    #expect(normal.heaviness < 0.05)
  }

  private func judgement(spread: Double = 0, profile: Double = 0) -> Monitor.Judgement {
    var judgement = Monitor.Judgement()
    judgement.spread = spread
    judgement.profile = profile
    return judgement
  }

  @Test func changesAreConfirmedFromTheirSignals() {
    var changes = ConfirmedChanges(slotCount: 7, start: 60)
    for index in 100..<103 { #expect(changes.spread(index, judgement(spread: 0.9), average: 0.3) == nil) }
    for index in 103..<107 { #expect(changes.spread(index, judgement(spread: 1.2), average: 0.9) == nil) }
    // Above what is usual since the start, but thought to be 42 periods old at most.
    #expect(changes.spread(107, judgement(spread: 1.2), average: 0.9) == 66)
    changes.restart(108)
    #expect(changes.profile(110, judgement(profile: 0.5), slot: 5, averages: [0, 0, 0, 0, 0, 0.4, 0]) == nil)
    #expect(changes.profile(117, judgement(profile: 1.5), slot: 5, averages: [0, 0, 0, 0, 0, 0.9, 0]) == nil)
    let found = changes.profile(124, judgement(profile: 1.5), slot: 5, averages: [0, 0, 0, 0, 0, 0.9, 0])
    #expect(found?.onset == 110 && found?.slots == [5])
    #expect(changes.closed(130, isSignal: true, slot: 6) == nil && changes.closed(137, isSignal: true, slot: 6) == nil)
    #expect(changes.closed(144, isSignal: true, slot: 6) == 130)
  }

  @Test func aReturnIsRecognisedFromItsEvidence() {
    let filter = MonitorFilter(means: [0, 0], variances: [1, 0], balanced: 2..<2)
    var former = FormerLevel(filter: filter, onset: 10, confirmed: 20)
    let stays = FormerLevel.evidence(former: 2, formerVariance: 1, present: 0, presentVariance: 1)
    #expect(stays == -2)
    for index in 21..<40 { former.weigh(index, difference: stays, side: -1, inflation: 1) }
    #expect(former.evidence == 0 && former.since == 40 && !former.isReturning(40))
    former.weigh(40, difference: -stays, side: -1, inflation: 1)
    #expect(former.isReturning(40) && !former.isBack)
    // A fall towards the former level waits for the evidence, a rise does not; nor does either after a fortnight without a verdict.
    #expect(former.heldBack(-1.3) == -1 && former.heldBack(-0.7) == -0.7 && former.heldBack(1.3) == 1.3)
    #expect(!former.isReturning(54))
    former.weigh(41, difference: -stays, side: -1, inflation: 1)
    #expect(former.isBack && former.since == 40)
  }

  /// Variance of level plus effect, 4 + 9, less that of the level alone.
  @Test func whatAnEffectAddsToAnExpectation() {
    let rows = rows(2, effects: [CalendarEffect(name: "holiday", values: [0, 1])])
    let filter = MonitorFilter(means: [0, 0, 0], variances: [4, 0, 9], balanced: 2..<2)
    #expect(filter.effectVariance(rows, 0) == 0)
    #expect(filter.effectVariance(rows, 1) == 9)
    #expect(filter.expectation(rows, 1).variance == 13)
  }

  /// E[tempered(Z²)] by simulation of quantiles, and its shape: whole up to 2.58², a third far out.
  @Test func farSquaresSayLessAboutTheScatter() {
    let cap = 2.58 * 2.58
    #expect(MonitorPast.tempered(4) == 4)
    #expect(abs(MonitorPast.tempered(cap.nextUp) - cap) < 1e-9)
    #expect(abs(MonitorPast.tempered(1e9) - cap / 3) < 1e-6)
    let count = 200_000
    let mean =
      (0..<count).reduce(0.0) { sum, place in
        let z = Normal.standard.quantile((Double(place) + 0.5) / Double(count))
        return sum + MonitorPast.tempered(z * z)
      } / Double(count)
    #expect(abs(MonitorPast.temperedMean - mean) < 1e-4)
  }

  @Test func tailsAreLearnedOnlyOnVeryStrongEvidence() {
    var random = RandomStream(seed: 5)
    let normal = (0..<400).map { _ in random.normal() }
    #expect(ScoreShape(lookingBack: normal, isUpper: false).score(3.5) == 3.5)
    let heavy = (0..<400).map { _ in random.normal() / (random.gamma(shape: 1.5, scale: 2) / 3).squareRoot() }
    let both = ScoreShape(lookingBack: heavy, isUpper: false)
    #expect(both.heaviness > 0.2 && both.score(6) < 4 && both.score(-6) > -4)
    let upper = ScoreShape(lookingBack: heavy, isUpper: true)
    #expect(upper.score(6) < 4.5 && upper.score(-6) == -6)
    #expect(ScoreShape(lookingBack: Array(heavy.prefix(180)), isUpper: false).heaviness == 0)
  }

  /// A skewness of error 0.2 moves a score of 3.5 by 0.375, so that the limit for it is 3.5 √(1 + 0.375²).
  @Test func limitsOfSingleScoresKnowTheErrorOfTheSkewness() {
    var shape = ScoreShape()
    #expect(shape.widened(3.5) == 3.5)
    shape.skewnessVariance = 0.04
    #expect(abs(shape.widened(3.5) - 3.5 * (1 + 0.375 * 0.375).squareRoot()) < 1e-12)
  }

  /// One slot in seven is closed: 364 periods have 312 in which something can happen.
  @Test func closedSlotsHaveNoPartInTheRunLength() {
    var random = RandomStream(seed: 6)
    let counts = (0..<140).map { $0 % 7 == 6 ? 0 : Double(random.poisson(mean: 30)) }
    for (values, open) in [(counts, 312.0), (counts.map { $0 + 1 }, 364)] {
      let series = ChartSeries(values: values, slots: (0..<140).map { $0 % 7 }, slotCount: 7, kind: .count)
      let phase = PhaseInput(
        series: series, settings: ChartSettings(baseline: 0..<140), statistic: MonitorChart.statistic(of: series), range: 0..<140)
      let observations = ExpectedObservations(phase)
      let monitor = Monitor(
        observations: observations, rows: MonitorRows(series: series, range: 0..<140, periodsPerYear: nil), learned: observations.present,
        history: 140, runLength: 364)
      #expect(monitor.runLength == 364 && abs(monitor.limits.runLength - open) < 1e-9)
    }
  }
}
