/// What becomes of signals that last: changes of level, scatter and profile that are confirmed, learned and taken back.
extension Monitor {
  /// Confirms a change of level and lets the filter learn it.
  mutating func follow(_ index: Int, _ judgement: Judgement) {
    let side = averages.fast
    if side * fastSide < 0 { lastFastCrossing = index }
    if side != 0 { fastSide = side }
    daysBeyond = abs(judgement.slow) > 1 || abs(judgement.fast) > 1 ? daysBeyond + 1 : 0
    guard daysBeyond >= Self.confirmation else { return }
    daysBeyond = 0
    let onset = max(min(lastFastCrossing, index - 5), 0)
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
    fastSide = 0
    lastFastCrossing = index + 1
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
    let family = observations.family
    let now = filter.expectation(rows, index)
    let then = remembered.filter.expectation(rows, index)
    func deviation(_ eta: Double) -> (distance: Double, variance: Double) {
      let place = family.bounded(eta)
      let working = family.working(observations.values[index], observations.sizes[index], eta: place, durations: observations.durations)
      return (working - eta, past.samplingVariance(index, eta: place) + past.extraVariance(index, parameters))
    }
    let present = deviation(now.mean)
    let old = deviation(then.mean)
    guard present.variance > 0, old.variance > 0 else { return }
    remembered.weigh(
      index, former: old.distance, formerVariance: old.variance + then.variance, present: present.distance,
      presentVariance: present.variance + now.variance + Double(index - position + 1) * parameters.drift,
      inflation: parameters.fastInflation)
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
    fastSide = 0
    lastFastCrossing = index
    otherChanges.restart(index)
  }
}
