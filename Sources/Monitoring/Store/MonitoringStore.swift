public import Engine

/// A place that keeps series, monitors, incidents and what has to be delivered; the tickets may lie in the same file or database.
///
/// Every change goes through `write`: what one closure writes becomes durable as a whole before the call returns, or not at all. A store has
/// one writer, which takes the closures that wait together into one commit, so that many small writes cost one synchronisation of the disk;
/// a closure that throws is taken back alone. Closures run on the store's own thread: they must not wait for anything.
///
/// Codes of errors: `no_such_record`, `record_exists`, `revision_conflict`, `invalid_record`; of the place itself `store_busy`,
/// `store_unreachable`, `store_unwritable`, `store_damaged`, `store_failed`, `disk_full`.
public protocol MonitoringStore: Sendable {
  /// How messages name the store: a path, or an address without its password.
  var name: String { get }

  /// Reads one state of the store: what `body` sees does not change while it runs.
  func read<Result: Sendable>(
    _ body: @escaping @Sendable (any MonitoringReading) throws(JobError) -> Result
  ) async throws(JobError) -> Result

  /// Writes all that `body` writes, or nothing where it throws.
  @discardableResult
  func write<Result: Sendable>(
    _ body: @escaping @Sendable (any MonitoringWriting) throws(JobError) -> Result
  ) async throws(JobError) -> Result
}
