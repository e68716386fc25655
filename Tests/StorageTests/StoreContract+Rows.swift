import Tickets
import Timeline

extension StoreContract {
  /// All that `data` holds, a line a row and a word a value, so that a difference can be read.
  static func rows(_ data: ServiceData) throws -> [String] {
    try data.storedTables().flatMap { table in
      let order = table.columns.indices.sorted { table.columns[$0].identity < table.columns[$1].identity }
      return (0..<table.count).map { row in
        let values = order.map { "\(table.columns[$0].identity)=\(text(table.values[$0], row))" }
        let id = table.ids.map { " \($0[row])" } ?? ""
        return "\(table.kind.rawValue)\(id) on \(table.zone.identifier ?? "no zone") \(values.joined(separator: " "))"
      }
    }
  }

  private static func text(_ values: ColumnValues, _ row: Int) -> String {
    switch values {
    case .stamps(let stamps): stamps[row].isMissing ? "-" : "\(stamps[row].secondsSinceEpoch)"
    case .numbers(let numbers): numbers[row].isNaN ? "-" : "\(numbers[row])"
    case .counts(let counts): "\(counts[row])"
    case .flags(let flags): "\(flags[row])"
    case .labels(let labels): labels.label(row) ?? "-"
    }
  }
}

/// Every column that a table can have, values that are hard to write down, and missing ones.
enum EveryColumn {
  static let rows = 3 + 3

  static var data: ServiceData {
    var tickets = TicketTable(zone: .utc, created: [0, -1_000_000_000, 253_402_300_799].map { Instant(secondsSinceEpoch: $0) })
    tickets.ids = IdentifierColumn(["Ø-1", "it's \"2\"\t\\N\n", "3"])
    tickets.firstResponse = [.missing, Instant(secondsSinceEpoch: 1), .missing]
    tickets.resolved = [.missing, .missing, .missing]
    tickets.closed = [Instant(secondsSinceEpoch: 9), .missing, Instant(secondsSinceEpoch: -1)]
    tickets.firstResolved = [Instant(secondsSinceEpoch: 9), .missing, Instant(secondsSinceEpoch: -1)]
    tickets.due = [Instant(secondsSinceEpoch: 10), .missing, Instant(secondsSinceEpoch: -1)]
    tickets.slaMet = [1, 0, -1]
    tickets.firstSLAMet = [0, 1, -1]
    tickets.reopenCount = [0, .max, -1]
    tickets.reassignmentCount = [2, 1, -1]
    tickets.contactsCount = [-1, -1, 3]
    tickets.escalated = [1, 0, -1]
    tickets.csatScore = [0.1, .nan, .leastNormalMagnitude / 4]
    tickets.npsScore = [-5, 10, .nan]
    tickets.cesScore = [1 / 3, .infinity, -.infinity]
    tickets.handleSeconds = [.greatestFiniteMagnitude, 0, .leastNonzeroMagnitude]
    tickets.cost = [1e22, -0.5, 123_456_789.123_456_78]
    tickets.onHoldSeconds = [.nan, .nan, .nan]
    tickets.merged = [1, 0, -1]
    tickets.spam = [0, 0, 1]
    tickets.deleted = [-1, 0, 1]
    tickets.requester = StoreContract.category(["ann@example.org", nil, "bo"])
    // Names that the store has itself, that differ in case only, that SQL knows, and that no database has room for.
    let names = [
      "team", "Team", "row_id", "record", "select", "created_at", "an \"odd\" one", "部门", "", "first_team", "a,b", "oid",
      String(repeating: "x", count: 80), String(repeating: "x", count: 80) + "y", "ticket_id",
    ]
    for (number, name) in names.enumerated() {
      tickets.dimensions[name] = StoreContract.category(["value \(number)", nil, "a\tb\nc\\d\r'\"\\."])
    }
    tickets.firstDimensions["team"] = StoreContract.category([nil, "", "后台 🙂"])
    let contacts = RecordTable(
      kind: .contacts, count: 3, zone: .utc, stamps: ["queued_at": [.missing, Instant(secondsSinceEpoch: 5), .missing]],
      numbers: ["talk_seconds": [1.5, .nan, 3], "transferred": [0, 1, .nan]],
      labels: ["id": StoreContract.category(["c1", "c2", nil]), "queue": StoreContract.category(["q", nil, nil])])
    return ServiceData(tickets: tickets, tables: [.contacts: contacts])
  }
}

/// A stream of numbers that is the same in every run (Knuth's MMIX multiplier).
struct SmallRandom {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
