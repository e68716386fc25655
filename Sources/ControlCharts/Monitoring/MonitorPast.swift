import RealModule
import Statistics

/// Learns what to expect from a stretch of the past: runs the filter over it a few times and takes scatter, movement and shape from what
/// it got wrong, each period judged from the periods before it.
struct MonitorPast {
  /// At most so many periods are looked back on.
  static let longest = 900
  /// A level that has jumped may lie anywhere within so many standard deviations.
  static let jumpDeviations = 4.0
  /// Each coefficient of the yearly pair of a volume, and its growth a year, on the log scale: what is usual among services.
  static let yearlyDeviation = 0.06
  static let growthDeviation = 0.08
  static let effectDeviation = 1.0
  /// Posterior standard deviations added to the mean inflation by memory. The posterior is skewed, and its mean lies above what is usual;
  /// in counts sampling and season hide part of the memory, and what is seen of it is too little. Set by simulation.
  static let usualCaution = -0.4
  static let countCaution = 0.65

  let observations: ExpectedObservations
  let rows: MonitorRows
  let start: ExpectedStart
  /// A number of observations behind a measurement that few periods exceed.
  private let memorySize: Double
  /// Whether each period takes part: there, not left out, its slot not closed.
  var learned: [Bool]
  /// Periods before which the level has jumped.
  var releases: Set<Int> = []

  private var linearised: [Double]
  private var working: [Double]
  private var sampling: [Double]
  private var deviation: [Double]
  private var estimation: [Double]
  private var levels: [Double]

  init(observations: ExpectedObservations, rows: MonitorRows, start: ExpectedStart, learned: [Bool]) {
    self.observations = observations
    self.rows = rows
    self.start = start
    self.learned = learned
    linearised = start.expectation
    working = linearised.map { _ in 0 }
    sampling = working
    deviation = working
    estimation = working
    levels = working
    memorySize = Self.largeSize(observations, learned) ?? start.typicalSize
  }

  /// Parameters to start from, when nothing has been learned yet.
  func firstParameters(before end: Int) -> MonitorParameters {
    var squares = 0.0
    var count = 0.0
    for effect in start.profile {
      squares += effect * effect
      count += 1
    }
    let extra = max(start.extraVariance, 1e-12)
    return MonitorParameters(
      extra: extra, sizeShare: observations.hasSizes ? 0.5 : 0, slotVariance: squares / max(count, 1) + extra)
  }

  /// What the periods before `end` say, and the filter as it stands before `end`.
  mutating func learn(before end: Int, from first: MonitorParameters, rounds: Int) -> (parameters: MonitorParameters, filter: MonitorFilter)
  {
    let begin = max(0, end - Self.longest)
    var parameters = first
    for round in 0..<rounds {
      let filter = run(begin..<end, parameters)
      if round == 0 { estimateScatter(begin..<end, &parameters) }
      estimateSlots(filter, &parameters)
      estimateMovement(begin..<end, filter, &parameters)
      if rows.slotCount > 1 { estimateSlotScatter(begin..<end, &parameters) }
      estimateScatter(begin..<end, &parameters)
      if round == rounds - 1 { estimateShape(begin..<end, &parameters) }
    }
    return (parameters, run(begin..<end, parameters))
  }

  /// Variance beyond sampling of a period.
  func extraVariance(_ index: Int, _ parameters: MonitorParameters) -> Double {
    let size = observations.sizes[index]
    let slot = observations.slots[index]
    let extra = parameters.slotMultiples.isEmpty ? parameters.extra : parameters.extra * parameters.slotMultiples[slot]
    guard parameters.sizeShare > 0, size > 0 else { return extra }
    return extra * ((1 - parameters.sizeShare) + parameters.sizeShare * start.typicalSize / size)
  }

  /// Sampling variance of a period about the expectation `eta`.
  func samplingVariance(_ index: Int, eta: Double) -> Double {
    observations.family.samplingVariance(observations.sizes[index], eta: eta)
  }

