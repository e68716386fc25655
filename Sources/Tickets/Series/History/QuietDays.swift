import Foundation
import Timeline

/// Days without a single ticket on which many were to be expected, told apart: lost from the log, or the desk was closed.
///
/// A desk that closes on holidays has more such days, and some with a handful of tickets: the mean count of its closed days makes a zero
/// likely. Where every other slack day still brought dozens, a zero is improbable and the day's rows are missing.
struct QuietDays: Sendable {
  let lost: [Int]
  let closed: [Int]

  /// Looks at the days of `span` but for those known as closed.
  init(_ daily: DailyCounts, span: Range<Int>, knownClosed: Set<CivilDate>) {
    var empty: [Int] = []
    // Tickets and days of the slack days: those with less than a sixth of what is usual.
    var slackTickets = 0.0
    var slackDays = 0.0
    for index in span {
      let usual = daily.usual(at: index, within: span)
      guard usual >= Self.leastUsual else { continue }
      let count = daily.counts[index]
      if count == 0 { empty.append(index) }
      if count < usual / 6 {
        slackTickets += count
        slackDays += 1
      }
    }
    let unexplained = empty.filter { !knownClosed.contains(daily.day($0)) }
    let known = empty.filter { knownClosed.contains(daily.day($0)) }
    // Without any slack day beside the empty ones there is nothing to compare with: one stretch is a loss, several are a habit.
    let others = slackDays - Double(empty.count)
    let areClosures =
      others > 0
      ? exp(-slackTickets / others) > Self.improbable
      : Self.stretches(unexplained) > 2
    lost = areClosures ? [] : unexplained
    closed = (areClosures ? unexplained + known : known).sorted()
  }

  /// A weekday that usually brings fewer tickets than this may well bring none.
  private static let leastUsual = 10.0
  private static let improbable = 0.001

  private static func stretches(_ days: [Int]) -> Int {
    var count = 0
    for (position, day) in days.enumerated() where position == 0 || days[position - 1] != day - 1 { count += 1 }
    return count
  }
}
