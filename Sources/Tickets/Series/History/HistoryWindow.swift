public import Timeline

/// The days of a log that can be charted and forecast from, and why the others cannot.
///
/// Everything is read from the log itself; the reasons are in `findings`, each with its days and a sentence.
public struct HistoryWindow: Sendable {
  /// First and last day with a created ticket.
  public let logged: ClosedRange<CivilDate>
  /// First and last usable day: between a thin head and a thin tail, without an incomplete first or last day.
  public let usable: ClosedRange<CivilDate>
  /// Created tickets before `usable`.
  public let ticketsBefore: Int
  /// Created tickets within `usable`.
  public let ticketsWithin: Int
  /// Created tickets after `usable`.
  public let ticketsAfter: Int
  /// Days within `usable` whose rows are missing: to be treated as unknown, not as zero.
  public let lostDays: [CivilDate]
  /// First day from which backlog, tickets resolved and resolution times are free of the log's abrupt start; nil where the log began with
  /// its open tickets, or too few tickets were resolved to tell.
  public let warmUpEnd: CivilDate?
  /// Last creation day whose tickets have been followed for as long as nine in ten take; nil where too few were resolved to tell.
  public let maturedThrough: CivilDate?
  /// 90th percentile of resolution times on which the two former rest, in days; NaN where too few were resolved.
  public let resolutionP90Days: Double
  /// Everything found out, in the order: ends, single days, resolutions, granularity.
  public let findings: [HistoryFinding]

  /// The finding of `kind`, or nil.
  public subscript(kind: HistoryFinding.Kind) -> HistoryFinding? { findings.first { $0.kind == kind } }

  /// Judges the log in `table` by the tickets that count under the default definitions; `closedDays` are known holidays, which are never taken for lost.
  ///
  /// Throws `no_tickets` where no ticket has a creation time.
  public static func judge(_ table: TicketTable, closedDays: Set<CivilDate> = []) throws(TicketsError) -> HistoryWindow {
    var stamps = LogStamps(zone: table.zone)
    stamps.add(DefinedTickets(table))
    return try judge(stamps, closedDays: closedDays)
  }

  static func judge(_ stamps: LogStamps, closedDays: Set<CivilDate> = []) throws(TicketsError) -> HistoryWindow {
    try HistoryJudgement(stamps, closedDays: closedDays).window()
  }
}
