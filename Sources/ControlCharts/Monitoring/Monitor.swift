import RealModule
import Statistics

/// Watches a series: each period is judged from the periods before it alone.
///
/// A filter says what a period should have been and how sure that is; the difference becomes a normal score; one Shewhart limit, three
/// averages of scores, an average of squares and an average for each slot watch the scores. Their limits are designed together for a
/// stated in-control run length and widened by everything that was estimated. The newest periods are kept from the filter, so that a
/// starting change does not teach it; a confirmed change of level, scatter or profile is learned at once and no longer alarms.
struct Monitor {
  /// The newest periods that the filter has not seen.
  static let guardGap = 14
  /// Periods between two looks at scatter and movement: a share of those known while these are few, since what is learned from few is
  /// soon outdated.
  static let relearnEvery = 56
  static let relearnShare = 3
  /// Periods beyond a limit after which a change of level is confirmed.
  static let confirmation = 7
  /// Periods between two looks while a new scatter or profile is young, and how long it is.
  static let relearnYoungEvery = 14
  static let young = 112

  var observations: ExpectedObservations
  var rows: MonitorRows
  /// Wanted in-control run length in periods, those in closed slots included.
  let runLength: Double
  let limits: MonitorLimits
  var past: MonitorPast
  var parameters: MonitorParameters
  var filter: MonitorFilter
  /// Periods before this one are in the filter.
  var position = 0
  var averages: MonitorAverages
  private var previousScore = Double.nan
  private var previousRatio = 0.0
  var daysBeyond = 0
  var lastCrossing = 0
  var lastSide = 0.0
  var sinceRelearned = 0
  var former: FormerLevel?
  var otherChanges: ConfirmedChanges
  /// Confirmed changes of level, in order.
  var changes: [LevelChange] = []
  /// Confirmed changes of scatter and profile, in order.
  var learnedChanges: [LearnedChange] = []
  /// The history as it looks once it is learned from: lines and scores to look at, nothing that was judged.
  var history: [Judgement] = []

  init(observations: ExpectedObservations, rows: MonitorRows, learned: [Bool], history: Int, runLength: Double) {
    self.observations = observations
    self.rows = rows
    let start = ExpectedStart(observations)
    self.runLength = runLength
    let open = learned.indices.map { learned[$0] && !start.closedSlots[observations.slots[$0]] }
    limits = MonitorLimits(
      runLength: runLength * Self.openShare(observations, closed: start.closedSlots, before: history), hasProfile: rows.slotCount > 1)
    var past = MonitorPast(observations: observations, rows: rows, start: start, learned: open)
    let first = past.firstParameters(before: history)
    (parameters, filter) = past.learn(before: history, from: first, rounds: 4)
    self.past = past
    position = history
    lastCrossing = history
    averages = MonitorAverages(width: rows.width, slotCount: rows.slotCount)
    otherChanges = ConfirmedChanges(slotCount: rows.slotCount, start: history)
    self.history = (0..<history).map { lookBack($0) }
  }

  var learnedParameters: MonitorParameters { parameters }

  /// The share of periods in which something can happen: the others have no part in the false alarms that are wanted.
  private static func openShare(_ observations: ExpectedObservations, closed: [Bool], before end: Int) -> Double {
    guard closed.contains(true), end > 0 else { return 1 }
    return max(Double((0..<end).count { !closed[observations.slots[$0]] }) / Double(end), 0.1)
  }

  /// Judges a period, the one after the last; the first is the one at which the history ends.
  mutating func judge(_ index: Int) -> Judgement {
    let known = max(index - Self.guardGap, position)
    sinceRelearned += 1
    let usual = min(max(position / Self.relearnShare, Self.relearnYoungEvery), Self.relearnEvery)
    let every = index - otherChanges.last < Self.young ? Self.relearnYoungEvery : usual
    if sinceRelearned > every {
      sinceRelearned = 0
      (parameters, filter) = past.learn(before: known, from: parameters, rounds: 1)
      position = known
    }
    while position < known {
      past.step(&filter, position, parameters)
      position += 1
    }
    weighReturn(index)
    let ahead = Double(index - position + 1)
    let walked = ahead * parameters.drift
    var judgement = Judgement()
    let expectation = filter.expectation(rows, index)
    let family = observations.family
    judgement.eta = family.bounded(expectation.mean)
    let size = observations.sizes[index]
    guard size > 0 else { return judgement }
    judgement.center = family.natural(judgement.eta, durations: observations.durations)
    if past.closed[observations.slots[index]] {
      judgeClosed(index, &judgement)
      followClosed(index, judgement)
      return judgement
    }
    past.expect(index, eta: judgement.eta)
    // What a holiday does is learned from few days or none: until then a holiday says little about the level, and its error is its own.
    let unknown = min(filter.effectVariance(rows, index), expectation.variance)
    let extra = past.extraVariance(index, parameters) + unknown
    let own = past.samplingVariance(index, eta: judgement.eta) + extra
    let estimation = expectation.variance - unknown + walked
    judgement.variance = own + estimation
    guard own > 0 else { return judgement }
    let moments = score(index, &judgement, extra: extra, own: own, estimation: estimation)
    guard past.learned[index], judgement.z.isFinite else { return judgement }
    let deviation = own.squareRoot()
    let ratio = estimation / own
    let memory = parameters.lag1
    // What both periods' expectations are wrong by together is the level's error, the smaller of the two.
    let shared = min(ratio, previousRatio)
    let innovationVariance =
      (1 - memory * memory) * parameters.innovationVariance + ratio + memory * memory * previousRatio - 2 * memory * shared
    previousRatio = ratio
    let innovation = previousScore.isNaN ? judgement.z : (judgement.z - memory * previousScore) / innovationVariance.squareRoot()
    previousScore = judgement.z
    let slot = rows.slotCount > 1 ? observations.slots[index] : nil
    let square =
      moments.square ?? (min(innovation * innovation, MonitorAverages.farSquare) - moments.squareMean) / moments.squareVariance.squareRoot()
    averages.add(
      z: judgement.z, innovation: innovation, square: square, moments: moments, slot: slot, rows: rows, index: index, deviation: deviation)
    judgeAverages(&judgement, slot: slot, own: own, estimation: estimation, walked: walked)
    if let slot, moments.slot != nil {
      let limit = SlotPairs.limit(runLength: limits.runLength, estimation: estimation / own)
      judgement.profile = averages.pairs.strongest(slot) / (limit * parameters.profileInflation)
    }
    if let former, former.isReturning(index) {
      for place in judgement.levels.indices { judgement.levels[place] = former.heldBack(judgement.levels[place]) }
    }
    follow(index, judgement)
    followSpreadAndProfile(index, judgement, slot: slot)
    return judgement
  }
}
