import Foundation
import TestSupport
import Testing

@testable import Staffing

@Suite struct KernelTests {
  @Test func theInverseSumIsTheRecursion() {
    for load in [0.01, 0.9, 3, 77, 1234.5] {
      var inverse = 1.0
      for agents in 1...300 {
        inverse = 1 + Double(agents) / load * inverse
        guard inverse < 1e290 else { break }
        #expect(agrees(InverseBlocking(offeredLoad: load, agents: Double(agents)).value, inverse, relative: 1e-13), "\(load) \(agents)")
      }
    }
  }

  @Test func theFractionalEndIsContinuousBetweenItsTwoForms() {
    for fraction in [0.1, 0.5, 0.99] {
      let below = InverseBlocking(offeredLoad: 2 - 1e-12, agents: fraction).value
      let above = InverseBlocking(offeredLoad: 2, agents: fraction).value
      #expect(agrees(below, above, relative: 1e-11))
    }
  }

  @Test func theSearchFindsTheFirstNumberFromAnywhere() throws {
    for answer in [0, 1, 2, 17, 1000, 123_456] {
      for start in [0, 1, 16.5, 900, 1e6] {
        let found = try AgentSearch.least(near: start, subject: "test") { (agents) throws(StaffingError) in agents >= answer }
        #expect(found == answer)
      }
    }
    #expect { try AgentSearch.least(near: 10, subject: "test") { (_) throws(StaffingError) in false } } throws: {
      ($0 as? StaffingError)?.code == .unreachableGoal
    }
  }

  /// A far peak is summed around it: the same as state after state from shortly before it.
  @Test(arguments: [1e8, 4e9]) func theSumAroundAFarPeakIsThatOverAllStates(_ ratio: Double) {
    let (load, agents) = (5.0, 4.0)
    let impatience = load / ratio
    let (y, c) = (load / impatience, agents / impatience)
    let sum = ImpatienceSum(load: load, agents: agents, impatience: impatience)
    // Σ t_k relative to the term at the peak, which is the same scale.
    var (total, weighted) = (1.0, (y - c).rounded(.down))
    let peak = weighted
    for direction in [1.0, -1.0] {
      var (term, k) = (1.0, peak)
      while term > 1e-22 {
        term *= direction > 0 ? y / (c + k + 1) : (c + k) / y
        k += direction
        total += term
        weighted += term * k
      }
    }
    #expect(agrees(sum.tail, total, relative: 1e-9) && agrees(sum.weighted / sum.tail, weighted / total, relative: 1e-12))
    #expect(sum.harmonic > 0 && sum.head >= 0 && sum.head < 1e-300)
  }

  @Test func rootsOfCurvedAndBrokenFunctions() {
    #expect(agrees(RootSearch.rising(low: 0, high: 10) { $0 * $0 * $0 - 8 }, 2, relative: 1e-12))
    #expect(agrees(RootSearch.rising(low: 0, high: 1e6) { $0 < 123 ? -.infinity : .infinity }, 123, relative: 1e-12))
    #expect(RootSearch.rising(low: 3, high: 4) { $0 } == 3)
    #expect(RootSearch.rising(low: 3, high: 4) { $0 - 5 } == 4)
    #expect(agrees(RootSearch.rising(low: 0, high: 40) { exp($0) - 1e9 }, log(1e9), relative: 1e-12))
  }

  @Test func departuresAreAPoissonProcessWithoutImpatience() {
    // P(S_2 > t) for rate 5: 1 + 5t + (5t)²/2, times e^(−5t).
    var tail = DepartureTail(rate: 5, increment: 0, time: 0.6)
    _ = tail.next()
    _ = tail.next()
    #expect(agrees(tail.next(), (1 + 3 + 4.5) * exp(-3), relative: 1e-14))
  }

  @Test func departuresUnderflowAndComeBack() {
    // With rate 10⁵ over one unit the first tails are below any double, those beyond 10⁵ departures near one.
    var tail = DepartureTail(rate: 1e5, increment: 0, time: 1)
    var value = tail.next()
    #expect(value == 0)
    for _ in 0..<100_000 { value = tail.next() }
    #expect(agrees(value, 0.5, absolute: 0.01))
    for _ in 0..<2_000 { value = tail.next() }
    #expect(value > 0.999999 && value <= 1)
  }

  @Test func theSumStartsAtTheFarPeakWithoutLosingItsFigures() {
    // Just below and just above the start at the peak: the means move as smoothly as the load does.
    func ratio(_ load: Double) -> (Double, Double) {
      let sum = ImpatienceSum(load: load, agents: 1000, impatience: 1e-2)
      return (sum.weighted / sum.total, sum.harmonic / sum.total)
    }
    // (2003.5 − 1000) / 0.01 − 12 √200350 is close to the limit of 10⁵ less than the peak.
    for load in [1500, 2040, 2055, 2500.0] {
      let (mean, wait) = ratio(load)
      #expect(agrees(mean, (load - 1000) / 1e-2, relative: 1e-9), "\(load)")
      #expect(agrees(wait, log(load / 1000) / 1e-2, relative: 1e-3), "\(load)")
    }
  }
}
