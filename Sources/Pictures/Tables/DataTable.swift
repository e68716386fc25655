import Foundation

/// A table of an answer's numbers: written as CSV with full precision, or aligned for reading.
public struct DataTable: Sendable, Equatable {
  public enum Cell: Sendable, Equatable {
    case text(String)
    /// NaN and infinities are missing.
    case number(Double)
    case missing

    static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .missing }

    static func at(_ column: [Double], _ index: Int) -> Cell { column.indices.contains(index) ? .number(column[index]) : .missing }
  }

  public private(set) var columns: [String]
  public private(set) var rows: [[Cell]] = []

  public init(columns: [String]) { self.columns = columns }

  /// Adds a row; cells beyond the columns are left out, absent ones are missing.
  public mutating func add(_ row: [Cell]) {
    guard row.count != columns.count else { return rows.append(row) }
    rows.append(
      row.count >= columns.count ? Array(row.prefix(columns.count)) : row + Array(repeating: .missing, count: columns.count - row.count))
  }

  /// The table without the columns in which nothing stands; those named in `keeping` stay.
  public func droppingEmptyColumns(keeping: Set<String> = []) -> DataTable {
    let kept = columns.indices.filter { column in keeping.contains(columns[column]) || rows.contains { !Self.isMissing($0[column]) } }
    guard kept.count < columns.count else { return self }
    var table = DataTable(columns: kept.map { columns[$0] })
    for row in rows { table.add(kept.map { row[$0] }) }
    return table
  }

  /// The table without a column.
  func dropping(_ column: String) -> DataTable {
    let kept = columns.indices.filter { columns[$0] != column }
    var table = DataTable(columns: kept.map { columns[$0] })
    for row in rows { table.add(kept.map { row[$0] }) }
    return table
  }

  /// The table with the numbers of `columns` at `digits` significant digits.
  func rounding(_ columns: Set<String>, to digits: Int) -> DataTable {
    var table = self
    let places = self.columns.indices.filter { columns.contains(self.columns[$0]) }
    for row in table.rows.indices {
      for place in places {
        if case .number(let value) = table.rows[row][place] { table.rows[row][place] = .number(Self.rounded(value, to: digits)) }
      }
    }
    return table
  }

  private static func rounded(_ value: Double, to digits: Int) -> Double {
    guard value.isFinite, value != 0 else { return value }
    let shift = digits - 1 - Int(log10(abs(value)).rounded(.down))
    let scale = pow(10, Double(abs(shift)))
    let result = shift >= 0 ? (value * scale).rounded() / scale : (value / scale).rounded() * scale
    return result.isFinite ? result : value
  }

  /// CSV after RFC 4180 with line feeds: header, then a line a row; a missing cell is empty.
  public func csv() -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64 * (rows.count + 1))
    bytes.append(contentsOf: columns.map(CSVField.text).joined(separator: ",").utf8)
    bytes.append(0x0A)
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(0x2C) }
        switch cell {
        case .text(let value): bytes.append(contentsOf: CSVField.text(value).utf8)
        case .number(let value): bytes.append(contentsOf: CSVField.number(value).utf8)
        case .missing: break
        }
      }
      bytes.append(0x0A)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Aligned text: numbers to the right with at most six significant digits, words to the left.
  ///
  /// - Parameter limit: rows shown at most; a last line tells how many were left out.
  public func text(style: TerminalStyle, limit: Int = .max) -> String {
    let numeric = columns.indices.map { column in
      rows.contains { if case .number = $0[column] { true } else { false } }
    }
    var table = TextTable(alignments: numeric.map { $0 ? .right : .left }, style: style, header: columns)
    for row in rows.prefix(max(0, limit)) {
      table.add(
        row.map { cell in
          switch cell {
          case .text(let value): value
          case .number(let value): value.isFinite ? style.numbers.significant(value, 6) : ""
          case .missing: ""
          }
        })
    }
    var lines = table.lines()
    if rows.count > limit { lines.append("(\(rows.count - limit) more rows)") }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func isMissing(_ cell: Cell) -> Bool {
    switch cell {
    case .missing: true
    case .number(let value): !value.isFinite
    case .text: false
    }
  }
}
