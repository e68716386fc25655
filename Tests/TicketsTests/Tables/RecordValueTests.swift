import Testing
import Tickets
import Timeline

/// How the values of a table beside the tickets are understood, all rows of a column together.
@Suite struct RecordValueTests {
  typealias Samples = TableSamples

  private func why(_ report: ImportReport, _ column: String) -> String { report.columns.first { $0.takenFor == column }?.why ?? "" }

  private func format(_ report: ImportReport, _ column: String) -> String? { report.columns.first { $0.takenFor == column }?.format }

  /// Numbers with -999 for a missing one, as NaN equals nothing.
  private func numbers(_ table: RecordTable, _ column: String) -> [Double] { (table.numbers[column] ?? []).map { $0.isNaN ? -999 : $0 } }

  // MARK: Numbers

  @Test func oneRowShowsTheMarkOfAll() throws {
    let (table, report) = try Samples.table(
      "period,team,amount,currency\n2024-01,A,1.234,EUR\n2024-02,A,2.000,EUR\n2024-03,A,\"7,5\",EUR\n")
    #expect(numbers(table, "amount") == [1234, 2000, 7.5])
    #expect(format(report, "amount") == "number, decimal comma, thousands by point")
    #expect(why(report, "amount").contains("1 value shows that a comma stands before the decimals"))
  }

  @Test func aNeighbourShowsTheMark() throws {
    let (table, report) = try Samples.table(
      "period;team;amount;budget;currency\n2024-01;A;1.234;10.5;EUR\n2024-02;A;2.000;11.25;EUR\n")
    #expect(numbers(table, "amount") == [1.234, 2])
    #expect(why(report, "amount").contains("as in the other columns"))
  }

  @Test func aLengthOfTimeShowsTheMarkOfACount() throws {
    let (table, _) = try Samples.table("date,offered,aht_minutes\n2024-03-04,1.200,\"2,5\"\n2024-03-05,1.100,3\n", .volume)
    #expect(numbers(table, "offered") == [1200, 1100])
    #expect(numbers(table, "aht_seconds") == [150, 180])
  }

  @Test func contradictionsAreRefusedAndSaid() throws {
    let (table, report) = try Samples.table(
      "period,amount,currency\n2024-01,12.5,EUR\n2024-02,13.5,EUR\n2024-03,\"14,5\",EUR\n2024-04,\"15,0\",EUR\n")
    // 15,0 is 15 whatever the mark.
    #expect(numbers(table, "amount") == [12.5, 13.5, -999, 15])
    #expect(report.refusedValues == 1)
    #expect(report.refusals.map(\.value) == ["14,5"])
    #expect(report.refusals.map(\.line) == [4])
    #expect(report.refusalCounts.map(\.reason) == ["the decimals stand behind another mark than in the rest of the column"])
  }

  @Test func contradictionsAmongLengthsOfTimeAreSaidToo() throws {
    let (table, report) = try Samples.table("agent,date,paid_hours\nBo,2024-03-04,7.5\nBo,2024-03-05,7.25\nBo,2024-03-06,\"7,5\"\n")
    #expect(numbers(table, "paid_seconds") == [27_000, 26_100, -999])
    #expect(report.refusals.map(\.value) == ["7,5"])
  }

  @Test func theCallerStatesTheMark() throws {
    var options = ReadingOptions()
    options.decimalComma = true
    let (table, report) = try Samples.table("period,amount,currency\n2024-01,1.234,EUR\n", .costs, options)
    #expect(numbers(table, "amount") == [1234])
    #expect(why(report, "amount").contains("the caller states a decimal comma"))
  }

  @Test func yesAndNoCountAsOnes() throws {
    let (table, report) = try Samples.table("at,channel,sessions,solved\n2024-03-04,web,1,yes\n2024-03-05,web,1,no\n")
    #expect(numbers(table, "solved") == [1, 0])
    #expect(format(report, "solved") == "yes or no")
    #expect(format(report, "sessions") == "number")
  }

  // MARK: Proportions

  @Test(arguments: [
    (["90.10%", "94.01 %", "5%"], [0.901, 0.9401, 0.05]), (["90.1", "94.01", "0.5"], [0.901, 0.9401, 0.005]),
    (["0.901", "1", "0"], [0.901, 1, 0]), (["\"90,1 %\"", "\"1,5 %\"", "2 %"], [0.901, 0.015, 0.02]),
    (["90.1%", "94", "0.5"], [0.901, 0.94, 0.5]), (["180%", "20%", "?"], [1.8, 0.2, -999]),
  ])
  func sharesAreExact(_ written: [String], _ wanted: [Double]) throws {
    let rows = written.enumerated().map { "2024-03-0\($0 + 1),10,\($1)\n" }.joined()
    #expect(numbers(try Samples.table("date,offered,service_level\n" + rows).table, "service_level") == wanted)
  }

