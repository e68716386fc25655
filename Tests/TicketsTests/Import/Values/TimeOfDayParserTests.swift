import Testing

@testable import Tickets

@Suite struct TimeOfDayParserTests {
  @Test(arguments: [
    ("13:05", 47_100), ("13.05", 47_100), ("13:05:30", 47_130), ("13.05.30", 47_130), ("13:05:30.250", 47_130), ("13:05:30,9", 47_130),
    ("1:05 PM", 47_100), ("01:05:00 pm", 47_100), ("1:05PM", 47_100), ("1.05 p.m.", 47_100), ("1 PM", 46_800), ("1:05 em", 47_100),
    ("12:05 AM", 300), ("12:05 PM", 43_500), ("1:05 ip.", 47_100), ("下午1:05", 47_100), ("下午 1:05", 47_100), ("上午9:30", 34_200),
    ("PM 1:05", 47_100),
    ("130500", 47_100), ("1305", 47_100), ("905", 32_700), ("90500", 32_700), ("0905", 32_700), ("000000", 0), ("0000", 0),
    ("13h05", 47_100), ("13時05分", 47_100), ("13時05分30秒", 47_130), ("kl. 13.05", 47_100), ("klo 13.05", 47_100), ("13:05 Uhr", 47_100),
    ("0", 0), ("0.5", 43_200), ("0.5451388889", 47_100), ("0,5451388889", 47_100), ("0.25000", 21_600), ("0.9999999", 86_399),
    ("0.30", 1800),
    ("0.05", 300), ("0:05", 300), ("1899-12-30 13:05:00", 47_100), ("1900-01-01 13:05:00", 47_100), ("1900-01-00 13:05:00", 47_100),
    ("24:00", 86_399), ("2400", 86_399), ("00:00", 0), ("T13:05", 47_100),
  ])
  func times(_ text: String, _ second: Int) {
    #expect(ValueSamples.with(text) { TimeOfDayParser.parse($0)?.secondOfDay } == second, "\(text)")
  }

  @Test(arguments: [
    "", "25:00", "13:60", "13", "soon", "-1", "1.5", "2016-04-01", "2016-04-01 13:05", "13:05 PM", "0:05 PM", "9999", "1260", "0.5x",
    "1234567",
    "13:", ":05", "下午", "PM",
  ])
  func noTimes(_ text: String) {
    #expect(ValueSamples.with(text) { TimeOfDayParser.parse($0) } == nil, "\(text)")
  }

  @Test func offsetsAndClocksAreTold() {
    #expect(ValueSamples.with("13:05+02:00") { TimeOfDayParser.parse($0)?.offsetMinutes } == 120)
    #expect(ValueSamples.with("13:05 UTC") { TimeOfDayParser.parse($0)?.offsetMinutes } == 0)
    #expect(ValueSamples.with("13:05") { TimeOfDayParser.parse($0)?.offsetMinutes } == .some(nil))
    #expect(ValueSamples.with("1:05 PM") { TimeOfDayParser.parse($0)?.isTwelveHour } == true)
    #expect(ValueSamples.with("13:05") { TimeOfDayParser.parse($0)?.isTwelveHour } == false)
  }
}