  /// Prior of all columns.
  private func prior(_ begin: Int, _ parameters: MonitorParameters) -> MonitorFilter {
    var means = [Double](repeating: 0, count: rows.width)
    var variances = means
    let typical = parameters.extra + (observations.family == .identity ? 0 : 0.01)
    means[MonitorRows.level] = start.center
    variances[MonitorRows.level] = observations.family == .identity ? 1e4 * typical : 4
    variances[MonitorRows.memory] = memoryVariance(parameters)
    for column in rows.slots { variances[column] = parameters.slotVariance }
    if let yearly = rows.firstYearly {
      variances[yearly] = Self.yearlyDeviation * Self.yearlyDeviation
      variances[yearly + 1] = variances[yearly]
      variances[yearly + 2] = Self.growthDeviation * Self.growthDeviation
    }
    for column in rows.firstEffect..<max(rows.width, rows.firstEffect) {
      variances[column] = observations.family == .count ? Self.effectDeviation * Self.effectDeviation : typical
    }
    return MonitorFilter(means: means, variances: variances, balanced: rows.slots)
  }

  /// One pass of the filter over a range, from the prior.
  private mutating func run(_ range: Range<Int>, _ parameters: MonitorParameters) -> MonitorFilter {
    var filter = prior(range.lowerBound, parameters)
    for index in range { step(&filter, index, parameters, keepsPlace: true) }
    return filter
  }

  /// The filter passes one period. `keepsPlace` linearises where the last pass stood and not at the present expectation.
  mutating func step(_ filter: inout MonitorFilter, _ index: Int, _ parameters: MonitorParameters, keepsPlace: Bool = false) {
    filter.advance(drift: parameters.drift, fading: parameters.fading, memoryVariance: memoryVariance(parameters))
    if releases.contains(index) { filter.release(jumpVariance(parameters)) }
    guard learned[index] else { return }
    let expectation = filter.expectation(rows, index)
    let family = observations.family
    let eta = family.bounded(keepsPlace ? linearised[index] : expectation.mean)
    working[index] = family.working(observations.values[index], observations.sizes[index], eta: eta, durations: observations.durations)
    sampling[index] = samplingVariance(index, eta: eta)
    deviation[index] = working[index] - expectation.mean
    estimation[index] = max(expectation.variance + filter.memoryOverlap(rows, index), -0.9 * parameters.extra)
    levels[index] = filter.mean[MonitorRows.level]
    let extra = extraVariance(index, parameters)
    let white = max(extra - memoryVariance(parameters), MemoryAndDrift.leastWhite * extra)
    filter.update(rows, index, response: working[index], variance: sampling[index] + white, far: ExpectedModel.farResidual)
  }

  /// What of the extra variance can carry over: all of it but what a large number of observations would average away.
  private func memoryCeiling(_ parameters: MonitorParameters) -> Double {
    parameters.extra * ((1 - parameters.sizeShare) + parameters.sizeShare * start.typicalSize / memorySize)
  }

  private func memoryVariance(_ parameters: MonitorParameters) -> Double { parameters.memoryShare * memoryCeiling(parameters) }

  private static func largeSize(_ observations: ExpectedObservations, _ learned: [Bool]) -> Double? {
    guard observations.hasSizes else { return nil }
    let sizes = learned.indices.filter { learned[$0] && observations.fitted[$0] }.map { observations.sizes[$0] }
    return sizes.isEmpty ? nil : Quantiles.of(sizes, 0.9)
  }

  /// Variance of the jump of a level whose change was confirmed.
  func jumpVariance(_ parameters: MonitorParameters) -> Double {
    let typical = parameters.extra + (observations.family.isCounting ? samplingVarianceOfTypical(parameters) : 0)
    return Self.jumpDeviations * Self.jumpDeviations * typical
  }

  private func samplingVarianceOfTypical(_ parameters: MonitorParameters) -> Double {
    max(1e-6, observations.family.samplingVariance(start.typicalSize, eta: start.center))
  }

