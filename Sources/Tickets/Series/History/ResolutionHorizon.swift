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
  init?(_ stamps: LogStamps, start: Instant) {
    guard stamps.hasEnds else { return nil }
    var last = Instant.missing
    var opening = 0
    var sum = 0.0
    var sample: [Double] = []
    for row in 0..<stamps.count where !stamps.created(row).isMissing {
      let created = stamps.created(row)
      let end = stamps.ended(row)
      last = max(last, created, end)
      if created < start, end.isMissing || end >= start { opening += 1 }
      let seconds = end.seconds(since: created)
      guard seconds >= 0, created >= start else { continue }
      sample.append(seconds)
      sum += seconds
    }
    guard sample.count >= Self.leastResolved else { return nil }
    meanDays = sum / Double(sample.count) / 86_400
    p90Days = Self.settled(stamps, &sample, start: start, last: last) / 86_400
    lastStamp = last
    openingStock = opening
  }

  private static let leastResolved = 30

  /// The 90th percentile of the tickets followed for that long: the percentile decides who was, so it is found by repetition.
  private static func settled(_ stamps: LogStamps, _ sample: inout [Double], start: Instant, last: Instant) -> Double {
    var p90 = OrderStatistics.quantiles([0.9], of: &sample)[0]
    for _ in 0..<10 {
      sample.removeAll(keepingCapacity: true)
      for row in 0..<stamps.count where !stamps.created(row).isMissing && stamps.created(row) >= start {
        let seconds = stamps.ended(row).seconds(since: stamps.created(row))
        if seconds >= 0, last.seconds(since: stamps.created(row)) >= p90 { sample.append(seconds) }
      }
      guard sample.count >= leastResolved else { break }
      let next = OrderStatistics.quantiles([0.9], of: &sample)[0]
      if next == p90 { break }
      p90 = next
    }
    return p90
  }
}
