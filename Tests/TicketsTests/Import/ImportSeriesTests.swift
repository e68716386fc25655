import TestSupport
import Testing
import Tickets
import Timeline

@Suite struct ImportSeriesTests {
  private func one(_ text: String, _ options: ReadingOptions = ReadingOptions()) throws -> RegularSeries {
    let series = try ImportSamples.series(text, options).series
    return try #require(series.count == 1 ? series[0] : nil)
  }

  private func frequency(_ positions: [String]) throws -> Frequency? {
    try one("ds,y\n" + positions.map { "\($0),1\n" }.joined()).axis.frequency
  }

  @Test func gapsAreMissingNotZero() throws {
    let series = try one("ds,y\n2016-02-27,1\n2016-03-01,4\n2016-02-28,2\n")
    #expect(series.axis.frequency == .day)
    #expect(series.axis.count == 4)
    #expect(series.axis.label(at: 0) == "2016-02-27")
    #expect(series.values.map { $0.isNaN ? -1 : $0 } == [1, 2, -1, 4])
    #expect(series.denominators == nil)
    #expect(series.subgroups == nil)
  }

  @Test func severalSeriesKeepTheirOrderAndOwnSpan() throws {
    let (series, report) = try ImportSamples.series("unique_id,ds,y\nb,2016-02-29,1\na,2016-03-02,2\nb,2016-03-01,3\na,2016-03-01,4\n")
    #expect(series.map(\.id) == ["b", "a"])
    #expect(series[0].values == [1, 3])
    #expect(series[1].values == [4, 2])
    #expect(series[1].axis.label(at: 0) == "2016-03-01")
    #expect(report.window?.first == "2016-02-29")
    #expect(report.window?.last == "2016-03-02")
  }

  @Test func theStepIsFoundFromThePositions() throws {
    #expect(try frequency(["2016-02-29 10:00", "2016-02-29 10:05", "2016-02-29 11:00"]) == .minutes(5))
    #expect(try frequency(["2016-02-29T10:00:00", "2016-02-29T12:00:00", "2016-02-29T13:00:00"]) == .hour)
    #expect(try frequency(["2016-02-29", "2016-03-01", "2016-03-05"]) == .day)
    #expect(try frequency(["2016-02-29 08:00", "2016-03-01 08:00", "2016-03-05 08:00"]) == .day)
    #expect(try frequency(["2016-02-29", "2016-03-07", "2016-03-21"]) == .week)
    #expect(try frequency(["2016-W09", "2016-W10"]) == .week)
    #expect(try frequency(["2016-01-01", "2016-02-01", "2016-05-01"]) == .month)
    #expect(try frequency(["2016-01", "2016-02", "2016-05"]) == .month)
    #expect(try frequency(["2016-01-31", "2016-02-29", "2016-03-31"]) == .month)
    #expect(try frequency(["2016-01-01", "2016-04-01", "2016-10-01"]) == .quarter)
    #expect(try frequency(["2016Q1", "2016Q2", "2016 Q4"]) == .quarter)
    #expect(try frequency(["2016-01-01", "2017-01-01", "2019-01-01"]) == .year)
  }

  @Test func quartersAndMonthEndsFallInTheRightPeriods() throws {
    let quarters = try one("ds,y\n2015Q4,1\n2016Q1,2\n2016Q3,3\n")
    #expect(quarters.axis.label(at: 0) == "2015-10-01")
    #expect(quarters.values.map { $0.isNaN ? 0 : $0 } == [1, 2, 0, 3])
    let ends = try ImportSamples.series("ds,y\n2016-01-31,1\n2016-02-29,2\n2016-04-30,4\n")
    #expect(ends.series[0].axis.label(at: 1) == "2016-02-01")
    #expect(ends.series[0].values.map { $0.isNaN ? 0 : $0 } == [1, 2, 0, 4])
    #expect(ends.report.fact("month_end_labels") != nil)
  }

  @Test func weeksThatDoNotBeginOnMondaySaySo() throws {
    let (series, report) = try ImportSamples.series("ds,y\n2016-02-28,1\n2016-03-06,2\n2016-03-20,4\n")
    #expect(series[0].axis.frequency == .week)
    #expect(series[0].values.map { $0.isNaN ? 0 : $0 } == [1, 2, 0, 4])
    #expect(report.fact("week_labels")?.sentence.contains("Sunday") == true)
  }

  @Test func isoWeeksBelongToTheRightYear() throws {
    let series = try one("week,y\n2015-W53,1\n2016-W01,2\n2016-W02,3\n")
    #expect(series.axis.label(at: 0) == "2015-12-28")
    #expect(series.values == [1, 2, 3])
  }

