public import Timeline

/// Totals over a whole table, or over the tickets of one slice; merged, spam and deleted tickets are no part of them.
public struct GroupSummary: Sendable {
  /// Nil for all tickets together.
  public let slice: KPISlice?
  /// Tickets of the group.
  public let created: Int
  /// Those with a resolution stamp.
  public let resolved: Int
  /// Those without one.
  public let open: Int
  /// Resolutions stamped before creation: left out of `resolutionTime`.
  public let negativeDurations: Int
  /// Resolutions in the very second (or day) of creation: kept in `resolutionTime`.
  public let zeroDurations: Int
  /// Time from creation to resolution.
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
    /// Id of the catalogue.
    public let kpi: String
    /// Tickets for which the answer is yes.
    public let numerator: Int
    /// Tickets with an answer.
    public let denominator: Int
    /// NaN where nothing was counted.
    public var rate: Double { denominator > 0 ? Double(numerator) / Double(denominator) : .nan }
  }

  /// Totals of the tickets created on the days of `window` on the table's clock, by the default definitions; nil = of the whole table.
  public static func all(of table: TicketTable, window: ClosedRange<CivilDate>? = nil) -> GroupSummary {
    let tickets = DefinedTickets(table)
    return SummaryColumns(tickets).summary(slice: nil, rows: rows(of: tickets, in: window))
  }

  /// Totals of every slice of `dimension`, of tickets created on the days of `window` (nil = all), by the default definitions: the slice
  /// with the most of them first, ties by name. Throws `unknown_dimension`.
  public static func by(
    _ dimension: String, of table: TicketTable, window: ClosedRange<CivilDate>? = nil
  ) throws(TicketsError) -> [GroupSummary] {
    let tickets = DefinedTickets(table)
    guard let column = table.dimensions[dimension] else { throw .unknownDimension(dimension, known: table.dimensions.keys.sorted()) }
    var slices = LabelledSlices()
    slices.enter(column, of: tickets, isWhole: true)
    let sliceOfTicket = slices.slices(column, of: tickets)
    func slice(_ number: Int) -> KPISlice { KPISlice(dimension: dimension, label: slices.label(number)) }
    var members = [[Int]](repeating: [], count: slices.count)
    for row in rows(of: tickets, in: window) where sliceOfTicket[row] >= 0 { members[Int(sliceOfTicket[row])].append(row) }
    let columns = SummaryColumns(tickets)
    let order = members.indices.filter { !members[$0].isEmpty }.sorted {
      if members[$0].count != members[$1].count { return members[$0].count > members[$1].count }
      return slice($0).name.unicodeScalars.lexicographicallyPrecedes(slice($1).name.unicodeScalars)
    }
    return order.map { columns.summary(slice: slice($0), rows: members[$0]) }
  }

  private static func rows(of tickets: DefinedTickets, in window: ClosedRange<CivilDate>?) -> [Int] {
    let table = tickets.table
    var rows = Array(0..<table.count)
    if let isLeftOut = tickets.isLeftOut { rows.removeAll { $0 < isLeftOut.count && isLeftOut[$0] } }
    guard let window else { return rows }
    return rows.filter { row in
      guard row < table.created.count, !table.created[row].isMissing else { return false }
      return window.contains(
        CivilDate(daysSinceEpoch: Frequency.day.period(ofLocalSeconds: table.zone.localSeconds(table.created[row]))))
    }
  }
}
