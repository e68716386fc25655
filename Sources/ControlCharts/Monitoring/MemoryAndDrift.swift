import RealModule

/// How much of the noise carries over from period to period, and how fast the level moves, from the past of one series.
///
/// Both make neighbours alike; a level with memory tells them apart by how far the likeness reaches. The likelihood of a level that walks
/// plus noise of which a share follows a first-order autoregression is taken on a grid, and averaged with prior weights: where a short
/// past leaves the answer open, the limits must hold for all that may be.
struct MemoryAndDrift {
  /// Periods after which the level's memory halves, and what is thought of them beforehand.
  static let halfLives: [(periods: Double, prior: Double)] = [(.infinity, Tuning.value("still", 0.6)), (150, 0.2), (75, 0.12), (35, 0.08)]
  static let fadings: [(fading: Double, prior: Double)] = [(0.3, 0.3), (0.5, 0.3), (0.7, 0.25), (0.85, 0.15)]
  static let shares: [(share: Double, prior: Double)] = [(0, 0.3), (0.25, 0.15), (0.5, 0.15), (0.75, 0.15), (1, 0.25)]

  /// The least share of a period's extra variance that is its own.
  static let leastWhite = 0.02

  private(set) var drift = 0.0
  private(set) var memoryShare = 0.0
  private(set) var fading = 0.5
  private(set) var slowInflation = 1.0
  private(set) var fastInflation = 1.0
  private(set) var lag1 = 0.0

  /// `deviation` is what is left of each period without slots and calendar, NaN where missing; `sampling` and `extra` its two
  /// variances; `ceiling` is the variance that can carry over at most; `releases` the periods before which the level may have jumped.
  init(deviation: [Double], sampling: [Double], extra: [Double], ceiling: Double, releases: Set<Int>, jump: Double) {
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
    var logWeights: [Double] = []
    var grid: [(drift: Double, share: Double, fading: Double)] = []
    for halfLife in Self.halfLives {
      let rate = halfLife.periods.isFinite ? Double.log(2) / halfLife.periods : 0
      let drift = typical * rate * rate
      for share in Self.shares where share.share == 0 || carries {
        for fading in Self.fadings {
          if share.share == 0, fading.fading != 0.5 { continue }
          let prior = halfLife.prior * share.prior * (share.share == 0 ? 1 : fading.prior)
          let fit = Self.logLikelihood(
            deviation, sampling, extra, drift: drift, stationary: share.share * ceiling, fading: fading.fading, releases: releases, jump: jump,
            typical: typical)
          logWeights.append(fit + Double.log(prior))
          grid.append((drift, share.share, fading.fading))
        }
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
    var slow = 0.0
    var slowSquare = 0.0
    var fast = 0.0
    var fastSquare = 0.0
    var neighbour = 0.0
    for position in grid.indices {
      let weight = Double.exp(logWeights[position] - best) / sum
      let point = grid[position]
      let slowHere = Self.inflation(ratio * point.share, point.fading, weight: MonitorAverages.slowWeight)
      let fastHere = Self.inflation(ratio * point.share, point.fading, weight: MonitorAverages.fastWeight)
      slow += weight * slowHere
      slowSquare += weight * slowHere * slowHere
      fast += weight * fastHere
      fastSquare += weight * fastHere * fastHere
      neighbour += weight * ratio * point.share * point.fading
    }
    // A margin for what is not known: small where the past is long.
    slowInflation = slow + Self.caution * max(slowSquare - slow * slow, 0).squareRoot()
    fastInflation = fast + Self.caution * max(fastSquare - fast * fast, 0).squareRoot()
    lag1 = neighbour
  }

  static let caution = Tuning.value("caution", 0.3)

  /// Factor of the variance of an exponentially weighted average of scores of which a share carries over.
  static func inflation(_ share: Double, _ fading: Double, weight: Double) -> Double {
    let kept = fading * (1 - weight)
    return 1 + 2 * share * kept / (1 - kept)
  }

  /// Log likelihood of a walking level plus autoregressive plus white noise by a two-state Kalman filter; far points count as at 2.58.
  private static func logLikelihood(
    _ deviation: [Double], _ sampling: [Double], _ extra: [Double], drift: Double, stationary: Double, fading: Double, releases: Set<Int>,
    jump: Double, typical: Double
  ) -> Double {
    let farSquare = ExpectedModel.farResidual * ExpectedModel.farResidual
    var level = 0.0
    var memory = 0.0
    var levelVariance = typical * 100
    var covariance = 0.0
    var memoryVariance = 0.0
    var product = 1.0
    var logs = 0.0
    var squares = 0.0
    var isFirst = true
    for index in deviation.indices {
      levelVariance += drift
      if !releases.isEmpty, releases.contains(index) { levelVariance += jump }
      memory *= fading
      covariance *= fading
      memoryVariance = isFirst ? stationary : fading * fading * memoryVariance + (1 - fading * fading) * stationary
      let response = deviation[index]
      if response.isNaN { continue }
      let noise = sampling[index] + max(extra[index] - stationary, leastWhite * extra[index])
      let first = levelVariance + covariance
      let second = covariance + memoryVariance
      var spread = max(first + second + noise, 1e-300)
      let error = response - level - memory
      let square = error * error / spread
      if !isFirst {
        product *= spread / typical
        if product > 1e100 || product < 1e-100 {
          logs += Double.log(product)
          product = 1
        }
        squares += min(square, farSquare)
      }
      if square > farSquare { spread += noise * (square / farSquare - 1) }
      isFirst = false
      let scale = 1 / spread
      level += first * scale * error
      memory += second * scale * error
      levelVariance -= first * first * scale
      covariance -= first * second * scale
      memoryVariance -= second * second * scale
    }
    return -0.5 * (logs + Double.log(product) + squares)
  }
}
