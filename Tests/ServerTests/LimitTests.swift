import Engine
import Foundation
import HTTPTypes
import HummingbirdTesting
import Server
import Testing

/// What the server refuses to be kept busy with.
struct LimitTests {
  @Test func largeBodies() async throws {
    var configuration = ServerTestCase.configuration
    configuration.bodyLimit = 100
    let just = "{\"type\": \"" + String(repeating: "a", count: 88) + "\"}"
    #expect(just.utf8.count == 100)
    try await ServerTestCase.run(configuration) { [just] client in
      #expect(try await client.send(.post, "/v1/echo", just).status == .ok)
      let response = try await client.send(.post, "/v1/echo", just + " ")
      _ = try ServerTestCase.problem(response, 413, "body_too_large")
      #expect(response.headers[.connection] == "close")
      var headers = ServerTestCase.json
      headers[.contentLength] = "101"
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/echo", nil, headers), 413, "body_too_large")
    }
  }

  @Test func largeBodiesOverASocket() async throws {
    var configuration = ServerTestCase.configuration
    configuration.bodyLimit = 1000
    try await ForeshiftServer(configuration: configuration).application().test(.live) { client in
      let response = try await client.send(.post, "/v1/echo", String(repeating: " ", count: 200_000))
      _ = try ServerTestCase.problem(response, 413, "body_too_large")
    }
  }

  @Test func answersThatTakeTooLong() async throws {
    var configuration = ServerTestCase.configuration
    configuration.jobTimeout = .milliseconds(50)
    try await ServerTestCase.run(configuration) { client in
      let response = try await client.send(.post, "/v1/echo", #"{"sleep_milliseconds": 2000}"#)
      _ = try ServerTestCase.problem(response, 503, "took_too_long")
      #expect(response.headers[.retryAfter] != nil)
    }
  }

  /// One job runs, one waits, the third is sent away; meanwhile health is answered, and the two finish.
  @Test func fullQueueSendsAwayAndHealthAnswers() async throws {
    var configuration = ServerTestCase.configuration
    configuration.concurrentJobs = 1
    configuration.queuedJobs = 1
    try await ServerTestCase.run(configuration) { client in
      try await withThrowingTaskGroup(of: TestResponse.self) { group in
        for _ in 0..<3 { group.addTask { try await client.send(.post, "/v1/echo", #"{"gate": "full queue"}"#) } }
        // Two wait for the gate, whichever they are: the first answer is that of the one sent away.
        let refused = try #require(try await group.next())
        _ = try ServerTestCase.problem(refused, 503, "busy")
        #expect(refused.headers[.retryAfter] == "5")
        #expect(try await client.send(.get, "/healthz").status == .ok)
        Gate.open("full queue")
        for try await response in group { #expect(response.status == .ok) }
      }
      #expect(try await client.send(.post, "/v1/echo", "{}").status == .ok)
    }
  }

  @Test func manyAtOnceAllAnswer() async throws {
    var configuration = ServerTestCase.configuration
    configuration.concurrentJobs = 2
    configuration.queuedJobs = 200
    try await ServerTestCase.run(configuration) { client in
      try await withThrowingTaskGroup(of: Int.self) { group in
        for horizon in 0..<100 {
          group.addTask {
            let answer = try await ServerTestCase.value(client.send(.post, "/v1/echo", "{\"horizon\": \(horizon)}"))
            #expect(answer["horizon"] == .integer(horizon))
            return 1
          }
        }
        let count = try await group.reduce(0, +)
        #expect(count == 100)
      }
    }
  }
}