  @Test func wholeNumbersAreSteps() throws {
    let series = try one("ds,y\n10,1\n30,3\n20,2\n60,6\n")
    #expect(series.axis == TimeAxis(step: 10, first: 10, count: 6))
    #expect(series.values.map { $0.isNaN ? 0 : $0 } == [1, 2, 3, 0, 0, 6])
    #expect(try one("year,y\n1990,1\n1992,2\n").axis == TimeAxis(frequency: .year, first: 20, count: 3))
    #expect(try one("ds,y\n20160229,1\n20160301,2\n").axis.frequency == .day)
    #expect(try one("ds,y\n-2,1\n-1,2\n").axis == TimeAxis(step: 1, first: -2, count: 2))
  }

  @Test func aStatedFrequencyGathers() throws {
    let series = try one("ds,y,n\n2016-02-29 01:00,1,10\n2016-02-29 23:00,2,20\n2016-03-02 05:00,3,30\n", ReadingOptions(frequency: .day))
    #expect(series.values.map { $0.isNaN ? -1 : $0 } == [3, -1, 3])
    #expect(series.denominators?.map { $0.isNaN ? -1 : $0 } == [30, -1, 30])
  }

  @Test func severalRowsOfOnePositionAreASubgroup() throws {
    let (series, report) = try ImportSamples.series("ds,y\n1,10\n1,12\n2,9\n2,\n3,8\n3,10\n")
    #expect(series[0].values == [11, 9, 9])
    #expect(series[0].subgroups == [[10, 12], [9], [8, 10]])
    #expect(report.fact("repeated_positions")?.count == 3)
    #expect(try one("ds,y\n1,10\n2,9\n2,11\n").subgroups == [[10], [9, 11]])
  }

  @Test func withDenominatorsPartsAddUp() throws {
    let series = try one("ds,y,n\n2016-02-29,1,10\n2016-02-29,2,30\n2016-03-01,0,5\n")
    #expect(series.values == [3, 0])
    #expect(series.denominators == [40, 5])
    #expect(series.subgroups == nil)
  }

  @Test func furtherNumericColumnsAreKept() throws {
    let (series, report) = try ImportSamples.series("ds,y,temp,note,holiday\n1,1,20.5,a,0\n3,3,?,b,1\n")
    #expect(series[0].extras.keys.sorted() == ["holiday", "temp"])
    #expect(series[0].extras["temp"]?.map { $0.isNaN ? -1 : $0 } == [20.5, -1])
    #expect(report.columns.first { $0.header == "note" }?.takenFor == nil)
  }

  @Test func otherHeadersAreFoundOrGuessed() throws {
    let (series, report) = try ImportSamples.series("DateTime,Calls\n2003-03-03T07:00:00,111\n2003-03-03T07:05:00,113\n")
    #expect(series[0].values == [111, 113])
    #expect(report.columns.map(\.takenFor) == ["ds", "y"])
    let guessed = try ImportSamples.series("When was it,How many\n2016-02-29,1\n2016-03-01,2\n").report
    #expect(guessed.columns.map(\.why) == ["the only column of dates", "the only column of numbers"])
    let mapped = try ImportSamples.series(
      "a,b,c\n2016-02-29,1,x\n2016-03-01,2,x\n", ReadingOptions(map: ["y": "b", "ds": "a", "unique_id": "c"]))
    #expect(mapped.series.map(\.id) == ["x"])
  }

  @Test func rowsWithoutPositionsAreNumbered() throws {
    let (series, report) = try ImportSamples.series("unique_id,y,n\nA,1,10\nB,2,20\nA,3,30\n")
    #expect(series[0].axis == TimeAxis(step: 1, first: 1, count: 2))
    #expect(series[1].denominators == [20])
    #expect(report.fact("numbered_rows") != nil)
  }

  @Test func offsetsAndZones() throws {
    let zone = try #require(Zone(identifier: "Europe/Oslo"))
    let text = "ds,y\n2016-07-01T00:00:00+02:00,1\n2016-07-02T00:00:00+02:00,2\n"
    let local = try one(text, ReadingOptions(zone: zone))
    #expect(local.axis == TimeAxis(frequency: .day, zone: zone, first: CivilDate.days(year: 2016, month: 7, day: 1), count: 2))
    #expect(try one(text).axis.frequency == .day)
  }

  @Test func unreadableRowsAreRefusedWithLineAndColumn() throws {
    let (series, report) = try ImportSamples.series("ds,y\n2016-02-29,1\n2016-03-01,x\nsoon,3\n2016-03-03,4\n2016-03-04,\n")
    #expect(series[0].values.map { $0.isNaN ? -1 : $0 } == [1, -1, -1, 4, -1])
    #expect(report.refusals.map(\.line) == [3, 4])
    #expect(report.refusals.map(\.column) == ["y", "ds"])
    #expect(report.refusals.map(\.value) == ["x", "soon"])
  }

