import Testing
import Timeline

@Suite struct ZoneTests {
  private func local(_ text: String) throws -> Int64 { try #require(ISO8601.parse(Array(text.utf8))).localSeconds }

  @Test func theHourThatNeverHappensMovesToTheEndOfTheGap() throws {
    let boston = try #require(Zone(identifier: "America/New_York"))
    let inside = boston.instant(localSeconds: try local("2015-03-08T02:30:00"))
    #expect(boston.localSeconds(inside) == (try local("2015-03-08T03:00:00")))
  }

  @Test func theHourThatHappensTwiceIsTakenAsTheSecond() throws {
    let boston = try #require(Zone(identifier: "America/New_York"))
    let first = boston.instant(localSeconds: try local("2015-11-01T00:30:00"))
    let second = boston.instant(localSeconds: try local("2015-11-01T01:30:00"))
    #expect(second.secondsSinceEpoch - first.secondsSinceEpoch == 7200)
    #expect(boston.localSeconds(second) == (try local("2015-11-01T01:30:00")))
  }

  @Test(arguments: ["America/New_York", "Europe/Oslo", "Asia/Taipei", "Australia/Lord_Howe", "America/Sao_Paulo"])
  func everyInstantRoundTripsOutsideTheRepeatedHour(identifier: String) throws {
    let zone = try #require(Zone(identifier: identifier))
    for step in 0..<20_000 {
      let instant = Instant(secondsSinceEpoch: 1_420_070_400 + Int64(step) * 7919)
      let again = zone.instant(localSeconds: zone.localSeconds(instant))
      // A reading that occurs twice may come back as its second occurrence, never as anything else.
      let difference = again.secondsSinceEpoch - instant.secondsSinceEpoch
      #expect(difference == 0 || (difference > 0 && difference <= 3600))
    }
  }

  @Test func unknownZoneIsRefused() {
    #expect(Zone(identifier: "Europe/Atlantis") == nil)
  }
}
