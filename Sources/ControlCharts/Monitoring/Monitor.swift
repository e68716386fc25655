import RealModule
import Statistics

/// Watches a series: each period is judged from the periods before it alone.
///
/// A filter says what a period should have been and how sure that is; the difference becomes a normal score; one Shewhart limit, two
/// averages of scores, an average of squares and an average for each slot watch the scores. Their limits are designed together for a
/// stated in-control run length and widened by everything that was estimated. The newest periods are kept from the filter, so that a
/// starting change does not teach it; a confirmed change of level, scatter or profile is learned at once and no longer alarms.
struct Monitor {
  /// What is left over in the limits of averages after all widening. Set by simulation.
  static let limitScale = 0.975
  /// The same for counts, whose season and growth are known least, and for durations, whose skewness varies with the number behind them.
  static let cautiousLimitScale = 0.99
  /// Counts get the cautious scale as far as season and growth show beside their scatter: in full from this share of its variance on.
  static let visibleSeason = 0.1
  /// The newest periods that the filter has not seen.
  static let guardGap = 14
  /// How much of the variance of an error common to many periods counts in the limits of averages: it is drawn once and not anew each
  /// period, and so causes fewer first alarms than noise of that variance. Set by simulation.
  static let commonError = 0.45
  /// The same in the limits of the slots' averages, of which each is short. Set by simulation.
  static let commonSlotError = 0.5
  /// By how much the error of the scatter counts in the limit of the average of squares, over squareVariance/N. Set by simulation.
  static let spreadGuard = 2.5
  /// The same for counts, whose overdispersion is itself a mixture.
  static let countSpreadGuard = 4.0
  /// Periods between two looks at scatter and movement.
  static let relearnEvery = 56
  /// Periods beyond a limit after which a change of level is confirmed.
  static let confirmation = 7
  /// Periods between two looks while a new scatter or profile is young, and how long it is.
  static let relearnYoungEvery = 14
  static let young = 112

  var observations: ExpectedObservations
  var rows: MonitorRows
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
  var lastFastCrossing = 0
  var fastSide = 0.0
  var sinceRelearned = 0
  var former: FormerLevel?
  var otherChanges: ConfirmedChanges
  /// Confirmed changes of level, in order.
  var changes: [LevelChange] = []
  /// Confirmed changes of scatter and profile, in order.
  var learnedChanges: [LearnedChange] = []
  /// The history as it looks once it is learned from: lines and scores to look at, nothing that was judged.
  var history: [Judgement] = []

  /// What was found at one period.
  struct Judgement {
    var center = Double.nan
    /// Control limits of the single point and its standard deviation, on the KPI's scale.
    var lower = Double.nan
    var upper = Double.nan
    var sigma = Double.nan
    var eta = Double.nan
    var variance = Double.nan
    var z = Double.nan
    /// Each statistic over its limit: beyond ±1 is a signal.
    var point = 0.0
    var slow = 0.0
    var fast = 0.0
    var spread = 0.0
    var profile = 0.0

    var isSignal: Bool { abs(point) > 1 || abs(slow) > 1 || abs(fast) > 1 || spread > 1 || abs(profile) > 1 }
  }

  init(observations: ExpectedObservations, rows: MonitorRows, learned: [Bool], history: Int, runLength: Double) {
    self.observations = observations
    self.rows = rows
    let start = ExpectedStart(observations)
    limits = MonitorLimits(runLength: runLength, hasProfile: rows.slotCount > 1)
    let open = learned.indices.map { learned[$0] && !start.closedSlots[observations.slots[$0]] }
    var past = MonitorPast(observations: observations, rows: rows, start: start, learned: open)
    let first = past.firstParameters(before: history)
    (parameters, filter) = past.learn(before: history, from: first, rounds: 4)
    self.past = past
    position = history
    lastFastCrossing = history
    averages = MonitorAverages(width: rows.width, slotCount: rows.slotCount)
    otherChanges = ConfirmedChanges(slotCount: rows.slotCount, start: history)
    self.history = (0..<history).map { lookBack($0) }
  }

  /// A period of the history against the fit to it.
  private func lookBack(_ index: Int) -> Judgement {
    var judgement = Judgement()
    guard observations.sizes[index] > 0 else { return judgement }
    if past.closed[observations.slots[index]] {
      judgeClosed(index, &judgement)
    } else {
      judgement.eta = observations.family.bounded(past.linearised[index])
      judgement.center = observations.family.natural(judgement.eta, durations: observations.durations)
      let extra = past.extraVariance(index, parameters)
      let own = past.samplingVariance(index, eta: judgement.eta) + extra
      if own > 0 { _ = score(index, &judgement, extra: extra, own: own, estimation: 0) }
    }
    judgement.point = 0
    return judgement
  }

  var learnedParameters: MonitorParameters { parameters }

  /// Judges a period, the one after the last; the first is the one at which the history ends.
  mutating func judge(_ index: Int) -> Judgement {
    let known = max(index - Self.guardGap, position)
    sinceRelearned += 1
    let every = index - otherChanges.last < Self.young ? Self.relearnYoungEvery : Self.relearnEvery
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
    if let former, former.isReturning(index) {
      judgement.slow = former.heldBack(judgement.slow)
      judgement.fast = former.heldBack(judgement.fast)
    }
    follow(index, judgement)
    followSpreadAndProfile(index, judgement, slot: slot)
    return judgement
  }

