import Engine
import Foundation
import HTTPTypes
import HummingbirdTesting
import Monitoring
import Testing
import Timeline

@testable import Server

/// Observations come in once, whole, and in any of three forms.
struct ObservationTests {
  private static func withSeries(_ test: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
    try await ServerTestCase.run { client in
      for id in ["calls", "mails"] {
        let body = #"{"id": "\#(id)", "name": "A", "every": "day", "timezone": "Europe/Oslo"}"#
        #expect(try await client.send(.post, "/v1/series", body).status == .created)
      }
      try await test(client)
    }
  }

  @Test(
    arguments: [
      ("text/csv", "ds,y,n\n2026-03-01,41,\n2026-03-02,,5\n"),
      ("application/x-ndjson", "{\"ds\":\"2026-03-01\",\"y\":41}\n\n{\"ds\":\"2026-03-02\",\"y\":null,\"n\":5}\n"),
      ("application/json", #"{"observations": [{"ds": "2026-03-01", "y": 41}, {"ds": "2026-03-02", "n": 5}]}"#),
    ])
  func formsSayTheSame(type: String, body: String) async throws {
    try await Self.withSeries { client in
      let taken = try await client.send(.post, "/v1/series/calls/observations", body, [.contentType: type])
      #expect(taken.text == "{\"added\":2,\"corrected\":0,\"series\":1,\"unchanged\":0}\n")
      let list = try await ServerTestCase.value(client.send(.get, "/v1/series/calls/observations"))
      // Midnight in Oslo.
      #expect(list["items"]?.items.map { $0["start"] } == ["2026-02-28T23:00:00+00:00", "2026-03-01T23:00:00+00:00"])
      #expect(list["items"]?.items.map { $0["value"] } == [41, .null])
      #expect(list["items"]?.items.map { $0["denominator"] } == [.null, 5])
    }
  }

  @Test func correctionsAreRevisions() async throws {
    try await Self.withSeries { client in
      for value in [41, 43, 43] {
        _ = try await client.send(.post, "/v1/series/calls/observations", "ds,y\n2026-03-01,\(value)\n", ServerTestCase.csv)
      }
      let revisions = try await ServerTestCase.value(client.send(.get, "/v1/series/calls/observations/2026-02-28T23:00:00Z"))
      #expect(revisions["items"]?.items.map { $0["value"] } == [41, 43])
      #expect(revisions["items"]?.items.map { $0["revision"] } == [1, 2])
      let head = try await ServerTestCase.value(client.send(.get, "/v1/series/calls/head"))
      #expect(head["count"] == 1)
    }
  }

  @Test func batchesAreWhole() async throws {
    try await Self.withSeries { client in
      let good = "unique_id,ds,y\ncalls,2026-03-01,1\nmails,2026-03-01,2\n"
      for (bad, line, code, status) in [
        ("calls,2026-03-02,x\n", 4, "not_a_number", 422), ("mails,2026-13-02,1\n", 4, "unreadable_date", 422),
        ("mails,2026-03-02T05:00:00+01:00,1\n", 4, "not_a_period", 422), ("none,2026-03-02,1\n", nil as Int?, "no_such_record", 404),
        ("mails,2026-03-02\n", 4, "malformed_row", 422), (",2026-03-02,1\n", 4, "missing_series", 422),
        ("\"mails,2026-03-02,1\n", 4, "malformed_row", 422),
      ] {
        let problem = try await ServerTestCase.problem(
          client.send(.post, "/v1/observations", good + bad, ServerTestCase.csv), status, code)
        #expect(problem["line"] == line.map { .integer($0) })
        #expect(try await ServerTestCase.value(client.send(.get, "/v1/series/calls/head"))["count"] == 0)
      }
      let taken = try await ServerTestCase.value(client.send(.post, "/v1/observations", good, ServerTestCase.csv))
      #expect(taken["series"] == 2)
    }
  }

  @Test func aKeyMakesARequestOne() async throws {
    try await Self.withSeries { client in
      var headers = ServerTestCase.csv
      headers[try #require(HTTPField.Name("Idempotency-Key"))] = "batch-1"
      let body = "unique_id,ds,y\ncalls,2026-03-01,1\n"
      let first = try await client.send(.post, "/v1/observations", body, headers)
      _ = try await client.send(.post, "/v1/observations", "unique_id,ds,y\ncalls,2026-03-01,2\n", ServerTestCase.csv)
      let again = try await client.send(.post, "/v1/observations", body, headers)
      #expect(first.text == again.text)
      #expect(again.headers[try #require(HTTPField.Name("Idempotency-Replayed"))] == "true")
      // The second one was not undone by the repetition of the first.
      let list = try await ServerTestCase.value(client.send(.get, "/v1/series/calls/observations"))
      #expect(list["items"]?.items.map { $0["value"] } == [2])
      _ = try await ServerTestCase.problem(
        client.send(.post, "/v1/observations", body + "mails,2026-03-01,1\n", headers), 422, "idempotency_key_reused")
    }
  }

  @Test func listsGoOnWhereTheyEnded() async throws {
    try await Self.withSeries { client in
      let rows = (1...28).map { "2026-02-\($0 < 10 ? "0" : "")\($0),\($0)\n" }.joined()
      _ = try await client.send(.post, "/v1/series/mails/observations", "ds,y\n" + rows, ServerTestCase.csv)
      var path: String? = "/v1/series/mails/observations?limit=10&to=2026-02-20T23:00:00Z"
      var values: [JSONValue] = []
      while let next = path {
        let page = try await ServerTestCase.value(client.send(.get, next))
        values += try #require(page["items"]).items.compactMap { $0["value"] }
        path = page["next"]?.string
      }
      #expect(values == (1...20).map { .integer($0) })
    }
  }

  @Test func gzipBodiesAreUnpackedUpToALimit() async throws {
    var configuration = ServerTestCase.configuration
    configuration.unpackedLimit = 10_000
    try await ServerTestCase.run(configuration) { client in
      _ = try await client.send(.post, "/v1/series", RecordTests.series)
      var headers = ServerTestCase.csv
      headers[.contentEncoding] = "gzip"
      let small = try Gzip.pack(Array("ds,y\n2026-03-01,41\n".utf8))
      #expect(try await client.send(.post, "/v1/series/calls/observations", bytes: small, headers).status == .ok)
      let bomb = try Gzip.pack([UInt8](repeating: 65, count: 5_000_000))
      #expect(bomb.count < 10_000)
      _ = try await ServerTestCase.problem(
        client.send(.post, "/v1/series/calls/observations", bytes: bomb, headers), 413, "unpacked_too_large")
      _ = try await ServerTestCase.problem(
        client.send(.post, "/v1/series/calls/observations", bytes: Array(small.dropLast(5)), headers), 400, "damaged_gzip")
    }
  }
}
