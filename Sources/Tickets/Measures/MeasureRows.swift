import Timeline

/// The rows of one table as a measure tallies them: when each of them counts, and by which texts they may be sliced.
struct MeasureRows: Sendable {
  /// The table, as it is named to people.
  let kind: TableKind
  /// The clock on which `moments` fall into periods.
  let zone: Zone
  /// The moment by which a row falls into a period; `Instant.missing` for a row that does not count.
  var moments: [Instant]
  private let labels: [String: CategoryColumn]

  /// The rows of `table` by their stamp `column`; no row counts where the column is absent.
  init(_ table: RecordTable, at column: String) {
    self.init(table, moments: table.stamp(column))
  }

  init(_ table: RecordTable, moments: [Instant]) {
    kind = table.kind
    zone = table.zone
    self.moments = moments
    labels = table.labels
  }

  init(_ tickets: TicketTable, moments: [Instant]) {
    kind = .tickets
    zone = tickets.zone
    self.moments = moments
    labels = tickets.dimensions
  }

  var count: Int { moments.count }

  /// The same rows without those for which `keeps` says no.
  func keeping(_ keeps: (Int) -> Bool) -> MeasureRows {
    var rows = self
    for row in rows.moments.indices where !keeps(row) { rows.moments[row] = .missing }
    return rows
  }

  /// The column to slice by: the table's own, one that tickets have by computation, else that of the ticket which a row names by
  /// `ticket_id`.
  ///
  /// Throws `unknown_dimension` where neither has it.
  func column(_ dimension: String, in data: ServiceData) throws(TicketsError) -> CategoryColumn {
    if let own = labels[dimension] { return own }
    let tickets = data.lendingDimension(dimension).tickets
    if kind == .tickets, let computed = tickets?.dimensions[dimension] { return computed }
    if let tickets, let borrowed = borrowed(dimension, from: tickets) { return borrowed }
    var known = Set(labels.keys)
    if let tickets, tickets.ids != nil, labels["ticket_id"] != nil { known.formUnion(tickets.dimensions.keys) }
    throw .unknownDimension(dimension, of: kind, known: known.sorted())
  }

  /// `dimension` of the ticket that each row names; nil where rows name none or tickets have no ids.
  private func borrowed(_ dimension: String, from tickets: TicketTable) -> CategoryColumn? {
    guard let named = labels["ticket_id"], let ids = tickets.ids, let lent = tickets.dimensions[dimension] else { return nil }
    var wanted: [String: Int] = [:]
    wanted.reserveCapacity(named.labels.count)
    for (code, label) in named.labels.enumerated() { wanted[label] = code }
    var lentCodes = [Int32](repeating: CategoryColumn.missing, count: named.labels.count)
    for row in 0..<min(ids.count, lent.codes.count) {
      if let code = wanted[ids[row]] { lentCodes[code] = lent.codes[row] }
    }
    return CategoryColumn(labels: lent.labels, codes: named.codes.map { $0 < 0 ? CategoryColumn.missing : lentCodes[Int($0)] })
  }
}

extension TicketsError {
  /// `unknown_dimension`, for a table beside the tickets.
  static func unknownDimension(_ name: String, of table: TableKind, known: [String]) -> TicketsError {
    let have = known.isEmpty ? "it has no columns to slice by" : "it can be sliced by \(known.joined(separator: ", "))"
    return TicketsError(code: "unknown_dimension", message: "the table \(table.rawValue) has no column '\(name)' to slice by; \(have)")
  }
}
