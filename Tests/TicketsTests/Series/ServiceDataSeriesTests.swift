import Testing
import Tickets
import Timeline

@Suite struct ServiceDataSeriesTests {
  private let own = HandMadeKPI.entry("own", measure: .proportion(.satisfied), tableMeasures: [RowsOfTable(table: .costs), RowsOfTable()])

  /// Two answers on 5 March and one on the 7th.
  private var surveys: RecordTable {
    let answers = ["2024-03-05T09:00", "2024-03-05T10:00", "2024-03-07T11:00"].map { HandMadeTickets.instant($0) }
    return RecordTable(kind: .surveys, count: 3, stamps: ["answered_at": answers + []])
  }

  private func series(_ ids: [String], _ data: ServiceData, by dimensions: [String] = []) throws -> [KPISeries] {
    try KPISeriesBuilder.series(KPISeriesRequest(kpis: ids, frequency: .day, dimensions: dimensions, own: [own]), of: data)
  }

  @Test func `The first table measure whose columns are there goes before the tickets`() throws {
    let series = try series(["own", "ticket_volume"], ServiceData(tickets: TenTickets.table, tables: [.surveys: surveys]))
    // The axis is that of the tickets that count: Monday 4 to Friday 8 March.
    #expect(series.map(\.axis.count) == [5, 5])
    #expect(series[0].y == [0, 2, 0, 1, 0])
    #expect(series[0].shape == .count)
    #expect(series[0].definition == "Rows of surveys.")
    #expect(series[0].leftOut.isEmpty)
    #expect(series[1].y == [2, 2, 1, 0, 2])
    #expect(series[1].leftOut.count == 3)
  }

  @Test func `Without its tables a KPI is computed from tickets`() throws {
    let series = try series(["own"], ServiceData(tickets: TenTickets.table))
    #expect(series[0].shape == .proportion)
    #expect(series[0].y == [1, 1, 0, 0, 0])
  }

  @Test func `Without tickets the records lay the axis`() throws {
    let series = try series(["own"], ServiceData(tables: [.surveys: surveys]))
    #expect(series[0].axis.label(at: 0) == "2024-03-05")
    #expect(series[0].y == [2, 0, 1])
    let window = HandMadeTickets.date("2024-03-04")...HandMadeTickets.date("2024-03-06")
    let windowed = try KPISeriesBuilder.series(
      KPISeriesRequest(kpis: ["own"], frequency: .day, window: window, own: [own]), of: ServiceData(tables: [.surveys: surveys]))
    #expect(windowed[0].y == [0, 2, 0])
    // A tickets table without a ticket lays none either.
    let empty = HandMadeTickets.table(created: [], resolved: [])
    #expect(try self.series(["own"], ServiceData(tickets: empty, tables: [.surveys: surveys]))[0].y == [2, 0, 1])
  }

  @Test func `Every dimension is tallied`() throws {
    let series = try series(["own"], ServiceData(tables: [.surveys: surveys]), by: ["team", "agent"])
    #expect(series.map(\.uniqueID) == ["own/team=all", "own/agent=all"])
  }

  @Test func `The error names what each way needs`() throws {
    let bare = HandMadeTickets.table(created: ["2024-03-01"])
    let error = #expect(throws: TicketsError.self) { try series(["own"], ServiceData(tickets: bare)) }
    #expect(error?.code == "missing_columns")
    #expect(
      error?.message
        == "the KPI 'own' needs costs.answered_at; or surveys.answered_at; or tickets.resolved_at, tickets.csat_score")
    let nothing = #expect(throws: TicketsError.self) { try series(["ticket_volume"], ServiceData()) }
    #expect(nothing?.code == "missing_columns")
    #expect(nothing?.message.contains("tickets.created_at") == true)
    var silent = surveys
    silent.stamps["answered_at"] = [.missing, .missing, .missing]
    let empty = #expect(throws: TicketsError.self) { try series(["own"], ServiceData(tables: [.surveys: silent])) }
    #expect(empty?.code == "no_records")
  }

  @Test func `A KPI of one's own stands before the catalogue's of the same name`() throws {
    let volume = HandMadeKPI.entry("ticket_volume", measure: .count(.resolved))
    let request = KPISeriesRequest(kpis: ["ticket_volume"], frequency: .day, own: [volume])
    #expect(try KPISeriesBuilder.series(request, of: TenTickets.table)[0].y == [1, 2, 1, 0, 0])
    let unknown = #expect(throws: TicketsError.self) { try KPICatalogue.entries(["resolution_tim"], own: [volume]) }
    #expect(unknown?.code == "unknown_kpi")
  }

  @Test func `What can be computed follows from all tables`() throws {
    let tickets = Set(KPICatalogue.computable(from: ServiceData(tickets: TenTickets.table)).map(\.id))
    #expect(tickets.isSuperset(of: KPICatalogue.all.filter { $0.measure != nil }.map(\.id)))
    #expect(KPICatalogue.computable(from: ServiceData()).isEmpty)
    var table = TenTickets.table
    table.closed = nil
    let closed = try KPIDefinitions(["resolution": "closed"])
    let ids = KPICatalogue.computable(from: ServiceData(tickets: table), closed).filter { $0.measure != nil }.map(\.id)
    #expect(ids == ["ticket_volume", "first_response_time", "same_day_response"])
  }
}
