import RealModule

/// How much of the noise carries over from period to period, and how fast the level moves, from the past of one series.
///
/// Both make neighbours alike; a level with memory tells them apart by how far the likeness reaches. The likelihood of a level that walks
/// plus noise of which a share follows a first-order autoregression is taken on a grid, and averaged with prior weights: where a short
/// past leaves the answer open, the limits must hold for all that may be.
struct MemoryAndDrift {
  /// Periods after which the level's memory halves, and what is thought of them beforehand.
  static let halfLives: [(periods: Double, prior: Double)] = [(.infinity, 0.88), (150, 0.06), (75, 0.035), (35, 0.025)]

  /// The least share of a period's extra variance that is its own.
  static let leastWhite = 0.02

  private(set) var drift = 0.0
  private(set) var memoryShare = 0.0
  private(set) var fading = 0.5
  /// By how much memory multiplies the variance of each average of scores.
  private(set) var inflations = [Double](repeating: 1, count: LevelAverage.weights.count)
  private(set) var lag1 = 0.0

  /// `deviation` is what is left of each period without slots and calendar, NaN where missing; `sampling` and `extra` its two
  /// variances; `caution` is how many standard deviations of its posterior are added to the mean inflation; `ceiling` is the variance that
  /// can carry over at most; `releases` the periods before which the level may have jumped.
  init(deviation: [Double], sampling: [Double], extra: [Double], ceiling: Double, releases: Set<Int>, jump: Double, caution: Double) {
    var total = 0.0
    var extraSum = 0.0
    var ratio = 0.0
    var count = 0.0
    for index in deviation.indices where !deviation[index].isNaN {
      total += sampling[index] + extra[index]
      extraSum += extra[index]
      ratio += ceiling / max(sampling[index] + extra[index], 1e-300)
      count += 1
    }
    guard count > 10, total > 0 else { return }
    let typical = total / count
    ratio /= count
    let carries = extraSum > 1e-6 * total
    let walk = MovementLikelihood(deviation: deviation, sampling: sampling, extra: extra, typical: typical, releases: releases, jump: jump)
    let drifts = Self.halfLives.map { $0.periods.isFinite ? typical * Double.log(2) / $0.periods * Double.log(2) / $0.periods : 0 }
    let still = walk.evaluate(
      drift: SIMD4(drifts[0], drifts[1], drifts[2], drifts[3]), stationary: SIMD4(repeating: 0), fading: SIMD4(repeating: 0))
    var logWeights: [Double] = []
    var grid: [(drift: Double, share: Double, fading: Double)] = []
    for (position, drift) in drifts.enumerated() {
      let prior = Self.halfLives[position].prior
      logWeights.append(still[position] + Double.log(prior * MemoryGrid.noMemory))
      grid.append((drift, 0, 0.5))
      guard carries else { continue }
      var fits = [SIMD4(repeating: still[position])]
      for share in MemoryGrid.shares.dropFirst() {
        fits.append(
          walk.evaluate(
            drift: SIMD4(repeating: drift), stationary: SIMD4(repeating: share.share * ceiling), fading: MemoryGrid.fadingNodes))
      }
      let logPrior = Double.log(prior)
      for point in MemoryGrid.points {
        logWeights.append(MemoryGrid.fit(fits, point) + logPrior + point.logPrior)
        grid.append((drift, point.share, point.fading))
      }
    }
    let best = logWeights.max() ?? 0
    var sum = 0.0
    var fadingSum = 0.0
    for position in grid.indices {
      let weight = Double.exp(logWeights[position] - best)
      let point = grid[position]
      sum += weight
      drift += weight * point.drift
      memoryShare += weight * point.share
      fadingSum += weight * point.share * point.fading
    }
    drift /= sum
    fading = memoryShare > 0 ? fadingSum / memoryShare : 0.5
    memoryShare /= sum
    let weights = SIMD3(LevelAverage.weights[0], LevelAverage.weights[1], LevelAverage.weights[2])
    var mean = SIMD3<Double>()
    var square = SIMD3<Double>()
    var neighbour = 0.0
    for position in grid.indices {
      let weight = Double.exp(logWeights[position] - best) / sum
      let point = grid[position]
      let here = Self.inflation(ratio * point.share, point.fading, weights: weights)
      mean += weight * here
      square += weight * here * here
      neighbour += weight * ratio * point.share * point.fading
    }
    for place in inflations.indices {
      inflations[place] = mean[place] + caution * max(square[place] - mean[place] * mean[place], 0).squareRoot()
    }
    lag1 = neighbour
  }

  /// Factors of the variances of exponentially weighted averages of scores of which a share carries over.
  static func inflation(_ share: Double, _ fading: Double, weights: SIMD3<Double>) -> SIMD3<Double> {
    let kept = fading * (1 - weights)
    return 1 + 2 * share * kept / (1 - kept)
  }
}