  /// The extra variance at which the squares of deviations, far ones capped, are as large as normal ones would be.
  private mutating func estimateScatter(_ range: Range<Int>, _ parameters: inout MonitorParameters) {
    if observations.hasSizes { estimateSizeShare(range, &parameters) }
    let cap = ExpectedModel.farResidual * ExpectedModel.farResidual
    let share = parameters.sizeShare
    func excess(_ extra: Double) -> Double {
      var sum = 0.0
      for index in range where learned[index] {
        let multiple = parameters.slotMultiples.isEmpty ? 1 : parameters.slotMultiples[observations.slots[index]]
        let own = extra * multiple * ((1 - share) + (share > 0 ? share * start.typicalSize / observations.sizes[index] : 0))
        let base = sampling[index] + own
        // The first periods of a series are expected too vaguely to say anything about scatter.
        guard estimation[index] < base || estimation[index] < sampling[index] + parameters.extra else { continue }
        let total = base + estimation[index]
        sum += min(deviation[index] * deviation[index] / max(total, 1e-300), cap) - Self.cappedMean
      }
      return sum
    }
    var low = parameters.extra * 0.5
    var high = max(parameters.extra * 2, 1e-12)
    if excess(0) <= 0 {
      parameters.extra = leastExtra
      return
    }
    if excess(low) <= 0 { low = 0 }
    var steps = 0
    while excess(high) > 0, steps < 200 {
      low = high
      high *= 4
      steps += 1
    }
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if excess(middle) > 0 { low = middle } else { high = middle }
      if high - low < 1e-4 * high { break }
    }
    parameters.extra = max((low + high) / 2, leastExtra)
  }

  /// A past that does not vary still has a scatter to measure the first change by; counts and shares have their sampling error.
  private var leastExtra: Double {
    observations.family.isCounting ? 0 : max(1e-18 * start.center * start.center, 1e-200)
  }

  /// E[min(Z², 2.58²)] of a standard normal Z.
  static let cappedMean: Double = {
    let far = ExpectedModel.farResidual
    let outside = 2 * Normal.standard.upperTail(far)
    return 1 - outside - 2 * far * Normal.standard.density(far) + far * far * outside
  }()

  /// Posterior mean, over eleven values, of the share of the scatter that shrinks with the number of observations.
  private func estimateSizeShare(_ range: Range<Int>, _ parameters: inout MonitorParameters) {
    var logs = [Double](repeating: 0, count: 11)
    for step in 0...10 {
      let share = Double(step) / 10
      var product = 0.0
      var sum = 0.0
      var count = 0.0
      for index in range where learned[index] {
        let multiple = max((1 - share) + share * start.typicalSize / observations.sizes[index], 1e-12)
        let square = deviation[index] * deviation[index]
        sum += min(square, 9 * (parameters.extra + estimation[index]) * max(multiple, 1)) / multiple
        product += Double.log(multiple)
        count += 1
      }
      logs[step] = -0.5 * (product + count * Double.log(max(sum, 1e-300)))
    }
    let best = logs.max() ?? 0
    var total = 0.0
    var weighted = 0.0
    for step in 0...10 {
      let weight = Double.exp(logs[step] - best)
      total += weight
      weighted += weight * Double(step) / 10
    }
    parameters.sizeShare = weighted / total
  }

  /// One step of the EM algorithm for the variance of the slots' effects.
  private func estimateSlots(_ filter: MonitorFilter, _ parameters: inout MonitorParameters) {
    var sum = 0.0
    var count = 0.0
    for slot in 0..<rows.slotCount where !start.closedSlots[slot] {
      let column = MonitorRows.firstSlot + slot
      sum += filter.mean[column] * filter.mean[column] + filter.covariance[column * rows.width + column]
      count += 1
    }
    if count > 1 { parameters.slotVariance = max(sum / (count - 1), 1e-8 * parameters.extra) }
  }

  /// Some slots scatter more than others (sparse weekends beside full weekdays): their own multiple of the extra variance, drawn to 1 as
  /// far as chance alone explains the differences.
  private func estimateSlotScatter(_ range: Range<Int>, _ parameters: inout MonitorParameters) {
    guard parameters.extra > 0 else {
      parameters.slotMultiples = []
      return
    }
    var uniform = parameters
    uniform.slotMultiples = []
    let cap = ExpectedModel.farResidual * ExpectedModel.farResidual
    var excess = [Double](repeating: 0, count: rows.slotCount)
    var number = excess
    var noise = excess
    for index in range where learned[index] {
      let slot = observations.slots[index]
      let now = sampling[index] + extraVariance(index, parameters) + estimation[index]
      guard now > 0, estimation[index] < now else { continue }
      let unit = extraVariance(index, uniform)
      let square = min(deviation[index] * deviation[index], cap * now) / Self.cappedMean
      excess[slot] += (square - sampling[index] - estimation[index]) / unit
      noise[slot] += 2 * now * now / (unit * unit)
      number[slot] += 1
    }
    var between = 0.0
    var slots = 0.0
    for slot in excess.indices where number[slot] > 3 {
      excess[slot] /= number[slot]
      noise[slot] /= number[slot] * number[slot]
      between += (excess[slot] - 1) * (excess[slot] - 1) - 2 * noise[slot]
      slots += 1
    }
    between = slots > 1 ? max(between / slots, 0) : 0
    parameters.slotMultiples = excess.indices.map { slot in
      guard number[slot] > 3, between > 0 else { return 1 }
      let share = between / (between + noise[slot])
      return min(max(1 + share * (excess[slot] - 1), 0.1), 50)
    }
  }

  /// Drift and memory from what is left when slots and calendar are taken out.
  private mutating func estimateMovement(_ range: Range<Int>, _ filter: MonitorFilter, _ parameters: inout MonitorParameters) {
    var rest = [Double](repeating: .nan, count: range.count)
    var samplingHere = [Double](repeating: 0, count: range.count)
    var extraHere = samplingHere
    var shifted: Set<Int> = []
    for index in range {
      let position = index - range.lowerBound
      if releases.contains(index) { shifted.insert(position) }
      var fixed = 0.0
      for entry in rows.starts[index]..<rows.starts[index + 1] where rows.columns[entry] != MonitorRows.level {
        fixed += rows.values[entry] * filter.mean[rows.columns[entry]]
      }
      guard learned[index] else { continue }
      rest[position] = working[index] - fixed
      samplingHere[position] = sampling[index]
      extraHere[position] = extraVariance(index, parameters)
      // Where the next pass linearises: the profile as learned from all, the level as it stood.
      linearised[index] = observations.family.bounded(fixed + levels[index])
    }
    let center = Quantiles.median(rest.filter { !$0.isNaN })
    for position in rest.indices { rest[position] -= center }
    let found = MemoryAndDrift(
      deviation: rest, sampling: samplingHere, extra: extraHere, ceiling: memoryCeiling(parameters), releases: shifted,
      jump: jumpVariance(parameters), caution: observations.family == .count ? Self.countCaution : Self.usualCaution)
    parameters.drift = found.drift
    parameters.memoryShare = found.memoryShare
    parameters.fading = found.fading
    parameters.slowInflation = found.slowInflation
    parameters.fastInflation = found.fastInflation
    parameters.lag1 = found.lag1
  }

  /// Skewness and tails of the standardised deviations, the scatter of the innovations, and how many periods they rest on.
  private func estimateShape(_ range: Range<Int>, _ parameters: inout MonitorParameters) {
    var scores: [Double] = []
    var places: [Int] = []
    var estimated = 0.0
    for index in range where learned[index] {
      let base = sampling[index] + extraVariance(index, parameters)
      guard estimation[index] < base, base > 0 else { continue }
      scores.append(deviation[index] / (base + estimation[index]).squareRoot())
      places.append(index)
      estimated += extraVariance(index, parameters) / base
    }
    // Counts and shares keep the tails of their distributions: a tail learned from holidays would hide the next outage.
    parameters.shape = observations.family.isCounting ? ScoreShape() : ScoreShape(scores)
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
    parameters.periods = max(count, 4)
    parameters.degreesOfFreedom = max(Double(scores.count) * (1 - memory * memory) / (1 + memory * memory), 4)
  }

  /// The normal score of a standardised deviation: freed of the skewness of its own count or share, or of the shape learned.
  private func normalScore(_ deviation: Double, _ index: Int, _ parameters: MonitorParameters) -> Double {
    let size = observations.sizes[index]
    let extra = extraVariance(index, parameters) + max(estimation[index], 0)
    switch observations.family {
    case .count:
      let mean = size * Double.exp(linearised[index])
      let spread = (mean * (1 + extra * mean)).squareRoot()
      return MonitorScore.cornishFisher(deviation, skewness: spread > 0 ? (1 + 2 * extra * mean) / spread : 0)
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
    return shape
  }

  /// Squares of skewed deviations, capped, are smaller than those of normal ones: the scatter is brought to where normal scores have variance
  /// 1. Returns by how much the variance has changed.
  private func rescale(_ scores: [Double], _ places: [Int], _ parameters: inout MonitorParameters) -> Double {
    guard parameters.extra > 0, !scores.isEmpty else { return 1 }
    let cap = ExpectedModel.farResidual * ExpectedModel.farResidual
    var squares = 0.0
    var total = 0.0
    var extra = 0.0
    for (position, index) in places.enumerated() {
      squares += min(scores[position] * scores[position], cap)
      let own = extraVariance(index, parameters)
      extra += own
      total += sampling[index] + own
    }
    let count = Double(scores.count)
    let prior = 20.0
    let wanted = (squares / Self.cappedMean + prior) / (count + prior)
    let ratio = min(max(wanted, 0.85), 1.25)
    parameters.extra = max(parameters.extra * (1 + (ratio - 1) * total / extra), leastExtra)
    return ratio
  }
}
