public import Statistics
public import Tickets
public import Timeline

/// One thing a user can ask for: a request, a response, and the function from the one to the other.
///
/// Every face (command line, JSON API, report, notebooks) offers the same jobs under the same names with the same defaults. Request fields are
/// optional: one left out takes the job's default.
public protocol Job {
  associatedtype Request: Codable & Sendable
  associatedtype Response: Codable & Sendable

  /// The job's name on every face: `foreshift <name>`, `POST /v1/<name>`.
  static var name: String { get }
  /// What the job answers, in one sentence.
  static var summary: String { get }

  static func run(_ request: Request, context: JobContext) throws(JobError) -> Response
}

/// What surrounds a job but does not change its answer.
public struct JobContext: Sendable {
  /// Called now and then while a long job runs, with a sentence about what is being done.
  public var progress: (@Sendable (String) -> Void)?
  /// Threads to spread series over.
  public var threads: Int
  /// The time now, against which stamps in a file are judged to lie in the future; nil = they are not.
  public var now: Instant?
  /// Tells the job that nobody waits for its answer any more.
  public var cancellation: Cancellation?
  /// The most that it takes on.
  public var limits = JobLimits.none
  /// Opens the store at a path or address, for requests whose table is one; nil where the host has none to offer, as the API has by itself.
  public var openStore: (@Sendable (String) throws(JobError) -> any ServiceStore)?

  public init(
    threads: Int = 1, now: Instant? = nil, progress: (@Sendable (String) -> Void)? = nil,
    openStore: (@Sendable (String) throws(JobError) -> any ServiceStore)? = nil
  ) {
    self.threads = threads
    self.now = now
    self.progress = progress
    self.openStore = openStore
  }
}

/// The engine's version, printed with every answer.
public enum Engine {
  public static let version = "0.1.0"
}

/// How an answer was made.
public struct Provenance: Codable, Sendable, Equatable {
  public var engineVersion = Engine.version
  /// Seed of the random streams, where the answer used any.
  public var seed: UInt64?

  public init(seed: UInt64? = nil) {
    self.seed = seed
  }
}
