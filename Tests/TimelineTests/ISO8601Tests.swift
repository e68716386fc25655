import Testing
import Timeline

@Suite struct ISO8601Tests {
  @Test(
    arguments: [
      ("2016-02-29", 1_456_704_000, nil, false), ("2016-02-29T01:16", 1_456_708_560, nil, true),
      ("2016-02-29 01:16:05", 1_456_708_565, nil, true), ("2016-02-29T01:16:05.250Z", 1_456_708_565, 0, true),
      ("2016-02-29T01:16:05+01:00", 1_456_708_565, 3600, true), ("2016-02-29T01:16:05-0330", 1_456_708_565, -12_600, true),
    ] as [(String, Int64, Int64?, Bool)])
  func reads(text: String, seconds: Int64, offset: Int64?, hasTime: Bool) throws {
    let reading = try #require(ISO8601.parse(Array(text.utf8)))
    #expect(reading.localSeconds == seconds)
    #expect(reading.offsetSeconds == offset)
    #expect(reading.hasTime == hasTime)
  }

  @Test(arguments: [
    "", "2016", "2016-2-29", "2016-02-30", "2016-02-29T", "2016-02-29T25:00", "2016-02-29T10:61", "29/02/2016", "2016-02-29T01:16x",
  ])
  func refuses(text: String) {
    #expect(ISO8601.parse(Array(text.utf8)) == nil)
  }

  @Test func writesTheOffsetOfAStatedZone() throws {
    let oslo = try #require(Zone(identifier: "Europe/Oslo"))
    #expect(ISO8601.string(localSeconds: 1_456_708_560, zone: .unstated) == "2016-02-29T01:16:00")
    #expect(ISO8601.string(localSeconds: 1_456_708_560, zone: oslo) == "2016-02-29T01:16:00+01:00")
    #expect(ISO8601.string(localSeconds: 1_467_331_200, zone: oslo) == "2016-07-01T00:00:00+02:00")
    #expect(ISO8601.string(localSeconds: 0, zone: .utc) == "1970-01-01T00:00:00+00:00")
  }
}
