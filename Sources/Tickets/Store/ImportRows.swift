import Timeline

/// A table made ready for a store: every row's natural key, and which rows count.
///
/// A ticket's key is its id. In the other tables it is the `id` where the row has one; where not, a digest of what makes the row that row:
/// in tables of totals (`volume`, `plan`, `costs`, …) its stamps and labels, so that a corrected figure replaces the old one, elsewhere all it
/// holds. Rows of one digest are numbered, so that two equal rows of one file stay two and the same file again adds nothing.
package struct ImportRows: Sendable {
  package let table: StoredTable
  /// The key of every row of the table.
  package let keys: IdentifierColumn
  /// The keys' digests.
  package let keyDigests: [UInt64]
  /// The rows to take, in their order.
  package let rows: [Int32]
  /// Tickets left out because they have no id.
  package let withoutID: Int

  package init(_ table: StoredTable) throws(TicketsError) {
    self.table = table
    guard table.count < Int(Int32.max) else {
      throw TicketsError(code: "too_many_rows", message: "One import takes at most 2 147 483 646 rows of a table; import it in parts.")
    }
    keys = table.kind == .tickets ? try Self.ticketIDs(table) : Self.recordKeys(table)
    var digests = [UInt64](repeating: 0, count: table.count)
    var distinct = DistinctKeys(capacity: table.count)
    var isTaken = [Bool](repeating: true, count: table.count)
    var blank = 0
    var dropped = 0
    for row in 0..<table.count {
      let key = keys.utf8(row)
      if key.isEmpty {
        isTaken[row] = false
        blank += 1
        continue
      }
      let digest = ContentHash.text(key)
      digests[row] = digest
      if let earlier = distinct.insert(row, digest, keys) {
        isTaken[earlier] = false
        dropped += 1
      }
    }
    keyDigests = digests
    withoutID = blank
    guard blank < table.count else { throw Self.noIDs }
    if blank + dropped == 0 {
      rows = (0..<Int32(truncatingIfNeeded: table.count)).map { $0 }
    } else {
      rows = (0..<Int32(truncatingIfNeeded: table.count)).filter { isTaken[Int($0)] }
    }
  }

  private static let noIDs = TicketsError(
    code: "no_ticket_ids",
    message: "These tickets have no ids, and without them a ticket cannot be known again in the next import; "
      + "name the column that holds them with --map ticket_id=HEADER, or have the export include it.")

  private static func ticketIDs(_ table: StoredTable) throws(TicketsError) -> IdentifierColumn {
    guard let ids = table.ids, ids.count == table.count else { throw noIDs }
    for row in 0..<ids.count where ids.utf8(row).contains(where: { $0 >= 0x80 || $0 == 0 }) {
      // Rare: every database must be able to keep the ids as text.
      return IdentifierColumn((0..<ids.count).map { ids[$0].replacing("\0", with: "\u{FFFD}") })
    }
    return ids
  }

  /// Tables whose rows are totals of an interval, a day or a period.
  private static let totals: Set<TableKind> = [.volume, .agentTime, .plan, .costs, .usage, .customers, .headcount]

  private static func recordKeys(_ table: StoredTable) -> IdentifierColumn {
    var high = [UInt64](repeating: 0, count: table.count)
    var low = high
    for (column, values) in zip(table.columns, table.values) {
      if totals.contains(table.kind), column.kind == .number { continue }
      add(values, column, lane: 1, to: &high)
      add(values, column, lane: 2, to: &low)
    }
    var ids: CategoryColumn?
    if case .labels(let column)? = table.values(StoredColumn("id", .text)) { ids = column }
    var seen: [RowDigest: Int] = [:]
    seen.reserveCapacity(ids == nil ? table.count : 0)
    var keys = IdentifierColumn()
    keys.reserveCapacity(rows: table.count, bytes: table.count * 24)
    for row in 0..<table.count {
      if let id = ids?.label(row), !id.isEmpty {
        keys.append(id.utf8)
        continue
      }
      let digest = RowDigest(high: high[row], low: low[row])
      let repeats = seen[digest, default: 0]
      seen[digest] = repeats + 1
      keys.append(digest.hexadecimal)
      if repeats > 0 { keys.extendLast("+\(repeats)".utf8) }
    }
    return keys
  }

  private static func add(_ values: ColumnValues, _ column: StoredColumn, lane: UInt64, to digests: inout [UInt64]) {
    let seed = ContentHash.seed(column, lane: lane)
    switch values {
    case .stamps(let stamps):
      for row in stamps.indices where !stamps[row].isMissing {
        digests[row] &+= ContentHash.contribution(seed, stamps[row].secondsSinceEpoch)
      }
    case .numbers(let numbers):
      for row in numbers.indices where !numbers[row].isNaN { digests[row] &+= ContentHash.contribution(seed, RowCells.bits(numbers[row])) }
    case .labels(let labels):
      let digestOf = labels.labels.map { Int64(bitPattern: ContentHash.text($0.utf8, lane: lane)) }
      for row in labels.codes.indices where labels.codes[row] >= 0 {
        digests[row] &+= ContentHash.contribution(seed, digestOf[Int(labels.codes[row])])
      }
    case .counts, .flags: break  // only tickets have them, and they have ids
    }
  }
}

/// 96 bits of a row's digest: ten million rows share one by chance once in 10^15 stores.
private struct RowDigest: Hashable {
  let high: UInt64
  let low: UInt64

  /// 24 digits.
  var hexadecimal: [UInt8] {
    (0..<24).map { digit in
      let nibble = digit < 16 ? high >> UInt64(60 - 4 * digit) & 15 : low >> UInt64(28 - 4 * (digit - 16)) & 15
      return UInt8(truncatingIfNeeded: nibble < 10 ? 48 + nibble : 87 + nibble)
    }
  }
}
