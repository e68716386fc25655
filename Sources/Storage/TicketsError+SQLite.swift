import GRDB
import Tickets

extension TicketsError {
  /// What an error of the database means to the one who runs the program.
  init(sqlite error: any Error, store: String) {
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
    case .SQLITE_FULL:
      self.init(code: "disk_full", message: "The disk is full: nothing of this was stored, and \(store) is as it was before.")
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
}
