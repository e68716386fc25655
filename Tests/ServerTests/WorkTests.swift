import Engine
import Foundation
import HTTPTypes
import HummingbirdTesting
import Monitoring
import Testing

@testable import Server

/// Long jobs that the client does not wait for.
struct WorkTests {
  private static func wait(
    _ client: any TestClientProtocol, _ path: String, for state: String
  ) async throws -> JSONValue {
    for _ in 0..<400 {
      let work = try await ServerTestCase.value(client.send(.get, path))
      if work["state"] == .text(state) { return work }
      try await Task.sleep(for: .milliseconds(5))
    }
    return .null
  }

  @Test(arguments: [true, false])
  func answersAreFetchedLater(byQuery: Bool) async throws {
    try await ServerTestCase.run { client in
      var headers = ServerTestCase.json
      if !byQuery { headers[try #require(HTTPField.Name("Prefer"))] = "respond-async, wait=5" }
      let begun = try await client.send(.post, byQuery ? "/v1/echo?async=true" : "/v1/echo", #"{"horizon": 3}"#, headers)
      #expect(begun.status == .accepted)
      let path = try #require(begun.headers[.location])
      let done = try await Self.wait(client, path, for: "done")
      #expect(done["job"] == "echo")
      let answer = try await client.send(.get, try #require(done["result"]?.string))
      #expect(answer.text == "{\"horizon\":3}\n")
      #expect(try await client.send(.delete, path).status == .noContent)
      _ = try await ServerTestCase.problem(client.send(.get, path), 404, "no_such_work")
    }
  }

  @Test func failuresAreProblems() async throws {
    try await ServerTestCase.run { client in
      let begun = try await client.send(.post, "/v1/echo?async=true", #"{"fail": "data"}"#)
      let path = try #require(begun.headers[.location])
      let failed = try await Self.wait(client, path, for: "failed")
      #expect(failed["problem"]?["code"] == "unreadable_date")
      _ = try await ServerTestCase.problem(client.send(.get, path + "/result"), 422, "unreadable_date")
    }
  }

  @Test func worksAreCancelled() async throws {
    try await ServerTestCase.run { client in
      let begun = try await client.send(.post, "/v1/echo?async=true", #"{"spin": true}"#)
      let path = try #require(begun.headers[.location])
      _ = try await Self.wait(client, path, for: "running")
      _ = try await ServerTestCase.problem(client.send(.get, path + "/result"), 409, "not_done")
      #expect(try await client.send(.delete, path).status == .noContent)
      let failed = try await Self.wait(client, path, for: "failed")
      #expect(failed["problem"]?["code"] == "cancelled")
    }
  }

  @Test func othersDoNotSeeThem() async throws {
    try await AccessTests.withTokens { client, secrets, _ in
      let begun = try await client.send(.post, "/v1/echo?async=true", "{}", AccessTests.bearer(secrets[.reader] ?? ""))
      let path = try #require(begun.headers[.location])
      _ = try await ServerTestCase.problem(client.send(.get, path, nil, AccessTests.bearer(secrets[.writer] ?? "")), 404, "no_such_work")
      #expect(try await client.send(.get, path, nil, AccessTests.bearer(secrets[.admin] ?? "")).status == .ok)
    }
  }

  /// A job whose time is over ends: its place is free again.
  @Test func workThatTakesTooLongIsToldToEnd() async throws {
    var configuration = ServerTestCase.configuration
    configuration.jobTimeout = .milliseconds(100)
    configuration.concurrentJobs = 1
    configuration.queuedJobs = 5
    try await ServerTestCase.run(configuration) { client in
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/echo", #"{"spin": true}"#), 503, "took_too_long")
      for _ in 0..<100 {
        if try await client.send(.post, "/v1/echo", "{}").status == .ok { return }
      }
      Issue.record("the place was never free again")
    }
  }
}
