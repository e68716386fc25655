import Forecasting
import Foundation
import TestSupport
import Testing

@Suite("What short series borrow from their siblings")
struct SiblingProfileTests {
  @Test("the siblings' week is found and lent")
  func lent() throws {
    let siblings = try (0..<5).map {
      try ForecastSeries(values: SampleSeries.daily(weeks: 10, seed: UInt64($0)), seasons: [7], isCount: true)
    }
    let profile = try #require(SiblingProfile(siblings: siblings, season: 7))
    #expect(profile.siblingCount == 5)
    #expect(agrees(profile.factors[0] / profile.factors[6], 1.3 / 0.15, relative: 0.1))
    // Eight days that end on the week's end: no season can be found in them, but the siblings know it.
    let short = try ForecastSeries(values: Array(SampleSeries.daily(weeks: 4, seed: 77, level: 30).suffix(8)), seasons: [7], isCount: true)
    let mean = try BorrowedSeason(profile).fit(short).forecast(horizon: 7, levels: []).mean
    #expect(mean[0] > 4 * mean[6])
    #expect(SiblingProfile(siblings: [], season: 7) == nil)
    #expect(SiblingProfile(siblings: siblings, season: 1) == nil)
  }

  /// Daily contacts by category of a real desk: a category whose history is cut to ten days is forecast better with the others' week than
  /// by itself.
  @Test("on real categories of less than two weeks the error falls")
  func real() throws {
    let file = Fixtures.directory.appending(path: "siblings/tickets_by_category.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    let all = lines.map { $0.split(separator: ",").dropFirst().map { Double($0) ?? .nan } }
    var own = 0.0
    var borrowed = 0.0
    for (place, values) in all.enumerated() {
      let others = try all.indices.filter { $0 != place }.map {
        try ForecastSeries(values: Array(all[$0].dropLast(14)), seasons: [7], isCount: true)
      }
      let profile = try #require(SiblingProfile(siblings: others, season: 7))
      let known = Array(values.dropLast(14).suffix(10))
      guard known.contains(where: { $0 > 0 }) else { continue }
      let short = try ForecastSeries(values: known, seasons: [7], isCount: true)
      let actual = Array(values.suffix(14))
      let mean = actual.reduce(0, +) / 14
      guard mean > 0 else { continue }
      own += Accuracy.meanAbsoluteError(actual, try CombinedForecast(horizon: 14).fit(short).forecast(horizon: 14, levels: []).mean) / mean
      borrowed += Accuracy.meanAbsoluteError(actual, try BorrowedSeason(profile).fit(short).forecast(horizon: 14, levels: []).mean) / mean
    }
    #expect(borrowed < 0.95 * own, "\(borrowed) \(own)")
  }
}
