import RealModule
import Statistics

/// What becomes of signals that last: changes of level, scatter and profile that are confirmed, learned and taken back.
extension Monitor {
  /// Confirms a change of level and lets the filter learn it.
  mutating func follow(_ index: Int, _ judgement: Judgement) {
    let side = averages.levels[LevelAverage.fast].value
    if side * lastSide < 0 { lastCrossing = index }
    if side != 0 { lastSide = side }
    daysBeyond = abs(judgement.level) > 1 ? daysBeyond + 1 : 0
    guard daysBeyond >= Self.confirmation else { return }
    daysBeyond = 0
    let onset = max(min(lastCrossing, index - 5), 0)
    let before = filter.expectation(rows, index)
    var remembered = FormerLevel(filter: filter, onset: onset, confirmed: index)
    for _ in position...index { remembered.filter.advance(drift: parameters.drift, fading: 0, memoryVariance: 0) }
    past.releases.insert(onset)
    (parameters, filter) = past.learn(before: index + 1, from: parameters, rounds: 1)
    position = index + 1
    let after = filter.expectation(rows, index)
    let deviation = (past.samplingVariance(index, eta: judgement.eta) + past.extraVariance(index, parameters)).squareRoot()
    changes.append(
      LevelChange(
        onset: onset, confirmed: index, size: (after.mean - before.mean) / deviation,
        standardError: (after.variance + before.variance).squareRoot() / deviation))
    former = remembered
    averages.restartLevel()
    averages.restartSpread()
    averages.restartProfile()
    lastSide = 0
    lastCrossing = index + 1
    otherChanges.restart(index + 1)
  }

  /// Confirms a change of scatter or profile and has it learned: one incident a change, and quiet from then on.
  mutating func followSpreadAndProfile(_ index: Int, _ judgement: Judgement, slot: Int?) {
    if let onset = otherChanges.spread(index, judgement, average: averages.spread) {
      if past.stretches.last?.isOpen == true { past.stretches[past.stretches.count - 1].isOpen = false }
      past.stretches.append(ScatterStretch(onset: onset))
      relearn(after: index)
      learnedChanges.append(LearnedChange(kind: .scatter(past.stretches.last?.factor ?? 1), onset: onset, confirmed: index))
    }
    if let slot, let change = otherChanges.profile(index, judgement, slot: slot, averages: averages.profile) {
      past.releaseSlots(change.slots, at: change.onset)
      relearn(after: index)
      learnedChanges.append(LearnedChange(kind: .profile, onset: change.onset, confirmed: index))
    }
  }

  /// Events in a closed slot, time and again: it is open.
  mutating func followClosed(_ index: Int, _ judgement: Judgement) {
    let slot = observations.slots[index]
    guard observations.present[index], let onset = otherChanges.closed(index, isSignal: judgement.isSignal, slot: slot) else { return }
    past.reopen(slot, from: onset)
    relearn(after: index)
    learnedChanges.append(LearnedChange(kind: .opening, onset: onset, confirmed: index))
  }

  private mutating func relearn(after index: Int) {
    (parameters, filter) = past.learn(before: index + 1, from: parameters, rounds: 1)
    position = index + 1
    sinceRelearned = 0
    averages.restartSpread()
    averages.restartProfile()
    otherChanges.restart(index + 1)
  }

  /// Whether the series is back on the level it had before the last confirmed change; if so the stretch between is forgotten.
  mutating func weighReturn(_ index: Int) {
    guard var remembered = former else { return }
    remembered.filter.advance(drift: parameters.drift, fading: 0, memoryVariance: 0)
    defer { former = former == nil ? nil : remembered }
    guard past.learned[index], observations.sizes[index] > 0 else { return }
    guard index - remembered.confirmed <= FormerLevel.remembered else {
      former = nil
      return
    }
    let now = filter.expectation(rows, index)
    let then = remembered.filter.expectation(rows, index)
    let walked = Double(index - position + 1) * parameters.drift
    guard let difference = difference(index, former: then, present: (now.mean, now.variance + walked)) else { return }
    remembered.weigh(
      index, difference: difference, side: then.mean < now.mean ? -1 : 1, inflation: parameters.inflations[LevelAverage.fast])
    guard remembered.isBack else { return }
    for day in remembered.onset..<remembered.since { past.learned[day] = false }
    past.releases.remove(remembered.onset)
    (parameters, filter) = past.learn(before: index, from: parameters, rounds: 1)
    position = index
    if let last = changes.indices.last { changes[last].returned = remembered.since }
    former = nil
    averages.restartLevel()
    averages.restartSpread()
    averages.restartProfile()
    daysBeyond = 0
    lastSide = 0
    lastCrossing = index
    otherChanges.restart(index)
  }

  /// The log likelihood of a period under one expectation less that under another; nil where it has none.
  private func difference(
    _ index: Int, former: (mean: Double, variance: Double), present: (mean: Double, variance: Double)
  ) -> Double? {
    let family = observations.family
    let value = observations.values[index]
    let size = observations.sizes[index]
    func place(_ expectation: (mean: Double, variance: Double)) -> (distance: Double, variance: Double, likelihood: Double) {
      let eta = family.bounded(expectation.mean)
      let extra = past.extraVariance(index, parameters) + expectation.variance
      let distance = family.working(value, size, eta: eta, durations: observations.durations) - expectation.mean
      guard family == .count else { return (distance, past.samplingVariance(index, eta: eta) + extra, 0) }
      let counts = NegativeBinomial(mean: size * Double.exp(eta), dispersion: extra)
      return (distance, past.samplingVariance(index, eta: eta) + extra, counts.probability(value))
    }
    let old = place(former)
    let new = place(present)
    if old.likelihood > 0, new.likelihood > 0 { return Double.log(old.likelihood / new.likelihood) }
    guard old.variance > 0, new.variance > 0 else { return nil }
    return FormerLevel.evidence(
      former: old.distance, formerVariance: old.variance, present: new.distance, presentVariance: new.variance)
  }
}
