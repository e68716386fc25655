import Foundation
import GRDB
public import Tickets

extension SQLiteStore {
  /// Copies the store into one file at `path` while it may be in use: the state between two imports. The file appears under its name only
  /// when it is whole.
  public func backUp(to path: String) throws(TicketsError) {
    try Self.copy(from: pool, to: path, named: path) { _ in }
  }

  /// Puts the backup at `backup` in the place of the store at `path`, which may be missing or damaged. The copy is verified first and takes the
  /// store's name in one step: a crash leaves the one or the other.
  ///
  /// Codes of errors: those of opening, `damaged_backup`, and `store_busy` where another process has the store open.
  ///
  /// - Returns: what the verification of the copy found.
  public static func restore(_ backup: String, to path: String, patience: Double = 10) throws(TicketsError) -> StoreVerification {
    guard FileManager.default.fileExists(atPath: backup) else {
      throw TicketsError(code: "no_store", message: "There is no backup \(backup).")
    }
    guard URL(filePath: backup).resolvingSymlinksInPath() != URL(filePath: path).resolvingSymlinksInPath() else {
      throw TicketsError(code: "same_file", message: "\(backup) is the store itself; name a backup of it.")
    }
    let source: DatabaseQueue = try translating(backup) {
      var configuration = Configuration()
      configuration.readonly = true
      return try DatabaseQueue(path: backup, configuration: configuration)
    }
    var found = StoreVerification(imports: 0, rows: [:], problems: [])
    try copy(from: source, to: path, named: backup) { part in
      let store = try SQLiteStore(path: part)
      found = try store.verify()
      try? store.pool.close()
      guard found.isWhole else {
        throw TicketsError(
          code: "damaged_backup", message: "The backup \(backup) is not whole (\(found.problems[0])); the store was left as it is.")
      }
      try retire(path, patience: patience)
    }
    return found
  }

  /// Copies a database beside `path`, has `check` look at the copy, and gives it the name.
  private static func copy(
    from source: some DatabaseReader, to path: String, named name: String, check: (String) throws -> Void
  ) throws(TicketsError) {
    let url = URL(filePath: path)
    let part = url.deletingLastPathComponent().appending(
      path: ".\(url.lastPathComponent).part-\(ProcessInfo.processInfo.processIdentifier)"
    ).path
    let removeParts = { for suffix in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: part + suffix) } }
    removeParts()
    defer { removeParts() }
    try translating(name) {
      try standAlone(part) { try source.backup(to: $0) }
      try check(part)
      try standAlone(part) { _ in }
      try synchronize(part)
      guard unsafe rename(part, path) == 0 else {
        throw TicketsError(code: "cannot_write", message: "Cannot write \(path): \(unsafe String(cString: strerror(errno))).")
      }
      try synchronize(url.deletingLastPathComponent().path)
    }
  }

  /// Leaves the file at `path` without a write-ahead log beside it.
  private static func standAlone(_ path: String, _ body: (DatabaseQueue) throws -> Void) throws {
    let queue = try DatabaseQueue(path: path)
    try body(queue)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try queue.close()
  }

  /// Takes the log of the store that is to be replaced away: it must not be applied to the new file.
  private static func retire(_ path: String, patience: Double) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    do {
      let old = try DatabaseQueue(path: path, configuration: configuration)
      let mode = try old.inDatabase { try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
      try old.close()
      if mode == "delete" { return }
      throw DatabaseError(resultCode: .SQLITE_BUSY)
    } catch let error as DatabaseError where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode.primaryResultCode) {
      // A damaged file is what a backup is for; its log goes first.
      for suffix in ["-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_BUSY {
      throw TicketsError(
        code: "store_busy", message: "Another process has \(path) open; stop it, then restore. The store was left as it is.")
    }
  }

  /// Forces a file or folder to the disk.
  private static func synchronize(_ path: String) throws {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw TicketsError(code: "cannot_write", message: "Cannot open \(path).") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw TicketsError(code: "cannot_write", message: "Cannot write \(path): \(unsafe String(cString: strerror(errno))).")
    }
  }
}
