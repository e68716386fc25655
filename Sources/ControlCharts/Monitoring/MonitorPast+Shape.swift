import RealModule
import Statistics

extension MonitorPast {
  /// Skewness and tails of the standardised deviations, the scatter of the innovations, and how many periods they rest on.
  func estimateShape(_ range: Range<Int>, _ parameters: inout MonitorParameters) {
    var scores: [Double] = []
    var places: [Int] = []
    var estimated = 0.0
    for index in range where learned[index] {
      let base = sampling[index] + extraVariance(index, parameters)
      guard estimation[index] < base, base + estimation[index] > 0 else { continue }
      scores.append(deviation[index] / (base + estimation[index]).squareRoot())
      places.append(index)
      estimated += extraVariance(index, parameters) / base
    }
    // Counts and shares keep the tails of their distributions: a tail learned from holidays would hide the next outage. Counts are often
    // entered in batches, though, and their upper tail is what the history shows.
    parameters.shape = observations.family.isCounting ? ScoreShape() : ScoreShape(scores)
    if observations.family == .count { parameters.shape = ScoreShape(upperTail: upperScores(places, parameters)) }
    parameters.estimatedShare = observations.family.isCounting ? estimated / max(Double(scores.count), 1) : 1
    for position in scores.indices {
      scores[position] = normalScore(scores[position], places[position], parameters)
    }
    let rescaled = rescale(scores, places, &parameters)
    let memory = parameters.lag1
    var sum = 0.0
    var count = 0.0
    for position in scores.indices.dropFirst() where places[position - 1] == places[position] - 1 {
      let innovation = scores[position] - memory * scores[position - 1]
      sum += min(innovation * innovation / (rescaled * (1 - memory * memory)), MonitorAverages.farSquare)
      count += 1
    }
    let prior = 20.0
    let counts = observations.family.isCounting && memory < 0.02
    parameters.innovationVariance = counts ? 1 : (sum / MonitorAverages.squareMean + prior) / (count + prior)
    estimateInflations(scores.map { $0 / rescaled.squareRoot() }, places, &parameters)
    let since = stretchPeriods(before: range.upperBound) ?? .infinity
    parameters.periods = max(min(count, since), 4)
    parameters.degreesOfFreedom = max(min(Double(scores.count), since) * (1 - memory * memory) / (1 + memory * memory), 4)
  }

  /// How many independent averages of squares, and of slots, the usual variance of such averages counts for.
  static let usualAverages = (spread: 20.0, profile: 40.0)

  /// How the averages of squares and of slots would have varied in the past, over what independent scores give.
  private func estimateInflations(_ scores: [Double], _ places: [Int], _ parameters: inout MonitorParameters) {
    let memory = parameters.lag1
    let deviation = ((1 - memory * memory) * parameters.innovationVariance).squareRoot()
    var averages = MonitorAverages(width: 1, slotCount: max(rows.slotCount, 1))
    var spread = (sum: 0.0, count: 0.0)
    var profile = (sum: 0.0, count: 0.0)
    guard deviation > 0 else { return }
    for position in scores.indices.dropFirst() where places[position - 1] == places[position] - 1 {
      let innovation = (scores[position] - memory * scores[position - 1]) / deviation
      let square =
        (min(innovation * innovation, MonitorAverages.farSquare) - MonitorAverages.squareMean) / MonitorAverages.squareVariance.squareRoot()
      let slot = rows.slotCount > 1 ? observations.slots[places[position]] : 0
      averages.look(innovation: innovation, square: square, slot: slot)
      if averages.spreadCount > 20 {
        spread.sum += averages.spread * averages.spread
        spread.count += 1
      }
      if averages.profileCounts[slot] > 4 {
        profile.sum += averages.profile[slot] * averages.profile[slot]
        profile.count += 1
      }
    }
    func inflation(_ found: (sum: Double, count: Double), weight: Double, usual: Double) -> Double {
      let single = weight / (2 - weight)
      return max((found.sum + usual) / (found.count * single + usual), 1)
    }
    parameters.spreadInflation = inflation(spread, weight: MonitorAverages.spreadWeight, usual: Self.usualAverages.spread)
    parameters.profileInflation = inflation(profile, weight: MonitorAverages.profileWeight, usual: Self.usualAverages.profile)
  }

  /// Exact scores of the counts above their expectation.
  private func upperScores(_ places: [Int], _ parameters: MonitorParameters) -> [Double] {
    places.filter { deviation[$0] > 0 }.map { index in
      let mean = observations.sizes[index] * Double.exp(observations.family.bounded(working[index] - deviation[index]))
      let extra = extraVariance(index, parameters) + max(estimation[index], 0)
      return max(MonitorScore.count(observations.values[index], mean: mean, dispersion: extra), 0)
    }
  }

  /// The normal score of a standardised deviation: freed of the skewness of its own count or share, or of the shape learned.
  private func normalScore(_ deviation: Double, _ index: Int, _ parameters: MonitorParameters) -> Double {
    let size = observations.sizes[index]
    let extra = extraVariance(index, parameters) + max(estimation[index], 0)
    switch observations.family {
    case .count:
      let mean = size * Double.exp(linearised[index])
      let spread = (mean * (1 + extra * mean)).squareRoot()
      return parameters.shape.score(MonitorScore.cornishFisher(deviation, skewness: spread > 0 ? (1 + 2 * extra * mean) / spread : 0))
    case .proportion:
      let moments = MonitorScore.shareMoments(MeasureFamily.logistic(linearised[index]), size: size, extra: extra)
      return MonitorScore.cornishFisher(deviation, skewness: moments.skewness)
    case .duration, .identity: return shape(index, parameters).score(deviation)
    }
  }

  /// The shape of a period's scores: the mean of many observations is less skewed than the mean of few.
  func shape(_ index: Int, _ parameters: MonitorParameters) -> ScoreShape {
    guard observations.hasSizes, observations.sizes[index] > 0 else { return parameters.shape }
    var shape = parameters.shape
    let factor = (start.typicalSize / observations.sizes[index]).squareRoot()
    shape.skewness = min(max(shape.skewness * min(max(factor, 0.5), 2), -1), 1)
    shape.skewnessVariance *= min(max(factor * factor, 0.25), 4)
    return shape
  }

  /// Squares of skewed deviations, capped, are smaller than those of normal ones: the scatter is brought to where normal scores have variance
  /// 1. Returns by how much the variance has changed.
  private func rescale(_ scores: [Double], _ places: [Int], _ parameters: inout MonitorParameters) -> Double {
    guard parameters.extra > 0, !scores.isEmpty else { return 1 }
    var squares = 0.0
    var total = 0.0
    var extra = 0.0
    for (position, index) in places.enumerated() {
      squares += Self.tempered(scores[position] * scores[position])
      let own = extraVariance(index, parameters)
      extra += own
      total += sampling[index] + own
    }
    let count = Double(scores.count)
    let prior = 20.0
    let wanted = (squares / Self.temperedMean + prior) / (count + prior)
    let ratio = min(max(wanted, 0.85), 1.25)
    parameters.extra = max(parameters.extra * (1 + (ratio - 1) * total / extra), leastExtra)
    return ratio
  }
}
