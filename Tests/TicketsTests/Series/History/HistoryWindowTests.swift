import Testing
import Tickets
import Timeline

@Suite struct HistoryWindowTests {
  /// A desk from Monday 1 January 2024 on: 100 tickets on weekdays, 10 at weekends, each resolved after `hours`.
  private func desk(days: Int = 84, hours: Int64 = 48, perDay change: (Int) -> Int? = { _ in nil }) -> TicketTable {
    var table = TicketTable(
      zone: .unstated,
      created: HandMadeTickets.steady(from: "2024-01-01", days: days) { day in change(day) ?? (day % 7 < 5 ? 100 : 10) })
    table.resolved = table.created.map { Instant(secondsSinceEpoch: $0.secondsSinceEpoch + hours * 3600) }
    return table
  }

  private func day(_ number: Int) -> CivilDate { CivilDate(daysSinceEpoch: HandMadeTickets.date("2024-01-01").daysSinceEpoch + number) }

  @Test func `An even log is usable from end to end`() throws {
    let window = try HistoryWindow.judge(desk())
    #expect(window.usable == window.logged)
    #expect(window.usable == day(0)...day(83))
    #expect(window.ticketsWithin == 12 * 520)
    #expect((window.ticketsBefore, window.ticketsAfter) == (0, 0))
    #expect(window.findings.map(\.kind) == [.noOpeningStock])
  }

  @Test(arguments: [56, 59, 61, 62]) func `A thin tail is cut at its exact day`(dense: Int) throws {
    let window = try HistoryWindow.judge(desk(days: 200) { $0 < dense ? nil : ($0 % 9 == 0 ? 1 : 0) })
    #expect(window.usable.upperBound == day(dense - 1))
    let finding = try #require(window[.cutTail])
    #expect(finding.tickets == window.ticketsAfter)
    #expect(finding.sentence.contains("dense through \(day(dense - 1).iso8601)"))
    #expect(finding.sentence.contains("\(window.ticketsAfter) tickets"))
    #expect(window.lostDays.isEmpty)
  }

  @Test func `A thin head is cut and counts as opening stock`() throws {
    let window = try HistoryWindow.judge(desk(days: 200, hours: 24 * 40) { $0 < 100 ? ($0 % 3 == 0 ? 1 : 0) : nil })
    #expect(window.usable.lowerBound == day(100))
    #expect(window[.thinStart]?.tickets == 34)
    #expect(window.ticketsBefore == 34)
  }

  @Test func `A log that begins with its open tickets needs no warm-up`() throws {
    // 60 days of old tickets still open on day 60, as many as ten days' inflow.
    var table = desk(days: 160) { $0 < 60 ? ($0 % 2 == 0 ? 5 : 0) : nil }
    let start = HandMadeTickets.instant("2024-01-01").secondsSinceEpoch + 60 * 86_400
    table.resolved = table.created.map { Instant(secondsSinceEpoch: max($0.secondsSinceEpoch + 48 * 3600, start + 3600)) }
    let window = try HistoryWindow.judge(table)
    #expect(window.usable.lowerBound == day(60))
    #expect(window[.noOpeningStock] == nil)
    #expect(window.warmUpEnd == nil)
  }

  @Test func `A quiet summer within the log saves a quiet end from being cut`() throws {
    let window = try HistoryWindow.judge(desk(days: 240) { (100..<121).contains($0) || $0 >= 226 ? 1 : nil })
    #expect(window.usable.upperBound == day(239))
    #expect(window[.cutTail] == nil)
  }

  @Test func `One empty working day on a desk that never closes is lost`() throws {
    let window = try HistoryWindow.judge(desk { $0 == 44 ? 0 : ($0 == 30 ? 40 : nil) })
    #expect(window.lostDays == [day(44)])
    #expect(window[.lostDays]?.sentence.contains("\(day(44).iso8601) has no ticket at all while such days bring 100") == true)
    #expect(window[.closedDays] == nil)
  }

  @Test func `Empty weekends of a weekday desk are neither lost nor closed`() throws {
    let window = try HistoryWindow.judge(desk { $0 % 7 < 5 ? nil : 0 })
    #expect(window.lostDays.isEmpty)
    #expect(window[.closedDays] == nil)
  }

