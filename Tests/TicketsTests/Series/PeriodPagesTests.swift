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
    #expect(pages.cell(100, slice: 0) == Int(first))
    #expect(pages.cell(-5, slice: 1) == Int(cells[0]))
    #expect(pages.cell(-5, slice: 0) == nil)
    #expect(pages.cell(9000, slice: 0) == nil)
    #expect(pages.cell(100, slice: 2) == nil)
  }

  @Test func periodsFarApartCostAPageEach() {
    var pages = PeriodPages()
    var cells: [Int32] = []
    pages.place([0, 1_000_000], within: TicketPeriods.span([0, 1_000_000]), slices: [], sliceCount: 1, into: &cells)
    #expect(pages.cellCount == 128)
  }

  @Test func cellsBeforeAPeriodAreThoseOfEarlierPeriods() {
    var pages = PeriodPages()
    var cells: [Int32] = []
    pages.place([0, 63, 64, 200], within: TicketPeriods.span([0, 63, 64, 200]), slices: [], sliceCount: 1, into: &cells)
    var seen: Set<Int> = []
    pages.forEachCell(before: 64, slice: 0) { seen.insert($0) }
    #expect(seen.count == 64)
    #expect(seen.contains(Int(cells[0])) && seen.contains(Int(cells[1])) && !seen.contains(Int(cells[2])))
  }
}
