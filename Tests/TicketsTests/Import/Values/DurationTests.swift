import Testing

@testable import Tickets

@Suite struct DurationTests {
  private func seconds(_ text: String, unit: DurationUnit = .seconds, twoParts: ClockParts = .minutesSeconds, comma: Bool = false)
    -> Double?
  {
    ValueSamples.with(text) { DurationParser.seconds($0, decimalComma: comma, unit: unit, twoParts: twoParts) }
  }

  @Test(arguments: [
    ("17", 17.0), ("17.5", 17.5), ("1,234", 1234), ("0", 0), ("-5", -5),
    ("00:00:17", 17), ("0:00:17", 17), ("1:02:03", 3723), ("36:15:00", 130_500), ("123:45:06", 445_506), ("0:00:17.5", 17.5),
    ("0:00:17,5", 17.5),
    ("-0:00:17", -17), ("1:04:00:00", 100_800), ("1.04:00:00", 100_800), ("2.03:04:05", 183_845), ("10.00:00:00", 864_000),
    ("5:30", 330), ("90:00", 5400), ("-5:30", -330),
    ("17 s", 17), ("17s", 17), ("17 sec", 17), ("1m 17s", 77), ("1d 4h", 100_800), ("1d 4h 30m", 102_600), ("1w 2d", 777_600),
    ("4h", 14_400), ("90 min", 5400),
    ("1.5h", 5400), ("1,5 h", 5400), ("1.5 hours", 5400), ("0.5 d", 43_200), ("250 ms", 0.25), ("1h30", 5400), ("1h30m", 5400),
    ("2h 5", 7500), ("5m30", 330),
    ("1 day, 4:00:00", 100_800), ("2 days 03:04:05", 183_845), ("2 days, 3:04:05", 183_845), ("1 day 4:00", 100_800),
    ("0 days 00:10:00.500000", 600.5),
    ("-1 day, 23:59:58", -2), ("-1 days +23:59:58", -2), ("1 day", 86_400), ("3 Hours 30 Minutes", 12_600),
    ("1 hour and 5 minutes", 3900),
    ("1 hour, 5 minutes, 2 seconds", 3902), ("1 Day 2 Hours 3 Minutes", 93_780), ("1hr 5min", 3900), ("2 weeks", 1_209_600),
    ("-2h 5m", -7500),
    ("PT15M", 900), ("P1DT4H", 100_800), ("PT0S", 0), ("PT1H30M15.5S", 5415.5), ("PT1H30M15,5S", 5415.5), ("P2W", 1_209_600),
    ("P1D", 86_400), ("PT36H", 129_600),
    ("-PT5M", -300), ("PT-5M", -300), ("P0Y0M0DT4H0M0S", 14_400), ("pt15m", 900), ("PT0.5H", 1800),
    // Norwegian and Swedish
    ("2 timer 5 min", 7500), ("1 time 5 minutter", 3900), ("2 t 5 min", 7500), ("3 dager 4 timer", 273_600), ("1 døgn", 86_400),
    ("1 uke", 604_800),
    ("2 timer og 5 minutter", 7500), ("2 timmar 5 minuter", 7500), ("1 tim 5 min", 3900), ("1 timme", 3600),
    ("3 dagar 4 timmar", 273_600), ("1 vecka", 604_800),
    ("1 dygn och 2 timmar", 93_600), ("30 sekunder", 30), ("1,5 timmar", 5400),
    // Croatian and Finnish
    ("2 dana 3 sata", 183_600), ("1 sat", 3600), ("5 sati 10 minuta", 18_600), ("1 dan i 2 sata", 93_600), ("30 sekundi", 30),
    ("2 tjedna", 1_209_600),
    ("3 päivää 4 tuntia", 273_600), ("1 tunti 5 minuuttia", 3900), ("2 t 5 min", 7500), ("1 pv 2 h", 93_600), ("1 viikko", 604_800),
    ("45 sekuntia", 45),
    // Chinese
    ("1 天 4 小時", 100_800), ("1天4小時", 100_800), ("2小时5分钟", 7500), ("2小時5分", 7500), ("1 小時 30 分鐘 15 秒", 5415), ("2個小時", 7200),
    ("3週", 1_814_400), ("1日", 86_400),
    // German
    ("2 Stunden 5 Minuten", 7500), ("1 Tag, 2 Std.", 93_600), ("2 Tage und 3 Stunden", 183_600),
    // ServiceNow keeps lengths of time as stamps
    ("1970-01-01 03:30:00", 12_600), ("1970-01-02 00:00:00", 86_400),
  ])
  func lengths(_ text: String, _ wanted: Double) {
    #expect(seconds(text).map { abs($0 - wanted) < 1e-9 } == true, "\(text) was read as \(seconds(text) ?? .nan)")
  }

