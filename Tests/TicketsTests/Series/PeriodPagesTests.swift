import Testing

@testable import Tickets

@Suite struct PeriodPagesTests {
  @Test func cellsStayWhereTheyAreWhenSpanAndSlicesGrow() {
    var pages = PeriodPages()
    var cells: [Int32] = []
    pages.place(
      [100, 101, TicketPeriods.none], within: TicketPeriods.span([100, 101, TicketPeriods.none]), slices: [], sliceCount: 1, into: &cells)
    #expect(cells[1] == cells[0] + 1)
    #expect(cells[2] == -1)
    let first = cells[0]
    pages.place([-5, 100, 4000], within: TicketPeriods.span([-5, 100, 4000]), slices: [1, 0, -1], sliceCount: 2, into: &cells)
    #expect(cells[1] == first)
    #expect(cells[2] == -1)
    #expect(Self.cells(pages, slice: 0)[100] == Int(first))
    #expect(Self.cells(pages, slice: 1)[-5] == Int(cells[0]))
    #expect(Self.cells(pages, slice: 0)[-5] == nil)
    #expect(Self.cells(pages, slice: 0)[9000] == nil)
    #expect(Self.cells(pages, slice: 2).isEmpty)
  }

  @Test func periodsFarApartCostAPageEach() {
    var pages = PeriodPages()
    var cells: [Int32] = []
    pages.place([0, 1_000_000], within: TicketPeriods.span([0, 1_000_000]), slices: [], sliceCount: 1, into: &cells)
    #expect(pages.cellCount == 128)
    #expect(Self.cells(pages, slice: 0).count == 128)
  }

  private static func cells(_ pages: PeriodPages, slice: Int) -> [Int: Int] {
    var cells: [Int: Int] = [:]
    pages.forEachCell(slice: slice) { cell, period in cells[period] = cell }
    return cells
  }
}
