import Engine
import Testing

@testable import Pictures

@Suite struct ForecastWindowTests {
  private func history(_ forecast: ForecastResult, narrow: Bool = false) -> Int { ForecastWindow(forecast, narrow: narrow).history.count }

  @Test func historyIsAtMostFourTimesWhatLiesAhead() {
    // Two weeks of hours would leave the next day a fifteenth of the width.
    #expect(history(ForecastSamples.nextDay) == 96)
    #expect(history(ForecastSamples.nextDay, narrow: true) == 96)
    #expect(history(ForecastSamples.hourly) == 336)
    #expect(history(ForecastSamples.daily) == 56)
    #expect(history(ForecastSamples.oneStep) == 28)
  }

  @Test func twoSeasonsAndAtLeastAsMuchAsAheadAreShown() {
    var forecast = ForecastSamples.forecast(days: 300, horizon: 8)
    forecast.seasons = [20]
    #expect(history(forecast) == 40)
    // Two years of days before eight would hide them.
    forecast.seasons = [7, 365]
    #expect(history(forecast) == 32)
    for horizon in [1, 2, 7, 30, 90, 150] {
      #expect(history(ForecastSamples.forecast(days: 300, horizon: horizon)) >= horizon)
    }
    #expect(history(ForecastSamples.forecast(days: 10, horizon: 8)) == 10)
  }
}
