import Engine
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Monitoring
import Testing
import Timeline

@testable import Server

@Suite struct DashboardSessionTests {
  static func form(_ cookie: String? = nil, site: String? = "same-origin") throws -> HTTPFields {
    var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded", .accept: "text/html"]
    if let cookie { headers[.cookie] = cookie }
    if let site { headers[try #require(HTTPField.Name("Sec-Fetch-Site"))] = site }
    return headers
  }

  static func incident() -> Incident {
    let at = Instant(secondsSinceEpoch: 1_772_000_000)
    return Incident(
      id: "m1-1", monitor: Monitor(id: "m1", name: "Calls <1>", series: "calls"), kind: .kpi, severity: .high, openedAt: at,
      onset: Onset(at: at, from: at, to: at), direction: .up, judgement: .worse, says: "Calls are 40 % above expectation.",
      link: "/kpi/calls?at=20260225T000000Z")
  }

  @Test func aBrowserSignsInOnceAndActsFromTheServersOwnPagesOnly() async throws {
    try await AccessTests.withTokens { client, secrets, store in
      let page = try await client.send(.get, "/signals", nil, DashboardTests.plain)
      #expect(page.status == .seeOther && page.headers[.location] == "/sign-in")
      #expect(try await client.send(.get, "/", nil, DashboardTests.plain).headers[.location] == "/sign-in")
      let wrong = try await client.send(.post, "/sign-in", "token=fsh_wrong", try Self.form())
      #expect(wrong.status == .forbidden && wrong.headers[.setCookie] == nil)
      let secret = try #require(secrets[.writer])
      let signed = try await client.send(.post, "/sign-in", "token=\(secret)", try Self.form())
      let cookie = try #require(signed.headers[.setCookie])
      #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && signed.headers[.location] == "/")
      let sent = try #require(cookie.split(separator: ";").first.map(String.init))

      try await store.write { (writing) throws(JobError) in
        try writing.insert(Self.incident())
        try writing.insert(Monitor(id: "m1", name: "Calls <1>", series: "calls"))
      }
      let signals = try await client.send(.get, "/signals", nil, [.accept: "text/html", .cookie: sent])
      #expect(signals.text.contains("Calls &lt;1&gt;") && signals.text.contains("action=\"/incidents/m1-1/acknowledge\""))

      // Another site's page sends the cookie nowhere, and a browser that says so is refused.
      for site in ["cross-site", nil] {
        let refused = try await client.send(.post, "/incidents/m1-1/acknowledge", "owner=Eve", try Self.form(sent, site: site))
        #expect(refused.status == .forbidden)
      }
      let done = try await client.send(.post, "/incidents/m1-1/acknowledge", "owner=Kim&comment=on+it", try Self.form(sent))
      #expect(done.status == .seeOther && done.headers[.location] == "/signals")
      let kept = try await store.read { (reading) throws(JobError) in try reading.get(Incident.self, "m1-1").record }
      #expect(kept.state == .acknowledged && kept.owner == "Kim" && kept.comment == "on it")
      let noted = try await client.send(.post, "/incidents/m1-1/actions", "text=Called+in+two", try Self.form(sent))
      #expect(noted.status == .seeOther)
      let after = try await client.send(.get, "/signals", nil, [.accept: "text/html", .cookie: sent])
      #expect(after.text.contains("Kim") && after.text.contains("Called in two") && !after.text.contains("/acknowledge\""))
    }
  }

  @Test func aReaderSeesAndDoesNotAct() async throws {
    try await AccessTests.withTokens { client, secrets, store in
      _ = try await store.write { (writing) throws(JobError) in try writing.insert(Self.incident()) }
      let cookie = "\(DashboardSession.cookie)=\(try #require(secrets[.reader]))"
      let refused = try await client.send(.post, "/incidents/m1-1/acknowledge", "owner=Kim", try Self.form(cookie))
      #expect(refused.status == .forbidden)
      let note = try await client.send(.post, "/notes/ticket_volume", "day=2026-03-01&text=x", try Self.form(cookie))
      #expect(note.status == .forbidden)
    }
  }

  @Test func aNoteAtAKPIMakesItsSeries() async throws {
    try await AccessTests.withTokens { client, secrets, store in
      let cookie = "\(DashboardSession.cookie)=\(try #require(secrets[.writer]))"
      let done = try await client.send(.post, "/notes/ticket_volume", "day=2026-03-01&text=New+menu", try Self.form(cookie))
      #expect(done.status == .seeOther && done.headers[.location] == "/kpi/ticket_volume#notes")
      for (path, body) in [
        ("/notes/ticket_volume", "day=soon&text=x"), ("/notes/ticket_volume", "day=2026-03-01"),
        ("/notes/nothing", "day=2026-03-01&text=x"),
      ] {
        let refused = try await client.send(.post, path, body, try Self.form(cookie))
        #expect((400..<500).contains(refused.status.code), "\(path) \(body)")
      }
      let notes = try await store.read { (reading) throws(JobError) in try reading.all(Annotation.self).map(\.record) }
      #expect(notes.count == 1 && notes.first?.text == "New menu" && notes.first?.series == "ticket_volume/every=day")
    }
  }
}
