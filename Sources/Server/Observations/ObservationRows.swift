import Engine
import Foundation
import Monitoring
import Timeline

/// Observations as clients send them: a series table (`unique_id`, `ds`, `y`, `n`) as CSV, JSON Lines or rows of JSON.
struct ObservationRows: Sendable {
  /// One row; a date without offset is read on the clock of its series.
  struct Row: Codable, Sendable {
    /// The series; left out where the path names it.
    var uniqueId: String?
    var ds: String
    /// Null or left out = known to be missing.
    var y: Double?
    /// Denominator, exposure or number of cases.
    var n: Double?
  }

  /// A body of JSON.
  struct Batch: Codable, Sendable {
    var observations: [Row]
  }

  static let mediaTypes = ["application/json", "application/x-ndjson", "text/csv"]
  private static let batchSchema = TypeSchema(Batch.self, .reading)
  private static let rowSchema = TypeSchema(Row.self, .reading)

  /// The rows of a body, with the line of each.
  ///
  /// - Throws: `malformed_json` and the other errors of strict reading with their line; `missing_column`, `malformed_row`, `not_a_number`,
  ///   `not_utf8`, `too_many_rows`.
  static func read(_ data: Data, mediaType: String, limit: Int) throws(JobError) -> [(row: Row, line: Int)] {
    let rows: [(row: Row, line: Int)]
    switch mediaType {
    case "text/csv": rows = try csv(data, limit)
    case "application/x-ndjson": rows = try lines(data, limit)
    default:
      let batch = try StrictRequest.decode(Batch.self, from: data, schema: batchSchema)
      rows = batch.observations.enumerated().map { ($0.element, $0.offset + 1) }
    }
    guard rows.count <= limit else { throw tooMany(limit) }
    return rows
  }

  private static func lines(_ data: Data, _ limit: Int) throws(JobError) -> [(row: Row, line: Int)] {
    var rows: [(row: Row, line: Int)] = []
    for (index, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
      guard rows.count < limit else { throw tooMany(limit) }
      do throws(JobError) {
        rows.append((try StrictRequest.decode(Row.self, from: Data(line), schema: rowSchema), index + 1))
      } catch {
        var error = error
        error.line = index + 1
        throw error
      }
    }
    return rows
  }

  private static func csv(_ data: Data, _ limit: Int) throws(JobError) -> [(row: Row, line: Int)] {
    guard let text = String(validating: data, as: UTF8.self) else {
      throw JobError(.request, code: "not_utf8", message: "the table is not UTF-8 text; save it as UTF-8")
    }
    var reader = CSVLines(text)
    guard let header = try reader.next()?.fields.map({ $0.lowercased() }) else {
      throw JobError(.data, code: "missing_column", message: "the table is empty; it begins with a line of headers: ds,y")
    }
    let known = ["unique_id", "ds", "y", "n"]
    if let unknown = header.first(where: { !known.contains($0) }) {
      throw JobError(
        .data, code: "unknown_column", message: "the column '\(unknown.prefix(40))' is none of \(known.joined(separator: ", "))", line: 1)
    }
    guard let time = header.firstIndex(of: "ds"), let value = header.firstIndex(of: "y") else {
      throw JobError(.data, code: "missing_column", message: "the table needs the columns ds and y", line: 1)
    }
    let (id, denominator) = (header.firstIndex(of: "unique_id"), header.firstIndex(of: "n"))
    var rows: [(row: Row, line: Int)] = []
    while let (fields, line) = try reader.next() {
      if fields == [""] { continue }
      guard fields.count == header.count else {
        throw JobError(
          .data, code: "malformed_row", message: "there are \(fields.count) fields for \(header.count) columns", line: line)
      }
      guard rows.count < limit else { throw tooMany(limit) }
      let row = Row(
        uniqueId: id.flatMap { fields[$0].isEmpty ? nil : fields[$0] }, ds: fields[time], y: try number(fields[value], "y", line),
        n: try denominator.flatMap { (column) throws(JobError) in try number(fields[column], "n", line) })
      rows.append((row, line))
    }
    return rows
  }

  private static func number(_ text: String, _ column: String, _ line: Int) throws(JobError) -> Double? {
    let text = text.trimmingCharacters(in: .whitespaces)
    if text.isEmpty { return nil }
    guard let value = Double(text), value.isFinite else {
      throw JobError(
        .data, code: "not_a_number", message: "'\(text.prefix(40))' is no number; write 12.5, or nothing where it is missing", line: line,
        column: column)
    }
    return value
  }

  private static func tooMany(_ limit: Int) -> JobError {
    JobError(.data, code: "too_many_rows", message: "a batch has at most \(limit) rows; send several")
  }
}

/// The lines of a CSV text (RFC 4180): quoted fields may hold commas, quotes and line ends.
struct CSVLines {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The next line's fields and its number; nil at the end.
  ///
  /// - Throws: `malformed_row` for a quote that never closes.
  mutating func next() throws(JobError) -> (fields: [String], line: Int)? {
    guard position < bytes.count else { return nil }
    let first = line
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if isQuoted {
        if byte == UInt8(ascii: "\n") { line += 1 }
        guard byte == UInt8(ascii: "\"") else {
          field.append(byte)
          continue
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
          field.append(byte)
          position += 1
        } else {
          isQuoted = false
        }
      } else if byte == UInt8(ascii: "\""), field.isEmpty {
        isQuoted = true
      } else if byte == UInt8(ascii: ",") {
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
      } else if byte == UInt8(ascii: "\n") {
        line += 1
        break
      } else if byte != UInt8(ascii: "\r") {
        field.append(byte)
      }
    }
    if isQuoted { throw JobError(.data, code: "malformed_row", message: "a quote is never closed", line: first) }
    fields.append(String(decoding: field, as: UTF8.self))
    return (fields, first)
  }
}
