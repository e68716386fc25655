import Foundation
import TestSupport
import Testing

/// A CSV file of expected values: a header, and rows whose first field is the key.
struct ReferenceTable: Sendable {
  let name: String
  let header: [String]
  let rows: [[String]]

  init(_ file: URL) throws {
    name = file.lastPathComponent
    var rows = Self.parse(try String(contentsOf: file, encoding: .utf8))
    try #require(!rows.isEmpty, "\(name) is empty")
    header = rows.removeFirst()
    for row in rows { try #require(row.count == header.count, "\(name): a row of \(row.count) fields: \(row)") }
    self.rows = rows
  }

  /// The first column.
  var keys: [String] { rows.map { $0.first ?? "" } }

  /// Compares column `column` with `actual`, row by row; an empty field is a missing value.
  func expect(_ column: Int, equals actual: [Double]) {
    guard actual.count == rows.count else {
      Issue.record("\(name), \(header[column]): \(rows.count) rows expected, \(actual.count) computed")
      return
    }
    var wrong = 0
    for (row, value) in zip(rows, actual) where !Self.agrees(value, with: row[column]) {
      wrong += 1
      if wrong <= 3 { Issue.record("\(name), \(header[column]) at \(row[0]): expected \(row[column]), computed \(value)") }
    }
    if wrong > 3 { Issue.record("\(name), \(header[column]): \(wrong) of \(rows.count) rows differ") }
  }

  /// Whether `actual` is what `text`, printed with ten significant digits, stands for: to 1e-9 of it and half a unit of its last digit.
  static func agrees(_ actual: Double, with text: String) -> Bool {
    if text.isEmpty { return actual.isNaN }
    guard let expected = Double(text), !actual.isNaN else { return false }
    let lastDigit = expected == 0 ? 0 : pow(10, floor(log10(abs(expected))) - 9)
    return TestSupport.agrees(actual, expected, absolute: 1e-9 * abs(expected) + 0.5 * lastDigit)
  }

  /// Fields by RFC 4180: quotes around fields with commas or quotes, a quote doubled within.
  private static func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var previousWasQuote = false
    for byte in text.utf8 {
      if isQuoted {
        if byte == UInt8(ascii: "\"") { isQuoted = false } else { field.append(byte) }
        previousWasQuote = byte == UInt8(ascii: "\"")
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        if previousWasQuote { field.append(byte) }
        isQuoted = true
      case UInt8(ascii: ","):
        row.append(String(decoding: field, as: UTF8.self))
        field.removeAll()
      case UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"):
        row.append(String(decoding: field, as: UTF8.self))
        rows.append(row)
        row.removeAll()
        field.removeAll()
      default: field.append(byte)
      }
      previousWasQuote = false
    }
    if !field.isEmpty || !row.isEmpty { rows.append(row + [String(decoding: field, as: UTF8.self)]) }
    return rows
  }
}
