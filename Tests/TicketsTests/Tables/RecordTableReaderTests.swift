import Testing
import Tickets
import Timeline

@Suite struct RecordTableReaderTests {
  typealias Samples = TableSamples

  @Test func contactsWithUnitsFlagsAndMissingValues() throws {
    let (table, report) = try Samples.table(
      """
      Call Id,Queue,Queued at,Answered at,Abandoned at,Talk time (min),Wrap time,Agent,Transferred
      C1,Billing,2024-03-04 08:00:00,2024-03-04 08:00:17,,2.5,00:01:00,Bo,yes
      C2,Billing,2024-03-04 08:01:00,,2024-03-04 08:02:00,,,,no
      """)
    #expect(table.kind == .contacts)
    #expect(table.stamps["queued_at"] == [Samples.instant(2024, 3, 4, 8), Samples.instant(2024, 3, 4, 8, 1)])
    #expect(table.stamps["answered_at"] == [Samples.instant(2024, 3, 4, 8, 0, 17), .missing])
    #expect(table.numbers["talk_seconds"]?[0] == 150)
    #expect(table.numbers["talk_seconds"]?[1].isNaN == true)
    #expect(table.numbers["wrap_seconds"]?[0] == 60)
    #expect(table.numbers["transferred"] == [1, 0])
    #expect(Samples.labels(table, "agent") == ["Bo", nil])
    #expect(report.columns.first { $0.takenFor == "talk_seconds" }?.why.contains("minutes") == true)
    #expect(report.table == .contacts)
  }

  @Test func dateAndTimeInTwoColumns() throws {
    let (table, report) = try Samples.table(
      """
      Call Id;Dato;Klokkeslett;Taletid;Agent
      C1;1.4.2016;13:05;00:02:30;Bo
      C2;14.4.2016;7:15;17;Cy
      """, .contacts)
    #expect(table.stamps["queued_at"] == [Samples.instant(2016, 4, 1, 13, 5), Samples.instant(2016, 4, 14, 7, 15)])
    #expect(table.numbers["talk_seconds"] == [150, 17])
    #expect(report.columns.first { $0.header == "Klokkeslett" }?.takenFor == "queued_at")
  }

  @Test func aCallOfTwoAgentsIsTwoLegs() throws {
    let (table, report) = try Samples.table(
      "id,queued_at,answered_at,talk_s,agent\n1,2024-03-04 08:00,2024-03-04 08:01,60,Bo\n1,2024-03-04 08:00,2024-03-04 08:03,90,Cy\n"
        + "1,2024-03-04 08:00,2024-03-04 08:03,90,Cy\n")
    #expect(table.count == 2)
    #expect(report.merged == 1)
    #expect(report.fact("identical_duplicates")?.count == 1)
  }

  @Test func volumesInPercentAndCounts() throws {
    let (table, report) = try Samples.table(
      "Interval;Offered;Answered Calls;Service level;ASA\n01.02.2024 08:00;1 200;1 100;94,01%;00:00:17\n13.02.2024 08:30;50;49;100%;0:05\n")
    #expect(table.kind == .volume)
    #expect(table.numbers["offered"] == [1200, 50])
    #expect(abs((table.numbers["service_level"]?[0] ?? 0) - 0.9401) < 1e-12)
    #expect(table.numbers["service_level"]?[1] == 1)
    #expect(table.numbers["asa_seconds"]?[0] == 17)
    #expect(table.stamps["interval_start"]?[0] == Samples.instant(2024, 2, 1, 8))
    #expect(report.fact("ratios_only") == nil)
  }

  @Test func averagesWithoutCountsAreSaid() throws {
    let report = try Samples.table("date,service_level,asa_s\n2024-03-04,0.94,17\n2024-03-05,0.81,29\n", .volume).report
    #expect(report.fact("ratios_only")?.count == 2)
  }

  @Test func percentWithoutTheSign() throws {
    #expect(
      try Samples.table("date,offered,service_level\n2024-03-04,10,94\n2024-03-05,9,100\n").table.numbers["service_level"] == [0.94, 1])
  }

  @Test func theFullerOfTwoConflictingSurveysIsKept() throws {
    let (table, report) = try Samples.table(
      """
      id,ticket_id,kind,score,sent_at,answered_at,root_cause
      1,T1,csat,4,2024-03-04,2024-03-05,delay
      1,T1,csat,5,2024-03-04,2024-03-06,
      2,T2,nps,9,2024-03-04,2024-03-05,
      2,T2,nps,10,2024-03-04,2024-03-06,
      """)
    #expect(table.kind == .surveys)
    #expect(table.numbers["score"] == [4, 10])
    #expect(report.fact("conflicting_duplicates")?.count == 2)
  }

  @Test func aRowWithoutItsDateIsRefusedAndAnotherValueAlone() throws {
    let (table, report) = try Samples.table(
      "period,team,amount,budget,currency\n2024-01,A,100,120,EUR\nsoon,A,5,5,EUR\n2024-02,B,lots,80,EUR\n")
    #expect(table.kind == .costs)
    #expect(table.count == 2)
    #expect(table.numbers["budget"] == [120, 80])
    #expect(report.refusedRows == 1)
    #expect(report.refusedValues == 1)
    #expect(report.refusals.map(\.line) == [3, 4])
  }

  @Test func agentTimeInMinutes() throws {
    let (table, _) = try Samples.table(
      "agent,date,paid_minutes,logged_in_hours,aux_s,absent_minutes,reason\nBo,2024-03-04,480,7.5,900,0,\n")
    #expect(table.kind == .agentTime)
    #expect(table.numbers["paid_seconds"] == [28_800])
    #expect(table.numbers["logged_in_seconds"] == [27_000])
    #expect(table.numbers["aux_seconds"] == [900])
  }

  @Test func aMissingColumnIsNamed() {
    let error = Samples.failure { () throws(TicketsError) in _ = try Samples.table("queue,offered\nA,1\n", .volume) }
    #expect(error?.code == "missing_column")
    #expect(error?.message.contains("interval_start") == true)
  }

  @Test func everySiteHasItsClock() throws {
    var options = ReadingOptions()
    options.zoneBySite = ["Taipei": try #require(Zone(identifier: "Asia/Taipei")), "Oslo": try #require(Zone(identifier: "Europe/Oslo"))]
    let (table, _) = try Samples.table(
      "interval_start,site,offered\n2024-03-04 08:00,Taipei,1\n2024-03-04 08:00,Oslo,2\n2024-03-04 08:00,,3\n", .volume, options)
    #expect(
      table.stamps["interval_start"] == [
        Samples.instant(2024, 3, 4, 0), Samples.instant(2024, 3, 4, 7), Samples.instant(2024, 3, 4, 8),
      ])
    #expect(table.zone == .utc)
  }

  @Test func mappedAndOwnColumns() throws {
    var options = ReadingOptions(map: ["score": "Mark", "product": "Thing"])
    options.values = ["score": ["A": "5", "B": "3"]]
    let (table, _) = try Samples.table("id,Mark,Thing,answered_at\n1,A,X,2024-03-04\n2,B,Y,2024-03-04\n", .surveys, options)
    #expect(table.numbers["score"] == [5, 3])
    #expect(Samples.labels(table, "product") == ["X", "Y"])
  }
}
