import Engine
import Foundation
import HTTPTypes
import HummingbirdTesting
import Monitoring
import Testing
import Timeline

@testable import Server

/// What whoever runs the server looks at.
struct OperationTests {
  @Test func metricsAreWellFormed() async throws {
    var configuration = ServerTestCase.configuration
    let store = MemoryMonitoringStore()
    configuration.store = store
    let at = Instant(secondsSinceEpoch: 1_772_000_000)
    var state = MonitorState(id: "m \"1\"", series: "calls\n", evaluatedAt: at, changes: 1)
    state.isJudged = true
    state.isSignalling = true
    state.latest = StatePoint(start: at, value: 41.5, expected: 40, lowerLimit: .nan, upperLimit: 50, z: 1)
    let kept = state
    _ = try await store.write { (writing) throws(JobError) in try writing.insert(kept) }
    try await ServerTestCase.run(configuration) { client in
      _ = try await client.send(.post, "/v1/echo", "{}")
      _ = try await client.send(.get, "/no/such/path")
      let response = try await client.send(.get, "/metrics")
      #expect(response.headers[.contentType]?.hasPrefix("text/plain; version=0.0.4") == true)
      let text = response.text
      #expect(text.contains("foreshift_http_requests_total{method=\"POST\",route=\"/v1/echo\",status=\"200\"} 1\n"))
      #expect(text.contains("foreshift_http_requests_total{method=\"any\",route=\"none\",status=\"404\"} 1\n"))
      #expect(text.contains("foreshift_kpi_value{monitor=\"m \\\"1\\\"\",series=\"calls\\n\",name=\"calls\\n\"} 41.5\n"))
      #expect(text.contains("foreshift_kpi_signalling{"))
      #expect(!text.contains("foreshift_kpi_lower_control_limit{"))
      var known: Set<String> = []
      for line in text.split(separator: "\n") {
        if line.hasPrefix("# TYPE ") {
          // One block a metric.
          #expect(known.insert(String(line.split(separator: " ")[2])).inserted, "\(line)")
        } else if !line.hasPrefix("#") {
          let name = String(line.prefix { $0 != "{" && $0 != " " })
          let base = ["_bucket", "_sum", "_count"].reduce(name) { $0.hasSuffix($1) ? String($0.dropLast($1.count)) : $0 }
          #expect(known.contains(name) || known.contains(base), "\(line)")
          #expect(Double(line.split(separator: " ").last ?? "") != nil, "\(line)")
        }
      }
    }
  }

  @Test func readinessNeedsTheStore() async throws {
    try await ServerTestCase.run { client async throws in #expect(try await client.send(.get, "/readyz").status == .ok) }
    var configuration = ServerTestCase.configuration
    configuration.store = BrokenStore()
    try await ServerTestCase.run(configuration) { client in
      _ = try await ServerTestCase.problem(client.send(.get, "/readyz"), 503, "not_ready")
      #expect(try await client.send(.get, "/healthz").status == .ok)
    }
  }

  @Test func aFullDiskIs507() async throws {
    var configuration = ServerTestCase.configuration
    configuration.store = BrokenStore(code: "disk_full", readable: true)
    try await ServerTestCase.run(configuration) { client in
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/series", RecordTests.series), 507, "disk_full")
      #expect(try await client.send(.get, "/v1/series").status == .ok)
    }
  }

  @Test func everyAnswerNamesItsRequest() async throws {
    try await ServerTestCase.run { client in
      let name = try #require(HTTPField.Name("X-Request-ID"))
      let problem = try await client.send(.post, "/v1/echo", "")
      let id = try #require(problem.headers[name])
      #expect(try ServerTestCase.value(problem)["instance"] == .text("urn:foreshift:request:\(id)"))
      #expect(try await client.send(.get, "/healthz").headers[name] != nil)
    }
  }

  @Test func backupsAreMadeWhereTheyMayBe() async throws {
    try await ServerTestCase.run { client in
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/backups", nil), 409, "no_backup_folder")
    }
    var configuration = ServerTestCase.configuration
    configuration.backUp = { "/backups/\($0)" }
    try await ServerTestCase.run(configuration) { client in
      let made = try await client.send(.post, "/v1/backups", nil)
      #expect(made.status == .created)
      #expect(try ServerTestCase.value(made)["file"]?.string?.hasPrefix("/backups/foreshift-") == true)
    }
  }

  @Test func limitsOfJobsAreKept() async throws {
    var configuration = ServerConfiguration()
    configuration.jobLimits = JobLimits(rows: 50, series: 2, horizon: 10)
    try await ServerTestCase.run(configuration) { client in
      let table = "ds,y\n" + (1...60).map { "\($0),\($0 % 7)\n" }.joined()
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/chart", table, ServerTestCase.csv), 413, "too_many_rows")
      let many = "unique_id,ds,y\n" + (1...30).map { "s\($0 % 3),\($0),1\n" }.joined()
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/chart", many, ServerTestCase.csv), 413, "too_many_series")
      let short = "ds,y\n" + (1...40).map { "\($0),\($0 % 7)\n" }.joined()
      let problem = try await ServerTestCase.problem(
        client.send(.post, "/v1/forecast?horizon=11", short, ServerTestCase.csv), 422, "horizon_too_long")
      #expect(problem["pointer"] == "/horizon")
    }
  }

  /// A store that fails as its place does.
  private struct BrokenStore: MonitoringStore {
    let name = "broken"
    var code = "store_unreachable"
    var readable = false

    private var error: JobError { JobError(.environment, code: code, message: "the store fails") }

    func read<Result: Sendable>(
      _ body: @escaping @Sendable (any MonitoringReading) throws(JobError) -> Result
    ) async throws(JobError) -> Result {
      guard readable else { throw error }
      return try await MemoryMonitoringStore().read(body)
    }

    func write<Result: Sendable>(
      _ body: @escaping @Sendable (any MonitoringWriting) throws(JobError) -> Result
    ) async throws(JobError) -> Result {
      throw error
    }
  }
}
