import CPostgres
import Tickets

/// One connection to a PostgreSQL server, used by one thread at a time.
@safe final class PostgresConnection {
  private let handle: OpaquePointer
  private let libpq: foreshift_libpq
  /// How messages name the store.
  let name: String

  /// Connects to the database that `address` names.
  init(_ address: PostgresAddress) throws(TicketsError) {
    name = address.name
    let libpq = try PostgresLibrary.functions()
    self.libpq = libpq
    let made: OpaquePointer? = unsafe Self.withCStrings([
      ("connect_timeout", "10"), ("fallback_application_name", "foreshift"), ("client_encoding", "UTF8"), ("dbname", address.text),
    ]) { keys, values in unsafe libpq.PQconnectdbParams(keys, values, 1) }
    guard let made = unsafe made else {
      throw TicketsError(code: "store_unreachable", message: "There is no memory for a connection to \(address.name).")
    }
    guard unsafe libpq.PQstatus(made) == CONNECTION_OK else {
      let reason = unsafe Self.text(libpq.PQerrorMessage(made))
      unsafe libpq.PQfinish(made)
      throw TicketsError(code: "store_unreachable", message: "Cannot use the store \(address.name): \(address.reason(reason)).")
    }
    unsafe handle = made
  }

  deinit { unsafe libpq.PQfinish(handle) }

