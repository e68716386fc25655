import Forecasting
import TestSupport
import Testing

@Suite("Intermittent demand")
struct IntermittentTests {
  // Demands 2 and 4 after 2 and 3 steps.
  private let values: [Double] = [0, 2, 0, 0, 4, 0]

  private func mean(_ model: any ForecastModel, _ values: [Double]) throws -> Double {
    try model.fit(ForecastSeries(values: values, isCount: true)).forecast(horizon: 3, levels: []).mean[2]
  }

  @Test("Croston by hand")
  func croston() throws {
    // Size 2 + 0.1 · 2 = 2.2, interval 2 + 0.1 · 1 = 2.1.
    #expect(agrees(try mean(Croston(), values), 2.2 / 2.1, relative: 1e-12))
    #expect(agrees(try mean(Croston(.syntetosBoylan), values), 0.95 * 2.2 / 2.1, relative: 1e-12))
    let fitted = try Croston().fit(ForecastSeries(values: values)).fitted
    #expect(fitted[0].isNaN && fitted[1] == 0 && fitted[2] == 1 && fitted[4] == 1)
    #expect(agrees(fitted[5], 2.2 / 2.1, relative: 1e-12))
  }

  @Test("TSB by hand: without demand the forecast falls")
  func teunter() throws {
    let model = TeunterSyntetosBabai(sizeAlpha: 0.5, probabilityAlpha: 0.5)
    // Probability 0, .5, .25, .125, .5625, .28125; size 2 + 0.5 · 2 = 3.
    #expect(agrees(try mean(model, values), 3 * 0.28125, relative: 1e-12))
    #expect(agrees(try mean(model, values + [0]), 3 * 0.140625, relative: 1e-12))
    #expect(throws: ForecastingError.self) { try TeunterSyntetosBabai(sizeAlpha: 2).fit(ForecastSeries(values: values)) }
  }

  @Test("aggregation by hand")
  func aggregation() throws {
    // Mean interval 2.5, to the even 2: sums 2, 0, 4 of pairs, smoothed from 2 with α from 0.1 to 0.3.
    let value = try mean(TemporalAggregation(.single), values)
    #expect(value > 0.9 && value < 1.3)
    #expect(try mean(TemporalAggregation(.multiple), [1, 1, 1, 1]) == 1)
  }

  @Test("no demand at all")
  func none() throws {
    for model in [Croston(), TeunterSyntetosBabai(), TemporalAggregation(.single), TemporalAggregation(.multiple)] as [any ForecastModel] {
      #expect(try mean(model, [0, 0, 0]) == 0, "\(model.name)")
      #expect(try mean(model, [.nan, 0, .nan]) == 0, "\(model.name)")
    }
  }
}
