import TestSupport
import Testing
import Tickets
import Timeline

@Suite struct ImportTicketTests {
  // MARK: Columns

  @Test func mapTakesShortNamesAndOwnDimensions() throws {
    let text = "A,B,C,D\n2016-02-29,x,2016-03-01,red\n2016-03-01,y,,blue\n"
    let (table, report) = try ImportSamples.tickets(
      text, ReadingOptions(map: ["created": "A", "resolved_at": "c", "colour": "D", "team": "B"]))
    #expect(table.count == 2)
    #expect(table.resolved?[0] == ImportSamples.instant(2016, 3, 1))
    #expect(table.dimensions["colour"]?.labels == ["red", "blue"])
    #expect(table.dimensions["team"]?.labels == ["x", "y"])
    #expect(report.columns.first { $0.header == "D" }?.takenFor == "colour")
  }

  @Test func aMapToAColumnThatIsNotThereIsAnError() {
    let error = ImportSamples.failure("id,created_at\n1,2016-02-29\n", ReadingOptions(map: ["team": "Squad"]))
    #expect(error?.code == "unknown_column")
    #expect(error?.place.column == "Squad")
    #expect(error?.message.contains("id, created_at") == true)
  }

  @Test(arguments: [
    ("Sak-ID;Opprettet;Løst;Gruppe;Prioritet;Kanal;Saksbehandler;Sted", "nb"),
    ("Ärende-ID;Skapad;Löst;Grupp;Prioritet;Kanal;Handläggare;Plats", "sv"),
    ("Broj kartice;Kreirano;Riješeno;Tim;Prioritet;Kanal;Predstavnik;Lokacija", "hr"),
    ("Tapausnumero;Luotu;Ratkaistu;Tiimi;Prioriteetti;Kanava;Asiakaspalvelija;Toimipaikka", "fi"),
    ("工單編號;建立時間;解決時間;團隊;優先級;渠道;客服人員;地點", "zh-Hant"),
    ("Ticket ID;Created At;resolved_at;Group;PRIORITY;Source;Assigned.To;Location", "en"),
    ("Number;opened_at;resolved_at;assignment_group;priority;contact_type;assigned_to;location", "ServiceNow"),
    ("Key;Created;Resolved;Team;Priority;Channel;Assignee;Region", "Jira"),
  ])
  func headersInManyLanguages(_ header: String, _ language: String) throws {
    let (table, report) = try ImportSamples.tickets(header + "\n7;2016-02-29 10:00;2016-03-01 11:00;G;P1;web;Ann;Oslo\n")
    #expect(table.created == [ImportSamples.instant(2016, 2, 29, 10)])
    #expect(table.resolved == [ImportSamples.instant(2016, 3, 1, 11)])
    #expect(
      table.dimensions.mapValues { $0.labels } == [
        "team": ["G"], "priority": ["P1"], "channel": ["web"], "agent": ["Ann"], "site": ["Oslo"],
      ])
    #expect(report.columns.first?.takenFor == "ticket_id", "\(language)")
  }

  @Test func theBetterOfTwoHeadersIsTaken() throws {
    let (table, report) = try ImportSamples.tickets(
      "SUBJECT,TYPE,Department,QUEUE,sys_created_at,opened_at\nlong text,Pothole,PWD,Q1,2016-01-05 10:00,2016-01-04 09:00\n")
    #expect(table.created == [ImportSamples.instant(2016, 1, 4, 9)])
    #expect(table.dimensions["category"]?.labels == ["Pothole"])
    #expect(table.dimensions["team"]?.labels == ["Q1"])
    #expect(report.columns.filter { $0.takenFor == nil }.map(\.header) == ["SUBJECT", "Department", "sys_created_at"])
  }

  @Test func resolutionTimeAsADurationIsAddedToTheCreation() throws {
    let (table, report) = try ImportSamples.tickets("id,created_at,Resolution Time\n1,2016-02-29,3600\n2,2016-03-01,120\n")
    #expect(table.resolved == [ImportSamples.instant(2016, 2, 29, 1), ImportSamples.instant(2016, 3, 1, 0, 2)])
    #expect(report.columns.first { $0.header == "Resolution Time" }?.why.contains("not dates") == true)
    #expect(report.columns.first { $0.header == "Resolution Time" }?.takenFor == "resolution_seconds")
    #expect(try ImportSamples.tickets("id,created_at,Resolution Time\n1,2016-02-29,2016-03-01\n").table.resolved != nil)
  }

  @Test func aClosingStampStandsInForTheResolution() throws {
    let (table, report) = try ImportSamples.tickets("opendate,closedate\n2016-02-29,2016-03-01\n2016-02-29,\n")
    #expect(table.resolved == table.closed)
    #expect(report.fact("resolved_from_closed") != nil)
  }

  @Test func typeIsKeptBesideCategory() throws {
    let table = try ImportSamples.tickets("created_at,category,type\n2016-02-29,Mail,Incident\n").table
    #expect(table.dimensions["category"]?.labels == ["Mail"])
    #expect(table.dimensions["type"]?.labels == ["Incident"])
  }

  @Test func freeTextIsNoSlice() throws {
    let rows = (0..<1500).map { "2016-02-29,\"printer \($0) is broken\"\n" }.joined()
    #expect(try ImportSamples.tickets("created_at,subject\n" + rows).report.fact("too_many_labels")?.count == 1500)
  }

  // MARK: Values

  @Test func missingMarks() throws {
    let marks = ["", "?", "NA", "N/A", "null", "NULL", "None", "-", "--", "nan", "NaN", " "]
    let text = "created_at,team,reopen_count,cost\n" + marks.map { "2016-02-29,\($0),\($0),\($0)\n" }.joined()
    let (table, report) = try ImportSamples.tickets(text)
    #expect(table.dimensions["team"]?.codes == [Int32](repeating: -1, count: marks.count))
    #expect(table.reopenCount == [Int32](repeating: -1, count: marks.count))
    #expect(table.cost?.allSatisfy(\.isNaN) == true)
    #expect(report.refusedValues == 0)
  }

  @Test func flagsInManyWords() throws {
    let words = ["true", "FALSE", "Yes", "no", "1", "0", "ONTIME", "OVERDUE", "met", "Breached", "?", "perhaps"]
    let (table, report) = try ImportSamples.tickets("created_at,made_sla\n" + words.map { "2016-02-29,\($0)\n" }.joined())
    #expect(table.slaMet == [1, 0, 1, 0, 1, 0, 1, 0, 1, 0, -1, -1])
    #expect(report.refusals.map(\.value) == ["perhaps"])
    #expect(report.refusals.map(\.column) == ["made_sla"])
  }

  @Test func aBreachedColumnIsTurnedRound() throws {
    #expect(
      try ImportSamples.tickets("created_at,has_breached\n2016-02-29,true\n2016-02-29,false\n2016-02-29,\n").table.slaMet == [0, 1, -1])
  }

  @Test func numbersAsExportsWriteThem() throws {
    let comma = try ImportSamples.tickets(
      "created_at,cost\n2016-02-29,12.5\n2016-02-29,\"1,234.5\"\n2016-02-29,-3\n2016-02-29,94.01%\n2016-02-29,1e3\n"
    ).table
    #expect(comma.cost == [12.5, 1234.5, -3, 94.01, 1000])
    let semicolon = try ImportSamples.tickets("created_at;cost\n2016-02-29;12,5\n2016-02-29;1.234,5\n2016-02-29;1 234,5\n2016-02-29;7\n")
      .table
    #expect(semicolon.cost == [12.5, 1234.5, 1234.5, 7])
    let refused = try ImportSamples.tickets(
      "created_at,cost\n2016-02-29,1\n2016-02-29,2\n2016-02-29,3\n2016-02-29,twelve\n2016-02-29,\"1,2,3\"\n2016-02-29,inf\n"
    ).report
    #expect(refused.refusedValues == 3)
    #expect(refused.ticketsKept == 6)
  }

  @Test func durationsOfHandling() throws {
    let table = try ImportSamples.tickets(
      "created_at,handle_time\n2016-02-29,17\n2016-02-29,0:00:17\n2016-02-29,5:30\n2016-02-29,1d 4h\n2016-02-29,PT15M\n2016-02-29,\n"
    ).table
    #expect(table.handleSeconds?.prefix(5) == [17, 17, 330, 100_800, 900])
    #expect(table.handleSeconds?.last?.isNaN == true)
  }

  @Test func countsAndOtherColumns() throws {
    let (table, report) = try ImportSamples.tickets(
      "created_at,reopens,reassignment_count,replies,escalated,csat,nps,ces,first_response_at,due_by\n2016-02-29,2,3,4,yes,5,9,1.5,2016-02-29 01:00,2016-03-01\n2016-02-29,-1,1.5,,no,,,,,\n"
    )
    #expect(table.reopenCount == [2, -1])
    #expect(table.reassignmentCount == [3, -1])
    #expect(table.contactsCount == [4, -1])
    #expect(table.escalated == [1, 0])
    #expect(table.csatScore?[0] == 5)
    #expect(table.npsScore?[0] == 9)
    #expect(table.cesScore?[0] == 1.5)
    #expect(table.firstResponse?[0] == ImportSamples.instant(2016, 2, 29, 1))
    #expect(table.due?[0] == ImportSamples.instant(2016, 3, 1))
    #expect(report.refusedValues == 2)
  }

  @Test func anUnreadableOptionalValueCostsOnlyItself() throws {
    let (table, report) = try ImportSamples.tickets(
      "id,created_at,resolved_at\n1,2016-02-29,2016-03-01\n2,2016-03-01,tomorrow\n3,2016-03-01,2016-03-03\n")
    #expect(table.count == 3)
    #expect(table.resolved?[1].isMissing == true)
    #expect(report.refusedRows == 0)
    #expect(report.refusedValues == 1)
    #expect(report.refusals.map(\.line) == [3])
    #expect(report.refusals.map(\.column) == ["resolved_at"])
  }

  @Test func rowsWithoutAUsableCreationDateAreRefused() throws {
    let (table, report) = try ImportSamples.tickets("id,created_at\n1,2016-02-29\n2,\n3,2016-99-99\n")
    #expect(table.count == 1)
    #expect(report.refusals.map(\.reason) == ["no creation date: the value is missing", "no creation date: not a date"])
    #expect(ImportSamples.failure("id,created_at\n1,\n2,?\n")?.code == "no_usable_rows")
  }

  @Test func onlyTheFirstRefusalsAreListedAndAllAreCounted() throws {
    let text = "id,created_at\n0,2016-02-29\n" + (1...100).map { "\($0),\n" }.joined()
    let report = try ImportSamples.tickets(text).report
    #expect(report.refusals.map(\.line) == Array(3...22))
    #expect(report.refusedRows == 100)
    #expect(report.refusalCounts.map(\.count) == [100])
  }

  @Test func oneTicket() throws {
    let (table, report) = try ImportSamples.tickets("id,created_at\n1,2016-02-29\n")
    #expect(table.count == 1)
    #expect(report.window?.first == "2016-02-29")
    #expect(report.sentences.first == "1 row read, 1 ticket kept; 0 refused.")
  }

  @Test func withoutIDsEveryRowIsATicket() throws {
    let (table, report) = try ImportSamples.tickets("created_at\n2016-02-29\n2016-02-29\n2016-02-29\n")
    #expect(table.count == 3)
    #expect(report.merged == 0)
    #expect(report.layoutReason.contains("no column of ids"))
  }

  @Test func negativeDurationsAreKeptAndCounted() throws {
    let (table, report) = try ImportSamples.tickets(
      "created_at,resolved_at\n2016-02-29 10:00:00,2016-02-29 09:59:58\n2016-02-29 10:00:00,2016-02-29 09:58:00\n2016-02-29 10:00:00,2016-02-29 09:57:59\n"
    )
    #expect(table.count == 3)
    #expect(report.fact("clock_skew")?.count == 2)
    #expect(report.fact("resolved_before_created")?.count == 1)
  }

  @Test func theReportIsJSONAndBack() throws {
    let report = try ImportSamples.tickets("id,created_at\n1,2016-02-29\n2,\n").report
    #expect(try ImportSamples.roundTrip(report) == report)
  }
}
