import Forecasting
import Statistics
import TestSupport
import Testing

@Suite("Stationarity tests and differencing orders")
struct StationarityTests {
  private static func noise(_ count: Int, seed: UInt64) -> [Double] {
    var random = RandomStream(seed: seed)
    return (0..<count).map { _ in random.normal() }
  }

  private static func sums(_ values: [Double]) -> [Double] {
    var sum = 0.0
    return values.map {
      sum += $0
      return sum
    }
  }

  @Test("differences, with gaps")
  func differences() {
    #expect(Differences.of([1, 4, 9, 16]) == [3, 5, 7])
    #expect(Differences.of([1, 4, 9, 16], lag: 2) == [8, 12])
    #expect(Differences.of([1, 2], lag: 2).isEmpty)
    #expect(Differences.of([1, 2], lag: 0).isEmpty)
    #expect(Differences.of([1, .nan, 3]).allSatisfy { $0.isNaN })
  }

  @Test("KPSS by hand: four values, no lags")
  func kpss() throws {
    // Residuals −1.5, −0.5, 0.5, 1.5; partial sums −1.5, −2, −1.5, 0; squares 8.5; over 16 and the variance 1.25.
    let test = try #require(KPSSTest([1, 2, 3, 4], lag: .fixed(0)))
    #expect(agrees(test.statistic, 8.5 / 16 / 1.25, relative: 1e-12))
    // About its own trend nothing is left.
    #expect(KPSSTest([1, 2, 3, 4], null: .trend, lag: .fixed(0)) == nil)
    #expect(KPSSTest([5]) == nil)
  }

  @Test("noise needs no difference, a random walk one, its sums two")
  func orders() {
    var counts: [Int: [Int]] = [:]
    for seed in 1...20 {
      let noise = Self.noise(200, seed: UInt64(seed))
      let walk = Self.sums(noise)
      for (order, series) in [noise, walk, Self.sums(walk)].enumerated() {
        counts[order, default: []].append(DifferencingOrder.nonSeasonal(series))
      }
    }
    for order in 0...2 { #expect((counts[order] ?? []).filter { $0 == order }.count >= 16, "\(order): \(counts[order] ?? [])") }
  }

  @Test("a strong season is differenced away, noise is not", arguments: DifferencingOrder.SeasonalTest.allCases)
  func seasonal(test: DifferencingOrder.SeasonalTest) {
    var found = 0
    for seed in 1...20 {
      var random = RandomStream(seed: UInt64(seed))
      var walk = [Double](repeating: 0, count: 12)
      // Every month a random walk of its own: a seasonal unit root.
      let series = (0..<240).map { t -> Double in
        walk[t % 12] += random.normal()
        return 10 * Double(t % 12) + walk[t % 12]
      }
      found += DifferencingOrder.seasonal(series, season: 12, test: test)
    }
    #expect(found >= 16, "\(found) of 20")
    #expect(DifferencingOrder.seasonal(Self.noise(240, seed: 6), season: 12, test: test) == 0)
    #expect(DifferencingOrder.seasonal([1, 2, 3], season: 12, test: test) == 0)
    #expect(DifferencingOrder.seasonal([Double](repeating: 4, count: 60), season: 12, test: test) == 0)
  }

  @Test("hopeless series are left as they are")
  func hopeless() {
    for test in DifferencingOrder.UnitRootTest.allCases {
      for values in [[], [1], [1, 2], [.nan, .nan], [Double](repeating: 3, count: 30)] {
        #expect(DifferencingOrder.nonSeasonal(values, test: test) == 0, "\(test) \(values)")
      }
      // A straight line: its differences are constant.
      #expect(DifferencingOrder.nonSeasonal((0..<30).map { Double($0) }, test: test) <= 1)
    }
  }

  @Test("Box-Pierce by hand")
  func portmanteau() throws {
    // Mean 0: r1 = (−1 −1 −1) / 4.
    let test = try #require(PortmanteauTest([1, -1, 1, -1], lags: 1, kind: .boxPierce))
    #expect(agrees(test.statistic, 4 * 0.5625, relative: 1e-12))
    #expect(PortmanteauTest([1, -1, 1, -1], lags: 1, fittedCoefficients: 1) == nil)
    #expect(PortmanteauTest([2, 2, 2], lags: 1) == nil)
  }
}
