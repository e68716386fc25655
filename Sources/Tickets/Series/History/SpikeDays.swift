import Statistics

/// Days with several times the tickets of such a weekday: entered in batches, a campaign, an outage.
///
/// A day is a spike when it has at least 2.5 times the usual count and its square root (which steadies the variance of counts) lies more
/// than six robust standard deviations above the usual one's.
struct SpikeDays: Sendable {
  let days: [Int]
  /// What such weekdays usually bring, for every entry of `days`.
  let usual: [Double]

  init(_ daily: DailyCounts, span: Range<Int>) {
    var candidates: [(day: Int, usual: Double, excess: Double)] = []
    var excesses: [Double] = []
    for index in span {
      let usual = daily.usual(at: index, within: span)
      guard usual > 0 else { continue }
      let excess = daily.counts[index].squareRoot() - usual.squareRoot()
      excesses.append(excess)
      if daily.counts[index] >= 2.5 * usual, daily.counts[index] >= 20 { candidates.append((index, usual, excess)) }
    }
    let center = Quantiles.median(excesses)
    // 1.4826 makes the median absolute deviation estimate a normal distribution's standard deviation.
    let scale = max(0.5, 1.4826 * Quantiles.median(excesses.map { abs($0 - center) }))
    let spikes = candidates.filter { $0.excess - center > 6 * scale }
    days = spikes.map(\.day)
    usual = spikes.map(\.usual)
  }
}
