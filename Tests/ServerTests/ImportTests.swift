import Engine
import Foundation
import HTTPTypes
import HummingbirdTesting
import Monitoring
import Synchronization
import Testing
import Tickets
import Timeline

@testable import Server

/// Tickets come in over the API: files become imports, KPIs become series and monitors.
struct ImportTests {
  /// A desk of 90 days: six to eight tickets a day, two teams.
  static let tickets: String = {
    var lines = ["ticket_id,created_at,resolved_at,priority,team"]
    var number = 0
    for day in 0..<90 {
      for index in 0..<(6 + day % 3) {
        number += 1
        let date = CivilDate(daysSinceEpoch: 20_454 + day)
        let stamp = ISO8601.string(localSeconds: Int64(date.daysSinceEpoch) * 86_400 + Int64(8 + index) * 3600, zone: .unstated)
        let done = ISO8601.string(localSeconds: Int64(date.daysSinceEpoch) * 86_400 + Int64(10 + index) * 3600, zone: .unstated)
        lines.append("T\(number),\(stamp),\(done),\(1 + number % 3),\(number % 2 == 0 ? "North" : "South")")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  private static func configuration() -> ServerConfiguration {
    var configuration = ServerTestCase.configuration
    configuration.tickets = TicketSource(store: TicketsInMemory())
    return configuration
  }

  @Test func aFileIsTakenOnce() async throws {
    try await ServerTestCase.run(Self.configuration()) { client in
      let made = try await client.send(.post, "/v1/imports?name=june.csv", Self.tickets, ServerTestCase.csv)
      #expect(made.status == .created)
      #expect(made.headers[.location] == "/v1/imports/1")
      let receipt = try ServerTestCase.value(made)
      #expect(receipt["added"] == 630)
      #expect(receipt["source"] == "june.csv")
      #expect(receipt["tables"]?.items.first?["rows_read"] == 630)
      let again = try await client.send(.post, "/v1/imports", Self.tickets, ServerTestCase.csv)
      #expect(again.status == .ok)
      #expect(try ServerTestCase.value(again)["unchanged"] == 630)
      let got = try await client.send(.get, "/v1/imports/1")
      #expect(try ServerTestCase.value(got)["tables"]?.items.first?["tickets_kept"] == 630)
      #expect(try ServerTestCase.value(try await client.send(.get, "/v1/imports"))["items"]?.items.first?["number"] == 1)
      _ = try await ServerTestCase.problem(client.send(.get, "/v1/imports/7"), 404, "no_such_record")
      let audit = try ServerTestCase.value(try await client.send(.get, "/v1/audit?subject=tickets"))
      #expect(audit["items"]?.items.first?["action"] == "import")
    }
  }

  @Test func theSameKeyIsAnsweredAlike() async throws {
    try await ServerTestCase.run(Self.configuration()) { client in
      var headers = ServerTestCase.csv
      headers[try #require(HTTPField.Name.idempotencyKey)] = "k1"
      let made = try await client.send(.post, "/v1/imports", Self.tickets, headers)
      let again = try await client.send(.post, "/v1/imports", Self.tickets, headers)
      #expect(made.status == .created && again.status == .created)
      #expect(made.bytes == again.bytes)
      #expect(again.headers[try #require(HTTPField.Name.idempotencyReplayed)] == "true")
      _ = try await ServerTestCase.problem(
        client.send(.post, "/v1/imports", Self.tickets + "\n", headers), 422, "idempotency_key_reused")
    }
  }

  @Test func kpisAreWatchedFromTheFirstFileOn() async throws {
    try await ServerTestCase.run(Self.configuration()) { client in
      let made = try await client.send(.post, "/v1/imports?watch=all", Self.tickets, ServerTestCase.csv)
      let monitors = try #require(try ServerTestCase.value(made)["monitors"]?.items)
      #expect(monitors.contains("ticket_volume/every=day"))
      let series = try ServerTestCase.value(try await client.send(.get, "/v1/series/ticket_volume%2Fevery%3Dday"))
      #expect(series["kpi"]?["kpi"] == "ticket_volume")
      // What somebody set up stays as it is.
      let path = "/v1/monitors/ticket_volume%2Fevery%3Dday"
      let body = #"{"id": "ticket_volume/every=day", "name": "Mine", "series": "ticket_volume/every=day", "board": "main"}"#
      _ = try await client.send(.put, path, body)
      _ = try await client.send(.post, "/v1/imports?watch=ticket_volume", Self.tickets, ServerTestCase.csv)
      #expect(try ServerTestCase.value(try await client.send(.get, path))["name"] == "Mine")
      _ = try await ServerTestCase.problem(
        client.send(.post, "/v1/imports?watch=volum", Self.tickets, ServerTestCase.csv), 422, "unknown_kpi")
    }
  }

  /// Days begin at the desk's midnight: that of the request, else the store's, else the server's setting.
  @Test(arguments: [
    (nil as String?, nil as String?, "UTC", "2026-01-01T00:00:00+00:00"), ("Europe/Oslo", nil, "Europe/Oslo", "2025-12-31T23:00:00+00:00"),
    (nil, "Europe/Oslo", "Europe/Oslo", "2025-12-31T23:00:00+00:00"),
    ("America/New_York", "Europe/Oslo", "America/New_York", "2026-01-01T05:00:00+00:00"),
  ])
  func daysBeginAtTheDesksMidnight(stated: String?, desk: String?, expected: String, first: String) async throws {
    var configuration = Self.configuration()
    configuration.timezone = desk.flatMap(Zone.init(identifier:))
    let source = configuration.tickets?.kpis
    let server = ForeshiftServer(configuration: configuration)
    try await server.application().test(.router) { client in
      let query = "?watch=ticket_volume" + (stated.map { "&timezone=\(FormQuery.encoded($0))" } ?? "")
      #expect(try await client.send(.post, "/v1/imports" + query, Self.tickets, ServerTestCase.csv).status == .created)
      let path = "/v1/series/ticket_volume%2Fevery%3Dday"
      let series = try ServerTestCase.value(try await client.send(.get, path))
      #expect(series["timezone"] == .text(expected))
      let kpis = try #require(source)
      try await server.parts.monitoring.recount(from: kpis) { _, error in Issue.record("\(error)") }
      let list = try ServerTestCase.value(try await client.send(.get, path + "/observations"))
      #expect(list["items"]?.items.first?["start"] == .text(first))
      #expect(list["items"]?.items.first?["value"] == 6)
    }
  }

  /// A ticket of late evening in UTC is of the next day in Oslo.
  @Test func ticketsOfTheNightAreOfTheirOwnDay() async throws {
    var configuration = Self.configuration()
    configuration.timezone = Zone(identifier: "Europe/Oslo")
    let source = configuration.tickets?.kpis
    let server = ForeshiftServer(configuration: configuration)
    var lines = ["ticket_id,created_at"]
    for day in 0..<40 {
      let stamp = ISO8601.string(localSeconds: Int64(20_454 + day) * 86_400 + 23 * 3600 + 1800, zone: .utc)
      lines.append("T\(day),\(stamp)")
    }
    let body = lines.joined(separator: "\n") + "\n"
    try await server.application().test(.router) { client in
      _ = try await client.send(.post, "/v1/imports?watch=ticket_volume", body, ServerTestCase.csv)
      let kpis = try #require(source)
      try await server.parts.monitoring.recount(from: kpis)
      let list = try ServerTestCase.value(try await client.send(.get, "/v1/series/ticket_volume%2Fevery%3Dday/observations"))
      // 1 January 23:30 in UTC is 2 January 00:30 in Oslo, a day that began at 23:00 UTC.
      #expect(list["items"]?.items.first?["start"] == "2026-01-01T23:00:00+00:00")
    }
  }

  @Test func theTablesOfTheStoreAreDescribed() async throws {
    try await ServerTestCase.run(Self.configuration()) { client in
      #expect(try ServerTestCase.value(try await client.send(.get, "/v1/datasets"))["items"] == .list([]))
      _ = try await client.send(.post, "/v1/imports", Self.tickets, ServerTestCase.csv)
      let found = try await client.send(.get, "/v1/datasets/tickets")
      let dataset = try ServerTestCase.value(found)
      #expect(dataset["rows"] == 630)
      #expect(dataset["columns"]?.items.contains { $0["name"] == "team" && $0["filled"] == 630 } == true)
      var headers = ServerTestCase.json
      headers[.ifNoneMatch] = found.headers[.eTag]
      #expect(try await client.send(.get, "/v1/datasets/tickets", nil, headers).status == .notModified)
      _ = try await ServerTestCase.problem(client.send(.get, "/v1/datasets/surveys"), 404, "no_such_record")
    }
  }

  @Test(
    arguments: [
      ("?tabel=tickets", "text/csv", "id,created\n1,2026-01-01\n", 400, "unknown_parameter"),
      ("?timezone=Mars", "text/csv", "id,created\n1,2026-01-01\n", 422, "invalid_parameter"),
      ("", "application/pdf", "%PDF", 415, "unsupported_media_type"),
      ("", "text/csv", "colour,shape\nred,round\n", 422, "unknown_table"),
      ("?strict=true&table=tickets", "text/csv", "ticket_id,created_at\n1,2026-01-01\n2,yesterday\n3,2026-01-02\n", 422, "rows_refused"),
    ])
  func whatCannotBeTakenIsRefused(query: String, type: String, body: String, status: Int, code: String) async throws {
    try await ServerTestCase.run(Self.configuration()) { client in
      _ = try await ServerTestCase.problem(
        client.send(.post, "/v1/imports" + query, body, [.contentType: type]), status, code)
      #expect(try ServerTestCase.value(try await client.send(.get, "/v1/imports"))["items"] == .list([]))
    }
  }

  @Test func uploadsHaveALimitPackedAndUnpacked() async throws {
    var configuration = Self.configuration()
    configuration.uploadLimit = 1000
    configuration.unpackedLimit = 1000
    try await ServerTestCase.run(configuration) { client in
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/imports", Self.tickets, ServerTestCase.csv), 413, "body_too_large")
      let bomb = try Gzip.pack([UInt8](String(repeating: "ticket_id,created_at\n", count: 2000).utf8))
      #expect(bomb.count < 1000)
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/imports", bytes: bomb, ServerTestCase.csv), 413, "too_large")
    }
  }

  @Test func aServerThatKeepsNothingSaysSo() async throws {
    try await ServerTestCase.run { client in
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/imports", Self.tickets, ServerTestCase.csv), 409, "no_ticket_store")
    }
  }

  /// The first page of an empty server takes a file, keeps it and goes on to the dashboard.
  @Test func theStartPageKeepsAFile() async throws {
    let configuration = Self.configuration()
    try await ServerTestCase.run(configuration) { client in
      let page = try await client.send(.get, "/start", nil, [.accept: "text/html"])
      #expect(page.text.contains("name=\"keep\" value=\"1\" checked"))
      let body = [
        "--b", "Content-Disposition: form-data; name=\"file\"; filename=\"tickets.csv\"", "", Self.tickets, "--b",
        "Content-Disposition: form-data; name=\"keep\"", "", "1", "--b--", "",
      ].joined(separator: "\r\n")
      let sent = try await client.send(.post, "/upload", body, [.contentType: "multipart/form-data; boundary=b"])
      #expect(sent.status == .seeOther)
      #expect(sent.headers[.location] == "/")
      #expect(try ServerTestCase.value(try await client.send(.get, "/v1/imports/1"))["source"] == "tickets.csv")
    }
  }
}

/// Keeps whole imports in memory: what a server needs of a store.
final class TicketsInMemory: ServiceStore {
  private let kept = Mutex<(data: ServiceData, imports: [StoreImport])>((ServiceData(), []))
  let name = "memory"

  func take(_ data: ServiceData, source: String, at: Instant) throws(TicketsError) -> StoreImport {
    kept.withLock { kept in
      let (before, after) = (kept.data.tickets?.count ?? 0, data.tickets?.count ?? 0)
      let isNew = before != after
      let number = kept.imports.count + (isNew ? 1 : 0)
      let taken = StoreImport(
        number: number, source: source, at: at.iso8601, added: max(0, after - before), revised: 0, unchanged: min(before, after))
      if isNew {
        kept.data = data
        kept.imports.append(taken)
      }
      return taken
    }
  }

  func data(asOf: Int?) throws(TicketsError) -> ServiceData { kept.withLock { $0.data } }
  func imports() throws(TicketsError) -> [StoreImport] { kept.withLock { $0.imports } }
  func verify() throws(TicketsError) -> StoreVerification { StoreVerification(imports: 0, rows: [:], problems: []) }
}
