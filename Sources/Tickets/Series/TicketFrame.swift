import Timeline

/// One counted slicing of one step's periods: finds the cells of the tickets, part by part, and counts the tickets in them.
struct TicketFrame: Sendable {
  /// Which of the request's steps.
  let step: Int
  /// Nil = all tickets together.
  let dimension: String?
  private(set) var pages = PeriodPages()
  /// The cells of the last part's tickets by creation and by resolution.
  private(set) var createdCells: [Int32] = []
  private(set) var resolvedCells: [Int32] = []
  /// Tickets created and resolved, by cell.
  private(set) var created = CountTally()
  private(set) var resolved = CountTally()
  private var slices: LabelledSlices
  /// The slice of every ticket of the last part; empty where there is one slice.
  private var sliceOfTicket: [Int32] = []

  init(step: Int, dimension: String?, largest: Int?) {
    self.step = step
    self.dimension = dimension
    slices = LabelledSlices(largest: largest)
  }

  /// Finds the cells of a part's tickets. `isWhole`: no further part will come, so that only the slices asked for need cells.
  ///
  /// Throws `unknown_dimension`, and `too_many_slices` where slices × periods would not fit into memory.
  mutating func place(_ tickets: DefinedTickets, _ periods: TicketPeriods, isWhole: Bool) throws(TicketsError) {
    if let dimension {
      guard let column = tickets.table.dimensions[dimension] else {
        throw .unknownDimension(dimension, known: tickets.table.dimensions.keys.sorted())
      }
      slices.enter(column, of: tickets, isWhole: isWhole)
      sliceOfTicket = slices.slices(column, of: tickets)
    }
    if let span = periods.span {
      guard pages.pages(for: span, sliceCount: sliceCount) <= Self.maximumCells else {
        throw .tooManySlices(sliceCount, periods: Int(span.upperBound) - Int(span.lowerBound) + 1)
      }
    }
    pages.place(periods.created, within: periods.span, slices: sliceOfTicket, sliceCount: sliceCount, into: &createdCells)
    pages.place(periods.resolved, within: periods.span, slices: sliceOfTicket, sliceCount: sliceCount, into: &resolvedCells)
    guard pages.cellCount <= 4 * Self.maximumCells else { throw .tooManySlices(sliceCount, periods: pages.cellCount / max(1, sliceCount)) }
    created.enter(cells: createdCells, cellCount: pages.cellCount)
    resolved.enter(cells: resolvedCells, cellCount: pages.cellCount)
  }

  /// The cells of one more moment of the tickets placed last.
  mutating func cells(_ periods: [Int32]) -> [Int32] {
    var cells: [Int32] = []
    pages.place(periods, within: TicketPeriods.span(periods), slices: sliceOfTicket, sliceCount: sliceCount, into: &cells)
    return cells
  }

  /// The cells by which what belongs to `event` is grouped.
  func cells(_ event: Measure.Event, _ grouping: KPISeriesRequest.Grouping) -> [Int32] {
    event == .created || grouping == .byCreation ? createdCells : resolvedCells
  }

  private var sliceCount: Int { dimension == nil ? 1 : slices.count }

  /// Where the cells stand in the answer of `dimension` on `axis`; `period` gives the period of the axis that holds one of this frame's.
  ///
  /// Throws `too_many_slices`.
  func places(_ axis: TimeAxis, dimension: String?, period: (Int) -> Int) throws(TicketsError) -> AnswerPlaces {
    let order = dimension == nil ? nil : slices.order
    let (cells, overflow) = (order?.count ?? 1).multipliedReportingOverflow(by: axis.count)
    guard !overflow, cells <= Self.maximumCells else { throw .tooManySlices(order?.count ?? 1, periods: axis.count) }
    return AnswerPlaces(axis, of: pages, slices: order, sliceCount: sliceCount, period: period)
  }

  func label(_ slice: Int) -> String? { slices.label(slice) }

  /// Slices × periods beyond which memory would run out before anybody read the answer.
  private static let maximumCells = 50_000_000
}
