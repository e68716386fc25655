public import Engine
import Synchronization

/// The records of one kind as they were last read: read again only when one of them was added, changed or removed.
///
/// For kinds of which there are few and which are asked for often, such as boards and annotations. Every process that writes to the store is
/// seen, for it is the store that is asked.
public final class RememberedRecords<Record: MonitoringRecord>: Sendable {
  private let known = Mutex<(version: KindVersion, records: [Record])?>(nil)
  private let limit: Int

  /// - Parameter limit: records kept at most, the newest of them.
  public init(limit: Int = .max) { self.limit = limit }

  /// The records of this state of the store in the order of their insertion, and the version that they are of.
  public func records(in store: any MonitoringReading) throws(JobError) -> (version: KindVersion, records: [Record]) {
    let version = try store.version(of: Record.kind)
    if let known = known.withLock({ $0 }), known.version == version { return known }
    let records: [Record]
    if limit < 10_000 {
      records = try store.page(Record.self, newestFirst: true, limit: limit).records.reversed()
    } else {
      records = try store.all(Record.self).map(\.record)
    }
    let read = (version: version, records: records)
    known.withLock { $0 = read }
    return read
  }
}
