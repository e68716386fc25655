import TestSupport
import Testing

@testable import Forecasting

@Suite("Seasonal adjustment")
struct SeasonalAdjustmentTests {
  @Test("a line plus a season that sums to zero is taken apart")
  func exact() {
    let season = [3.0, -1, -2, 0]
    let values = (0..<40).map { 10 + 0.5 * Double($0) + season[$0 % 4] }
    let adjustment = SeasonalAdjustment(values, season: 4, decay: 1)
    for j in 0..<4 { #expect(agrees(adjustment.indices[j], season[j], relative: 0.05, absolute: 0.06), "\(adjustment.indices)") }
    #expect(agrees(adjustment.indices.reduce(0, +), 0, absolute: 1e-9))
  }

  @Test("noise without a season has its indices shrunk to almost nothing")
  func noise() {
    let values = SampleSeries.daily(weeks: 20, seed: 9).enumerated().map {
      $0.element / [1.3, 1.1, 1.05, 1.0, 0.95, 0.2, 0.15][$0.offset % 7]
    }
    let own = SeasonalAdjustment(values, season: 6, decay: 1).indices.reduce(0) { $0 + $1 * $1 }
    let raw = SeasonalAdjustment(values, season: 6, decay: 1, shrinks: false).indices.reduce(0) { $0 + $1 * $1 }
    #expect(own < 0.35 * raw, "\(own) of \(raw)")
  }

  @Test("a series under two seasons is left as it is")
  func short() {
    let adjustment = SeasonalAdjustment([1, 2, 3, 4, 5], season: 4, decay: 0.9)
    #expect(adjustment.indices == [0])
    #expect(adjustment.adjusted == [1, 2, 3, 4, 5])
  }
}
