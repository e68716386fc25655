import Testing
import Timeline

@Suite struct FrequencyTests {
  private let all: [Frequency] = [.minutes(5), .minutes(30), .hour, .day, .week, .month, .quarter, .year]

  @Test func startOfAPeriodLiesInItAndTheSecondBeforeDoesNot() {
    for frequency in all {
      for number in stride(from: -500, through: 900, by: 7) {
        let start = frequency.startLocalSeconds(ofPeriod: number)
        #expect(frequency.period(ofLocalSeconds: start) == number)
        #expect(frequency.period(ofLocalSeconds: start - 1) == number - 1)
      }
    }
  }

  @Test func namesRoundTrip() {
    for frequency in all { #expect(Frequency(name: frequency.name) == frequency) }
    #expect(Frequency(name: "7min") == nil)
    #expect(Frequency(name: "fortnight") == nil)
  }

  @Test func weeksBeginOnMonday() throws {
    let number = Frequency.week.period(ofLocalSeconds: try #require(ISO8601.parse(Array("2016-03-06T23:59:59".utf8))).localSeconds)
    let axis = TimeAxis(frequency: .week, first: number, count: 2)
    #expect(axis.label(at: 0) == "2016-02-29")
    #expect(axis.label(at: 1) == "2016-03-07")
  }
}
