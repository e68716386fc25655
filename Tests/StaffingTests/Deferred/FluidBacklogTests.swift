import Staffing
import Testing

@Suite struct FluidBacklogTests {
  @Test func ageOfWhatWaits() throws {
    let fluid = try FluidBacklog(initialBacklog: 5, arrivals: [10, 10, 10], capacity: [4, 4, 4])
    #expect(fluid.backlog == [11, 17, 23])
    // At the end 12 are done: the 5 old ones and 7 of the first period, so that 3, 10 and 10 wait.
    let age = try #require(fluid.age(atEndOf: 2))
    #expect(age.amounts == [10, 10, 3])
    #expect(age.oldest == 2)
    #expect(abs(age.mean - 16.0 / 23) < 1e-12)
    #expect(try #require(fluid.age(atEndOf: 0)).amounts == [10, 1])
    #expect(fluid.age(atEndOf: 3) == nil)
    #expect(fluid.clearingPeriod() == nil)
  }

  @Test func cohortsAndClearing() throws {
    let fluid = try FluidBacklog(initialBacklog: 6, arrivals: [4, 0, 2], capacity: [5, 5, 5])
    #expect(try fluid.onTimeOfCohorts(deadlinePeriods: 0) == [0, 0, 2])
    #expect(try fluid.onTimeOfCohorts(deadlinePeriods: 1) == [4, 0, nil])
    #expect(try fluid.onTimeShare(deadlinePeriods: 1) == 1)
    #expect(try fluid.onTimeShare(deadlinePeriods: Int.max) == nil)
    #expect(fluid.clearingPeriod() == 1)
  }

  @Test func clearingPlanWithItsChance() throws {
    let paths = [[0, 0, 0], [5, 0, 0], [5, 5, 5], [20, 20, 20]].map { $0.map(Double.init) }
    let plan = try ClearingPlan(backlog: 8, paths: paths, capacity: [8, 8, 8])
    #expect(plan.clearing == [0, 1, 2, nil])
    #expect(plan.chance(byEndOf: 1) == 0.5)
    #expect(plan.period(withChance: 0.75) == 2)
    #expect(plan.period(withChance: 1) == nil)
    let least = try ClearingPlan.leastCapacity(backlog: 8, paths: paths, weights: [1, 1, 1], clearedByEndOf: 1, chance: 0.75)
    #expect(abs(least - 9) < 1e-4)
    #expect(throws: StaffingError.self) {
      try ClearingPlan.leastCapacity(backlog: 8, paths: paths, weights: [0, 0, 1], clearedByEndOf: 1, chance: 1)
    }
  }

  @Test func whatIsOlderIsThatOfTheAges() throws {
    let fluid = try FluidBacklog(initialBacklog: 5, arrivals: [10, 2, 10, 1, 9], capacity: [4, 14, 4, 9, 4])
    for periods in 1...4 {
      let older = try fluid.waiting(olderThan: periods)
      for period in older.indices {
        let ages = fluid.age(atEndOf: period)?.amounts ?? []
        #expect(abs(older[period] - ages.dropFirst(periods).reduce(0, +)) < 1e-9)
      }
    }
    #expect(throws: StaffingError.self) { try fluid.waiting(olderThan: 0) }
  }

  @Test func clearedOnlyWhereNothingIsOverdueAnyMore() throws {
    // Nothing is overdue at the ends of periods 1 and 2, but 4 are at that of period 3; from 4 on nothing is again.
    let path = [2.0, 1, 12, 1, 1, 1]
    let capacity = [4.0, 5, 4, 4, 12, 4]
    let fluid = try FluidBacklog(initialBacklog: 6, arrivals: path, capacity: capacity)
    #expect(try fluid.waiting(olderThan: 1) == [2, 0, 0, 4, 0, 0])
    #expect(fluid.clearingPeriod(level: 3) == 1)
    let lasting = try ClearingPlan(backlog: 6, paths: [path], capacity: capacity, until: .nothingOlder(periods: 1))
    #expect(lasting.clearing == [4])
    let short = try ClearingPlan(backlog: 6, paths: [path], capacity: capacity.map { $0 / 2 }, until: .nothingOlder(periods: 1))
    #expect(short.clearing == [nil])
    let least = try ClearingPlan.leastCapacity(
      backlog: 6, paths: [path], weights: [1, 1, 1, 1, 1, 1], clearedByEndOf: 3, chance: 1, until: .nothingOlder(periods: 1))
    let factor = least * (1 + 1e-5)
    let enough = try ClearingPlan(
      backlog: 6, paths: [path], capacity: [Double](repeating: factor, count: 6), until: .nothingOlder(periods: 1))
    #expect((enough.clearing[0] ?? 9) <= 3)
  }

  @Test func hostileInputIsRefused() throws {
    #expect(throws: StaffingError.self) { try FluidBacklog(initialBacklog: .nan, arrivals: [1], capacity: [1]) }
    #expect(throws: StaffingError.self) { try FluidBacklog(arrivals: [.nan], capacity: [1]) }
    #expect(throws: StaffingError.self) { try FluidBacklog(arrivals: [1], capacity: [-1]) }
    #expect(throws: StaffingError.self) { try FluidBacklog(arrivals: [1], capacity: []) }
    #expect(try FluidBacklog(arrivals: [], capacity: []).backlog.isEmpty)
    #expect(throws: StaffingError.self) { try FluidBacklog(arrivals: [1], capacity: [1]).onTimeOfCohorts(deadlinePeriods: -1) }
    #expect(throws: StaffingError.self) { try ClearingPlan(backlog: 1, paths: [], capacity: [1]) }
  }
}
