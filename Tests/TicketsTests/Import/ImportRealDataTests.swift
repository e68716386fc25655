import Foundation
import TestSupport
import Testing
import Tickets
import Timeline

/// The counts of the real files, found independently with pandas.
@Suite struct ImportRealDataTests {
  private func read(_ name: String, _ options: ReadingOptions = ReadingOptions()) throws -> (table: TicketTable, report: ImportReport) {
    try TicketReader(options: options).read(.file(Fixtures.repository.appending(path: "datasets/\(name).csv.gz").path))
  }

  @Test func serviceNowEventLog() throws {
    let (table, report) = try read("servicenow_uci_incident_event_log")
    #expect(report.layout == .event)
    #expect(report.rowsRead == 141_712)
    #expect(report.eventsRead == 141_712)
    #expect(report.refusedRows == 0)
    #expect(report.refusedValues == 0)
    #expect(table.count == 24_918)
    #expect(report.window?.first == "2016-02-29T01:16:00")
    #expect(report.window?.last == "2017-02-16T14:17:00")
    #expect(table.resolved?.count { $0.isMissing } == 1556)
    #expect(report.fact("closed_without_resolved")?.count == 1556)
    #expect(table.closed?.count { $0.isMissing } == 0)
    #expect(table.firstResponse?.count { $0.isMissing } == 0)
    #expect(report.fact("response_before_creation")?.count == 2)
    #expect(report.fact("events_before_opening")?.count == 5)
    #expect(report.fact("modification_count_backwards")?.count == 4)
    #expect(table.dimensions["team"]?.labels.count == 70)
    #expect(table.dimensions["agent"]?.labels.count == 220)
    #expect(table.dimensions["site"]?.labels.count == 224)
    #expect(table.dimensions["category"]?.labels.count == 52)
    #expect(table.reopenCount?.reduce(0) { $0 + Int($1) } == 331)
    #expect(table.reassignmentCount?.reduce(0) { $0 + Int($1) } == 23_414)
    let resolved = try #require(table.resolved)
    let sla = try #require(table.slaMet)
    #expect((0..<table.count).count { !resolved[$0].isMissing && sla[$0] == 1 } == 14_432)
    let first = try #require(table.firstResponse)
    let waits = (0..<table.count).map { first[$0].seconds(since: table.created[$0]) / 3600 }.filter { $0 >= 0 }
    #expect(waits.count == 24_916)
    #expect(agrees(waits.reduce(0, +) / Double(waits.count), 43.609454433563435, relative: 1e-12))
    let durations = (0..<table.count).map { resolved[$0].seconds(since: table.created[$0]) / 3600 }.filter { $0 >= 0 }
    #expect(durations.count == 23_362)
    #expect(agrees(durations.reduce(0, +) / Double(durations.count), 178.1715820563308, relative: 1e-12))
  }

  @Test func bostonRequests() throws {
    let (table, report) = try read("boston311_2015_partial", ReadingOptions(map: ["department": "SUBJECT"]))
    #expect(report.layout == .ticket)
    #expect(table.count == 121_145)
    #expect(report.refusedRows == 0)
    #expect(report.fact("clock_skew")?.count == 197)
    #expect(report.fact("resolved_before_created") == nil)
    #expect(table.resolved?.count { $0.isMissing } == 19_873)
    #expect(table.due?.count { $0.isMissing } == 26_991)
    #expect(table.slaMet?.count { $0 >= 0 } == 120_992)
    #expect(table.slaMet?.count { $0 == 1 } == 90_546)
    #expect(table.dimensions["team"]?.labels.count == 150)
    #expect(table.dimensions["category"]?.labels.count == 158)
    #expect(table.dimensions["department"]?.labels.count == 16)
    #expect(table.dimensions["channel"]?.labels.count == 7)
    #expect(table.dimensions["site"]?.labels.count == 23)
    #expect(report.window?.first == "2015-01-01T00:20:09")
    #expect(report.window?.last == "2015-12-31T23:10:09")
    #expect(report.columns.first { $0.takenFor == "created_at" }?.format == "m/d/y, 12-hour clock")
  }

  @Test func newYorkCases() throws {
    let (table, report) = try read("nyc_council_cases_2015_2025")
    #expect(report.rowsRead == 341_299)
    #expect(table.count == 341_194)
    #expect(report.merged == 105)
    #expect(report.fact("identical_duplicates")?.count == 14)
    #expect(report.fact("conflicting_duplicates")?.count == 91)
    #expect(table.hasDayGranularity)
    let resolved = try #require(table.resolved)
    #expect(resolved.count { $0.isMissing } == 14_139)
    #expect((0..<table.count).count { resolved[$0] == table.created[$0] } == 117_820)
    // Of several rows with one id the fuller is kept; the borough is all in which they differ: the first 91 of them have 35 fewer boroughs.
    let boroughs = try #require(table.dimensions["site"])
    var counts: [String: Int] = [:]
    for row in 0..<table.count { counts[boroughs.label(row) ?? "", default: 0] += 1 }
    #expect(
      counts == ["Brooklyn": 81_834, "Manhattan": 80_108, "": 63_003, "Queens": 54_621, "Staten Island": 36_686, "Bronx": 24_942])
  }
}