  @Test func errors() {
    func code(_ text: String) -> String? {
      ImportSamples.failure { () throws(TicketsError) in _ = try ImportSamples.series(text) }?.code
    }
    #expect(code("ds,y\n2016-02-29,1\n7,2\n") == "mixed_positions")
    #expect(code("ds,name\n2016-02-29,a\n") == "no_value_column")
    #expect(code("ds,a,b\n2016-02-29,1,2\n") == "no_value_column")
    #expect(code("a,b,y\n2016-02-29,2016-02-29,2\n") == "no_time_column")
    #expect(code("ds,y\n") == "no_rows")
    #expect(code("") == "empty_file")
    #expect(code("ds,y\n2016-02-29,x\n") == "no_value_column")
    #expect(code("ds,y\n1,1\n2,1\n999999999,2\n") == "too_many_gaps")
    #expect(code("ds,y\n01/02/2016,1\n02/03/2016,1\n") == "undecidable_date_order")
  }

  @Test func semicolonTablesHaveDecimalCommas() throws {
    #expect(try one("ds;y\n2016-02-29;1,5\n2016-03-01;1.234,25\n").values == [1.5, 1234.25])
  }

  @Test func numbersAreReadToTheLastDigit() throws {
    let texts = [
      "0.1", "123456789.123456", "1e-7", "5e-324", "1.7976931348623157e308", "0.30000000000000004", "9007199254740993",
      "-0.000001234567890123456",
    ]
    let values = try one("ds,y\n" + texts.enumerated().map { "\($0),\($1)\n" }.joined()).values
    #expect(values == texts.compactMap(Double.init))
  }

  @Test func theFirstOfSeveralColumnsIsTheValueWhereAskedFor() throws {
    let text = "ds,wait,handle\n2016-03-01,1,10\n2016-03-02,2,20\n"
    var options = ReadingOptions()
    #expect(throws: TicketsError.self) { try one(text, options) }
    options.takesFirstOfSeveral = true
    let series = try one(text, options)
    #expect(series.values == [1, 2] && series.extras == ["handle": [10, 20]])
  }

  @Test func furtherColumnsKeepTheRowsOfSubgroups() throws {
    let series = try one("ds,y,wait\n2016-03-01,1,10\n2016-03-02,2,20\n2016-03-02,4,\n2016-03-02,,30\n2016-03-04,5,50\n")
    #expect(series.subgroups == [[1], [2, 4], [], [5]])
    let wait = try #require(series.extraSubgroups?["wait"])
    #expect(wait.map(\.count) == [1, 2, 0, 1])
    #expect(wait[0] == [10] && wait[1][0] == 20 && wait[1][1].isNaN && wait[3] == [50])
    #expect(series.extras["wait"]?[1] == 25)
    #expect(try one("ds,y,wait\n2016-03-01,1,10\n2016-03-02,2,20\n").extraSubgroups == nil)
  }

  /// 300 hours whose column `agents` begins at `start` with `filled` in turn.
  private func late(_ filled: [String], from start: Int = 290) -> String {
    "ds,y,agents,note\n"
      + (0..<300).map { hour in
        let day = hour / 24 + 1
        let stamp = "2024-01-\(day < 10 ? "0" : "")\(day)T\(hour % 24 < 10 ? "0" : "")\(hour % 24):00:00"
        return "\(stamp),\(hour),\(hour >= start ? filled[(hour - start) % filled.count] : ""),\n"
      }.joined()
  }

  @Test func aColumnThatBeginsAfterTheSampleIsJudgedByItsFirstValues() throws {
    let (series, report) = try ImportSamples.series(late(["5", "6"]))
    let agents = try #require(series[0].extras["agents"])
    #expect(agents.count == 300 && agents[289].isNaN && agents[290] == 5 && agents[299] == 6)
    #expect(report.columns.first { $0.header == "agents" }?.takenFor == "agents")
    #expect(series[0].extras["note"] == nil && report.columns.first { $0.header == "note" }?.why == "has no values")
  }

  @Test func aLateColumnRefusesWhatIsNoNumberByRowAndColumn() throws {
    let (series, report) = try ImportSamples.series(late(Array(repeating: "5", count: 90) + ["five"], from: 205))
    #expect(series[0].extras["agents"]?[294] == 5 && series[0].extras["agents"]?[295].isNaN == true)
    // Row 295 of the data stands in line 297 of the file.
    #expect(report.refusals.map(\.line) == [297] && report.refusals[0].column == "agents" && report.refusals[0].value == "five")
    let texts = try ImportSamples.series(late(["Ann", "Bob"]))
    #expect(texts.series[0].extras["agents"] == nil && texts.report.refusedValues == 0)
    #expect(texts.report.columns.first { $0.header == "agents" }?.why.contains("neither dates nor numbers") == true)
    let dates = try ImportSamples.series(late(["2024-02-03"]))
    #expect(dates.series[0].extras["agents"] == nil)
  }
}
