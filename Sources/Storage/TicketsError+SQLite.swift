import Foundation
import GRDB
import GRDBSQLite
import Tickets

extension TicketsError {
  /// What an error of the database means to the one who runs the program.
  ///
  /// - Parameter systemError: `errno` of the failed call, see `Database.systemError`; 0 where it is not known.
  init(sqlite error: any Error, store: String, systemError: Int32 = 0) {
    if let error = error as? TicketsError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(code: "store_failed", message: "The store \(store) cannot be used: \(error).")
      return
    }
    switch error.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        code: "store_busy", message: "Another process is writing to \(store); nothing was changed. Try again when it is done.")
    case .SQLITE_FULL: self.init(fullDiskOf: store)
    // A disk that finds out late, when it is asked to force what was written, tells SQLite of no more than a failure.
    case .SQLITE_IOERR where systemError == ENOSPC || systemError == EDQUOT: self.init(fullDiskOf: store)
    case .SQLITE_IOERR:
      self.init(
        code: "store_unwritable",
        message: "Reading or writing \(store) failed (\(error.message ?? "disk error")); nothing of this was stored.")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self.init(
        code: "store_damaged",
        message:
          "\(store) is no whole store (\(error.message ?? "damaged")); restore a backup with: foreshift db restore BACKUP --db \(store)")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self.init(code: "store_unwritable", message: "\(store) may not be written to; check the rights of the file and its folder.")
    case .SQLITE_CANTOPEN:
      self.init(code: "store_unreachable", message: "\(store) cannot be opened; check that its folder exists and may be written to.")
    default:
      self.init(
        code: "store_failed", message: "The store \(store) failed: \(error.message ?? "SQLite error \(error.resultCode.rawValue)").")
    }
  }

  private init(fullDiskOf store: String) {
    self.init(code: "disk_full", message: "The disk is full: nothing of this was stored, and \(store) is as it was before.")
  }
}

extension Database {
  /// `errno` of the write to the log that failed, where `error` is such a failure; 0 otherwise.
  ///
  /// SQLite keeps it with the file (`SQLITE_FCNTL_LAST_ERRNO`); what it tells of the connection is that of the last call of all, which is
  /// another one by then.
  func systemError(of error: any Error) -> Int32 {
    let writing: [ResultCode] = [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE]
    guard let error = error as? DatabaseError, writing.contains(error.extendedResultCode) else { return 0 }
    var code: Int32 = 0
    unsafe withUnsafeMutablePointer(to: &code) { code in
      var file: UnsafeMutablePointer<sqlite3_file>?
      guard unsafe sqlite3_file_control(sqliteConnection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &file) == SQLITE_OK, let file = unsafe file,
        let methods = unsafe file.pointee.pMethods
      else { return }
      _ = unsafe methods.pointee.xFileControl?(file, SQLITE_FCNTL_LAST_ERRNO, code)
    }
    return code
  }
}
