import Engine
import Foundation
public import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import Monitoring
import NIOCore
import ServiceLifecycle
import Timeline
import UnixSignals

/// The JSON API: every job at `POST /v1/<job>`, `GET /healthz`, `GET /openapi.json`, and `GET /` with the endpoints by name.
///
/// Errors are problem documents (RFC 9457). Jobs run on threads of their own, so that the server answers while it computes.
public struct ForeshiftServer: Sendable {
  public let configuration: ServerConfiguration
  let parts: ServerParts
  private var pool: WorkPool { parts.pool }

  public init(configuration: ServerConfiguration) {
    self.configuration = configuration
    parts = ServerParts(
      configuration: configuration, pool: WorkPool(concurrent: configuration.concurrentJobs, queued: configuration.queuedJobs),
      access: AccessControl(
        store: configuration.store, isLoopback: Loopback.isHost(configuration.host),
        requestsPerMinute: configuration.requestsPerMinute),
      store: configuration.store,
      monitoring: MonitoringService(
        store: configuration.store, threads: configuration.concurrentJobs,
        explain: IncidentExplanation(store: configuration.store, source: configuration.tickets?.kpis).explainer
      ) { .now }, meter: RequestMeter(),
      logger: Self.makeLogger(configuration))
  }

  /// Serves until SIGTERM or SIGINT, then lets running requests finish for at most `stopTimeout`.
  ///
  /// One line on standard error tells the address: `Listening on http://127.0.0.1:8080`.
  /// - Throws: `JobError` of kind environment where the address cannot be listened on.
  public func run() async throws {
    try checkExposure()
    let logger = parts.logger
    let application = try application(logger: logger) { address in
      StandardError.write("Listening on \(address)")
    }
    let upkeep = Upkeep(
      parts: parts, dispatcher: Dispatcher(store: parts.store, settings: configuration.delivery, logger: logger))
    var services = ServiceGroupConfiguration(
      services: [application, upkeep, WorkPoolStop(pool: pool, timeout: configuration.stopTimeout)],
      gracefulShutdownSignals: [.sigterm, .sigint],
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

  /// What other machines reach is encrypted, or said to be encrypted by something in front.
  private func checkExposure() throws(JobError) {
    guard !Loopback.isHost(configuration.host), configuration.certificate == nil, !configuration.allowsPlainHTTP else { return }
    throw JobError(
      .request, code: "plain_http",
      message:
        "other machines reach \(configuration.host): give --certificate and --key, or --insecure-plain-http where a proxy in front encrypts",
      field: "host")
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
    try application(logger: parts.logger, onListening: onListening)
  }

  private func application(
    logger: Logger, onListening: @escaping @Sendable (String) -> Void
  ) throws -> Application<RouterResponder<ServerContext>> {
    let host = configuration.host
    let scheme = configuration.certificate == nil ? "http" : "https"
    let departures = parts.departures
    let flushTimeout = TimeAmount(configuration.stopTimeout)
    let plain = HTTPServerBuilder.http1(
      configuration: HTTP1Channel.Configuration(
        additionalChannelHandlers: [HostCheck(), FlushBeforeClose(timeout: flushTimeout), DepartureHandler(departures)],
        idleTimeout: TimeAmount(configuration.idleTimeout)))
    return Application(
      router: try router(),
      server: try configuration.certificate.map { try .tls(plain, tlsConfiguration: $0.configuration()) } ?? plain,
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: configuration.port), serverName: "foreshift/\(Engine.version)",
        availableConnectionsDelegate: .maximum(configuration.maximumConnections, logger: logger)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? 0
        onListening("\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(port)")
      },
      logger: logger)
  }

  private static func makeLogger(_ configuration: ServerConfiguration) -> Logger {
    var handler = JSONLogHandler()
    handler.logLevel = configuration.logsRequests ? .info : .warning
    let fixed = handler
    return Logger(label: "foreshift") { _ in fixed }
  }
}
