import Foundation
import Statistics
import Timeline

/// How long tickets take to be resolved, and so from when to when a log shows resolutions without bias.
///
/// A log that holds only tickets created in it can show no resolution time longer than its own age: its early resolutions are the quick
/// ones. At its other end tickets created lately have not had the time to be resolved. Both edges are as wide as the 90th percentile of
/// the resolution times, measured on the tickets created long enough before the last stamp to have been followed that long.
struct ResolutionHorizon: Sendable {
  /// 90th percentile of the time from creation to resolution (or closing where there is no resolution), in days.
  let p90Days: Double
  let meanDays: Double
  /// The last stamp of any kind.
  let lastStamp: Instant
  /// Tickets that were open when the dense log began.
  let openingStock: Int

  /// Nil where fewer than 30 tickets were resolved.
  init?(_ table: TicketTable, start: Instant) {
    guard let resolved = table.resolved ?? table.closed else { return nil }
    var last = Instant.missing
    var opening = 0
    var lengths: [(created: Instant, seconds: Double)] = []
    for row in 0..<table.count where !table.created[row].isMissing {
      let created = table.created[row]
      var end = resolved[row]
      if end.isMissing, let closed = table.closed { end = closed[row] }
      last = max(last, created, end)
      if created < start, end.isMissing || end >= start { opening += 1 }
      let seconds = end.seconds(since: created)
      if seconds >= 0, created >= start { lengths.append((created, seconds)) }
    }
    guard lengths.count >= Self.leastResolved else { return nil }
    let p90 = Self.settled(lengths, last)
    var sum = 0.0
    for length in lengths { sum += length.seconds }
    p90Days = p90 / 86_400
    meanDays = sum / Double(lengths.count) / 86_400
    lastStamp = last
    openingStock = opening
  }

  private static let leastResolved = 30

  /// The 90th percentile of the tickets followed for that long: the percentile decides who was, so it is found by repetition.
  private static func settled(_ lengths: [(created: Instant, seconds: Double)], _ last: Instant) -> Double {
    func upperTenth(_ sample: [Double]) -> Double {
      var sample = sample
      return OrderStatistics.quantiles([0.9], of: &sample)[0]
    }
    var p90 = upperTenth(lengths.map(\.seconds))
    for _ in 0..<10 {
      let followed = lengths.filter { last.seconds(since: $0.created) >= p90 }.map(\.seconds)
      guard followed.count >= leastResolved else { break }
      let next = upperTenth(followed)
      if next == p90 { break }
      p90 = next
    }
    return p90
  }
}
