import Dispatch
public import Engine
import GRDB
public import Monitoring
import Tickets

/// What is monitored, in the file of an SQLite store.
///
/// Readers see the last commit and wait for nobody. All writing goes through one queue whose waiting closures become one commit, forced to the
/// disk before any of them is answered.
public final class SQLiteMonitoringStore: MonitoringStore {
  public let name: String
  private let pool: DatabasePool
  private let writer: GroupCommit<SQLiteMonitoringTransaction>

  /// The part of `store` that is monitored.
  public init(_ store: SQLiteStore) {
    name = store.name
    let pool = store.pool
    self.pool = pool
    let name = name
    writer = GroupCommit { jobs in SQLiteGroup(pool: pool, name: name).commit(jobs) }
  }

  public func read<Result: Sendable>(
    _ body: @escaping @Sendable (any MonitoringReading) throws(JobError) -> Result
  ) async throws(JobError) -> Result {
    let name = name
    let outcome: Swift.Result<Result, JobError> = await withCheckedContinuation { continuation in
      pool.asyncRead { database in
        do {
          let transaction = SQLiteMonitoringTransaction(try database.get(), name: name)
          continuation.resume(returning: Swift.Result { () throws(JobError) in try body(transaction) })
        } catch {
          continuation.resume(returning: .failure(JobError(sqlite: error, store: name)))
        }
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

extension JobError {
  /// What an error of the database means; errors of the caller's own pass through.
  init(sqlite error: any Error, store: String, systemError: Int32 = 0) {
    if let error = error as? JobError {
      self = error
    } else {
      self.init(store: TicketsError(sqlite: error, store: store, systemError: systemError))
    }
  }
}
