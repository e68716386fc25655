import RealModule

/// The running statistics over their limits: what was estimated widens each by what its error adds to it.
extension Monitor {
  /// What is left over in the limits of averages after all widening. Set by simulation.
  static let limitScale = 0.97
  /// The same for counts, whose season and growth are known least, and for durations, whose skewness varies with the number behind them.
  static let cautiousLimitScale = 0.983
  /// Counts get the cautious scale as far as season and growth show beside their scatter: in full from this share of its variance on.
  static let visibleSeason = 0.1
  /// How much of the variance of an error common to many periods counts in the limits of averages, at a run length of 365. Set by
  /// simulation.
  static let commonError = 0.45
  /// The same in the limits of the slots' averages, of which each is short. Set by simulation.
  static let commonSlotError = 0.5
  /// By how much the error of the scatter counts in the limit of the average of squares, over squareVariance/N, at a run length of 365. Set
  /// by simulation.
  static let spreadGuard = 2.5
  /// The same for counts, whose overdispersion is itself a mixture.
  static let countSpreadGuard = 4.0

  /// Periods that such an error lasts. Set by simulation.
  static let errorLasts = 200.0

  /// How much more than at a run length of 365 such an error counts.
  ///
  /// It is drawn once and not anew each period, so that it causes fewer first alarms than noise of its variance. That holds as far as the
  /// series alarms before the error is another: where the wanted run length is long against the time that an error lasts, as on a board of
  /// many series, what matters is the rate of alarms, and that is more nearly the one of noise with both variances.
  private var commonPart: Double {
    func part(_ runLength: Double) -> Double { runLength / (runLength + Self.errorLasts) }
    return part(limits.runLength) / part(365)
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
  func judgeAverages(_ judgement: inout Judgement, slot: Int?, own: Double, estimation: Double, walked: Double) {
    let caution = caution(own: own)
    let scale = (1 - caution) * Self.limitScale + caution * Self.cautiousLimitScale
    func wide(_ limit: Double) -> Double { scale * parameters.widened(limit) }
    let common = commonPart
    let count = averages.count
    let level = MonitorRows.level
    for (place, average) in averages.levels.enumerated() {
      let error = filter.quadraticForm(average.row) + walked * average.row[level] * average.row[level]
      let inflation = parameters.inflations[place]
      let noise = MonitorAverages.variance(weight: average.weight, count: count) * inflation
      judgement.levels[place] =
        averages.score(average, noise + common * Self.commonError * error) / wide(limits.level(place, inflation: inflation))
    }
    let spreadCount = averages.spreadCount
    let filled = 1 - Double.pow(1 - MonitorAverages.spreadWeight, spreadCount)
    let spreadVariance =
      (MonitorAverages.variance(weight: MonitorAverages.spreadWeight, count: spreadCount) * parameters.spreadInflation + filled * filled
        * common * (observations.family == .count ? Self.countSpreadGuard : Self.spreadGuard)
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
      * slotFilled * common * Self.commonSlotError * error
    judgement.profile =
      averages.profileScore(slot, profileVariance)
      / averages.limit(wide(limits.profile), weight: MonitorAverages.profileWeight, variance: profileVariance)
  }
}
