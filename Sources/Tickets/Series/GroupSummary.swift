/// Totals over a whole table, or over the tickets of one slice.
public struct GroupSummary: Sendable {
  /// Nil for all tickets together.
  public let slice: KPISlice?
  public let created: Int
  public let resolved: Int
  public let open: Int
  /// Resolutions stamped before creation: left out of `resolutionTime`.
  public let negativeDurations: Int
  /// Resolutions in the very second (or day) of creation: kept in `resolutionTime`.
  public let zeroDurations: Int
  public let resolutionTime: DurationSummary
  /// Nil where the table has no first responses.
  public let firstResponseTime: DurationSummary?
  /// First responses stamped before creation: left out of `firstResponseTime`.
  public let negativeFirstResponses: Int
  /// Every proportion that the table holds the columns for, in catalogue order.
  public let proportions: [Proportion]

  /// The proportion of KPI `id`, or nil where the table lacks its columns.
  public func proportion(_ id: String) -> Proportion? { proportions.first { $0.kpi == id } }

  /// A pooled proportion: `numerator` of `denominator` tickets.
  public struct Proportion: Sendable, Equatable {
    public let kpi: String
    public let numerator: Int
    public let denominator: Int
    /// NaN where nothing was counted.
    public var rate: Double { denominator > 0 ? Double(numerator) / Double(denominator) : .nan }
  }

  /// Totals of the whole table.
  public static func all(of table: TicketTable) -> GroupSummary {
    let columns = SummaryColumns(table)
    return columns.summary(slice: nil, rows: Array(0..<table.count))
  }

  /// Totals of every slice of `dimension`, the slice with the most created tickets first, ties by name. Throws `unknown_dimension`.
  public static func by(_ dimension: String, of table: TicketTable) throws(TicketsError) -> [GroupSummary] {
    let slices = try TicketSlices(table, dimension: dimension)
    var rows = [[Int]](repeating: [], count: slices.count)
    for (row, slice) in slices.sliceOfTicket.enumerated() where slice >= 0 { rows[Int(slice)].append(row) }
    let columns = SummaryColumns(table)
    return rows.enumerated().map { columns.summary(slice: slices.slice($0), rows: $1) }
  }
}