  @Test(arguments: [
    "", "soon", "5 bananas", "1h 5x", "P", "PT", "P1M", "P1Y", "PT5", "PT5X", "1:2:3:4:5", "1:60:00", "1:00:60", "1:", ":30", "1::2",
    "2016-04-01 13:05", "h",
    "1 day 5", "min 5", "1,2,3 h", "5 h h", "PT1H1", "P1H", "PT1D", "1.25:00:00", "99999999999999999999 h", "1-2", "and 5 min", "1:5:3x",
  ])
  func noLengths(_ text: String) { #expect(seconds(text) == nil, "\(text) was read as \(seconds(text) ?? .nan)") }

  @Test(arguments: [
    (DurationUnit.milliseconds, 0.001), (.seconds, 1), (.minutes, 60), (.hours, 3600), (.days, 86_400),
  ])
  func plainNumbersCountTheUnit(_ unit: DurationUnit, _ scale: Double) {
    #expect(seconds("2.5", unit: unit) == 2.5 * scale)
    #expect(seconds("2,5", unit: unit, comma: true) == 2.5 * scale)
    #expect(seconds("1:02:03", unit: unit) == 3723)
    #expect(seconds("2 h", unit: unit) == 7200)
  }

  @Test func aLengthBeyondAllNumbersIsRefused() {
    #expect(seconds("1e306", unit: .days) == nil)
    #expect(column(["1e306", "5"], unit: .days).column.count(.unreadable) == 1)
    #expect(column(["1e306", "5"], unit: .days).values.last == 432_000)
  }

  @Test func twoPartsAreAsStated() {
    #expect(seconds("5:30", twoParts: .minutesSeconds) == 330)
    #expect(seconds("5:30", twoParts: .hoursMinutes) == 19_800)
  }

  // MARK: Columns

  private func column(_ texts: [String], header: String = "resolution", unit: DurationUnit = .seconds) -> (
    column: DurationColumn, decision: DurationColumn.Decision, values: [Double]
  ) {
    var column = DurationColumn(header: header, unit: unit, expected: .point, listed: 3)
    let values = texts.map { text in ValueSamples.with(text) { column.read($0, line: 2).value } }
    let decision = DurationColumn.decide([column])[0]
    return (column, decision, values.map { column.settled($0, decision) })
  }

  @Test func twoPartsAreHoursAndMinutesUnlessAnythingSaysOtherwise() {
    let open = column(["5:30", "0:45"])
    #expect(open.values == [19_800, 2700])
    #expect(open.decision.isOpen)
    #expect(open.decision.why.contains("nothing tells"))
    // A value with hours before it may come last.
    let shown = column([String](repeating: "5:30", count: 300) + ["1:05:30"])
    #expect(shown.values.first == 330)
    #expect(shown.values.last == 3930)
    #expect(!shown.decision.isOpen)
    #expect(column(["5:30"], header: "Wait (mm:ss)").values == [330])
    #expect(column(["5:30"], header: "Wait (hh:mm)").values == [19_800])
    #expect(column(["5:30"], header: "Duration hh:mm:ss").values == [330])
    #expect(column(["5:30"], header: "AvgTalkDuration").values == [330])
    #expect(column(["5:30", "1:05:30"], header: "Wait (hh:mm)").values == [19_800, 3930])
    #expect(column(["-5:30"]).values == [-19_800])
  }

  @Test func numbersAreDecidedAsInAnyColumn() {
    #expect(column(["1.234", "2,5"], unit: .minutes).values == [74_040, 150])
    #expect(column(["1.25", "2.5"], unit: .minutes).values == [75, 150])
    #expect(column(["2,5 h", "1:00:00", "90"], unit: .minutes).values == [9000, 3600, 5400])
  }

  @Test func outcomesAreCounted() {
    let column = column(["5:30", "1:05:30", "17", "1d 4h", "", "soon", "PT5M"]).column
    #expect(column.count(.twoParts) == 1)
    #expect(column.count(.seconds) == 3)
    #expect(column.count(.number) == 1)
    #expect(column.count(.missing) == 1)
    #expect(column.count(.unreadable) == 1)
    #expect(column.threeParts == 1)
  }
}