  @Test func `Empty holidays are closed days where slack days or a habit say so, or the caller`() throws {
    let slack = try HistoryWindow.judge(desk { $0 == 44 ? 0 : ($0 == 30 ? 2 : nil) })
    #expect(slack.lostDays.isEmpty)
    #expect(slack[.closedDays]?.days == [day(44)])
    let habit = try HistoryWindow.judge(desk { [16, 44, 65].contains($0) ? 0 : nil })
    #expect(habit[.closedDays]?.days == [day(16), day(44), day(65)])
    let known = try HistoryWindow.judge(desk { $0 == 44 ? 0 : nil }, closedDays: [day(44)])
    #expect(known.lostDays.isEmpty)
    #expect(known[.closedDays]?.days == [day(44)])
  }

  @Test func `A last day that stops at noon and a first that begins late are left out`() throws {
    var table = desk()
    let noon = HandMadeTickets.instant("2024-03-22T12:00")
    let afternoon = HandMadeTickets.instant("2024-01-01T15:00")
    table.created.removeAll { $0 > noon || $0 < afternoon }
    table.count = table.created.count
    table.resolved = nil
    let window = try HistoryWindow.judge(table)
    #expect(window.usable == day(1)...HandMadeTickets.date("2024-03-21"))
    #expect(window[.incompleteLastDay]?.sentence.contains("stops at 11:") == true)
    #expect(window[.incompleteFirstDay]?.tickets == window.ticketsBefore)
    #expect(window.resolutionP90Days.isNaN)
  }

  @Test func `Days entered in batches are named`() throws {
    let window = try HistoryWindow.judge(desk { $0 == 44 ? 400 : nil })
    #expect(window[.spikes]?.days == [day(44)])
    #expect(window[.spikes]?.sentence.contains("at most 400 against 100") == true)
    #expect(window.usable == day(0)...day(83))
  }

  @Test func `Warm-up and maturity are as wide as nine in ten resolutions take`() throws {
    var table = desk(hours: 24 * 10)
    // The extract was taken at the end of the last day: what was resolved later is open.
    let end = HandMadeTickets.instant("2024-01-01").secondsSinceEpoch + 84 * 86_400
    table.resolved = table.resolved?.map { $0.secondsSinceEpoch < end ? $0 : .missing }
    let window = try HistoryWindow.judge(table)
    #expect(window.resolutionP90Days == 10)
    #expect(window.warmUpEnd == day(10))
    #expect(window.maturedThrough == day(73))
    #expect(window[.noOpeningStock]?.sentence.contains("from \(day(10).iso8601) on") == true)
    #expect(window[.immatureCohorts]?.first == day(74))
  }

  @Test func `A desk that resolves within the day has nothing to warm up`() throws {
    let window = try HistoryWindow.judge(desk(hours: 3))
    #expect(window.findings.isEmpty)
    #expect(window.warmUpEnd == nil)
    #expect(window.maturedThrough == day(83))
  }

  @Test func `Short logs are taken as they are`() throws {
    let one = try HistoryWindow.judge(HandMadeTickets.table(created: ["2024-01-01T10:00"]))
    #expect(one.usable == day(0)...day(0))
    #expect(one.findings.map(\.kind) == [.tooShort])
    let constant = try HistoryWindow.judge(HandMadeTickets.table(created: Array(repeating: "2024-01-01T10:00", count: 50)))
    #expect(constant.ticketsWithin == 50)
    #expect(throws: TicketsError.self) { try HistoryWindow.judge(HandMadeTickets.table(created: [])) }
  }

  @Test(arguments: [("1990-01-01T10:00", "2061-01-01T10:00"), ("0001-01-01", "9999-12-31T23:59")])
  func `A wrong date far away is cut off`(early: String, late: String) throws {
    var table = desk()
    table.created.append(HandMadeTickets.instant(late))
    table.created.insert(HandMadeTickets.instant(early), at: 0)
    table.count += 2
    table.resolved = nil
    let window = try HistoryWindow.judge(table)
    #expect(window.usable == day(0)...day(83))
    #expect((window.ticketsBefore, window.ticketsAfter) == (1, 1))
  }

  @Test func `Stamps without a time of day are said to be so`() throws {
    var table = desk()
    table.created = table.created.map { Instant(secondsSinceEpoch: $0.secondsSinceEpoch / 86_400 * 86_400) }
    table.hasDayGranularity = true
    let window = try HistoryWindow.judge(table)
    #expect(window[.dayGranularity] != nil)
    #expect(window[.incompleteLastDay] == nil)
  }
}
