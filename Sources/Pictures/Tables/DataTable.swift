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
  /// Row by row.
  private var cells: [Cell] = []
  public private(set) var rowCount = 0

  public init(columns: [String]) { self.columns = columns }

  /// Adds a row; cells beyond the columns are left out, absent ones are missing.
  public mutating func add(_ row: [Cell]) {
    for column in columns.indices { cells.append(column < row.count ? row[column] : .missing) }
    rowCount += 1
  }

  /// What stands in one column of many rows.
  enum Column {
    case same(String)
    case texts([String])
    /// Nil = missing in all rows.
    case numbers([Double]?)
    case optionals([Double?]?)

    fileprivate func cell(_ row: Int) -> Cell {
      switch self {
      case .same(let text): .text(text)
      case .texts(let texts): row < texts.count ? .text(texts[row]) : .missing
      case .numbers(let numbers): numbers.map { .at($0, row) } ?? .missing
      case .optionals(let numbers): if let numbers, row < numbers.count, let number = numbers[row] { .number(number) } else { .missing }
      }
    }
  }

  /// Adds `count` rows, column by column; there must be as many as the table has.
  mutating func add(rows count: Int, _ columns: [Column]) {
    for row in 0..<count {
      for column in self.columns.indices { cells.append(column < columns.count ? columns[column].cell(row) : .missing) }
    }
    rowCount += count
  }

  mutating func reserve(rows: Int) { cells.reserveCapacity(rows * columns.count) }

  /// The cells of a row, which must lie in 0..<rowCount.
  public func row(_ index: Int) -> [Cell] { Array(cells[index * columns.count..<(index + 1) * columns.count]) }

  private func cell(_ row: Int, _ column: Int) -> Cell { cells[row * columns.count + column] }

  /// The table without the columns in which nothing stands; those named in `keeping` stay.
  public func droppingEmptyColumns(keeping: Set<String> = []) -> DataTable {
    with(
      columns.indices.filter { column in
        keeping.contains(columns[column]) || (0..<rowCount).contains { !Self.isMissing(cell($0, column)) }
      })
  }

  /// The table without a column.
  func dropping(_ column: String) -> DataTable { with(columns.indices.filter { columns[$0] != column }) }

  private func with(_ kept: [Int]) -> DataTable {
    guard kept.count < columns.count else { return self }
    var table = DataTable(columns: kept.map { columns[$0] })
    for row in 0..<rowCount { table.add(kept.map { cell(row, $0) }) }
    return table
  }

  /// The table with the numbers of `columns` at `digits` significant digits.
  func rounding(_ columns: Set<String>, to digits: Int) -> DataTable {
    var table = self
    let places = self.columns.indices.filter { columns.contains(self.columns[$0]) }
    for row in 0..<rowCount {
      for place in places {
        if case .number(let value) = cell(row, place) {
          table.cells[row * self.columns.count + place] = .number(Self.rounded(value, to: digits))
        }
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
  ///
  /// - Parameter forSpreadsheets: keeps texts from being taken for formulas, for files that people open: the data may be anybody's.
  public func csv(forSpreadsheets: Bool = false) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 * (cells.count + columns.count))
    bytes.append(contentsOf: columns.map { CSVField.text(forSpreadsheets ? CSVField.plain($0) : $0) }.joined(separator: ",").utf8)
    bytes.append(0x0A)
    var column = 0
    for cell in cells {
      switch cell {
      case .text(let value): CSVField.append(forSpreadsheets ? CSVField.plain(value) : value, to: &bytes)
      case .number(let value): CSVField.append(value, to: &bytes)
      case .missing: break
      }
      column += 1
      bytes.append(column == columns.count ? 0x0A : 0x2C)
      if column == columns.count { column = 0 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Aligned text: numbers to the right with at most six significant digits, words to the left.
  ///
  /// - Parameter limit: rows shown at most; a last line tells how many were left out.
  public func text(style: TerminalStyle, limit: Int = .max) -> String {
    let numeric = columns.indices.map { column in
      (0..<rowCount).contains { if case .number = cell($0, column) { true } else { false } }
    }
    var table = TextTable(alignments: numeric.map { $0 ? .right : .left }, style: style, header: columns)
    for row in 0..<min(rowCount, max(0, limit)) {
      table.add(
        self.row(row).map { cell in
          switch cell {
          case .text(let value): value
          case .number(let value): value.isFinite ? style.numbers.significant(value, 6) : ""
          case .missing: ""
          }
        })
    }
    var lines = table.lines()
    if rowCount > limit { lines.append("(\(rowCount - limit) more rows)") }
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
