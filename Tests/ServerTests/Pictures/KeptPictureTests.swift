import Engine
import Foundation
import HTTPTypes
import HummingbirdTesting
import Monitoring
import Testing
import Timeline

@testable import Server

/// A picture is made once, and again as soon as anything of it has changed.
struct KeptPictureTests {
  private static func rows(_ days: Range<Int>, value: (Int) -> Int = { 100 + $0 * 7919 % 23 }) -> String {
    let rows = days.map { day -> String in
      let stamp = ISO8601.string(localSeconds: Int64(CivilDate(daysSinceEpoch: 20_000 + day).daysSinceEpoch) * 86_400, zone: .unstated)
      return "\(stamp.prefix(10)),\(value(day))"
    }
    return "ds,y\n" + rows.joined(separator: "\n") + "\n"
  }

  private static let series = #"{"id": "calls", "name": "Calls", "every": "day", "timezone": "UTC", "measure": "count"}"#
  private static let monitor = #"{"id": "m", "name": "Calls", "series": "calls", "board": "main", "chart": {"type": "xmr"}}"#

  /// A server with a watched series of sixty days, and how many pages it has made.
  private static func withCalls(
    _ test: @Sendable (any TestClientProtocol, @Sendable () -> PageStore.Counts) async throws -> Void
  ) async throws {
    let server = ForeshiftServer(configuration: ServerTestCase.configuration)
    let pages = server.parts.pages
    try await server.application().test(.router) { client in
      #expect(try await client.send(.post, "/v1/series", series).status == .created)
      #expect(try await client.send(.post, "/v1/monitors", monitor).status == .created)
      #expect(try await client.send(.post, "/v1/series/calls/observations", rows(0..<60), ServerTestCase.csv).status == .ok)
      try await test(client) { pages.counts }
    }
  }

  private static let paths = ["/kpi/calls.svg", "/kpi/calls", "/kpi/calls.csv", "/v1/series/calls/chart"]

  @Test func theSameIsMadeOnce() async throws {
    try await Self.withCalls { client, counts in
      for path in Self.paths {
        let first = try await client.send(.get, path, nil, [:])
        #expect(first.status == .ok, "\(path)")
        let tag = try #require(first.headers[.eTag])
        let made = counts().made
        let second = try await client.send(.get, path, nil, [:])
        #expect(second.bytes == first.bytes && second.headers[.eTag] == tag)
        let unchanged = try await client.send(.get, path, nil, [.ifNoneMatch: tag])
        #expect(unchanged.status == .notModified && unchanged.bytes.isEmpty && unchanged.headers[.eTag] == tag)
        #expect(counts().made == made, "\(path)")
      }
    }
  }

