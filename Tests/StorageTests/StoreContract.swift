import Testing
import Tickets
import Timeline

/// What every store has to do, whatever it keeps its rows in. Each check is given an empty store.
///
/// The same file is compiled into the tests of both stores.
enum StoreContract {
  static let noon = Instant(secondsSinceEpoch: 1_700_000_000)

  /// Tickets by id and creation, with a team.
  static func tickets(_ rows: [(id: String, created: Int64, team: String?)], zone: Zone = .unstated) -> ServiceData {
    var table = TicketTable(zone: zone, created: rows.map { Instant(secondsSinceEpoch: $0.created) })
    table.ids = IdentifierColumn(rows.map(\.id))
    table.dimensions["team"] = category(rows.map(\.team))
    return ServiceData(tickets: table)
  }

  static func category(_ texts: [String?]) -> CategoryColumn {
    var column = CategoryColumn()
    for text in texts { column.append(code: text.map { column.code(for: $0) } ?? -1) }
    return column
  }

  static func take(_ data: ServiceData, _ store: any ServiceStore, _ source: String = "file") throws(TicketsError) -> [Int] {
    let result = try store.take(data, source: source, at: noon)
    return [result.number, result.added, result.revised, result.unchanged]
  }

  // MARK: Checks

  static func sameAgainAddsNothing(_ store: any ServiceStore) throws {
    let data = tickets([("A", 100, "one"), ("B", 200, nil)])
    #expect(try take(data, store, "first") == [1, 2, 0, 0])
    #expect(try take(data, store, "second") == [1, 0, 0, 2])
    let imports = try store.imports()
    #expect(imports == [StoreImport(number: 1, source: "first", at: "2023-11-14T22:13:20+00:00", added: 2, revised: 0, unchanged: 0)])
    #expect(try rows(store.data(asOf: nil)) == rows(data))
    #expect(try store.verify() == StoreVerification(imports: 1, rows: ["tickets": 2], problems: []))
  }

  static func changesBecomeRevisions(_ store: any ServiceStore) throws {
    let first = tickets([("A", 100, "one"), ("B", 200, "two")])
    let second = tickets([("C", 50, "one"), ("A", 100, "two")])
    #expect(try take(first, store) == [1, 2, 0, 0])
    #expect(try take(second, store) == [2, 1, 1, 0])
    // B is as it was, A in its second revision where it stood, C after both.
    #expect(try rows(store.data(asOf: 1)) == rows(first))
    let now = tickets([("A", 100, "two"), ("B", 200, "two"), ("C", 50, "one")])
    #expect(try rows(store.data(asOf: nil)) == rows(now))
    #expect(try rows(store.data(asOf: 2)) == rows(now))
    // Back to the first state: a third revision, not the first one again.
    #expect(try take(first, store) == [3, 0, 1, 1])
    #expect(try rows(store.data(asOf: 2)) == rows(now))
    #expect(try store.verify() == StoreVerification(imports: 3, rows: ["tickets": 5], problems: []))
  }

  /// Codes of labels are numbered by first appearance, as the reader of a file does, so that answers are the same to the last digit.
  static func labelsAreNumberedAsInAFile(_ store: any ServiceStore) throws {
    _ = try take(tickets([("A", 1, "x"), ("B", 2, "y")]), store)
    _ = try take(tickets([("A", 1, "z"), ("C", 3, "x")]), store)
    let team = try #require(try store.data(asOf: nil).tickets?.dimensions["team"])
    #expect(team.labels == ["z", "y", "x"])
    #expect(team.codes == [0, 1, 2])
  }

