import TestSupport
import Testing
import Tickets
import Timeline

/// Rows as tickets, rows as events, and rows that repeat.
@Suite struct ImportLayoutTests {
  @Test func identicalRowsAreMergedAndConflictingOnesCounted() throws {
    var text = "id,created_at,borough\n"
    for id in 1...20 { text += "\(id),2016-02-29,B\(id)\n" }
    text += "3,2016-02-29,B3\n4,2016-02-29,\n5,2016-03-05,Other\n"
    let (table, report) = try ImportSamples.tickets(text)
    #expect(table.count == 20)
    #expect(report.layout == .ticket)
    #expect(report.merged == 3)
    #expect(report.fact("identical_duplicates")?.count == 1)
    #expect(report.fact("conflicting_duplicates")?.count == 2)
    // The first row of an id is the one that is kept.
    #expect(table.created.allSatisfy { $0 == ImportSamples.instant(2016, 2, 29) })
    #expect(table.dimensions["borough"] == nil)
    #expect(table.dimensions["site"]?.label(3) == "B4")
    #expect(report.rowsRead == report.ticketsKept + report.merged + report.refusedRows)
  }

  private let log = """
    number,incident_state,sys_mod_count,opened_at,sys_updated_at,resolved_at,assignment_group,made_sla
    INC1,New,0,29/2/2016 01:16,29/2/2016 01:23,?,A,true
    INC1,Resolved,3,29/2/2016 01:16,29/2/2016 11:29,29/2/2016 11:29,C,false
    INC1,Active,1,29/2/2016 01:16,29/2/2016 08:53,?,B,true
    INC2,New,0,1/3/2016 10:00,1/3/2016 10:00,?,A,true
    INC2,New,1,1/3/2016 10:00,1/3/2016 10:30,?,A,true
    INC3,Active,0,2/3/2016 10:00,2/3/2016 10:05,?,?,true
    INC3,Active,0,2/3/2016 10:00,2/3/2016 10:04,?,Z,true

    """

  @Test func anEventLogIsFoldedByModificationCountThenFileOrder() throws {
    let (table, report) = try ImportSamples.tickets(log)
    #expect(report.layout == .event)
    #expect(report.eventsRead == 7)
    #expect(table.count == 3)
    #expect((0..<3).map { table.dimensions["team"]?.label($0) } == ["C", "A", "Z"])
    #expect(table.slaMet == [0, 1, 1])
    #expect(table.resolved?[0] == ImportSamples.instant(2016, 2, 29, 11, 29))
    // The labels of events that were overtaken are gone.
    #expect(table.dimensions["team"]?.labels == ["C", "A", "Z"])
    #expect(report.sentences.first == "7 rows read as events of 3 tickets; 0 refused.")
  }

  @Test func theFirstResponseIsTheEarliestUpdateThatIsNotNew() throws {
    let (table, _) = try ImportSamples.tickets(log)
    #expect(table.firstResponse?[0] == ImportSamples.instant(2016, 2, 29, 8, 53))
    #expect(table.firstResponse?[1].isMissing == true)
    #expect(table.firstResponse?[2] == ImportSamples.instant(2016, 3, 2, 10, 4))
  }

  @Test func oddEventsAreCounted() throws {
    let report = try ImportSamples.tickets(log + "INC1,Active,2,29/2/2016 01:16,28/2/2016 23:00,?,B,true\n").report
    #expect(report.fact("modification_count_backwards")?.count == 1)
    #expect(report.fact("events_before_opening")?.count == 1)
    #expect(report.fact("response_before_creation")?.count == 1)
  }

  @Test func withoutAModificationCountTheUpdateStampsOrderTheEvents() throws {
    let (table, report) = try ImportSamples.tickets(
      "id,status,created_at,updated_at,team\n1,closed,2016-02-29 01:00,2016-02-29 09:00,last\n1,new,2016-02-29 01:00,2016-02-29 01:00,first\n1,active,2016-02-29 01:00,2016-02-29 05:00,middle\n"
    )
    #expect(report.layout == .event)
    #expect(table.dimensions["team"]?.labels == ["last"])
    #expect(table.firstResponse == [ImportSamples.instant(2016, 2, 29, 5)])
  }

  @Test func statusChangesAloneMakeAnEventLog() throws {
    let (table, report) = try ImportSamples.tickets(
      "id,status,created_at\n1,new,2016-02-29\n1,done,2016-02-29\n2,new,2016-02-29\n2,done,2016-02-29\n")
    #expect(report.layout == .event)
    #expect(table.dimensions["status"]?.labels == ["done"])
    #expect(table.firstResponse == nil)
  }

  @Test func theCallerMayOverruleTheLayout() throws {
    let (table, report) = try ImportSamples.tickets(log, ReadingOptions(layout: .ticket))
    #expect(report.layout == .ticket)
    // Rows with an update stamp: the later one is the ticket, unless the first is asked for.
    #expect(table.dimensions["team"]?.label(0) == "C")
    var options = ReadingOptions(layout: .ticket)
    options.conflictingDuplicates = .first
    #expect(try ImportSamples.tickets(log, options).table.dimensions["team"]?.label(0) == "A")
    #expect(report.merged == 4)
    #expect(table.firstResponse == nil)
  }

  @Test func rowsWithoutIDAreTicketsButNoEvents() throws {
    let (table, report) = try ImportSamples.tickets("id,created_at\n1,2016-02-29\n,2016-03-01\n?,2016-03-01\n2,2016-03-02\n")
    #expect(table.created.map { $0.secondsSinceEpoch / 86_400 - 16_860 } == [0, 1, 1, 2])
    #expect(report.fact("rows_without_id")?.count == 2)
    let events = try ImportSamples.tickets(log + "?,Active,0,3/3/2016 10:00,3/3/2016 10:00,?,A,true\n").report
    #expect(events.ticketsKept == 3)
    #expect(events.refusedRows == 1)
    #expect(events.eventsRead == 7)
    #expect(events.refusals.map(\.line) == [9])
  }

  @Test func idsMayBeScatteredAndLong() throws {
    var text = "id,created_at,updated_at,team\n"
    let long = String(repeating: "abcdefgh", count: 20)
    for round in 0..<3 { for id in 0..<500 { text += "\(long)\(id),2016-02-29,2016-03-0\(round + 1),T\(round)\n" } }
    let (table, report) = try ImportSamples.tickets(text)
    #expect(report.layout == .event)
    #expect(table.count == 500)
    #expect(table.dimensions["team"]?.labels == ["T2"])
  }

  @Test func theSameBytesGiveTheSameReport() throws {
    let first = try ImportSamples.tickets(log)
    let second = try ImportSamples.tickets(log)
    #expect(first.report == second.report)
    #expect(first.table.created == second.table.created)
  }
}