  /// Whatever changes a picture is seen at the next look, by the ETag too.
  @Test func everyChangeIsSeen() async throws {
    try await Self.withCalls { client, _ in
      var tags = [try #require(try await client.send(.get, "/kpi/calls.svg", nil, [:]).headers[.eTag])]
      func look(_ what: String) async throws {
        let answer = try await client.send(.get, "/kpi/calls.svg", nil, [.ifNoneMatch: try #require(tags.last)])
        #expect(answer.status == .ok, "\(what)")
        let tag = try #require(answer.headers[.eTag])
        #expect(!tags.contains(tag), "\(what)")
        tags.append(tag)
      }
      func send(_ method: HTTPRequest.Method, _ path: String, _ body: String?, _ headers: HTTPFields = ServerTestCase.json) async throws {
        let answer = try await client.send(method, path, body, headers)
        #expect(answer.status.kind == .successful, "\(method) \(path): \(answer.text)")
      }
      try await send(.post, "/v1/series/calls/observations", Self.rows(60..<61), ServerTestCase.csv)
      try await look("an observation more")
      try await send(.post, "/v1/series/calls/observations", Self.rows(30..<31) { _ in 300 }, ServerTestCase.csv)
      try await look("a correction")
      try await send(.post, "/v1/annotations", #"{"series": "calls", "start": "2024-10-20T00:00:00Z", "text": "New menu"}"#)
      try await look("a note")
      try await send(.put, "/v1/series/calls", Self.series.replacing("\"Calls\"", with: "\"Telephone\""))
      try await look("another name")
      try await send(.put, "/v1/monitors/m", Self.monitor.replacing("xmr", with: "ewma"))
      try await look("another chart")
      // The same rows in another series of the same id.
      try await send(.delete, "/v1/monitors/m", nil)
      try await send(.delete, "/v1/series/calls", nil)
      #expect(try await client.send(.get, "/kpi/calls.svg", nil, [:]).status == .notFound)
      try await send(.post, "/v1/series", Self.series.replacing("\"Calls\"", with: "\"Others\""))
      try await send(.post, "/v1/series/calls/observations", Self.rows(0..<61), ServerTestCase.csv)
      try await look("another series of the same id")
    }
  }

  /// The budget of a board is shared: a monitor more widens the limits of the others.
  @Test func theBoardsBudgetIsPartOfThePicture() async throws {
    let server = ForeshiftServer(configuration: ServerTestCase.configuration)
    try await server.application().test(.router) { client in
      _ = try await client.send(.put, "/v1/boards/main", #"{"id": "main", "name": "All", "false_alarms_per_week": 0.1}"#)
      _ = try await client.send(.post, "/v1/series", Self.series)
      _ = try await client.send(.post, "/v1/monitors", #"{"id": "m", "name": "Calls", "series": "calls", "board": "main"}"#)
      _ = try await client.send(.post, "/v1/series/calls/observations", Self.rows(0..<60), ServerTestCase.csv)
      func version() async throws -> String? {
        let budgets = try await server.parts.monitoring.budgets()
        return try await server.parts.store.read { (reading) throws(JobError) in
          try SeriesVersion("calls", in: reading, budgets: budgets, now: .now)?.text
        }
      }
      let alone = try await version()
      let again = try await version()
      #expect(again == alone)
      _ = try await client.send(.post, "/v1/monitors", #"{"id": "n", "name": "Calls too", "series": "calls", "board": "main"}"#)
      let shared = try await version()
      #expect(shared != alone)
      _ = try await client.send(.put, "/v1/boards/main", #"{"id": "main", "name": "All", "false_alarms_per_week": 0.3}"#)
      let another = try await version()
      #expect(another != shared)
    }
  }

  /// A period that ends is no longer drawn as one that runs.
  @Test func thePresentIsPartOfThePicture() async throws {
    let store = MemoryMonitoringStore()
    let start = Instant(secondsSinceEpoch: 1_772_000_000 / 86_400 * 86_400)
    try await store.write { (writing) throws(JobError) in
      try writing.insert(Series(id: "calls", name: "Calls", every: "day"))
      _ = try writing.append([Observation(start: start, value: 1)], to: "calls", at: start)
    }
    func version(_ seconds: Int64) async throws -> String? {
      let now = Instant(secondsSinceEpoch: start.secondsSinceEpoch + seconds)
      return try await store.read { (reading) throws(JobError) in try SeriesVersion("calls", in: reading, budgets: [:], now: now)?.text }
    }
    let running = try await version(10)
    let still = try await version(86_399)
    #expect(still == running)
    let over = try await version(86_400)
    #expect(over != running)
    let later = try await version(86_400 * 500)
    #expect(later == over)
  }

  @Test func theChartComesInFourForms() async throws {
    try await Self.withCalls { client, _ in
      let path = "/v1/series/calls/chart"
      let json = try await client.send(.get, path, nil, [:])
      #expect(json.headers[.contentType] == "application/json")
      #expect(try ServerTestCase.value(json)["charts"]?.items.first?["points"]?.items.count == 60)
      let last = try await client.send(.get, path + "?last=30", nil, [:])
      #expect(try ServerTestCase.value(last)["charts"]?.items.first?["points"]?.items.count == 30)
      let svg = try await client.send(.get, path + "?width=560&theme=dark&locale=nb", nil, [.accept: "image/svg+xml"])
      #expect(svg.headers[.contentType] == "image/svg+xml" && svg.text.hasPrefix("<svg") && svg.text.contains("width=\"560\""))
      let vega = try await client.send(.get, path, nil, [.accept: "application/vnd.vegalite.v5+json"])
      #expect(vega.text.contains("vega-lite/v5"))
      let csv = try await client.send(.get, path, nil, [.accept: "text/csv"])
      #expect(csv.text.hasPrefix("unique_id,ds"))
      _ = try await ServerTestCase.problem(client.send(.get, path, nil, [.accept: "image/png"]), 406, "not_acceptable")
      _ = try await ServerTestCase.problem(client.send(.get, path + "?width=13", nil, [:]), 400, "invalid_parameter")
      _ = try await ServerTestCase.problem(client.send(.get, path + "?size=3", nil, [:]), 400, "unknown_parameter")
      _ = try await ServerTestCase.problem(client.send(.get, "/v1/series/none/chart", nil, [:]), 404, "no_such_record")
      _ = try await client.send(.post, "/v1/series", Self.series.replacing("\"calls\"", with: "\"new\""))
      _ = try await ServerTestCase.problem(client.send(.get, "/v1/series/new/chart", nil, [:]), 404, "no_chart")
    }
  }

  /// The page of open incidents changes with what people do about them.
  @Test func incidentsArePartOfTheirPage() async throws {
    var configuration = ServerTestCase.configuration
    let store = MemoryMonitoringStore()
    configuration.store = store
    let server = ForeshiftServer(configuration: configuration)
    let pages = server.parts.pages
    try await server.application().test(.router) { client in
      try await store.write { (writing) throws(JobError) in
        try writing.insert(Series(id: "calls", name: "Calls", every: "day"))
        try writing.insert(Monitor(id: "m1", name: "Calls <1>", series: "calls"))
        try writing.insert(DashboardSessionTests.incident())
      }
      let first = try await client.send(.get, "/signals", nil, [:])
      let tag = try #require(first.headers[.eTag])
      #expect(first.text.contains("Calls &lt;1&gt;"))
      let made = pages.counts.made
      #expect(try await client.send(.get, "/signals", nil, [.ifNoneMatch: tag]).status == .notModified)
      #expect(pages.counts.made == made)
      let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
      #expect(try await client.send(.post, "/incidents/m1-1/acknowledge", "owner=Kim", form).status == .seeOther)
      let acknowledged = try await client.send(.get, "/signals", nil, [.ifNoneMatch: tag])
      #expect(acknowledged.status == .ok && acknowledged.text.contains("Kim"))
      // An incident that grows graver is told too, although nobody did anything.
      try await store.write { (writing) throws(JobError) in
        var incident = try writing.get(Incident.self, "m1-1").record
        incident.says = "Calls are 80 % above expectation."
        try writing.update(incident)
      }
      #expect(try await client.send(.get, "/signals", nil, [:]).text.contains("80 % above"))
    }
  }

  /// Incidents of series that are pushed are shown on a server whose store has no tickets, or none that can be analysed.
  @Test func incidentsNeedNoTickets() async throws {
    var configuration = ServerTestCase.configuration
    let store = MemoryMonitoringStore()
    configuration.store = store
    configuration.dashboard = DashboardConfiguration(request: AnalyzeJob.Request())
    try await ForeshiftServer(configuration: configuration).application().test(.router) { client in
      try await store.write { (writing) throws(JobError) in
        try writing.insert(Monitor(id: "m1", name: "Calls <1>", series: "calls"))
        try writing.insert(DashboardSessionTests.incident())
      }
      var page = try await client.send(.get, "/signals", nil, [:])
      for _ in 0..<100 where !page.text.contains("id=\"incident-m1-1\"") {
        try await Task.sleep(for: .milliseconds(50))
        page = try await client.send(.get, "/signals", nil, [:])
      }
      #expect(page.status == .ok && page.text.contains("Calls &lt;1&gt;") && page.text.contains("id=\"incident-m1-1\""))
    }
  }

  /// A store that nothing was imported into is no error: every page says what is missing and what fills it.
  @Test func pagesWithoutTicketsSayWhatFillsThem() async throws {
    var configuration = ServerTestCase.configuration
    var request = AnalyzeJob.Request()
    request.table = .store("desk.db", asOf: nil)
    configuration.store = MemoryMonitoringStore()
    configuration.dashboard = DashboardConfiguration(
      request: request,
      openStore: { (_) throws(JobError) in throw JobError(.data, code: "no_such_import", message: "The store holds no import yet.") })
    let refresh = try #require(HTTPField.Name("Refresh"))
    try await ForeshiftServer(configuration: configuration).application().test(.router) { client in
      for path in ["/forecast", "/staffing", "/accuracy", "/compare", "/data", "/signals"] {
        var page = try await client.send(.get, path, nil, [:])
        for _ in 0..<100 where page.headers[refresh] != nil {
          try await Task.sleep(for: .milliseconds(50))
          page = try await client.send(.get, path, nil, [:])
        }
        #expect(page.status == .ok && page.text.contains("foreshift import tickets.csv"), "\(path)")
        #expect(!page.text.contains("role=\"alert\""), "\(path)")
      }
    }
  }

  /// The page of a series and its monitor tell one story: an open incident stands above the chart, and nothing beside it says that all is quiet.
  @Test func anOpenIncidentStandsOnThePage() async throws {
    var configuration = ServerTestCase.configuration
    let store = MemoryMonitoringStore()
    configuration.store = store
    try await ForeshiftServer(configuration: configuration).application().test(.router) { client in
      _ = try await client.send(.post, "/v1/series", Self.series)
      _ = try await client.send(.post, "/v1/monitors", Self.monitor.replacing("\"m\"", with: "\"m1\""))
      _ = try await client.send(.post, "/v1/series/calls/observations", Self.rows(0..<60), ServerTestCase.csv)
      let quiet = try await client.send(.get, "/kpi/calls", nil, [.acceptLanguage: "en"])
      #expect(quiet.text.contains("Nothing has shifted") || quiet.text.contains("No signal"))
      #expect(!quiet.text.contains("id=\"incident-"))
      _ = try await store.write { (writing) throws(JobError) in try writing.insert(DashboardSessionTests.incident()) }
      for (language, words) in [("en", "An incident is open since"), ("nb", "En hendelse er åpen siden")] {
        let page = try await client.send(.get, "/kpi/calls", nil, [.acceptLanguage: language])
        #expect(page.text.contains("id=\"incident-m1-1\"") && page.text.contains(words), "\(language)")
        #expect(page.text.contains("/kpi/calls?at=20260225T000000Z"))
        #expect(!page.text.contains("Nothing has shifted") && !page.text.contains("No signal"))
      }
      try await store.write { (writing) throws(JobError) in
        var incident = try writing.get(Incident.self, "m1-1").record
        incident.state = .recovered
        try writing.update(incident)
      }
      let after = try await client.send(.get, "/kpi/calls", nil, [.acceptLanguage: "en"])
      #expect(!after.text.contains("id=\"incident-"))
    }
  }
}