  static func everyColumnComesBack(_ store: any ServiceStore) throws {
    let data = EveryColumn.data
    // A column that tickets have learnt and stores have not: it must be kept too.
    let absent = Mirror(reflecting: try #require(data.tickets)).children.filter { "\($0.value)" == "nil" }.map { $0.label ?? "" }
    #expect(absent == [], "columns of TicketTable that EveryColumn does not fill")
    #expect(try take(data, store) == [1, EveryColumn.rows, 0, 0])
    #expect(try rows(store.data(asOf: nil)) == rows(data))
    let there = Mirror(reflecting: try #require(try store.data(asOf: nil).tickets)).children
    #expect(there.filter { "\($0.value)" == "nil" }.map { $0.label ?? "" } == [], "columns of TicketTable that the store does not keep")
    #expect(try take(data, store) == [1, 0, 0, EveryColumn.rows])
    #expect(try store.verify().problems == [])
  }

  static func absentColumnKeepsWhatWasKnown(_ store: any ServiceStore) throws {
    var full = tickets([("A", 100, "one"), ("B", 200, "two")])
    full.tickets?.csatScore = [4.5, .nan]
    full.tickets?.requester = category(["ann", "bo"])
    full.tickets?.escalated = [1, 0]
    _ = try take(full, store)
    // Neither score, requester nor flag in this export: A is as it was, B's team has changed, C is new.
    #expect(try take(tickets([("A", 100, "one"), ("B", 200, "one"), ("C", 300, "two")]), store) == [2, 1, 1, 1])
    let now = try #require(try store.data(asOf: nil).tickets)
    #expect(now.csatScore.map { $0.map { $0.isNaN ? -1 : $0 } } == [4.5, -1, -1])
    #expect(now.requester?.labels == ["ann", "bo"])
    #expect(now.requester?.codes == [0, 1, -1])
    #expect(now.escalated == [1, 0, -1])
    // A new column is not there in the data of before.
    var more = tickets([("A", 100, "one")])
    more.tickets?.cost = [12]
    #expect(try take(more, store) == [3, 0, 1, 0])
    #expect(try store.data(asOf: 2).tickets?.cost == nil)
    #expect(try store.data(asOf: 3).tickets?.cost?.first == 12)
    #expect(try store.verify().problems == [])
  }

  static func equalRowsStayAsManyAsTheyAre(_ store: any ServiceStore) throws {
    func events(_ values: [String]) -> ServiceData {
      let table = RecordTable(
        kind: .ticketEvents, count: values.count, stamps: ["at": values.map { _ in Instant(secondsSinceEpoch: 7) }],
        labels: ["ticket_id": category(values.map { _ in "T1" }), "new": category(values)])
      return ServiceData(tables: [.ticketEvents: table])
    }
    #expect(try take(events(["open", "open", "done"]), store) == [1, 3, 0, 0])
    #expect(try take(events(["open", "open", "done"]), store) == [1, 0, 0, 3])
    // In another order, and one more of the same.
    #expect(try take(events(["done", "open", "open", "open"]), store) == [2, 1, 0, 3])
    #expect(try store.data(asOf: nil).tables[.ticketEvents]?.count == 4)
  }

  /// A corrected total takes the place of the first; what an interval, queue or agent is stays the key.
  static func totalsAreCorrected(_ store: any ServiceStore) throws {
    func volume(_ offered: [Double]) -> ServiceData {
      let table = RecordTable(
        kind: .volume, count: 2, stamps: ["interval_start": [Instant(secondsSinceEpoch: 0), Instant(secondsSinceEpoch: 1800)]],
        numbers: ["offered": offered], labels: ["queue": category(["a", "a"])])
      return ServiceData(tables: [.volume: table])
    }
    #expect(try take(volume([10, 20]), store) == [1, 2, 0, 0])
    #expect(try take(volume([10, 21]), store) == [2, 0, 1, 1])
    #expect(try store.data(asOf: nil).tables[.volume]?.numbers["offered"] == [10, 21])
    #expect(try store.data(asOf: 1).tables[.volume]?.numbers["offered"] == [10, 20])
  }

  static func recordsWithIDAreRevised(_ store: any ServiceStore) throws {
    func surveys(_ rows: [(String?, Double)]) -> ServiceData {
      let table = RecordTable(
        kind: .surveys, count: rows.count, numbers: ["score": rows.map(\.1)], labels: ["id": category(rows.map(\.0))])
      return ServiceData(tables: [.surveys: table])
    }
    #expect(try take(surveys([("s1", 5), (nil, 3)]), store) == [1, 2, 0, 0])
    #expect(try take(surveys([("s1", 4), (nil, 3)]), store) == [2, 0, 1, 1])
    #expect(try store.data(asOf: nil).tables[.surveys]?.numbers["score"] == [4, 3])
  }

  static func ticketsNeedIDs(_ store: any ServiceStore) throws {
    var none = tickets([("A", 100, "one")])
    none.tickets?.ids = nil
    let refused = #expect(throws: TicketsError.self) { try store.take(none, source: "file", at: noon) }
    #expect(refused?.code == "no_ticket_ids")
    #expect(refused?.message.contains("--map ticket_id=HEADER") == true)
    #expect(throws: TicketsError.self) { try store.take(tickets([("", 1, nil)]), source: "file", at: noon) }
    #expect(try store.imports() == [])
    let result = try store.take(tickets([("A", 1, nil), ("", 2, nil), ("B", 3, nil)]), source: "file", at: noon)
    #expect(result.added == 2)
    #expect(result.withoutID == 1)
    #expect(try store.imports().first?.withoutID == 1)
  }

  static func lastOfOneKeyCounts(_ store: any ServiceStore) throws {
    #expect(try take(tickets([("A", 1, "x"), ("B", 2, "x"), ("A", 3, "y")]), store) == [1, 2, 0, 0])
    #expect(try rows(store.data(asOf: nil)) == rows(tickets([("B", 2, "x"), ("A", 3, "y")])))
  }

  static func anotherClockIsRefused(_ store: any ServiceStore) throws {
    let oslo = try #require(Zone(identifier: "Europe/Oslo"))
    #expect(try store.clock() == nil)
    _ = try take(tickets([("A", 1, nil)], zone: oslo), store)
    #expect(try store.clock() == oslo)
    let refused = #expect(throws: TicketsError.self) { try store.take(tickets([("A", 1, nil)]), source: "file", at: noon) }
    #expect(refused?.code == "other_clock")
    #expect(refused?.message.contains("--timezone Europe/Oslo") == true)
    #expect(try store.data(asOf: nil).zone == oslo)
    var mixed = tickets([("A", 1, nil)], zone: oslo)
    mixed.tables[.costs] = RecordTable(kind: .costs, count: 1, numbers: ["amount": [1]])
    #expect(throws: TicketsError.self) { try store.take(mixed, source: "file", at: noon) }
  }

  static func unknownImportsAreRefused(_ store: any ServiceStore) throws {
    #expect(throws: TicketsError.self) { try store.data(asOf: nil) }
    #expect(throws: TicketsError.self) { try store.take(ServiceData(), source: "file", at: noon) }
    _ = try take(tickets([("A", 1, nil)]), store)
    for number in [0, 2, -1] {
      let refused = #expect(throws: TicketsError.self) { try store.data(asOf: number) }
      #expect(refused?.code == "no_such_import")
    }
  }

  /// More rows than are handled at a time, new and old mixed.
  static func manyRows(_ store: any ServiceStore) throws {
    func many(_ range: Range<Int>, _ team: String) -> ServiceData {
      tickets(range.map { ("T\($0)", Int64($0), $0.isMultiple(of: 3) ? team : "\($0 % 7)") })
    }
    #expect(try take(many(0..<5000, "a"), store) == [1, 5000, 0, 0])
    #expect(try take(many(2500..<7500, "b"), store) == [2, 2500, 833, 1667])
    let now = try store.data(asOf: nil)
    #expect(now.tickets?.count == 7500)
    #expect(now.tickets?.ids?[7499] == "T7499")
    #expect(now.tickets?.dimensions["team"]?.label(2499) == "a")
    #expect(now.tickets?.dimensions["team"]?.label(2502) == "b")
    #expect(try rows(store.data(asOf: 1)) == rows(many(0..<5000, "a")))
    #expect(try store.verify() == StoreVerification(imports: 2, rows: ["tickets": 8333], problems: []))
  }

  /// Thirty imports of random tickets against a dictionary that does the same; every state can be had afterwards.
  static func randomHistory(_ store: any ServiceStore) throws {
    var random = SmallRandom(state: 42)
    var model: [(id: String, created: Int64, team: String?)] = []
    var states: [[String]] = []
    for _ in 0..<30 {
      var batch: [(id: String, created: Int64, team: String?)] = []
      for _ in 0..<Int(random.next() % 12) + 1 {
        let id = "T\(random.next() % 40)"
        let team = random.next() % 4 == 0 ? nil : "team \(random.next() % 3)"
        if !batch.contains(where: { $0.id == id }) { batch.append((id, Int64(random.next() % 2), team)) }
      }
      var expected = [states.count, 0, 0, 0]
      for row in batch {
        if let index = model.firstIndex(where: { $0.id == row.id }) {
          if model[index] == row { expected[3] += 1 } else { expected[2] += 1 }
          model[index] = row
        } else {
          expected[1] += 1
          model.append(row)
        }
      }
      if expected[1] + expected[2] > 0 {
        states.append(try rows(tickets(model)))
        expected[0] = states.count
      }
      #expect(try take(tickets(batch), store) == expected)
    }
    for (index, state) in states.enumerated() { #expect(try rows(store.data(asOf: index + 1)) == state) }
    #expect(try store.verify().problems == [])
  }
}
