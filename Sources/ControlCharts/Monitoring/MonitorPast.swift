import RealModule
import Statistics

/// Learns what to expect from a stretch of the past: runs the filter over it a few times and takes scatter, movement and shape from what
/// it got wrong, each period judged from the periods before it.
struct MonitorPast {
  /// At most so many periods are looked back on.
  static let longest = 900
  /// A level that has jumped may lie anywhere within so many standard deviations.
  static let jumpDeviations = 4.0
  /// The same for a slot that has moved.
  static let slotJumpDeviations = 2.0
  /// Each coefficient of the yearly pair of a volume, and its growth a year, on the log scale: what is usual among services.
  static let yearlyDeviation = 0.06
  static let growthDeviation = 0.08
  static let effectDeviation = 1.0
  /// Posterior standard deviations added to the mean inflation by memory. The posterior is skewed, and its mean lies above what is usual;
  /// in counts sampling and season hide part of the memory, and what is seen of it is too little. Set by simulation.
  static let usualCaution = -0.4
  static let countCaution = 0.65

  private(set) var observations: ExpectedObservations
  private(set) var rows: MonitorRows
  private(set) var start: ExpectedStart
  /// A number of observations behind a measurement that few periods exceed.
  private let memorySize: Double
  /// Whether each period takes part: there, not left out, its slot not closed.
  var learned: [Bool]
  /// Whether each slot is closed: nothing was ever seen in it.
  private(set) var closed: [Bool]
  /// Periods before which the level has jumped.
  var releases: Set<Int> = []
  /// Periods before which some slots have moved, each with those slots.
  private(set) var slotReleases: [Int: [Int]] = [:]
  /// Stretches since a confirmed change of scatter, each with its own multiple of the variance.
  var stretches: [ScatterStretch] = []

