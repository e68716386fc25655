import Tickets
import Timeline

/// Three days of a small desk, small enough to be counted by hand.
///
///     id  created      resolved      lasts  priority  team    escalated  cost
///     A   03-01 08:00  03-01 10:00   2 h    P1        Oslo    1          10
///     B   03-01 09:00  03-02 09:00   24 h   P2        Oslo    0          20
///     C   03-02 08:00  03-02 08:30   30 min p1        Bergen  1          30
///     D   03-02 12:00  -             -      P3        Bergen  -          -
///     E   03-03 00:00  03-03 06:00   6 h    P1        -       0          40
///     F   03-03 01:00  03-02 23:00   (-)    -         Oslo    0          50
enum FormulaSamples {
  static func instant(_ text: String?) -> Instant {
    guard let text, let reading = ISO8601.parse(Array("2024-\(text)".utf8)) else { return .missing }
    return ISO8601.instant(reading, zone: .unstated)
  }

  static func labels(_ texts: [String?]) -> CategoryColumn {
    var column = CategoryColumn()
    for text in texts { column.append(code: text.map { column.code(for: $0) } ?? CategoryColumn.missing) }
    return column
  }

  static var tickets: TicketTable {
    var table = TicketTable(
      zone: .unstated,
      created: ["03-01T08:00", "03-01T09:00", "03-02T08:00", "03-02T12:00", "03-03T00:00", "03-03T01:00"].map(instant))
    table.resolved = ["03-01T10:00", "03-02T09:00", "03-02T08:30", nil, "03-03T06:00", "03-02T23:00"].map(instant)
    table.ids = IdentifierColumn(["A", "B", "C", "D", "E", "F"])
    table.escalated = [1, 0, 1, -1, 0, 0]
    table.cost = [10, 20, 30, .nan, 40, 50]
    table.reopenCount = [0, 2, 1, -1, 0, 0]
    table.requester = labels(["ann", "bob", "ann", "cyd", "ann", "ann"])
    table.dimensions = [
      "priority": labels(["P1", "P2", "p1", "P3", "P1", nil]), "team": labels(["Oslo", "Oslo", "Bergen", "Bergen", nil, "Oslo"]),
      "floor": labels(["3", "4", "3", "x", nil, "5"]), "first team": labels(["oslo", "Bergen", "BERGEN", "Bergen", nil, nil]),
    ]
    return table
  }

  /// Answers to tickets A to E, and one invitation that was never answered.
  static var surveys: RecordTable {
    RecordTable(
      kind: .surveys, count: 6,
      stamps: [
        "sent_at": ["03-01", "03-01", "03-01", "03-02", "03-02", "03-02"].map(instant),
        "answered_at": ["03-01T20:00", "03-01T21:00", "03-01T22:00", "03-02T20:00", "03-02T21:00", nil].map(instant),
      ],
      numbers: ["score": [10, 9, 7, 3, 5, .nan]],
      labels: [
        "ticket_id": labels(["A", "B", "C", "D", "E", "unknown"]), "kind": labels(["nps", "nps", "nps", "nps", "csat", "nps"]),
      ])
  }

  static var volume: RecordTable {
    RecordTable(
      kind: .volume, count: 3, stamps: ["interval_start": ["03-01", "03-01", "03-02"].map(instant)],
      numbers: [
        "offered": [60, 40, 50], "answered": [50, 40, 50], "answered_within": [48, 32, 40], "asa_seconds": [10, 20, 30],
      ], labels: ["team": labels(["Oslo", "Bergen", "Oslo"])])
  }

  static var costs: RecordTable {
    RecordTable(
      kind: .costs, count: 3, stamps: ["period": ["03-01", "03-02", "03-02"].map(instant)], numbers: ["amount": [100, 60, 90]],
      labels: ["team": labels(["Oslo", "Bergen", "Trondheim"])])
  }

  static var data: ServiceData {
    ServiceData(tickets: tickets, tables: [.surveys: surveys, .volume: volume, .costs: costs])
  }

  /// 2024-03-01 to 2024-03-03, by day.
  static let days = TimeAxis(
    frequency: .day, first: CivilDate.days(year: 2024, month: 3, day: 1), count: 3)

  /// All records together, by day.
  static func tally(_ text: String, of data: ServiceData = data, axis: TimeAxis = days) throws -> SliceTally {
    let tallies = try Formula(text).tallies(of: data, in: TallyFrame(axis: axis))
    guard let tally = tallies.first, tallies.count == 1, tally.slice == nil else {
      throw TicketsError(code: "test", message: "\(tallies.count) slices")
    }
    return tally
  }

  static func shape(_ text: String) throws -> Measure.Shape { try Formula(text).shape(KPIDefinitions()) }
}
