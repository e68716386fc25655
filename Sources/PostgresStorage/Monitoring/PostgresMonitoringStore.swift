import Dispatch
public import Engine
public import Monitoring
import Synchronization
import Tickets

/// What is monitored, in the database of a PostgreSQL store.
///
/// All writing of one process goes through one connection, whose waiting closures become one commit; several processes take turns by a lock, so
/// that records are numbered in the order of their commits.
public final class PostgresMonitoringStore: MonitoringStore {
  public let name: String
  private let readers: PostgresReaders
  private let writer: GroupCommit<PostgresMonitoringTransaction>

  /// The part of `store` that is monitored.
  public init(_ store: PostgresStore) {
    name = store.name
    readers = PostgresReaders(store)
    let connection = WritingConnection(store)
    writer = GroupCommit { jobs in connection.commit(jobs) }
  }

  public func read<Result: Sendable>(
    _ body: @escaping @Sendable (any MonitoringReading) throws(JobError) -> Result
  ) async throws(JobError) -> Result {
    let readers = readers
    let outcome: Swift.Result<Result, JobError> = await withCheckedContinuation { continuation in
      readers.queue.async {
        continuation.resume(returning: Swift.Result { () throws(JobError) in try readers.read(body) })
      }
    }
    return try outcome.get()
  }

  @discardableResult
  public func write<Result: Sendable>(
    _ body: @escaping @Sendable (any MonitoringWriting) throws(JobError) -> Result
  ) async throws(JobError) -> Result {
    try await writer.run { (transaction) throws(JobError) in try body(transaction) }
  }
}

/// The connection that writes, used on the queue of the group commit alone; made anew after it was lost.
private final class WritingConnection: Sendable {
  private let store: PostgresStore
  private let kept = Mutex<UnsafeTransfer?>(nil)

  /// A connection that goes from one thread to the next and is never used by two: whoever uses it has taken it out under the lock.
  struct UnsafeTransfer: @unchecked Sendable {
    let connection: PostgresConnection
  }

  init(_ store: PostgresStore) { self.store = store }

  func commit(_ jobs: [GroupCommit<PostgresMonitoringTransaction>.Job]) {
    do throws(TicketsError) {
      let connection: PostgresConnection
      let waiting = kept.withLock { kept in
        defer { kept = nil }
        return kept
      }
      if let waiting { connection = waiting.connection } else { connection = try store.connect() }
      try PostgresSchema.write(connection, patience: store.patience, lock: PostgresMonitoringSchema.lock) { () throws(TicketsError) in
        let transaction = PostgresMonitoringTransaction(connection)
        for job in jobs { try run(job, transaction, connection) }
        return true
      }
      // Only a connection on which all went well is used again.
      let transfer = UnsafeTransfer(connection: connection)
      kept.withLock { $0 = transfer }
    } catch {
      let error = JobError(store: error)
      for job in jobs { job.fail(error) }
      return
    }
    for job in jobs { job.answer() }
  }

  private func run(
    _ job: GroupCommit<PostgresMonitoringTransaction>.Job, _ transaction: PostgresMonitoringTransaction, _ connection: PostgresConnection
  ) throws(TicketsError) {
    try connection.rows("SAVEPOINT job")
    do throws(JobError) {
      try job.body(transaction)
      try connection.releasing()
    } catch {
      try connection.rows("ROLLBACK TO SAVEPOINT job; RELEASE SAVEPOINT job")
      job.refuse(error)
    }
  }
}

extension PostgresConnection {
  /// Keeps what was written since the savepoint.
  fileprivate func releasing() throws(JobError) {
    do throws(TicketsError) {
      try rows("RELEASE SAVEPOINT job")
    } catch {
      throw JobError(store: error)
    }
  }
}

/// Connections that read, kept for the next reader.
private final class PostgresReaders: Sendable {
  /// At most so many wait unused.
  private static let capacity = 4

  let queue = DispatchQueue(label: "postgres readers", attributes: .concurrent)
  private let store: PostgresStore
  private let idle = Mutex<[WritingConnection.UnsafeTransfer]>([])
  private let places = DispatchSemaphore(value: 8)

  init(_ store: PostgresStore) { self.store = store }

  func read<Result: Sendable>(_ body: (any MonitoringReading) throws(JobError) -> Result) throws(JobError) -> Result {
    places.wait()
    defer { places.signal() }
    let outcome: Swift.Result<Result, JobError>
    do throws(TicketsError) {
      outcome = try answer(body)
    } catch {
      throw JobError(store: error)
    }
    return try outcome.get()
  }

  private func answer<Result: Sendable>(
    _ body: (any MonitoringReading) throws(JobError) -> Result
  ) throws(TicketsError) -> Swift.Result<Result, JobError> {
    let connection: PostgresConnection
    if let waiting = idle.withLock({ $0.popLast() }) { connection = waiting.connection } else { connection = try store.connect() }
    var outcome: Swift.Result<Result, JobError>?
    try connection.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") { () throws(TicketsError) in
      outcome = Swift.Result { () throws(JobError) in try body(PostgresMonitoringTransaction(connection)) }
      return true
    }
    let transfer = WritingConnection.UnsafeTransfer(connection: connection)
    idle.withLock { if $0.count < Self.capacity { $0.append(transfer) } }
    guard let outcome else { throw TicketsError(code: "store_failed", message: "The store \(store.name) answered nothing.") }
    return outcome
  }
}
