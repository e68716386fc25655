import Forecasting
import Statistics
import TestSupport
import Testing

@Suite("Decomposition")
struct DecompositionTests {
  private static func series(_ count: Int) -> [Double] {
    var random = RandomStream(seed: 9)
    let week = [5.0, 3, 1, 0, -1, -3, -5]
    return (0..<count).map { t -> Double in
      let trend = 100 + 0.2 * Double(t)
      return trend + week[t % 7] + random.normal()
    }
  }

  @Test("components sum to the data", arguments: [STL.SeasonalWindow.periodic, .span(7), .span(13)], [false, true])
  func sums(window: STL.SeasonalWindow, isRobust: Bool) throws {
    let data = Self.series(150)
    let parts = try #require(STL(season: 7, seasonalWindow: window, isRobust: isRobust).decompose(data))
    for t in data.indices {
      #expect(agrees(parts.trend[t] + parts.seasonal[0].values[t] + parts.remainder[t], data[t], relative: 1e-12))
    }
    #expect(parts.seasonalStrength(0) > 0.85 && parts.trendStrength > 0.9)
  }

  @Test("a line plus a fixed pattern is taken apart")
  func line() throws {
    let pattern = [3.0, -1, -2]
    let data = (0..<60).map { 10 + 0.5 * Double($0) + pattern[$0 % 3] }
    let parts = try #require(STL(season: 3, seasonalWindow: .periodic).decompose(data))
    for t in 0..<60 {
      #expect(agrees(parts.trend[t], 10 + 0.5 * Double(t), absolute: 0.1))
      #expect(agrees(parts.seasonal[0].values[t], pattern[t % 3], absolute: 0.1))
    }
    #expect(parts.futureSeasonal(horizon: 4).map { $0.rounded() } == [3, -1, -2, 3])
  }

  @Test("a robust decomposition does not follow an outlier")
  func robust() throws {
    var data = Self.series(150)
    let plain = try #require(STL(season: 7, isRobust: true).decompose(data))
    data[70] += 500
    let robust = try #require(STL(season: 7, isRobust: true).decompose(data))
    #expect(abs(robust.trend[70] - plain.trend[70]) < 0.5)
    #expect(robust.robustness?[70] == 0)
    #expect(robust.remainder[70] > 450)
  }

  @Test("what cannot be decomposed")
  func refusals() {
    #expect(STL(season: 7).decompose(Self.series(14)) == nil)
    #expect(STL(season: 1).decompose(Self.series(50)) == nil)
    #expect(STL(season: 7).decompose([.nan] + Self.series(49)) == nil)
    #expect(STL(season: .max).decompose(Self.series(50)) == nil)
    #expect(ClassicalDecomposition(Self.series(13), season: 7) == nil)
    #expect(MSTL(seasons: [7]).decompose([]) == nil)
    #expect(MSTL(seasons: [7]).decompose([.nan, .nan]) == nil)
  }

  @Test("two seasons, found apart; a season that is too long is left out")
  func several() throws {
    let day = [0.0, 4, 8, 4]
    let week = [10.0, 0, 0, 0, 0, -5, -5]
    let data = (0..<280).map { 50 + day[$0 % 4] + week[$0 / 4 % 7] }
    let parts = try #require(MSTL(seasons: [4, 28, 1000]).decompose(data))
    #expect(parts.seasonal.map(\.season) == [4, 28])
    #expect(parts.remainder.allSatisfy { abs($0) < 0.5 })
    #expect(parts.seasonalStrength(0) > 0.98 && parts.seasonalStrength(1) > 0.98)
  }

  @Test("missing values are interpolated and stay missing in the remainder")
  func gaps() throws {
    var data = Self.series(150)
    data[33] = .nan
    let parts = try #require(MSTL(seasons: [7]).decompose(data))
    #expect(parts.remainder[33].isNaN && parts.seasonallyAdjusted[33].isNaN)
    #expect(parts.trend.allSatisfy { $0.isFinite })
  }

  @Test("classical indices by hand")
  func classical() throws {
    // Trend of 1 3 1 3 …: 2 everywhere, indices −1 and 1, or a half and one and a half.
    let data = (0..<8).map { $0 % 2 == 0 ? 1.0 : 3.0 }
    let added = try #require(ClassicalDecomposition(data, season: 2))
    #expect(added.indices == [-1, 1])
    #expect(added.trend.first?.isNaN == true && added.trend[1] == 2)
    #expect(added.seasonallyAdjusted(data) == [Double](repeating: 2, count: 8))
    #expect(try #require(ClassicalDecomposition(data, season: 2, kind: .multiplicative)).indices == [0.5, 1.5])
  }

  @Test("the super smoother keeps a line, and a constant")
  func superSmoother() {
    let line = (0..<50).map { 3 + 2 * Double($0) }
    for (a, e) in zip(SuperSmoother().smooth(line), line) { #expect(agrees(a, e, relative: 1e-9)) }
    #expect(SuperSmoother(bass: 5).smooth([2, 2, 2]).allSatisfy { agrees($0, 2, relative: 1e-12) })
    #expect(SuperSmoother().smooth([4]) == [4])
  }
}
