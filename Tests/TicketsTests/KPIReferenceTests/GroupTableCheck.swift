import Testing
import Tickets

/// Compares a table of one row a group with the summaries of a log by one dimension.
struct GroupTableCheck {
  let log: TicketTable
  let expected: ReferenceTable
  let dimension: String

  /// Files that hold only the groups with the most tickets, and how many.
  private static let cuts = ["servicenow__by_site.csv": 60]

  func run() throws {
    #expect(expected.header[0] == "group", "\(expected.name): unknown key column \(expected.header[0])")
    var groups = try GroupSummary.by(dimension, of: log)
    if let cut = Self.cuts[expected.name] { groups = Array(groups.prefix(cut)) }
    #expect(groups.map { $0.slice?.name ?? "" } == expected.keys, "\(expected.name): other groups or another order")
    for column in expected.header.indices.dropFirst() {
      let name = expected.header[column]
      guard let value = Self.value(of: name) else {
        Issue.record("\(expected.name): unknown column \(name)")
        continue
      }
      expected.expect(column, equals: groups.map(value))
    }
  }

  private static func value(of column: String) -> ((GroupSummary) -> Double)? {
    switch column {
    case "created": return { Double($0.created) }
    case "resolved": return { Double($0.resolved) }
    case "open": return { Double($0.open) }
    case "mttr_mean_h": return { $0.resolutionTime.meanSeconds / 3600 }
    case "mttr_median_h": return { $0.resolutionTime.medianSeconds / 3600 }
    case "mttr_p90_h": return { $0.resolutionTime.p90Seconds / 3600 }
    case "frt_n": return { $0.firstResponseTime.map { Double($0.count) } ?? .nan }
    case "frt_mean_h": return { ($0.firstResponseTime?.meanSeconds ?? .nan) / 3600 }
    case "frt_median_h": return { ($0.firstResponseTime?.medianSeconds ?? .nan) / 3600 }
    default: break
    }
    var words = column.split(separator: "_").map(String.init)
    guard let last = words.popLast(), let id = TicketReferenceNames.proportions[words.joined(separator: "_")] else { return nil }
    switch last {
    case "num": return { $0.proportion(id).map { Double($0.numerator) } ?? .nan }
    case "den": return { $0.proportion(id).map { Double($0.denominator) } ?? .nan }
    case "rate": return { $0.proportion(id)?.rate ?? .nan }
    default: return nil
    }
  }
}
