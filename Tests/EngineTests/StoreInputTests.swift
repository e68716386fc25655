import Engine
import Testing
import Tickets
import Timeline

@Suite("A job takes its tickets from a store where its host opens one")
struct StoreInputTests {
  /// Two imports: three tickets on 1 January 1970, then two more on the 2nd.
  private struct FixedStore: ServiceStore {
    let name = "desk"

    func take(_ data: ServiceData, source: String, at: Instant) throws(TicketsError) -> StoreImport {
      throw TicketsError(code: "store_unwritable", message: "not for writing")
    }

    func data(asOf: Int?) throws(TicketsError) -> ServiceData {
      guard asOf ?? 1 <= 2 else { throw TicketsError(code: "no_such_import", message: "There is no import 3 in desk.") }
      let created: [Int64] = [0, 60, 120] + (asOf == 1 ? [] : [86_400, 86_460])
      return ServiceData(tickets: TicketTable(zone: .utc, created: created.map { Instant(secondsSinceEpoch: $0) }))
    }

    func imports() throws(TicketsError) -> [StoreImport] {
      (1...2).map { StoreImport(number: $0, source: "file \($0)", at: "then", added: 3, revised: 0, unchanged: 0) }
    }

    func verify() throws(TicketsError) -> StoreVerification { StoreVerification(imports: 2, rows: [:], problems: []) }
  }

  private func run(
    asOf: Int? = nil, hasStores: Bool = true, _ change: (inout KPIsJob.Request) -> Void = { _ in }
  ) throws(JobError) -> KPIsResponse {
    var request = KPIsJob.Request()
    request.table = .store("desk.db", asOf: asOf)
    request.kpi = ["ticket_volume"]
    request.wholeLog = true
    change(&request)
    var context = JobContext()
    if hasStores {
      context.openStore = { (address) throws(JobError) in
        guard address == "desk.db" else { throw JobError(.request, code: "no_store", message: address) }
        return FixedStore()
      }
    }
    return try KPIsJob.run(request, context: context)
  }

  @Test func dataAsOfAnImport() throws {
    let now = try run()
    #expect(now.reading.ticketsKept == 5)
    #expect(now.reading.says == ["5 tickets from the store desk as of import 2 (file 2, then)."])
    let before = try run(asOf: 1)
    #expect(before.reading.ticketsKept == 3)
    #expect(before.reading.says == ["3 tickets from the store desk as of import 1 (file 1, then)."])
  }

  @Test func whatWasSettledAtImportIsNotAskedAgain() {
    #expect(#expect(throws: JobError.self) { try run { $0.map = ["created": "x"] } }?.code == "settled_at_import")
    #expect(#expect(throws: JobError.self) { try run { $0.dateOrder = "dmy" } }?.field == "date_order")
    #expect(#expect(throws: JobError.self) { try run { $0.timezone = "Europe/Oslo" } }?.code == "other_clock")
    #expect(throws: Never.self) { try run { $0.timezone = "UTC" } }
    #expect(#expect(throws: JobError.self) { try run(asOf: 3) }?.code == "no_such_import")
  }

  @Test func hostWithoutStoresHasNone() throws {
    #expect(#expect(throws: JobError.self) { try run(hasStores: false) }?.code == "no_store")
    // The text of a JSON request is a table's text, whatever it looks like: it opens nothing.
    let request = try EngineJSON.decode(KPIsJob.Request.self, from: EngineJSON.encode(["table": "desk.db"]))
    guard case .text("desk.db")? = request.table else {
      Issue.record("\(String(describing: request.table)) is not the text that was sent")
      return
    }
  }

  @Test func storesHoldNoSeries() {
    var request = ChartJob.Request()
    request.table = .store("desk.db", asOf: nil)
    #expect(#expect(throws: JobError.self) { try ChartJob.run(request, context: JobContext()) }?.code == "store_without_series")
  }
}