  @Test func percentIsSaid() throws {
    let signed = try Samples.table("date,offered,service_level\n2024-03-04,10,94%\n").report
    #expect(format(signed, "service_level") == "proportion in percent")
    let unsigned = try Samples.table("date,offered,service_level\n2024-03-04,10,94\n").report
    #expect(format(unsigned, "service_level") == "proportion in percent")
    #expect(why(unsigned, "service_level").contains("values above 1 are percent"))
    let mixed = try Samples.table("date,offered,service_level\n2024-03-04,10,94\n2024-03-05,10,80%\n").report
    #expect(why(mixed, "service_level").contains("with or without the sign"))
  }

  // MARK: Lengths of time

  @Test func callsAreMinutesLongAndWorkIsHoursLong() throws {
    let calls = try Samples.table("id,queued_at,answered_at,queue wait\n1,2024-03-04 08:00,2024-03-04 08:05,5:30\n", .contacts)
    #expect(numbers(calls.table, "speed_of_answer_seconds") == [330])
    #expect(why(calls.report, "speed_of_answer_seconds").contains("minutes and seconds, as calls are long"))
    let work = try Samples.table("agent,date,paid,handle time\nBo,2024-03-04,7:30,6:15\n", .agentTime)
    #expect(numbers(work.table, "paid_seconds") == [27_000])
    #expect(numbers(work.table, "handle_seconds") == [22_500])
    #expect(why(work.report, "paid_seconds").contains("hours and minutes, as hours of work are"))
  }

  @Test func headerAndValuesGoBeforeWhatIsUsual() throws {
    #expect(numbers(try Samples.table("agent,date,paid (mm:ss)\nBo,2024-03-04,7:30\n", .agentTime).table, "paid_seconds") == [450])
    #expect(
      numbers(try Samples.table("agent,date,aux\nBo,2024-03-04,7:30\nBo,2024-03-05,1:05:30\n", .agentTime).table, "aux_seconds") == [
        450, 3930,
      ])
  }

  @Test(arguments: ["Talk time (hh:mm:ss)", "Talk time (mm:ss)", "talk_time_h_mm_ss", "Talk (m:ss)"])
  func aHeaderMaySayHowLengthsAreWritten(_ header: String) throws {
    let (table, _) = try Samples.table("id,queued_at,answered_at,\(header)\n1,2024-03-04 08:00,2024-03-04 08:01,5:30\n", .contacts)
    #expect(numbers(table, "talk_seconds") == [330])
  }

  @Test func wordsAndUnitsInOneColumn() throws {
    let (table, _) = try Samples.table("agent,date,paid_hours\nBo,2024-03-04,7.5\nBo,2024-03-05,7h 30m\nBo,2024-03-06,PT7H30M\n")
    #expect(numbers(table, "paid_seconds") == [27_000, 27_000, 27_000])
  }

  // MARK: Missing values

  @Test(arguments: ["#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "unknown", "Unknown", "(blank)", "(Empty)", "(none)", "(NULL)", "#N/A"])
  func marksOfNothing(_ mark: String) throws {
    let (table, report) = try Samples.table("period,team,amount,currency\n2024-01,\(mark),\(mark),EUR\n2024-02,A,5,EUR\n")
    #expect(numbers(table, "amount") == [-999, 5])
    #expect(Samples.labels(table, "team") == [nil, "A"])
    #expect(report.refusedValues == 0)
  }

  @Test(arguments: ["unknowns", "(other)", "#12345", "unkno", "(blank", "United", "#VALUE"]) func andTextsThatAreLikeThem(_ text: String)
    throws
  {
    let (table, _) = try Samples.table("period,team,amount,currency\n2024-01,\(text),5,EUR\n")
    #expect(Samples.labels(table, "team") == [text])
  }

  // MARK: Rows

  @Test func rowsThatDifferInSpacesAndWritingAreIdentical() throws {
    let (table, report) = try Samples.table(
      "id,ticket_id,kind,score,sent_at,answered_at\n1,T1,csat,4,2024-03-04 08:00,2024-03-05\n 1 ,\"T1\",csat,4.0,2024-03-04T08:00,2024-03-05\n"
    )
    #expect(table.count == 1)
    #expect(report.fact("identical_duplicates")?.count == 1)
    #expect(report.fact("conflicting_duplicates") == nil)
  }

  @Test func aRowWhoseDateContradictsTheOthersIsRefused() throws {
    let (table, report) = try Samples.table("date,offered\n13/04/2024,5\n14/04/2024,6\n04/15/2024,7\n", .volume)
    #expect(table.count == 2)
    #expect(numbers(table, "offered") == [5, 6])
    #expect(report.refusedRows == 1)
    #expect(report.ticketsKept == 2)
    #expect(report.refusals.first?.reason.hasPrefix("no date: day and month") == true)
  }

  @Test func aSecondColumnOfOneNameIsSaid() throws {
    let report = try Samples.table("period,amount,amount,currency\n2024-01,5,6,EUR\n").report
    #expect(report.columns.last?.why == "a second column of this name; the first was taken for amount")
    #expect(report.fact("unclear_column")?.sentence.contains("Several columns are named amount") == true)
  }

  @Test func aSecondDateIsSaid() throws {
    let report = try Samples.table("period,month,amount,currency\n2024-01,2024-02,5,EUR\n").report
    #expect(report.columns.first { $0.header == "month" }?.why == "could be period by its name; period was taken")
  }
}
