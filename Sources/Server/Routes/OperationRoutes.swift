import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Monitoring

/// What whoever runs the server asks it: whether it is alive, whether it is ready, and what it does.
struct OperationRoutes: RouteGroup {
  let parts: ServerParts

  func routes() throws -> [Route] {
    let health = try EngineJSON.encode(Health(status: "ok", version: Engine.version))
    let page = MetricsPage(parts: parts, startedAt: Date())
    return [
      Route(
        .get, "/healthz", .open,
        Operation(
          "health", "Whether the server is alive, and its version.", tag: "operation",
          answers: [.init(200, "It is.", [.init("application/json", TypeSchema(Health.self, .writing))])])
      ) { _, _ in .json(health, caching: "no-store") },
      Route(
        .get, "/readyz", .open,
        Operation(
          "ready", "Whether the server can answer: its store can be read, and it is not stopping.", tag: "operation",
          answers: [.init(200, "It can.", [.init("application/json", TypeSchema(Health.self, .writing))])], problems: [503])
      ) { _, _ in
        try await checkReadiness()
        return .json(health, caching: "no-store")
      },
      Route(
        .get, "/metrics", .role(.reader),
        Operation(
          "metrics", "What the server does, in the text format of Prometheus.", tag: "operation",
          answers: [.init(200, "Metrics.", [.init("text/plain")])])
      ) { _, _ in
        let text = try await page.text()
        return Response(
          status: .ok, headers: [.contentType: MetricsText.mediaType, .cacheControl: "no-store"],
          body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
      },
    ]
  }

  private func checkReadiness() async throws {
    if parts.pool.isStopped { throw Problem.stopping }
    do {
      _ = try await parts.store.read { (reading) throws(JobError) in try reading.head(of: "") }
    } catch {
      parts.logger.error("not ready", metadata: ["error": "\(error)"])
      throw Problem(
        .serviceUnavailable, code: "not_ready", detail: "The store cannot be read; the server's log tells why.", headers: [.retryAfter: "5"]
      )
    }
  }

  /// What `/healthz` answers.
  struct Health: Codable, Sendable {
    var status: String
    var version: String
  }
}
