import GRDB
import GRDBSQLite

/// One prepared statement of the bulk path: values are bound straight from columns, nothing is allocated a row.
///
/// Parameters count from 1, columns of a result from 0, as in SQLite itself.
@safe struct BulkStatement: ~Copyable {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  init(_ database: Database, _ sql: String) throws {
    guard let connection = unsafe database.sqliteConnection else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
    var prepared: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared = unsafe prepared else { throw unsafe Self.error(code, connection) }
    unsafe self.connection = connection
    unsafe handle = prepared
  }

  deinit { unsafe sqlite3_finalize(handle) }

  private static func error(_ code: Int32, _ connection: OpaquePointer) -> DatabaseError {
    unsafe DatabaseError(resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
  }

  // MARK: Parameters

  @inline(__always)
  func bind(_ parameter: Int, _ value: Int64) { unsafe sqlite3_bind_int64(handle, Int32(truncatingIfNeeded: parameter), value) }

  @inline(__always)
  func bind(_ parameter: Int, real value: Double) { unsafe sqlite3_bind_double(handle, Int32(truncatingIfNeeded: parameter), value) }

  @inline(__always)
  func bindNull(_ parameter: Int) { unsafe sqlite3_bind_null(handle, Int32(truncatingIfNeeded: parameter)) }

  /// Binds a copy of the bytes.
  @inline(__always)
  func bind(_ parameter: Int, _ text: ArraySlice<UInt8>) {
    unsafe text.withUnsafeBufferPointer { bytes in unsafe bind(parameter, bytes) }
  }

  func bind(_ parameter: Int, _ text: String) {
    var text = text
    text.withUTF8 { bytes in unsafe bind(parameter, bytes) }
  }

  @inline(__always)
  private func bind(_ parameter: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    // -1 is SQLite's sign for "make a copy"; an empty text has no address, and a null address would bind NULL.
    let copy = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    guard let start = bytes.baseAddress else {
      unsafe sqlite3_bind_text(handle, Int32(truncatingIfNeeded: parameter), "", 0, copy)
      return
    }
    unsafe start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
      _ = unsafe sqlite3_bind_text(handle, Int32(truncatingIfNeeded: parameter), start, Int32(truncatingIfNeeded: bytes.count), copy)
    }
  }

  /// Binds the value of a column of another statement's current row, whatever it is.
  func bind(_ parameter: Int, valueOf other: borrowing BulkStatement, column: Int) {
    unsafe sqlite3_bind_value(
      handle, Int32(truncatingIfNeeded: parameter), sqlite3_column_value(other.handle, Int32(truncatingIfNeeded: column)))
  }

  // MARK: Rows

  /// Goes to the next row; false at the end.
  @inline(__always)
  func step() throws -> Bool {
    let code = unsafe sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    throw unsafe Self.error(code, connection)
  }

  /// Runs a statement without results, and makes it ready for the next row.
  @inline(__always)
  func run() throws {
    _ = try step()
    unsafe sqlite3_reset(handle)
  }

  @inline(__always)
  func reset() { unsafe sqlite3_reset(handle) }

  @inline(__always)
  func isNull(_ column: Int) -> Bool { unsafe sqlite3_column_type(handle, Int32(truncatingIfNeeded: column)) == SQLITE_NULL }

  @inline(__always)
  func integer(_ column: Int) -> Int64 { unsafe sqlite3_column_int64(handle, Int32(truncatingIfNeeded: column)) }

  @inline(__always)
  func real(_ column: Int) -> Double { unsafe sqlite3_column_double(handle, Int32(truncatingIfNeeded: column)) }

  /// Calls `body` with the UTF-8 bytes of a text; empty for NULL.
  @inline(__always)
  func withText<Result>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    let start = unsafe sqlite3_column_text(handle, Int32(truncatingIfNeeded: column))
    let count = unsafe sqlite3_column_bytes(handle, Int32(truncatingIfNeeded: column))
    return unsafe try body(UnsafeBufferPointer(start: start, count: start == nil ? 0 : Int(count)))
  }

  func text(_ column: Int) -> String { unsafe withText(column) { unsafe String(decoding: $0, as: UTF8.self) } }
}
