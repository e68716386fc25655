import RealModule
import Statistics
import TestSupport
import Testing

@testable import ControlCharts

/// Memories between the nodes at which the likelihood is taken.
@Suite struct MemoryGridTests {
  @Test func priorsAddUp() {
    let sum = MemoryGrid.points.reduce(MemoryGrid.noMemory) { $0 + $1.prior }
    #expect(abs(sum - 1) < 1e-12)
    #expect(MemoryGrid.points.allSatisfy { $0.prior > 0 && $0.share > 0 && $0.share <= 1 })
  }

  /// Likelihoods that are cubic in share and fading are read exactly everywhere, others at the nodes.
  @Test func cubicsAreReadExactly() {
    func curve(_ share: Double, _ fading: Double) -> Double {
      (1 - 3 * share + 2 * share * share * share) * (0.5 + fading - 4 * fading * fading * fading)
    }
    let nodes = MemoryGrid.fadings.map(\.fading)
    let fits = MemoryGrid.shares.map { share in
      SIMD4(
        curve(share.share, nodes[0]), curve(share.share, nodes[1]), curve(share.share, nodes[2]), curve(share.share, nodes[3]))
    }
    for point in MemoryGrid.points { #expect(abs(MemoryGrid.fit(fits, point) - curve(point.share, point.fading)) < 1e-12) }
    for node in 0..<4 {
      let weights = MemoryGrid.lagrange(nodes, nodes[node])
      for other in 0..<4 { #expect(abs(weights[other] - (node == other ? 1 : 0)) < 1e-12) }
    }
  }

  /// A first-order autoregression of 0.6 multiplies the variance of the slow average by (1 + .57)/(1 − .57) = 3.65; it lies between nodes.
  @Test func aMemoryBetweenNodesIsToldRightly() {
    var sum = 0.0
    for seed in 0..<6 {
      var random = RandomStream(seed: UInt64(70 + seed))
      var state = random.normal()
      let values = (0..<800).map { _ in
        state = 0.6 * state + 0.8 * random.normal()
        return state
      }
      let found = MemoryAndDrift(
        deviation: values, sampling: values.map { _ in 0 }, extra: values.map { _ in 1 }, ceiling: 1, releases: [], jump: 1, caution: 0)
      sum += found.inflations[LevelAverage.slow]
    }
    #expect(sum / 6 > 3.1 && sum / 6 < 4.4)
  }
}