  /// Where each period is linearised, its working response there, its sampling variance, its deviation from what was expected, the variance
  /// of that expectation, and the level at the time.
  private(set) var linearised: [Double]
  private(set) var working: [Double]
  private(set) var sampling: [Double]
  private(set) var deviation: [Double]
  private(set) var estimation: [Double]
  private(set) var levels: [Double]

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
    closed = start.closedSlots
    memorySize = Self.largeSize(observations, learned) ?? start.typicalSize
  }

  /// The same past over observations that go on: what was worked out of the periods before `end` stays, later ones are as at the beginning.
  mutating func extend(_ observations: ExpectedObservations, rows: MonitorRows, learned: [Bool], after end: Int) {
    let start = ExpectedStart(observations)
    func extended<Value>(_ kept: [Value], by fresh: [Value]) -> [Value] { Array(kept.prefix(end)) + fresh.dropFirst(end) }
    self.learned = extended(
      self.learned,
      by: learned.indices.map { index in
        let slot = observations.slots[index]
        // A slot that was closed and has opened is learned from as far as it is there.
        return start.closedSlots[slot] ? !closed[slot] && observations.present[index] : learned[index]
      })
    linearised = extended(linearised, by: start.expectation)
    let nothing = [Double](repeating: 0, count: observations.count)
    working = extended(working, by: nothing)
    sampling = extended(sampling, by: nothing)
    deviation = extended(deviation, by: nothing)
    estimation = extended(estimation, by: nothing)
    levels = extended(levels, by: nothing)
    (self.observations, self.rows, self.start) = (observations, rows, start)
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
    endStretch(before: end)
    for round in 0..<rounds {
      let filter = run(begin..<end, parameters)
      estimateStretch(before: end, parameters)
      if round == 0 { estimateScatter(begin..<end, &parameters) }
      estimateSlots(filter, &parameters)
      estimateMovement(begin..<end, filter, &parameters)
      if rows.slotCount > 1 { estimateSlotScatter(begin..<end, &parameters) }
      if observations.family == .count { estimateEffectScatter(begin..<end, &parameters) }
      estimateScatter(begin..<end, &parameters)
      if round == rounds - 1 { estimateShape(begin..<end, &parameters) }
    }
    return (parameters, run(begin..<end, parameters))
  }

  /// Variance beyond sampling of a period where scatter has not changed and the calendar says nothing.
  func usualVariance(_ index: Int, _ parameters: MonitorParameters) -> Double {
    let size = observations.sizes[index]
    let slot = observations.slots[index]
    var extra = parameters.extra
    if !parameters.slotMultiples.isEmpty { extra *= parameters.slotMultiples[slot] }
    if parameters.sizeShare > 0, size > 0 {
      extra *= (1 - parameters.sizeShare) + parameters.sizeShare * start.typicalSize / size
    }
    return extra
  }

  /// Variance beyond sampling of a period: with what a changed scatter and a calendar effect add.
  func extraVariance(_ index: Int, _ parameters: MonitorParameters) -> Double {
    var extra = usualVariance(index, parameters)
    let factor = scatterFactor(index)
    if factor > 1 { extra += (factor - 1) * (samplingVariance(index, eta: linearised[index]) + extra) }
    return rows.hasEffect(index) ? extra + parameters.effectVariance : extra
  }

  /// What changed scatter multiplies the variance of a period by.
  func scatterFactor(_ index: Int) -> Double {
    guard !stretches.isEmpty else { return 1 }
    return stretches.last { $0.onset <= index }?.factor ?? 1
  }

  /// A period yet to come is judged at this expectation.
  mutating func expect(_ index: Int, eta: Double) { linearised[index] = eta }

  /// Some slots have moved before the period `onset`.
  mutating func releaseSlots(_ slots: [Int], at onset: Int) { slotReleases[onset, default: []] += slots }

  /// Something is seen in a closed slot from `onset` on: it is learned from there.
  mutating func reopen(_ slot: Int, from onset: Int) {
    closed[slot] = false
    for index in onset..<observations.count where observations.slots[index] == slot { learned[index] = observations.present[index] }
    releaseSlots([slot], at: onset)
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
    if let slots = slotReleases[index] {
      for slot in slots { filter.release(jumpVariance(parameters, slot: slot), column: MonitorRows.firstSlot + slot) }
    }
    guard learned[index] else { return }
    let expectation = filter.expectation(rows, index)
    let family = observations.family
    let eta = family.bounded(keepsPlace ? linearised[index] : expectation.mean)
    linearised[index] = eta
    working[index] = family.working(observations.values[index], observations.sizes[index], eta: eta, durations: observations.durations)
    sampling[index] = samplingVariance(index, eta: eta)
    deviation[index] = working[index] - expectation.mean
    let extra = extraVariance(index, parameters)
    estimation[index] = max(expectation.variance + filter.memoryOverlap(rows, index), -0.9 * min(parameters.extra, extra))
    levels[index] = filter.mean[MonitorRows.level]
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

  /// Variance of the jump of a slot whose change was confirmed.
  private func jumpVariance(_ parameters: MonitorParameters, slot: Int) -> Double {
    var typical = parameters.extra * (parameters.slotMultiples.isEmpty ? 1 : parameters.slotMultiples[slot])
    if observations.family.isCounting {
      let eta = observations.family.bounded(start.center + start.profile[slot])
      typical += min(observations.family.samplingVariance(start.typicalSize, eta: eta), 1)
    }
    return Self.slotJumpDeviations * Self.slotJumpDeviations * typical
  }

  private func samplingVarianceOfTypical(_ parameters: MonitorParameters) -> Double {
    max(1e-6, observations.family.samplingVariance(start.typicalSize, eta: start.center))
  }

  /// One step of the EM algorithm for the variance of the slots' effects.
  private func estimateSlots(_ filter: MonitorFilter, _ parameters: inout MonitorParameters) {
    var sum = 0.0
    var count = 0.0
    for slot in 0..<rows.slotCount where !closed[slot] {
      let column = MonitorRows.firstSlot + slot
      sum += filter.mean[column] * filter.mean[column] + filter.covariance[column * rows.width + column]
      count += 1
    }
    if count > 1 { parameters.slotVariance = max(sum / (count - 1), 1e-8 * parameters.extra) }
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
}
