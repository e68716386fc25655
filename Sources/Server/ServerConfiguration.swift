public import Engine
public import Foundation
public import Monitoring
public import Timeline

/// Makes another representation of a job's answer: a picture of it.
///
/// - Parameters:
///   - job: the job's name.
///   - answer: the answer as JSON, as `EngineJSON` writes it.
/// - Returns: the bytes; nil where this job has no such representation, which answers 406.
/// - Throws: anything; answered as 500, or by its kind where it is a `JobError`.
public typealias Renderer = @Sendable (_ job: String, _ answer: Data) throws -> Data?

/// How the server listens and what it allows. The defaults suit one machine and its own user.
public struct ServerConfiguration: Sendable {
  /// Address to listen on; loopback unless stated otherwise.
  public var host = "127.0.0.1"
  /// Port; 0 takes a free one, which is printed.
  public var port = 8080
  /// The certificate and key to encrypt connections with; nil = plain HTTP.
  public var certificate: ServerCertificate?
  /// Allows plain HTTP on an address that other machines reach, where something in front encrypts.
  public var allowsPlainHTTP = false
  /// Where series, monitors, incidents and tokens are kept; by default in memory, for as long as the process lives.
  public var store: any MonitoringStore = MemoryMonitoringStore()
  /// The tickets that series follow; nil where there are none.
  public var tickets: TicketSource?
  /// The desk's clock: on it tickets are read that state no other, and the periods of their KPIs begin; nil = that of the tickets, else UTC.
  public var timezone: Zone?
  /// How alerts leave the server.
  public var delivery = DeliverySettings()
  /// Requests a minute that a token may send on average, unless it has a limit of its own.
  public var requestsPerMinute = 60_000
  /// Largest request body in bytes; a larger one is answered with 413.
  public var bodyLimit = 64 << 20
  /// Largest body in bytes once it is unpacked, where it comes as gzip.
  public var unpackedLimit = 256 << 20
  /// Most that a job may take on: rows, series, steps ahead.
  public var jobLimits = JobLimits()
  /// Time for the whole body of a request to arrive, however slowly its parts come; then 408.
  public var bodyTimeout = Duration.seconds(60)
  /// Largest upload of tickets in bytes, packed and unpacked; it goes to the disk as it comes.
  public var uploadLimit = 1 << 30
  /// Time for a whole upload to arrive.
  public var uploadTimeout = Duration.seconds(900)
  /// Time a request may wait and run; then 503, and the work is told to end.
  public var jobTimeout = Duration.seconds(300)
  /// Time a job may wait and run that was sent with `async=true`.
  public var asynchronousTimeout = Duration.seconds(3600)
  /// Jobs at work at once.
  public var concurrentJobs = ProcessInfo.processInfo.activeProcessorCount
  /// Jobs that may wait; one more is answered with 503 and Retry-After.
  public var queuedJobs = 64
  /// Time a connection may be silent, or take to state its request line and headers.
  public var idleTimeout = Duration.seconds(30)
  /// Time for running requests to finish after SIGTERM or SIGINT, and for the end of an answer to leave before its connection is closed.
  public var stopTimeout = Duration.seconds(30)
  /// Connections open at once; further ones wait in the system's backlog.
  public var maximumConnections = 1024
  /// Writes one line of JSON a request to standard error.
  public var logsRequests = false
  /// Where `POST /v1/backups` writes copies of the store; nil = there are none.
  public var backUp: (@Sendable (_ name: String) throws -> String)?
  /// The data behind the dashboard; nil = its start page only, which takes a file.
  public var dashboard: DashboardConfiguration?
  /// The jobs on offer, each at `POST /v1/<name>`.
  public var jobs: [AnyJob]
  /// Further representations of answers, by media type: `image/svg+xml`, `application/vnd.vegalite.v5+json`.
  public var renderers: [String: Renderer]

  public init(jobs: [AnyJob] = Jobs.all, renderers: [String: Renderer] = [:]) {
    self.jobs = jobs
    self.renderers = renderers
  }
}
