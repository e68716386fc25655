/// Numbers the cells of slices × periods in the order in which they are first needed, sixty-four neighbouring periods at a time, so that
/// neither the first nor the last period, nor the slices, have to be known before the first ticket is counted.
///
/// A few stamps far from all others cost a page each, not the whole span between.
struct PeriodPages: Sendable {
  private static let shift: Int32 = 6
  private static let mask: Int32 = 63

  /// Cells numbered so far; every page has all its cells.
  private(set) var cellCount = 0
  /// The first cell of every slice's pages, slice by slice; -1 where no cell is needed yet.
  private var firstCells: [Int32] = []
  private var firstPage: Int32 = 0
  private var pagesOfSlice = 0
  private var sliceCount = 0

  /// Puts the cell of every ticket into `cells`: that of its period (`TicketPeriods.none` = none; all within `span`) in its slice (-1 = none;
  /// `slices` empty = all in slice 0); -1 where it has none.
  mutating func place(
    _ periods: [Int32], within span: ClosedRange<Int32>?, slices: [Int32], sliceCount: Int, into cells: inout [Int32]
  ) {
    if cells.count != periods.count { cells = [Int32](repeating: -1, count: periods.count) }
    if let span { makeRoom(for: span, sliceCount: max(sliceCount, 1)) }
    for row in periods.indices {
      let slice = slices.isEmpty ? 0 : row < slices.count ? Int(slices[row]) : -1
      let period = periods[row]
      guard slice >= 0, period != TicketPeriods.none else {
        cells[row] = -1
        continue
      }
      let place = slice * pagesOfSlice + Int(period >> Self.shift - firstPage)
      if firstCells[place] < 0 { begin(place) }
      cells[row] = firstCells[place] + (period & Self.mask)
    }
  }

  /// The periods of all pages; nil where there are none.
  var periods: Range<Int>? {
    pagesOfSlice > 0 ? Int(firstPage) << Int(Self.shift)..<(Int(firstPage) + pagesOfSlice) << Int(Self.shift) : nil
  }

  /// Calls `body` with the cells of `slice` and their periods, in their order; periods near which nothing fell have none.
  @inline(__always)
  func forEachCell(slice: Int, _ body: (_ cell: Int, _ period: Int) -> Void) {
    guard slice >= 0, slice < sliceCount else { return }
    for page in 0..<pagesOfSlice {
      let first = Int(firstCells[slice * pagesOfSlice + page])
      guard first >= 0 else { continue }
      let start = (Int(firstPage) + page) << Int(Self.shift)
      for offset in 0...Int(Self.mask) { body(first + offset, start + offset) }
    }
  }

  /// What a table of pages for so many slices and such a span of periods would hold; too many are a wrong date, or a column of texts.
  func pages(for periods: ClosedRange<Int32>, sliceCount: Int) -> Int {
    let first = min(periods.lowerBound >> Self.shift, pagesOfSlice > 0 ? firstPage : .max)
    let last = max(periods.upperBound >> Self.shift, pagesOfSlice > 0 ? firstPage + Int32(clamping: pagesOfSlice) - 1 : .min)
    let (pages, overflow) = (Int(last) - Int(first) + 1).multipliedReportingOverflow(by: max(sliceCount, 1))
    return overflow ? .max : pages
  }

  private mutating func begin(_ place: Int) {
    firstCells[place] = Int32(clamping: cellCount)
    cellCount += Int(Self.mask) + 1
  }

  /// Widens the table of pages to `span` and to so many slices.
  private mutating func makeRoom(for span: ClosedRange<Int32>, sliceCount: Int) {
    let isEmpty = pagesOfSlice == 0
    let first = min(span.lowerBound >> Self.shift, isEmpty ? .max : firstPage)
    let last = max(span.upperBound >> Self.shift, isEmpty ? .min : firstPage + Int32(clamping: pagesOfSlice) - 1)
    let width = Int(last) - Int(first) + 1
    guard width > pagesOfSlice || sliceCount > self.sliceCount else { return }
    var widened = [Int32](repeating: -1, count: width * max(sliceCount, self.sliceCount))
    let shift = isEmpty ? 0 : Int(firstPage) - Int(first)
    for slice in 0..<self.sliceCount {
      for page in 0..<pagesOfSlice { widened[slice * width + shift + page] = firstCells[slice * pagesOfSlice + page] }
    }
    firstCells = widened
    firstPage = first
    pagesOfSlice = width
    self.sliceCount = max(sliceCount, self.sliceCount)
  }
}
