public import Engine
import Synchronization

/// A store that forgets everything at the end: for tests, and for looking around.
public final class MemoryMonitoringStore: MonitoringStore {
  public let name = "memory"
  private let contents = Mutex(MemoryContents())

  public init() {}

  public func read<Result: Sendable>(
    _ body: @escaping @Sendable (any MonitoringReading) throws(JobError) -> Result
  ) async throws(JobError) -> Result {
    let snapshot = contents.withLock { $0 }
    return try body(MemoryTransaction(snapshot))
  }

  @discardableResult
  public func write<Result: Sendable>(
    _ body: @escaping @Sendable (any MonitoringWriting) throws(JobError) -> Result
  ) async throws(JobError) -> Result {
    let outcome: Swift.Result<Result, JobError> = contents.withLock { contents in
      let transaction = MemoryTransaction(contents)
      // The transaction holds the only other reference: letting go of this one saves a copy of everything.
      let before = contents
      contents = MemoryContents()
      do throws(JobError) {
        let result = try body(transaction)
        contents = transaction.contents
        return .success(result)
      } catch {
        contents = before
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}