  private static func withCStrings<Result>(
    _ pairs: [(String, String)], _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    // One run of bytes in which every text ends in a zero.
    var bytes: [CChar] = []
    var starts: [Int] = []
    for text in pairs.flatMap({ [$0.0, $0.1] }) {
      starts.append(bytes.count)
      bytes.append(contentsOf: text.utf8.map { CChar(bitPattern: $0) })
      bytes.append(0)
    }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      let pointers = unsafe starts.map { start in unsafe buffer.baseAddress.map { unsafe $0 + start } }
      var keys: [UnsafePointer<CChar>?] = unsafe []
      var values: [UnsafePointer<CChar>?] = unsafe []
      for index in 0..<pairs.count {
        unsafe keys.append(pointers[2 * index])
        unsafe values.append(pointers[2 * index + 1])
      }
      unsafe keys.append(nil)
      unsafe values.append(nil)
      return unsafe keys.withUnsafeBufferPointer { keys in
        unsafe values.withUnsafeBufferPointer { values in
          // Both arrays end in nil, so they have addresses.
          guard let first = keys.baseAddress, let second = values.baseAddress else { return unsafe body([nil], [nil]) }
          return unsafe body(first, second)
        }
      }
    }
  }

  private static func text(_ characters: UnsafeMutablePointer<CChar>?) -> String {
    unsafe characters.map { unsafe String(cString: $0) } ?? ""
  }

  // MARK: Statements

  /// Runs `sql` and answers its rows as texts; nil = NULL. Parameters are `$1`, `$2`, ….
  @discardableResult
  func rows(_ sql: String, _ parameters: [String] = []) throws(TicketsError) -> [[String?]] {
    let result: OpaquePointer?
    if parameters.isEmpty {
      // Several statements at once are allowed in this form only.
      unsafe result = libpq.PQexec(handle, sql)
    } else {
      unsafe result = Self.withCStrings(parameters.map { ($0, "") }) { values, _ in
        unsafe libpq.PQexecParams(handle, sql, Int32(truncatingIfNeeded: parameters.count), nil, values, nil, nil, 0)
      }
    }
    defer { unsafe libpq.PQclear(result) }
    let status = unsafe libpq.PQresultStatus(result)
    guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else { throw unsafe error(result) }
    return unsafe (0..<libpq.PQntuples(result)).map { row in
      unsafe (0..<libpq.PQnfields(result)).map { column in
        unsafe libpq.PQgetisnull(result, row, column) == 1 ? nil : Self.text(libpq.PQgetvalue(result, row, column))
      }
    }
  }

  /// The one number that `sql` answers; nil for none.
  func number(_ sql: String, _ parameters: [String] = []) throws(TicketsError) -> Int? {
    try rows(sql, parameters).first?.first.flatMap { $0.flatMap { Int($0) } }
  }

  /// Runs `body` within a transaction: all of it or nothing. False takes it back without an error.
  func transaction(_ begin: String, _ body: () throws(TicketsError) -> Bool) throws(TicketsError) {
    try rows(begin)
    do throws(TicketsError) {
      try rows(try body() ? "COMMIT" : "ROLLBACK")
    } catch {
      _ = try? rows("ROLLBACK")
      throw error
    }
  }

  // MARK: Copying

  /// Starts to send rows to the server: `COPY … FROM STDIN`.
  func startSending(_ sql: String) throws(TicketsError) {
    let result = unsafe libpq.PQexec(handle, sql)
    defer { unsafe libpq.PQclear(result) }
    guard unsafe libpq.PQresultStatus(result) == PGRES_COPY_IN else { throw unsafe error(result) }
  }

  /// Sends bytes of rows in PostgreSQL's text format.
  func send(_ bytes: [UInt8]) throws(TicketsError) {
    let sent = unsafe bytes.withUnsafeBytes { buffer in
      unsafe libpq.PQputCopyData(
        handle, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(truncatingIfNeeded: buffer.count))
    }
    guard sent == 1 else { throw lost() }
  }

  /// Ends the sending; throws what the server found wrong with the rows.
  func finishSending() throws(TicketsError) {
    guard unsafe libpq.PQputCopyEnd(handle, nil) == 1 else { throw lost() }
    try finish()
  }

  /// Calls `body` with every row that `sql` (`COPY … TO STDOUT`) answers.
  func receive(_ sql: String, _ body: (CopyRow) throws(TicketsError) -> Void) throws(TicketsError) {
    var row = CopyRow()
    let result = unsafe libpq.PQexec(handle, sql)
    let status = unsafe libpq.PQresultStatus(result)
    guard status == PGRES_COPY_OUT else {
      defer { unsafe libpq.PQclear(result) }
      throw unsafe error(result)
    }
    unsafe libpq.PQclear(result)
    while true {
      var line: UnsafeMutablePointer<CChar>?
      let count = unsafe libpq.PQgetCopyData(handle, &line, 0)
      if count == -1 { break }
      guard count > 0, let line = unsafe line else { throw lost() }
      defer { unsafe libpq.PQfreemem(line) }
      let bytes = unsafe UnsafeRawBufferPointer(start: line, count: Int(count) - 1)
      unsafe row.take(bytes)
      try body(row)
    }
    try finish()
  }

  private func finish() throws(TicketsError) {
    while true {
      let result = unsafe libpq.PQgetResult(handle)
      guard let result = unsafe result else { return }
      defer { unsafe libpq.PQclear(result) }
      guard unsafe libpq.PQresultStatus(result) == PGRES_COMMAND_OK else { throw unsafe error(result) }
    }
  }

  // MARK: Errors

  /// The letters by which libpq names the fields of an error: C is the SQLSTATE, M what is wrong in one line.
  private static let stateField = Int32(UInt8(ascii: "C"))
  private static let messageField = Int32(UInt8(ascii: "M"))

  private func lost() -> TicketsError {
    TicketsError(
      code: "store_unreachable",
      message:
        "The connection to \(name) was lost (\(unsafe PostgresAddress.firstLine(Self.text(libpq.PQerrorMessage(handle))))); nothing of this was stored."
    )
  }

  private func error(_ result: OpaquePointer?) -> TicketsError {
    guard let result = unsafe result, let state = unsafe libpq.PQresultErrorField(result, Self.stateField) else { return lost() }
    let message = unsafe libpq.PQresultErrorField(result, Self.messageField).map { unsafe String(cString: $0) } ?? "no reason given"
    return unsafe TicketsError(postgres: String(cString: state), message: message, store: name)
  }
}
