import Statistics
import TestSupport
import Testing

@Suite struct FalseDiscoveryTests {
  /// As R's p.adjust: 0.005·5, 0.011·5/2, 0.02·5/3, 0.04·5/4, 0.13.
  @Test func adjustedByHand() {
    let p = [0.04, 0.005, 0.13, 0.011, 0.02]
    let expected = [0.05, 0.025, 0.13, 0.0275, 0.1 / 3]
    for (adjusted, wanted) in zip(FalseDiscovery.benjaminiHochberg(p), expected) { #expect(agrees(adjusted, wanted, relative: 1e-14)) }
    let harmonic = 137.0 / 60
    for (adjusted, wanted) in zip(FalseDiscovery.benjaminiYekutieli(p), expected) {
      #expect(agrees(adjusted, min(1, wanted * harmonic), relative: 1e-14))
    }
  }

  @Test func neverDecreasesAndSkipsGaps() {
    let adjusted = FalseDiscovery.benjaminiHochberg([0.03, .nan, 0.04, 0.01])
    #expect(adjusted[1].isNaN)
    // 0.03·3/2 would be above 0.04·3/3.
    #expect(
      agrees(adjusted[0], 0.04, relative: 1e-14) && agrees(adjusted[2], 0.04, relative: 1e-14) && agrees(adjusted[3], 0.03, relative: 1e-14)
    )
    #expect(FalseDiscovery.benjaminiHochberg([]).isEmpty && FalseDiscovery.benjaminiYekutieli([0.2]) == [0.2])
    #expect(FalseDiscovery.benjaminiHochberg([0, 1]) == [0, 1])
  }

  /// With half of the hypotheses true and independent tests the share of false among the rejected is at most q/2.
  @Test func holdsTheRate() {
    var stream = RandomStream(seed: 11)
    var share = 0.0
    for _ in 0..<400 {
      let p = (0..<40).map { Normal.standard.upperTail(stream.normal() + ($0 < 20 ? 0 : 2.5)) }
      let rejected = FalseDiscovery.benjaminiHochberg(p).enumerated().filter { $0.element <= 0.2 }.map(\.offset)
      if !rejected.isEmpty { share += Double(rejected.count { $0 < 20 }) / Double(rejected.count) / 400 }
    }
    #expect(share > 0.07 && share < 0.12)
  }
}
