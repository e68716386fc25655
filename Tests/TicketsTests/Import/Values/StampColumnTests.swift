import Testing
import Timeline

@testable import Tickets

/// What a column is, all its rows decide.
@Suite struct StampColumnTests {
  private func column(_ texts: [String]) -> (column: StampColumn, stamps: [PackedStamp]) {
    var column = StampColumn(header: "at", listed: 3)
    let stamps = texts.enumerated().map { index, text in ValueSamples.with(text) { column.read($0, line: index + 2).stamp } }
    return (column, stamps)
  }

  private func seconds(_ day: Int, _ hour: Int = 0, _ minute: Int = 0) -> Int64 {
    Int64(CivilDate.days(year: 2016, month: 4, day: day) * 86_400 + hour * 3600 + minute * 60)
  }

  @Test func serialsAreDatesWhereMostValuesAre() {
    let (column, stamps) = column(["42461", "42462.5", "2016-04-03"])
    #expect(column.accepts(.spreadsheetSerial))
    #expect(column.strayValues.count == 0)
    let instants = stamps.map { column.instant($0, .dayMonthYear, zone: .unstated).secondsSinceEpoch }
    #expect(instants == [seconds(1), seconds(2, 12), seconds(3)])
    #expect(column.forms[Int(StampParser.Form.spreadsheetSerial.rawValue)] == 2)
  }

  @Test func aStrayNumberIsNoDate() {
    // The first value cannot know what the others will be.
    let (column, stamps) = column(["42461", "2016-04-02", "2016-04-03"])
    #expect(!column.accepts(.spreadsheetSerial))
    #expect(column.instant(stamps[0], .dayMonthYear, zone: .unstated).isMissing)
    #expect(!column.instant(stamps[1], .dayMonthYear, zone: .unstated).isMissing)
    #expect(column.strayValues.count == 1)
    #expect(column.strayValues.examples.map(\.text) == ["42461"])
    #expect(column.strayValues.examples.map(\.line) == [2])
    #expect(column.dates == 3)
  }

  @Test func repeatedValuesCountAsOftenAsTheyStand() {
    let (column, _) = column(["42461", "42461", "42461", "2016-04-02", "2016-04-03"])
    #expect(column.count(.spreadsheetSerial) == 3)
    #expect(column.accepts(.spreadsheetSerial))
  }

  @Test func yearsOfThreeDigitsNeedTheirColumn() {
    #expect(column(["105/04/01", "105/04/02", "106/01/31"]).column.accepts(.republicYear))
    let (column, stamps) = column(["105/04/01", "2016/04/02", "2016/04/03"])
    #expect(!column.accepts(.republicYear))
    #expect(column.instant(stamps[0], .dayMonthYear, zone: .unstated).isMissing)
    // 民國 says so itself.
    let (said, saidStamps) = self.column(["民國105年4月1日", "2016/04/02", "2016/04/03"])
    #expect(said.instant(saidStamps[0], .dayMonthYear, zone: .unstated).secondsSinceEpoch == seconds(1))
    #expect(said.strayValues.count == 0)
  }

  @Test func theOrderComesFromAllRows() {
    #expect(column(["03/04/2016", "04/04/2016"]).column.shownOrder == nil)
    #expect(column([String](repeating: "03/04/2016", count: 999) + ["13/04/2016"]).column.shownOrder == .dayMonthYear)
    #expect(column([String](repeating: "03/04/2016", count: 999) + ["04/13/2016"]).column.shownOrder == .monthDayYear)
  }

  @Test func zonesInDoubtAreCountedApart() {
    let column = column(["2016-04-01 13:05 CST", "2016-04-01 13:05 CET", "soon"]).column
    #expect(column.count(.ambiguousZone) == 1)
    #expect(column.count(.unreadable) == 1)
    #expect(column.offsets == 1)
  }

  // MARK: Two columns

  private func joined(_ date: String, _ time: String) -> (seconds: Int64?, outcome: StampColumn.Outcome, column: StampColumn) {
    var column = StampColumn(header: "date", listed: 3)
    let (stamp, outcome) = ValueSamples.with(date) { date in ValueSamples.with(time) { column.read(date: date, time: $0, line: 2) } }
    let instant = column.instant(stamp, .dayMonthYear, zone: .unstated)
    return (instant.isMissing ? nil : instant.secondsSinceEpoch, outcome, column)
  }

  @Test(arguments: [
    ("2016-04-01", "13:05"), ("1.4.2016", "13.05"), ("01/04/2016", "1:05 PM"), ("20160401", "130500"), ("20160401", "1305"),
    ("42461", "0.5451388889"), ("2016-04-01 00:00:00", "1899-12-30 13:05:00"), ("1 Apr 2016", "13h05"), ("105/04/01", "下午1:05"),
    ("1. huhtikuuta 2016", "klo 13.05"), ("2016-04-01 13:05", "13:05"),
  ])
  func aDateAndItsTime(_ date: String, _ time: String) {
    #expect(joined(date, time).seconds == seconds(1, 13, 5), "\(date) + \(time)")
  }

  @Test func offsetsOfTheTimeHold() {
    #expect(joined("2016-04-01", "15:05+02:00").seconds == seconds(1, 13, 5))
    #expect(joined("1/4/2016", "15:05+02:00").seconds == seconds(1, 13, 5))
    #expect(joined("2016-04-01", "15:05+02:00").column.offsets == 1)
  }

  @Test func missingAndUnreadableTimes() {
    let missing = joined("2016-04-01", "")
    #expect(missing.seconds == seconds(1))
    #expect(missing.column.datesWithoutTime == 1)
    let bad = joined("2016-04-01", "25:00")
    #expect(bad.seconds == nil)
    #expect(bad.outcome == .unreadable)
    #expect(bad.column.count(.unreadable) == 1)
    #expect(bad.column.dates == 0)
    #expect(joined("soon", "13:05").outcome == .unreadable)
    #expect(joined("", "13:05").outcome == .missing)
    #expect(joined("2016-04-01 12:00", "13:05").outcome == .unreadable)
  }
}
