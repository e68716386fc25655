import Forecasting
import Statistics
import Testing

@Suite("Season detection")
struct SeasonDetectionTests {
  @Test("finds the week in days and both seasons in hours")
  func present() {
    #expect(SeasonDetection.seasons(in: SampleSeries.daily(weeks: 8), candidates: [7]) == [7])
    #expect(SeasonDetection.seasons(in: SampleSeries.hourly(weeks: 6), candidates: [24, 168]) == [24, 168])
  }

  @Test("finds the week of a desk that is closed at night and on weekends")
  func closedHours() {
    #expect(SeasonDetection.seasons(in: SampleSeries.officeHours(weeks: 8), candidates: [48, 336]) == [48, 336])
  }

  @Test("days that are all alike have no week")
  func noWeek() {
    var found = 0
    for seed in 0..<20 {
      var random = RandomStream(seed: UInt64(seed))
      let values = (0..<(24 * 42)).map { Double(random.poisson(mean: 40 + 20 * Double($0 % 24) / 24)) }
      let seasons = SeasonDetection.seasons(in: values, candidates: [24, 168])
      #expect(seasons.first == 24)
      found += seasons.count - 1
    }
    #expect(found <= 5, "\(found) of 20 had a week")
  }

  @Test("finds nothing in noise, in a constant or in too little data")
  func absent() {
    var found = 0
    for seed in 0..<40 {
      var random = RandomStream(seed: UInt64(seed))
      found += SeasonDetection.seasons(in: (0..<100).map { _ in random.normal() }, candidates: [7]).count
    }
    #expect(found <= 8, "\(found) of 40 noises had a week")
    #expect(SeasonDetection.seasons(in: [Double](repeating: 4, count: 50), candidates: [7]).isEmpty)
    #expect(SeasonDetection.seasons(in: SampleSeries.daily(weeks: 2), candidates: [7]).isEmpty)
  }

  @Test("the calendar's suggestions")
  func candidates() {
    #expect(SeasonDetection.candidates(stepSeconds: 1800) == [48, 336])
    #expect(SeasonDetection.candidates(stepSeconds: 3600) == [24, 168])
    #expect(SeasonDetection.candidates(stepSeconds: 86_400) == [7])
    #expect(SeasonDetection.candidates(stepSeconds: 604_800) == [52])
    #expect(SeasonDetection.candidates(stepSeconds: 30.4 * 86_400) == [12])
    #expect(SeasonDetection.candidates(stepSeconds: 0).isEmpty)
  }
}
