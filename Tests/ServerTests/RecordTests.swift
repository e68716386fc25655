import Engine
import Foundation
import HTTPTypes
import HummingbirdTesting
import Monitoring
import Testing

@testable import Server

/// Series, monitors and what else is kept, as resources.
struct RecordTests {
  static let series = #"{"id": "calls", "name": "Calls", "every": "day", "timezone": "Europe/Oslo", "measure": "count"}"#

  @Test func recordsAreMadeReadReplacedAndRemoved() async throws {
    try await ServerTestCase.run { client in
      let made = try await client.send(.post, "/v1/series", Self.series)
      #expect(made.status == .created)
      #expect(made.headers[.location] == "/v1/series/calls")
      #expect(made.headers[.eTag] == "\"1\"")
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/series", Self.series), 409, "record_exists")
      let got = try await client.send(.get, "/v1/series/calls")
      #expect(try ServerTestCase.value(got)["name"] == "Calls")
      var headers = ServerTestCase.json
      headers[.ifNoneMatch] = "\"1\""
      #expect(try await client.send(.get, "/v1/series/calls", nil, headers).status == .notModified)

      let renamed = Self.series.replacing("\"Calls\"", with: "\"Phone calls\"")
      headers = ServerTestCase.json
      headers[.ifMatch] = "\"1\""
      #expect(try await client.send(.put, "/v1/series/calls", renamed, headers).headers[.eTag] == "\"2\"")
      _ = try await ServerTestCase.problem(client.send(.put, "/v1/series/calls", renamed, headers), 412, "revision_conflict")
      headers = ServerTestCase.json
      headers[.ifNoneMatch] = "*"
      _ = try await ServerTestCase.problem(client.send(.put, "/v1/series/calls", renamed, headers), 409, "record_exists")
      #expect(try await client.send(.delete, "/v1/series/calls").status == .noContent)
      _ = try await ServerTestCase.problem(client.send(.get, "/v1/series/calls"), 404, "no_such_record")
      _ = try await ServerTestCase.problem(client.send(.delete, "/v1/series/calls"), 404, "no_such_record")
    }
  }

  @Test func idsWithSlashesAreOnePartOfThePath() async throws {
    try await ServerTestCase.run { client in
      let id = "ticket_volume/team=Network/every=day"
      let body = Self.series.replacing("\"calls\"", with: "\"\(id)\"")
      let made = try await client.send(.post, "/v1/series", body)
      let location = try #require(made.headers[.location])
      #expect(location == "/v1/series/ticket_volume%2Fteam%3DNetwork%2Fevery%3Dday")
      #expect(try ServerTestCase.value(try await client.send(.get, location))["id"] == .text(id))
    }
  }

  @Test(
    arguments: [
      ("/v1/series", #"{"id": "a", "name": "A", "every": "fortnight", "timezone": "UTC"}"#, "invalid_frequency", "/every"),
      ("/v1/series", #"{"id": "a", "name": "A", "every": "day", "timezone": "Mars/Base"}"#, "unknown_timezone", "/timezone"),
      ("/v1/series", #"{"id": "a", "name": "A", "every": "day", "timezone": "UTC", "evry": 1}"#, "unknown_field", "/evry"),
      ("/v1/monitors", #"{"id": "m", "name": "M", "series": "none", "board": "main"}"#, "no_such_series", "/series"),
      ("/v1/boards", #"{"id": "b", "name": "B", "false_alarms_per_week": 0}"#, "value_out_of_range", "/false_alarms_per_week"),
      (
        "/v1/targets", #"{"id": "t", "name": "T", "target_kind": "webhook", "address": "file:///etc/passwd"}"#, "invalid_address",
        "/address"
      ),
      (
        "/v1/targets", #"{"id": "t", "name": "T", "target_kind": "email", "address": "a@b.c\r\nBcc: x@y.z"}"#, "invalid_address", "/address"
      ),
      ("/v1/annotations", #"{"start": "2026-03-01T00:00:00Z", "text": ""}"#, "invalid_value", "/text"),
      ("/v1/annotations", #"{"start": "yesterday", "text": "a"}"#, "invalid_value", "/start"),
    ])
  func whatCannotBeIsRefused(path: String, body: String, code: String, pointer: String) async throws {
    try await ServerTestCase.run { client in
      let problem = try await ServerTestCase.problem(client.send(.post, path, body), code == "no_such_series" ? 409 : 422, code)
      #expect(problem["pointer"]?.string == pointer)
    }
  }

  @Test func listsComeInPages() async throws {
    try await ServerTestCase.run { client in
      for number in 1...25 {
        let body = Self.series.replacing("\"calls\"", with: "\"s\(number)\"")
        #expect(try await client.send(.post, "/v1/series", body).status == .created)
      }
      var path: String? = "/v1/series?limit=10"
      var ids: [String] = []
      var pages = 0
      while let next = path {
        let response = try await client.send(.get, next)
        let page = try ServerTestCase.value(response)
        ids += try #require(page["items"]).items.compactMap { $0["id"]?.string }
        path = page["next"]?.string
        #expect((response.headers[try #require(HTTPField.Name("Link"))] == nil) == (path == nil))
        pages += 1
      }
      #expect(ids == (1...25).map { "s\($0)" })
      #expect(pages == 3)
      _ = try await ServerTestCase.problem(client.send(.get, "/v1/series?limit=0"), 400, "invalid_parameter")
      _ = try await ServerTestCase.problem(client.send(.get, "/v1/series?limt=5"), 400, "unknown_parameter")
    }
  }

  @Test func annotationsKnowTheirAuthor() async throws {
    try await AccessTests.withTokens { client, secrets, _ in
      let writer = AccessTests.bearer(secrets[.writer] ?? "")
      let made = try await client.send(.post, "/v1/annotations", #"{"start": "2026-03-01T00:00:00Z", "text": "New menu"}"#, writer)
      #expect(made.status == .created)
      #expect(try ServerTestCase.value(made)["author"] == "a writer")
      let list = try await ServerTestCase.value(client.send(.get, "/v1/annotations", nil, writer))
      #expect(list["items"]?.items.count == 1)
    }
  }

  @Test func secretsOfTargetsAreShownOnce() async throws {
    try await ServerTestCase.run { client in
      let body = #"{"id": "t", "name": "T", "target_kind": "webhook", "address": "https://example.com/hook"}"#
      let made = try await ServerTestCase.value(client.send(.post, "/v1/targets", body))
      let secret = try #require(made["secret"]?.string)
      #expect(secret.hasPrefix("whsec_"))
      let got = try await ServerTestCase.value(client.send(.get, "/v1/targets/t"))
      #expect(got["secret"] == "***")
    }
  }

  @Test func seriesThatAreWatchedStay() async throws {
    try await ServerTestCase.run { client in
      _ = try await client.send(.post, "/v1/series", Self.series)
      let monitor = #"{"id": "m", "name": "M", "series": "calls", "board": "main"}"#
      #expect(try await client.send(.post, "/v1/monitors", monitor).status == .created)
      _ = try await ServerTestCase.problem(client.send(.delete, "/v1/series/calls"), 409, "series_in_use")
      #expect(try await client.send(.delete, "/v1/monitors/m").status == .noContent)
      #expect(try await client.send(.delete, "/v1/series/calls").status == .noContent)
    }
  }
}