  /// A slot in which nothing was ever seen: at most half an event in all that time. An event is a signal, none is no news.
  private func judgeClosed(_ index: Int, _ judgement: inout Judgement) {
    let slot = observations.slots[index]
    let periods = Double(observations.fitted.indices.count { observations.fitted[$0] && observations.slots[$0] == slot })
    judgement.center = 0
    judgement.lower = 0
    let mean = 0.5 / max(periods, 1)
    judgement.sigma = mean.squareRoot()
    let limit = limits.point(memory: 0)
    judgement.upper = Poisson(mean: mean).quantile(1 - Normal.standard.upperTail(limit))
    guard observations.present[index], observations.values[index] > judgement.upper else { return }
    judgement.z = MonitorScore.count(observations.values[index], mean: mean, dispersion: 0)
    judgement.point = max(judgement.z / limit, 1.0.nextUp)
  }

  /// The scores of a period: `z` against the noise alone, `point` against all that is uncertain, over its limit.
  private func score(_ index: Int, _ judgement: inout Judgement, extra: Double, own: Double, estimation: Double) -> MonitorScore.Moments {
    let prediction = MonitorPrediction(
      family: observations.family, eta: judgement.eta, size: observations.sizes[index], extra: extra, own: own, estimation: estimation,
      shape: past.shape(index, parameters), durations: observations.durations)
    let limit = parameters.widened(limits.point(memory: parameters.lag1))
    let bounds = prediction.limits(limit)
    judgement.lower = bounds.lower
    judgement.upper = bounds.upper
    judgement.sigma = prediction.sigma
    guard past.learned[index] else { return MonitorScore.Moments() }
    let score = prediction.score(observations.values[index])
    judgement.z = score.z
    judgement.point = score.point / (score.point > 0 && !prediction.hasLower(limit) ? MonitorScore.oneSided(limit) : limit)
    return score.moments
  }

  /// How far the cautious scale holds: a season that is not known matters as far as it can be seen beside the scatter.
  private func caution(own: Double) -> Double {
    switch observations.family {
    case .duration: return 1
    case .count: return min(MonitorPast.yearlyDeviation * MonitorPast.yearlyDeviation / (Self.visibleSeason * own), 1)
    case .proportion, .identity: return 0
    }
  }

  /// The averages over their limits.
  private func judgeAverages(_ judgement: inout Judgement, slot: Int?, own: Double, estimation: Double, walked: Double) {
    let caution = caution(own: own)
    let scale = (1 - caution) * Self.limitScale + caution * Self.cautiousLimitScale
    func wide(_ limit: Double) -> Double { scale * parameters.widened(limit) }
    let count = averages.count
    let level = MonitorRows.level
    let slowError = filter.quadraticForm(averages.slowRow) + walked * averages.slowRow[level] * averages.slowRow[level]
    let slowNoise = MonitorAverages.variance(weight: MonitorAverages.slowWeight, count: count) * parameters.slowInflation
    judgement.slow =
      averages.slowScore(slowNoise + Self.commonError * slowError) / wide(limits.slow(inflation: parameters.slowInflation))
    let fastError = filter.quadraticForm(averages.fastRow) + walked * averages.fastRow[level] * averages.fastRow[level]
    let fastNoise = MonitorAverages.variance(weight: MonitorAverages.fastWeight, count: count) * parameters.fastInflation
    judgement.fast =
      averages.fastScore(fastNoise + Self.commonError * fastError) / wide(limits.fast(inflation: parameters.fastInflation))
    let spreadCount = averages.spreadCount
    let filled = 1 - Double.pow(1 - MonitorAverages.spreadWeight, spreadCount)
    let spreadVariance =
      (MonitorAverages.variance(weight: MonitorAverages.spreadWeight, count: spreadCount) * parameters.spreadInflation + filled * filled
        * (observations.family == .count ? Self.countSpreadGuard : Self.spreadGuard)
        * (0.25 + 0.75 * parameters.estimatedShare) / parameters.periods)
    judgement.spread = averages.spreadScore(spreadVariance) / MonitorAverages.spreadLimit(limits.spread)
    guard let slot else { return }
    let memory = parameters.lag1
    let slotCount = averages.profileCounts[slot]
    let column = MonitorRows.firstSlot + slot
    let slotError = filter.covariance[column * rows.width + column] / own
    let rest = max(estimation / own - slotError, 0)
    let error = slotError / (1 - memory * memory) + rest * (1 - memory) / (1 + memory)
    let slotFilled = 1 - Double.pow(1 - MonitorAverages.profileWeight, slotCount)
    let profileVariance =
      MonitorAverages.variance(weight: MonitorAverages.profileWeight, count: slotCount) * parameters.profileInflation + slotFilled
      * slotFilled * Self.commonSlotError * error
    judgement.profile =
      averages.profileScore(slot, profileVariance)
      / averages.limit(wide(limits.profile), weight: MonitorAverages.profileWeight, variance: profileVariance)
  }
}
