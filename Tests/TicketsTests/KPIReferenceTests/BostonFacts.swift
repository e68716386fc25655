import Foundation
import Testing
import Tickets
import Timeline

/// What the summary states of Boston's requests beyond the figures of every log: promises, and the two nights on which clocks change.
struct BostonFacts {
  let values: [String: ReferenceValue]

  init(note: ReferenceValue?) throws {
    let table = try ReferenceLog.boston311.contents().table
    let due = try #require(table.due)
    let met = try #require(table.slaMet)
    let resolved = try #require(table.resolved)
    // The promise computed from the stamps instead of the file's verdict.
    let own: [Int8] = zip(resolved, due).map { $0.isMissing || $1.isMissing ? -1 : ($0 <= $1 ? 1 : 0) }
    let zone = try #require(Zone(identifier: "America/New_York"))
    func stated(_ reading: Instant) -> Instant { reading.isMissing ? reading : zone.instant(localSeconds: reading.secondsSinceEpoch) }
    var zoned: [Double] = []
    var differing = 0
    for (start, end) in zip(table.created, resolved) {
      let naive = end.seconds(since: start)
      guard naive >= 0 else { continue }
      let seconds = stated(end).seconds(since: stated(start))
      zoned.append(seconds)
      if seconds != naive { differing += 1 }
    }
    func createdBetween(_ from: String, _ to: String) -> ReferenceValue {
      let range = HandMadeTickets.instant(from)..<HandMadeTickets.instant(to)
      return .count(table.created.count { range.contains($0) })
    }
    let yearEnd = HandMadeTickets.instant("2016-01-01")
    values = [
      "sla_all_incl_open": SummaryCheck.rate(met),
      "sla_recomputed_closed_le_due": SummaryCheck.rate(own),
      "sla_disagree": .count(zip(own, met).count { $0 >= 0 && $1 >= 0 && $0 != $1 }),
      "due_missing": .count(due.count { $0.isMissing }),
      "mttr_h_tz": SummaryCheck.distribution(zoned, unit: 3600),
      "tz_differs": .count(differing),
      "created_in_dst_gap": createdBetween("2015-03-08T02:00", "2015-03-08T03:00"),
      "created_in_dst_overlap": createdBetween("2015-11-01T01:00", "2015-11-01T02:00"),
      "closed_after_year_end": .count(resolved.count { !$0.isMissing && $0 >= yearEnd }),
      "note": try Self.checked(note, categories: table.dimensions["category"]?.labels ?? []),
    ]
  }

  /// The note itself when the request types that it lists as absent are indeed absent.
  private static func checked(_ note: ReferenceValue?, categories: [String]) throws -> ReferenceValue {
    guard case .string(let text)? = note else { return .null }
    let open = try #require(text.firstIndex(of: "("))
    let absent = text[text.index(after: open)...].prefix { $0 != ")" }.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    let present = absent.filter(categories.contains)
    let isRight = text.hasPrefix("\(absent.count) of the largest request types are absent") && present.isEmpty
    return .string(isRight ? text : "\(absent.count) types, of which these are present: \(present)")
  }
}
