import Staffing
import Statistics
import Testing

@Suite struct DeadlineCapacityTests {
  /// The bound is sharp: earliest deadline first keeps all deadlines with it, and not with a little less.
  @Test func earliestDeadlineFirstNeedsExactlyTheBound() throws {
    for seed in 0..<30 as Range<UInt64> {
      var stream = RandomStream(seed: seed)
      let open = (0..<40).map { _ in stream.uniform() < 0.3 ? 0 : stream.uniform() }
      var plan = try DeadlineCapacity(open: open)
      var jobs: [(work: Double, first: Int, last: Int)] = []
      for _ in 0..<60 {
        let first = Int(stream.uniform() * 30)
        let last = first + Int(stream.uniform() * 10)
        guard open[first...last].contains(where: { $0 > 0 }) else { continue }
        jobs.append((stream.uniform(), first, last))
        try plan.add(work: jobs[jobs.count - 1].work, first: first, last: last)
      }
      let least = try #require(try plan.critical()).capacity
      #expect(isFeasible(jobs, open.map { $0 * least * (1 + 1e-9) }))
      #expect(!isFeasible(jobs, open.map { $0 * least * (1 - 1e-6) }))
      #expect(try plan.shortfall(capacity: open.map { $0 * least * (1 + 1e-9) }) == nil)
      #expect(try plan.shortfall(capacity: open.map { $0 * least * 0.9 }) != nil)
    }
  }

  private func isFeasible(_ jobs: [(work: Double, first: Int, last: Int)], _ capacity: [Double]) -> Bool {
    var left = jobs
    for period in capacity.indices {
      var possible = capacity[period]
      while possible > 0,
        let next = left.indices.filter({ left[$0].first <= period && left[$0].work > 0 }).min(by: { left[$0].last < left[$1].last })
      {
        let done = min(possible, left[next].work)
        left[next].work -= done
        possible -= done
      }
      if left.contains(where: { $0.last <= period && $0.work > 1e-12 }) { return false }
    }
    return true
  }

  @Test func closedPeriodsAndHostileInput() throws {
    var closed = try DeadlineCapacity(open: [0, 0, 1])
    try closed.add(work: 5, first: 0, last: 1)
    #expect(throws: StaffingError.self) { try closed.critical() }
    var plan = try DeadlineCapacity(open: [1, 1])
    #expect(try plan.critical() == nil)
    #expect(throws: StaffingError.self) { try plan.add(work: .nan, first: 0, last: 1) }
    #expect(throws: StaffingError.self) { try plan.add(work: 1, first: 1, last: 0) }
    #expect(throws: StaffingError.self) { try plan.add(work: 1, first: -1, last: 0) }
    try plan.add(work: 1, first: 0, last: Int.max)
    #expect(try plan.critical() == nil)
    #expect(throws: StaffingError.self) { try DeadlineCapacity(open: [.nan]) }
    #expect(throws: StaffingError.self) { try DeadlineCapacity(open: [Double](repeating: 1, count: 1_000_000)) }
    #expect(throws: StaffingError.self) { try plan.shortfall(capacity: [1]) }
  }
}
