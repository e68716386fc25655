import Timeline

/// Whether the first day's stamps begin, or the last day's end, too far from midnight for the day to be complete.
///
/// From the share of tickets that those hours hold on the other days follows how many tickets are missing; eight or more are no chance.
struct PartialDays: Sendable {
  /// First stamp of the first day when that day is incomplete, in seconds since midnight.
  let startsAtSecond: Int?
  /// Last stamp of the last day when that day is incomplete, in seconds since midnight.
  let stopsAtSecond: Int?

  /// `localSeconds`: the creation stamps of the tickets on the days `first` to `last`, on the table's clock.
  init(localSeconds: [Int64], first: CivilDate, last: CivilDate) {
    var firstDay: [Int] = []
    var lastDay: [Int] = []
    var others: [Int] = []
    for stamp in localSeconds {
      let day = Frequency.day.period(ofLocalSeconds: stamp)
      let second = Int(stamp - Int64(day) * 86_400)
      if day == first.daysSinceEpoch { firstDay.append(second) }
      if day == last.daysSinceEpoch { lastDay.append(second) }
      if day > first.daysSinceEpoch, day < last.daysSinceEpoch { others.append(second) }
    }
    let start = firstDay.min() ?? 0
    let stop = lastDay.max() ?? 86_400
    let missingAtStart = Self.missing(beside: firstDay.count, share: others.count { $0 < start }, of: others.count)
    let missingAtEnd = Self.missing(beside: lastDay.count, share: others.count { $0 > stop }, of: others.count)
    startsAtSecond = missingAtStart >= Self.tooMany ? start : nil
    stopsAtSecond = missingAtEnd >= Self.tooMany ? stop : nil
  }

  /// P(none | 8 expected) = 0.0003, and still 0.01 with the overdispersion that ticket counts show within a day.
  private static let tooMany = 8.0

  /// How many tickets are to be expected in hours that hold `share` of `total` tickets, where the other hours brought `count`.
  private static func missing(beside count: Int, share: Int, of total: Int) -> Double {
    guard total > 0 else { return 0 }
    return Double(count) * Double(share) / Double(max(1, total - share))
  }
}
