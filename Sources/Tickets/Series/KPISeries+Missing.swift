public import Timeline

extension KPISeries {
  /// The series with NaN in place of counts that are too low because rows of `days` are lost.
  ///
  /// Concerns counts, flows, sums and ratios of periods of which more than a tenth is lost (a day or a week for one lost day, not a month);
  /// a count above zero within a lost day stands. Proportions, means and stocks stand: they are made from what is there.
  public func masking(_ days: [CivilDate]) -> KPISeries {
    guard [.count, .flow, .sum, .ratio].contains(shape), let frequency = axis.frequency, !days.isEmpty else { return self }
    let secondsOfDay = 86_400.0
    var lostSeconds: [Int: Double] = [:]
    for day in Set(days) {
      let start = Int64(day.daysSinceEpoch) * 86_400
      let first = frequency.period(ofLocalSeconds: start)
      let last = frequency.period(ofLocalSeconds: start + 86_399)
      for period in first...last { lostSeconds[period - axis.first, default: 0] += secondsOfDay / Double(last - first + 1) }
    }
    var masked = y
    for (index, lost) in lostSeconds where masked.indices.contains(index) {
      guard lost > 0.1 * frequency.meanSeconds else { continue }
      if shape == .count, frequency.meanSeconds <= secondsOfDay, masked[index] > 0 { continue }
      masked[index] = .nan
    }
    var series = self
    series.y = masked
    return series
  }
}
