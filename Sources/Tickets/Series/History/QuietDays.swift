import Foundation
import Timeline

/// Days without a single ticket on which many were to be expected, told apart: lost from the log, or the desk was closed.
///
/// A desk that closes on holidays has more such days, and some on which a handful of tickets slipped in: then a zero is one of them. Where
/// even the slackest other day still brought dozens, a zero is improbable and the day's rows are missing.
struct QuietDays: Sendable {
  let lost: [Int]
  let closed: [Int]

  /// Looks at the days of `span` but for those known as closed.
  init(_ daily: DailyCounts, span: Range<Int>, knownClosed: Set<CivilDate>) {
    var empty: [Int] = []
    // The slackest day that is not empty, as a share of what is usual.
    var slackest = Double.infinity
    for index in span {
      let usual = daily.usual(at: index, within: span)
      guard usual >= Self.leastUsual else { continue }
      let count = daily.counts[index]
      if count == 0 { empty.append(index) } else { slackest = min(slackest, count / usual) }
    }
    let unexplained = empty.filter { !knownClosed.contains(daily.day($0)) }
    let known = empty.filter { knownClosed.contains(daily.day($0)) }
    // P(no ticket) on a day as slack as that. Several empty stretches and no slack day between empty and ordinary are a habit as well.
    let areClosures = unexplained.contains { day in
      exp(-slackest * daily.usual(at: day, within: span)) > Self.improbable
    }
    let isHabit = slackest > Self.slack && Self.stretches(unexplained) > 2
    lost = areClosures || isHabit ? [] : unexplained
    closed = (areClosures || isHabit ? unexplained + known : known).sorted()
  }

  /// A weekday that usually brings fewer tickets than this may well bring none.
  private static let leastUsual = 10.0
  private static let improbable = 0.001
  /// A day with less than this share of the usual count is slack.
  private static let slack = 1.0 / 6

  private static func stretches(_ days: [Int]) -> Int {
    var count = 0
    for (position, day) in days.enumerated() where position == 0 || days[position - 1] != day - 1 { count += 1 }
    return count
  }
}
