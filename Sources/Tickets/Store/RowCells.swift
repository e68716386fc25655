import Timeline

/// Some rows of a table as 64-bit cells, column by column: what a store binds or writes without looking at types row by row.
///
/// Seconds, counts and flags are themselves, a number is its bit pattern, a label or text the number that the caller has for it.
package struct RowCells {
  /// Rows at a time: few enough to stay in the processor's cache, many enough that a column's loop is long.
  package static let capacity = 2048
  /// The cell of a missing value. No value has it: a number's negative zero, whose bits these are, is stored as zero.
  package static let missing = Int64.min

  package private(set) var count = 0
  /// The cell of column `c` in the row `r` of this chunk stands at `c * capacity + r`.
  package private(set) var cells: [Int64]
  /// Every row's digest.
  package private(set) var digests = [UInt64](repeating: 0, count: capacity)
  private let seeds: [UInt64]
  private let labelDigests: [[UInt64]]

  /// Room for rows of `table`.
  package init(_ table: StoredTable) {
    cells = [Int64](repeating: Self.missing, count: table.columns.count * Self.capacity)
    seeds = table.columns.map { ContentHash.seed($0) }
    labelDigests = table.values.map { values in
      if case .labels(let column) = values { column.labels.map { ContentHash.text($0.utf8) } } else { [] }
    }
  }

  /// Takes the rows `rows[start...]` of `table`, as many as there is room for.
  ///
  /// - Parameter codes: by column, the number to write for every label; empty where a label's own number is to be written.
  package mutating func fill(_ table: StoredTable, rows: [Int32], from start: Int, codes: [[Int64]]) {
    count = min(Self.capacity, rows.count - start)
    for row in 0..<count { digests[row] = 0 }
    for column in table.columns.indices {
      let base = column * Self.capacity
      let seed = seeds[column]
      switch table.values[column] {
      case .stamps(let values):
        for row in 0..<count { set(base, row, values[Int(rows[start + row])].secondsSinceEpoch, seed) }
      case .numbers(let values):
        for row in 0..<count { set(base, row, Self.bits(values[Int(rows[start + row])]), seed) }
      case .counts(let values):
        for row in 0..<count {
          let value = values[Int(rows[start + row])]
          set(base, row, value == -1 ? Self.missing : Int64(value), seed)
        }
      case .flags(let values):
        for row in 0..<count {
          let value = values[Int(rows[start + row])]
          set(base, row, value == -1 ? Self.missing : Int64(value), seed)
        }
      case .labels(let labels):
        fillLabels(labels, column: column, rows: rows, from: start, codes: column < codes.count ? codes[column] : [])
      }
    }
  }

  private mutating func fillLabels(_ labels: CategoryColumn, column: Int, rows: [Int32], from start: Int, codes: [Int64]) {
    let base = column * Self.capacity
    let values = labels.codes
    let digestOf = labelDigests[column]
    for row in 0..<count {
      let code = Int(values[Int(rows[start + row])])
      guard code >= 0 else {
        cells[base + row] = Self.missing
        continue
      }
      cells[base + row] = codes.isEmpty ? Int64(code) : codes[code]
      digests[row] &+= ContentHash.contribution(seeds[column], Int64(bitPattern: digestOf[code]))
    }
  }

  @inline(__always)
  private mutating func set(_ base: Int, _ row: Int, _ bits: Int64, _ seed: UInt64) {
    cells[base + row] = bits
    if bits != Self.missing { digests[row] &+= ContentHash.contribution(seed, bits) }
  }

  /// A number's cell.
  @inlinable
  package static func bits(_ value: Double) -> Int64 {
    if value.isNaN { return missing }
    return value == 0 ? 0 : Int64(bitPattern: value.bitPattern)
  }

  /// The number that a cell stands for.
  @inlinable
  package static func number(_ bits: Int64) -> Double { bits == missing ? .nan : Double(bitPattern: UInt64(bitPattern: bits)) }
}
