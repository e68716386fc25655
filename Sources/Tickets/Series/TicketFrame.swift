import Timeline

/// One slicing of one step's periods: finds the cells of the tickets, part by part, and counts the tickets in them.
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

  /// The slices of the answer: those with the most tickets first, ties by name. Throws `too_many_slices`.
  func layout(_ axis: TimeAxis) throws(TicketsError) -> Layout {
    let order = dimension == nil ? [0] : slices.order
    let (cells, overflow) = order.count.multipliedReportingOverflow(by: axis.count)
    guard !overflow, cells <= Self.maximumCells else { throw .tooManySlices(order.count, periods: axis.count) }
    return Layout(axis: axis, order: order, pages: pages)
  }

  func slice(_ number: Int) -> KPISlice? { dimension.map { KPISlice(dimension: $0, label: slices.label(number)) } }

  /// Slices × periods beyond which memory would run out before anybody read the answer.
  private static let maximumCells = 50_000_000

  /// The cells of the periods of an axis, slice by slice.
  struct Layout {
    let axis: TimeAxis
    /// Numbers of the slices.
    let order: [Int]
    fileprivate let pages: PeriodPages

    /// What `value` gives for every cell of `slice`; `empty` where nothing fell near it.
    func series(_ slice: Int, empty: Double = 0, _ value: (Int) -> Double) -> [Double] {
      (0..<axis.count).map { pages.cell(axis.first + $0, slice: slice).map(value) ?? empty }
    }

    /// The sum of `value` over the periods before the axis.
    func before(_ slice: Int, _ value: (Int) -> Double) -> Double {
      var sum = 0.0
      pages.forEachCell(before: axis.first, slice: slice) { sum += value($0) }
      return sum
    }

    /// The place in slices × periods of every cell, -1 for those outside.
    func placeOfCell() -> [Int32] {
      var places = [Int32](repeating: -1, count: pages.cellCount)
      for (index, slice) in order.enumerated() {
        for position in 0..<axis.count {
          if let cell = pages.cell(axis.first + position, slice: slice) { places[cell] = Int32(clamping: index * axis.count + position) }
        }
      }
      return places
    }
  }
}
