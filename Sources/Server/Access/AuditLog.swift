import Engine
import Logging
import Synchronization

/// One change of what the server keeps: who asked for it, when, and what came of it.
public struct AuditEntry: Sendable, Codable, Equatable {
  /// Seconds since 1970.
  public var at: Int
  /// Name of the token, and its id where there was one.
  public var caller: String
  public var tokenID: String?
  public var method: String
  /// The path, without the query.
  public var path: String
  public var status: Int
  /// The request's id, by which its line in the log is found.
  public var requestID: String

  public init(at: Int, caller: String, tokenID: String?, method: String, path: String, status: Int, requestID: String) {
    self.at = at
    self.caller = caller
    self.tokenID = tokenID
    self.method = method
    self.path = path
    self.status = status
    self.requestID = requestID
  }
}

/// Keeps what was changed, and by whom.
public protocol AuditLog: Sendable {
  func add(_ entry: AuditEntry) throws
  /// The last entries, newest first.
  func last(_ count: Int) throws -> [AuditEntry]
}

/// The last changes, as long as the process lives: for a server without a store.
public final class MemoryAuditLog: AuditLog {
  private static let capacity = 10_000
  private let entries = Mutex<[AuditEntry]>([])

  public init() {}

  public func add(_ entry: AuditEntry) {
    entries.withLock { entries in
      if entries.count >= Self.capacity { entries.removeFirst(Self.capacity / 10) }
      entries.append(entry)
    }
  }

  public func last(_ count: Int) -> [AuditEntry] { entries.withLock { $0.suffix(max(0, count)).reversed() } }
}
