import TestSupport
import Testing
import Tickets
import Timeline

@Suite struct ImportDateTests {
  private func created(_ values: [String], _ options: ReadingOptions = ReadingOptions()) throws -> [Instant] {
    try ImportSamples.tickets("created_at\n" + values.map { "\"\($0)\"\n" }.joined(), options).table.created
  }

  @Test(arguments: [
    "2016-02-29 13:05", "2016-02-29T13:05", "2016-02-29T13:05:00", "2016-02-29 13:05:00.123456", "2016/02/29 13:05", "2016.02.29 13:05:00",
    "2016/2/29 1:05 PM", "20160229T130500", "20160229 1305", "29/Feb/16 13:05", "29-Feb-2016 13:05:00", "29 February 2016 13:05",
    "Feb 29, 2016 1:05 PM", "Mon, 29 Feb 2016 13:05:00", "Monday, February 29, 2016 1:05:00 p.m.", "29/2/2016 13:05", "29.2.2016 kl. 13.05",
    "29.02.2016 klo 13:05", "29-02-2016, 13:05", "02/29/2016 01:05:00 PM", "2/29/2016 1:05PM", "29/2/16 13:05", "2016年2月29日 下午1:05",
  ])
  func oneInstantInManyWritings(_ text: String) throws {
    #expect(try created([text]) == [ImportSamples.instant(2016, 2, 29, 13, 5)])
  }

  @Test func offsetsAreHonouredAndGiveUTC() throws {
    let texts = [
      "2016-02-29T13:05:00+01:00", "2016-02-29T12:05:00Z", "2016-02-29 07:05 -0500", "29/Feb/2016 13:05 +01", "1456747500", "1456747500000",
    ]
    for text in texts {
      let (table, report) = try ImportSamples.tickets("created_at\n\(text)\n")
      #expect(table.created == [ImportSamples.instant(2016, 2, 29, 12, 5)], "\(text)")
      #expect(table.zone == .utc)
      #expect(report.window?.first == "2016-02-29T12:05:00+00:00")
    }
  }

  @Test func naiveStampsAmongOffsetsAreSaid() throws {
    let report = try ImportSamples.tickets("created_at\n2016-02-29T13:05:00+01:00\n2016-02-29T13:06:00\n").report
    #expect(report.fact("mixed_offsets")?.count == 1)
  }

  @Test func naiveStampsAreReadOnTheStatedZone() throws {
    let zone = try #require(Zone(identifier: "Europe/Oslo"))
    let (table, report) = try ImportSamples.tickets(
      "created_at,resolved_at\n2016-02-29 13:05,2016-07-01 13:05\n2016-02-29T13:05:00Z,\n", ReadingOptions(zone: zone))
    #expect(table.created == [ImportSamples.instant(2016, 2, 29, 12, 5), ImportSamples.instant(2016, 2, 29, 13, 5)])
    #expect(table.resolved?[0] == ImportSamples.instant(2016, 7, 1, 11, 5))
    #expect(report.zone == "Europe/Oslo")
  }

  @Test func theColumnDecidesWhichNumberIsTheDay() throws {
    #expect(try created(["03/04/2016", "13/04/2016"]) == [ImportSamples.instant(2016, 4, 3), ImportSamples.instant(2016, 4, 13)])
    #expect(try created(["03/04/2016", "04/13/2016"]) == [ImportSamples.instant(2016, 3, 4), ImportSamples.instant(2016, 4, 13)])
    // The telling value may come last.
    let values = [String](repeating: "03/04/2016", count: 500) + ["3/31/2016"]
    #expect(try created(values).first == ImportSamples.instant(2016, 3, 4))
  }

  @Test func anUndecidableColumnIsAnErrorThatNamesItAndTheFlag() throws {
    let text = "created_at\n03/04/2016\n05/06/2016\n"
    let error = ImportSamples.failure(text)
    #expect(error?.code == "undecidable_date_order")
    #expect(error?.place.column == "created_at")
    #expect(error?.message.contains("--date-order dmy|mdy") == true)
    #expect(try ImportSamples.tickets(text, ReadingOptions(dateOrder: .dayMonthYear)).table.created[0] == ImportSamples.instant(2016, 4, 3))
    #expect(try ImportSamples.tickets(text, ReadingOptions(dateOrder: .monthDayYear)).table.created[0] == ImportSamples.instant(2016, 3, 4))
  }

