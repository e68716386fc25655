import CPostgres
import Tickets

/// Where a database is: a `postgres://` address, which may hold a password.
struct PostgresAddress {
  /// As it was given.
  let text: String
  /// The same without its password: what messages show.
  let name: String
  private let password: String?

  /// Throws where `text` is no address that libpq reads, or where there is no libpq.
  init(_ text: String) throws(TicketsError) {
    let libpq = try PostgresLibrary.functions()
    var message: UnsafeMutablePointer<CChar>?
    guard let options = unsafe libpq.PQconninfoParse(text, &message) else {
      unsafe libpq.PQfreemem(message)
      throw TicketsError(
        code: "invalid_address",
        message: "The address of the PostgreSQL store cannot be read; write postgres://USER@HOST:PORT/DATABASE (signs such as @ or / in a "
          + "password as %40 or %2F).")
    }
    defer { unsafe libpq.PQconninfoFree(options) }
    var values: [String: String] = [:]
    var index = 0
    while let keyword = unsafe options[index].keyword {
      if let value = unsafe options[index].val { unsafe values[String(cString: keyword)] = String(cString: value) }
      index += 1
    }
    self.text = text
    password = values["password"]
    let user = values["user"].map { "\($0)@" } ?? ""
    let port = values["port"].map { ":\($0)" } ?? ""
    name = "postgres://\(user)\(values["host"] ?? "")\(port)/\(values["dbname"] ?? "")"
  }

  /// The server's or library's reason in one line, without the password.
  func reason(_ message: String) -> String {
    var line = Self.firstLine(message)
    if let password, !password.isEmpty { line = line.replacing(password, with: "…") }
    return line
  }

  /// The part of a message that says what is wrong: after the place, which the sentence names already.
  static func firstLine(_ message: String) -> String {
    var line = String(
      message.split(separator: "\n").last { $0.contains("failed") || $0.contains("FATAL") } ?? message.split(separator: "\n").first
        ?? "no reason given")
    for mark in ["failed: ", "FATAL:  "] {
      if let parts = line.split(separator: mark, maxSplits: 1).last, line.contains(mark) { line = String(parts) }
    }
    while line.last == "." || line.last == " " { line.removeLast() }
    return line
  }
}

extension TicketsError {
  /// What an error of the server means to the one who runs the program; `state` is the SQLSTATE (PostgreSQL manual, appendix A).
  init(postgres state: String, message: String, store: String) {
    switch state {
    case "55P03":
      self.init(code: "store_busy", message: "Another process is writing to \(store); nothing was changed. Try again when it is done.")
    case "53100":
      self.init(code: "disk_full", message: "The disk of \(store) is full: nothing of this was stored.")
    case "42501", "25006":
      self.init(code: "store_unwritable", message: "The user of \(store) may not do this (\(message)); have the rights granted.")
    case let state where state.hasPrefix("08") || state.hasPrefix("57P"):
      self.init(code: "store_unreachable", message: "The connection to \(store) was lost (\(message)); nothing of this was stored.")
    default:
      self.init(code: "store_failed", message: "The store \(store) failed: \(message) (SQLSTATE \(state)).")
    }
  }
}
