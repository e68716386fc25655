import Statistics
import Testing
import Timeline

@testable import Tickets

@Suite struct OpenTicketAgesTests {
  /// A small linear congruential stream, so that the same numbers come on every run.
  private struct Stream {
    var state: UInt64
    mutating func next(_ bound: Int64) -> Int64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(state >> 33) % bound
    }
  }

  @Test(arguments: 1...20) func `The sweep gives what sorting the open tickets at every moment gives`(_ seed: Int) {
    var stream = Stream(state: UInt64(seed))
    let base: Int64 = 1_700_000_000
    let count = Int(stream.next(60))
    let created = (0..<count).map { _ in Instant(secondsSinceEpoch: base + stream.next(1000)) }
    let resolved = created.map { created in
      stream.next(3) == 0 ? Instant.missing : Instant(secondsSinceEpoch: created.secondsSinceEpoch + stream.next(400))
    }
    let moments = (0..<12).map { Instant(secondsSinceEpoch: base + Int64($0) * 110) }
    let (n, spread) = OpenTicketAges(created: created, resolved: resolved).distributions(at: moments)
    for (index, moment) in moments.enumerated() {
      let ages = zip(created, resolved).filter { $0 < moment && ($1.isMissing || $1 >= moment) }.map { moment.seconds(since: $0.0) }
        .sorted()
      let expected = SampleMoments(ages)
      #expect(n[index] == Double(ages.count))
      #expect(agree([spread.mean[index]], [expected.mean]))
      #expect(agree([spread.standardDeviation[index]], [expected.standardDeviation]))
      #expect(agree([spread.median[index]], [Quantiles.ofSorted(ages, 0.5)]))
      #expect(agree([spread.p90[index]], [Quantiles.ofSorted(ages, 0.9)]))
    }
  }

  @Test func `No tickets have no age`() {
    let (n, spread) = OpenTicketAges(created: [], resolved: []).distributions(at: [Instant(secondsSinceEpoch: 0)])
    #expect(n == [0] && spread.mean[0].isNaN && spread.median[0].isNaN)
  }
}
