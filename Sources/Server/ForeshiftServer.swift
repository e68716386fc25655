import Engine
import Foundation
import HTTPTypes
public import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The JSON API: every job at `POST /v1/<job>`, `GET /healthz`, `GET /openapi.json`, and `GET /` with the endpoints by name.
///
/// Errors are problem documents (RFC 9457). Jobs run on threads of their own, so that the server answers while it computes.
public struct ForeshiftServer: Sendable {
  public let configuration: ServerConfiguration
  private let pool: WorkPool

  public init(configuration: ServerConfiguration) {
    self.configuration = configuration
    pool = WorkPool(concurrent: configuration.concurrentJobs, queued: configuration.queuedJobs)
  }

  /// Serves until SIGTERM or SIGINT, then lets running requests finish for at most `stopTimeout`.
  ///
  /// One line on standard error tells the address: `Listening on http://127.0.0.1:8080`.
  /// - Throws: `JobError` of kind environment where the address cannot be listened on.
  public func run() async throws {
    let logger = makeLogger()
    let application = try application(logger: logger) { address in
      StandardError.write("Listening on \(address)")
    }
    var services = ServiceGroupConfiguration(
      services: [application, WorkPoolStop(pool: pool, timeout: configuration.stopTimeout)], gracefulShutdownSignals: [.sigterm, .sigint],
      logger: logger)
    // The last answers need a moment to leave.
    services.maximumGracefulShutdownDuration = configuration.stopTimeout + .seconds(3)
    do {
      try await ServiceGroup(configuration: services).run()
    } catch is CancellationError {
      // The time to stop in is over; what is left ends with the process.
    } catch let error as IOError {
      throw cannotListen(error)
    }
    let left = pool.unfinishedCount
    if left > 0 { StandardError.write("Stopped with \(left) \(left == 1 ? "job" : "jobs") unfinished.") }
  }

  private func cannotListen(_ error: IOError) -> JobError {
    let reason =
      switch error.errnoCode {
      case EADDRINUSE: "another program listens there"
      case EADDRNOTAVAIL: "this machine has no such address"
      case EACCES, EPERM: "it takes more rights"
      default: "system error \(error.errnoCode)"
      }
    return JobError(
      .environment, code: "cannot_listen",
      message: "Cannot listen on \(configuration.host), port \(configuration.port): \(reason); choose another --port or --host.")
  }

  /// The application, for tests in process and for a host that runs it among services of its own.
  ///
  /// - Parameter onListening: called with the bound address once connections are accepted.
  public func application(
    onListening: @escaping @Sendable (_ address: String) -> Void = { _ in }
  ) throws -> Application<RouterResponder<ServerContext>> {
    try application(logger: makeLogger(), onListening: onListening)
  }

  private func application(
    logger: Logger, onListening: @escaping @Sendable (String) -> Void
  ) throws -> Application<RouterResponder<ServerContext>> {
    let host = configuration.host
    let flushTimeout = TimeAmount(configuration.stopTimeout)
    return Application(
      router: try router(),
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          additionalChannelHandlers: [FlushBeforeClose(timeout: flushTimeout)], idleTimeout: TimeAmount(configuration.idleTimeout))),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: configuration.port), serverName: "foreshift/\(Engine.version)",
        availableConnectionsDelegate: .maximum(configuration.maximumConnections, logger: logger)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? 0
        onListening("http://\(host.contains(":") ? "[\(host)]" : host):\(port)")
      },
      logger: logger)
  }

  /// All routes and what stands around them.
  public func router() throws -> Router<ServerContext> {
    let index = try IndexPage(jobs: configuration.jobs)
    let health = try EngineJSON.encode(JSONValue.object(["status": "ok", "version": .text(Engine.version)]))
    let api = try EngineJSON.encode(
      OpenAPIDocument.make(jobs: configuration.jobs, pictureTypes: configuration.renderers.keys.sorted()), pretty: true)

    var routes: [Route] = [
      Route(path: "/", method: .get) { request in index.respond(to: request) },
      Route(path: "/healthz", method: .get) { _ in Self.json(health, caching: "no-store") },
      Route(path: "/openapi.json", method: .get) { _ in Self.json(api, caching: "no-cache") },
    ]
    for job in configuration.jobs {
      let endpoint = JobEndpoint(job: job, pool: pool, configuration: configuration)
      routes.append(Route(path: "/v1/" + job.name, method: .post) { request in try await endpoint.respond(to: request) })
    }

    var table = RouteTable()
    for route in routes { table.add(route.path, route.method) }
    let router = Router(context: ServerContext.self, options: .autoGenerateHeadEndpoints)
    if configuration.logsRequests { router.add(middleware: RequestLog()) }
    router.add(middleware: ProblemMiddleware(routes: table))
    for route in routes {
      router.on(RouterPath(route.path), method: route.method) { request, _ in try await route.respond(request) }
    }
    return router
  }

  private struct Route: Sendable {
    var path: String
    var method: HTTPRequest.Method
    var respond: @Sendable (Request) async throws -> Response

    init(path: String, method: HTTPRequest.Method, respond: @escaping @Sendable (Request) async throws -> Response) {
      self.path = path
      self.method = method
      self.respond = respond
    }
  }

  private static func json(_ data: Data, caching: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json", .cacheControl: caching],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
  }

  private func makeLogger() -> Logger {
    var handler = JSONLogHandler()
    handler.logLevel = configuration.logsRequests ? .info : .warning
    let fixed = handler
    return Logger(label: "foreshift") { _ in fixed }
  }
}
