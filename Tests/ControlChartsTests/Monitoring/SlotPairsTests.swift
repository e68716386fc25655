import RealModule
import Testing

@testable import ControlCharts

@Suite struct SlotPairsTests {
  /// Poisson counts: y log(μ'/μ) − (μ' − μ).
  @Test func evidenceByHand() throws {
    let nothing = try #require(SlotPairs.evidence(0, mean: 1, dispersion: 0))
    #expect(abs(nothing.risen + 2) < 1e-9)
    #expect(abs(nothing.fallen - 0.95) < 1e-9)
    let two = try #require(SlotPairs.evidence(2, mean: 1, dispersion: 0))
    #expect(abs(two.risen - (2 * Double.log(3) - 2)) < 1e-9)
    #expect(two.fallen == -SlotPairs.loudest)
    let many = try #require(SlotPairs.evidence(40, mean: 1, dispersion: 0.1))
    #expect(many.risen <= SlotPairs.loudest)
  }

  /// One slot up and one down say more together than alone; a slot without a part in it is not named.
  @Test func twoSlotsTogether() {
    var pairs = SlotPairs(slotCount: 3)
    for _ in 0..<3 {
      pairs.add(.init(risen: 1.5, fallen: -2), slot: 0)
      pairs.add(.init(risen: -2, fallen: 1), slot: 1)
      pairs.add(.init(risen: -0.5, fallen: -0.5), slot: 2)
    }
    #expect(abs(pairs.strongest(0) - 7.5) < 1e-12)
    #expect(abs(pairs.strongest(1) + 7.5) < 1e-12)
    #expect(pairs.strongest(2) == 0)
    pairs.restart()
    #expect(pairs.strongest(0) == 0 && pairs.strongest(1) == 0)
  }

  @Test func oneSlotAlone() {
    var pairs = SlotPairs(slotCount: 2)
    for _ in 0..<4 { pairs.add(.init(risen: 2, fallen: -2), slot: 0) }
    for _ in 0..<40 { pairs.add(.init(risen: -1, fallen: -1), slot: 1) }
    #expect(abs(pairs.strongest(0) - 7) < 1e-12)
    #expect(pairs.strongest(1) == 0)
  }

  @Test func limitGrowsWithRunLengthAndError() {
    #expect(SlotPairs.limit(runLength: 700, estimation: 0) > SlotPairs.limit(runLength: 365, estimation: 0))
    #expect(SlotPairs.limit(runLength: 365, estimation: 0.1) > SlotPairs.limit(runLength: 365, estimation: 0))
  }
}
