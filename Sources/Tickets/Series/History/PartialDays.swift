import Timeline

/// Whether the first day's stamps begin, or the last day's end, too far from midnight for the day to be complete.
///
/// From the share of tickets that those hours hold on the other days follows how many tickets are missing. Eight or more are no chance, and
/// a tenth of the day or more makes its count useless.
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
    let before = Double(others.count { $0 < start }) / Double(max(1, others.count))
    let after = Double(others.count { $0 > stop }) / Double(max(1, others.count))
    startsAtSecond = Self.isIncomplete(tickets: firstDay.count, missingShare: before) ? start : nil
    stopsAtSecond = Self.isIncomplete(tickets: lastDay.count, missingShare: after) ? stop : nil
  }

  /// P(none | 8 expected) = 0.0003, and still 0.01 with the overdispersion that ticket counts show within a day.
  private static let tooMany = 8.0
  private static let tolerableShare = 0.1

  /// Whether a day whose `tickets` leave out hours that elsewhere hold `missingShare` of the tickets lacks too many.
  private static func isIncomplete(tickets: Int, missingShare share: Double) -> Bool {
    guard share >= tolerableShare else { return false }
    return Double(tickets) * share >= tooMany * (1 - share)
  }
}
