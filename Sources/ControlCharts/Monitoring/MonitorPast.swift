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
  /// in counts sampling and season hide part of the memory, and what is seen of it is too little: the longer the run length wanted, as on a
  /// board of many series, the more that costs. Set by simulation.
  static let usualCaution = -0.4
  static let countCaution = 1.1

  private(set) var observations: ExpectedObservations
  private(set) var rows: MonitorRows
  private(set) var start: ExpectedStart
  /// A number of observations behind a measurement that few periods exceed.
  let memorySize: Double
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

  /// A period is to be linearised at this expectation.
  mutating func expect(_ index: Int, eta: Double) { linearised[index] = eta }

  /// Some slots have moved before the period `onset`.
  mutating func releaseSlots(_ slots: [Int], at onset: Int) { slotReleases[onset, default: []] += slots }

  /// Something is seen in a closed slot from `onset` on: it is learned from there.
  mutating func reopen(_ slot: Int, from onset: Int) {
    closed[slot] = false
    for index in onset..<observations.count where observations.slots[index] == slot { learned[index] = observations.present[index] }
    releaseSlots([slot], at: onset)
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
}
