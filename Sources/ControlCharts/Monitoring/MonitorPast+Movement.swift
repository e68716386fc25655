import Statistics

/// How the slots differ, how much of the noise carries over and how fast the level walks.
extension MonitorPast {
  /// One step of the EM algorithm for the variance of the slots' effects.
  func estimateSlots(_ filter: MonitorFilter, _ parameters: inout MonitorParameters) {
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
  mutating func estimateMovement(_ range: Range<Int>, _ filter: MonitorFilter, _ parameters: inout MonitorParameters) {
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
      expect(index, eta: observations.family.bounded(fixed + levels[index]))
    }
    let center = Quantiles.median(rest.filter { !$0.isNaN })
    for position in rest.indices { rest[position] -= center }
    let found = MemoryAndDrift(
      deviation: rest, sampling: samplingHere, extra: extraHere, ceiling: memoryCeiling(parameters), releases: shifted,
      jump: jumpVariance(parameters), caution: observations.family == .count ? Self.countCaution : Self.usualCaution)
    parameters.drift = found.drift
    parameters.memoryShare = found.memoryShare
    parameters.fading = found.fading
    parameters.inflations = found.inflations
    parameters.lag1 = found.lag1
  }
}