  @Test func equalPartsNeedNoDecision() throws {
    #expect(try created(["04/04/2016", "5/5/2016"]) == [ImportSamples.instant(2016, 4, 4), ImportSamples.instant(2016, 5, 5)])
  }

  @Test func anOpenColumnFollowsItsNeighbours() throws {
    let (table, report) = try ImportSamples.tickets("created_at,resolved_at\n29/02/2016,03/04/2016\n")
    #expect(table.resolved == [ImportSamples.instant(2016, 4, 3)])
    #expect(report.columns.first { $0.header == "resolved_at" }?.why.contains("other date columns") == true)
  }

  @Test func contradictoryValuesAreRefusedRowByRow() throws {
    let (table, report) = try ImportSamples.tickets(
      "created_at,due_at\n13/01/2016,\n14/01/2016,01/20/2016\n01/15/2016,21/01/2016\n16/01/2016,22/01/2016\n")
    #expect(table.count == 3)
    #expect(report.refusedRows == 1)
    #expect(report.refusedValues == 1)
    #expect(report.refusals.map(\.line) == [3, 4])
    #expect(report.refusals.map(\.value) == ["01/20/2016", "01/15/2016"])
    #expect(table.due?.map(\.isMissing) == [true, true, false])
    #expect(ImportSamples.failure("created_at\n13/01/2016\n01/14/2016\n")?.code == "contradictory_dates")
  }

  @Test(arguments: [
    "31/02/2016", "2016-02-30", "2015-02-29", "32/01/2016", "2016-13-01", "2016-02-29 25:00", "2016-02-29 12:60", "13:00 PM", "soon",
    "2016-02-29 13:00 PM",
  ])
  func daysThatDoNotExistAreRefused(_ text: String) throws {
    let report = try ImportSamples.tickets("created_at\n2016-02-29\n\"\(text)\"\n").report
    #expect(report.ticketsKept == 1)
    #expect(report.refusals.map(\.value) == [text])
    #expect(report.refusals.map(\.line) == [3])
  }

  @Test func yearsOutOfRangeAreRefusedAndNeverIsMissing() throws {
    let (table, report) = try ImportSamples.tickets(
      "created_at,resolved_at\n2016-02-29,9999-12-31\n2016-02-29,0000-00-00 00:00:00\n2016-02-29,0\n2016-02-29,2216-01-01\n1899-12-30,\n9999-12-31 00:00:00,\n"
    )
    #expect(table.count == 4)
    #expect(table.resolved?.allSatisfy(\.isMissing) == true)
    #expect(report.fact("never_dates")?.count == 3)
    #expect(report.refusedValues == 1)
    #expect(report.refusedRows == 2)
    #expect(
      report.refusals.map(\.reason) == [
        "the year lies outside 1970 to 2100", "no creation date: the year lies outside 1970 to 2100",
        "no creation date: the date stands for never",
      ])
  }

  @Test func midnightAndNoonOnTheTwelveHourClock() throws {
    let times = try created(["2016-02-29 12:00 AM", "2016-02-29 12:00 PM", "2016-02-29 11:59 PM", "2016-02-29 1:00 am"])
    #expect(times.map { $0.secondsSinceEpoch % 86_400 / 60 } == [0, 720, 1439, 60])
  }

  @Test func aLoneYearOrWordIsNoDate() {
    #expect(ImportSamples.failure("created_at\n2016\n")?.code == "no_created_column")
    #expect(ImportSamples.failure("created_at\nyesterday\nsoon\n")?.code == "no_created_column")
  }

  @Test func theFormatIsReported() throws {
    let report = try ImportSamples.tickets("created_at\n02/29/2016 01:05:00 PM\n").report
    #expect(report.columns[0].format == "m/d/y, 12-hour clock")
    #expect(report.columns[0].why.contains("1 value has a second number above 12, so it is the day"))
  }

  @Test func dayGranularityIsSeen() throws {
    #expect(try ImportSamples.tickets("created_at,resolved_at\n2016-02-29,2016-03-01\n").table.hasDayGranularity)
    #expect(try !ImportSamples.tickets("created_at,resolved_at\n2016-02-29,2016-03-01 00:01\n").table.hasDayGranularity)
  }
}
