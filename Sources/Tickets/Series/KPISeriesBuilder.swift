public import Timeline

/// Counts tickets into KPI series: periods and slices are found once, then every KPI is one pass over its columns.
///
/// Conventions: periods are half-open on the table's clock, weeks start on Monday, an empty period counts 0, proportions are pooled, and
/// lengths of time that end before they start are left out. What the field defines in several ways is chosen by `KPIDefinitions`.
public struct KPISeriesBuilder: Sendable {
  let tickets: DefinedTickets
  let periods: TicketPeriods
  let slices: TicketSlices
  let grouping: KPISeriesRequest.Grouping
  let createdGrid: PeriodGrid
  let resolvedGrid: PeriodGrid

  /// The periods of every series.
  public var axis: TimeAxis { periods.axis }

  /// Tickets that the definitions leave out of every series.
  public var leftOut: [LeftOutTickets] { tickets.leftOut }

  /// Prepares series of `table` for one dimension (nil = all tickets together).
  ///
  /// Throws `no_tickets`, `window_without_period`, `too_many_periods`, `too_many_slices` or `unknown_dimension`.
  public init(
    table: TicketTable, frequency: Frequency, window: ClosedRange<CivilDate>? = nil, dimension: String? = nil, largestSlices: Int? = nil,
    grouping: KPISeriesRequest.Grouping = .byEvent, definitions: KPIDefinitions = KPIDefinitions(), workingClock: (any WorkingClock)? = nil
  ) throws(TicketsError) {
    let tickets = DefinedTickets(table, definitions, clock: workingClock)
    let periods = try TicketPeriods(tickets, frequency: frequency, window: window)
    try self.init(tickets, periods: periods, dimension: dimension, largestSlices: largestSlices, grouping: grouping)
  }

  init(
    _ tickets: DefinedTickets, periods: TicketPeriods, dimension: String?, largestSlices: Int?, grouping: KPISeriesRequest.Grouping
  ) throws(TicketsError) {
    let slices =
      try dimension.map { (name) throws(TicketsError) in try TicketSlices(tickets, dimension: name, largest: largestSlices) }
      ?? TicketSlices(all: tickets)
    let cells = slices.count.multipliedReportingOverflow(by: periods.axis.count)
    guard !cells.overflow, cells.partialValue <= Self.maximumCells else {
      throw .tooManySlices(slices.count, periods: periods.axis.count)
    }
    self.tickets = tickets
    self.periods = periods
    self.slices = slices
    self.grouping = grouping
    createdGrid = PeriodGrid(slices, positions: periods.created, periods: periods.axis.count)
    resolvedGrid = PeriodGrid(slices, positions: periods.resolved, periods: periods.axis.count)
  }

  /// The series of `kpi` over tickets, one a slice, in order of falling volume, then name.
  ///
  /// Throws `not_computed`, `missing_columns` or `needs_business_hours`.
  public func series(_ kpi: KPI) throws(TicketsError) -> [KPISeries] {
    let measure = try kpi.measure(in: tickets.table, tickets.definitions, hasWorkingClock: tickets.clock != nil)
    return series(kpi, measure, TicketValues(measure, of: tickets))
  }

  /// Slices × periods beyond which memory would run out before anybody read the answer.
  private static let maximumCells = 50_000_000
}
