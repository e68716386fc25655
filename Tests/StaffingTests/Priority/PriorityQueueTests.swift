import Staffing
import Statistics
import TestSupport
import Testing

@Suite struct PriorityQueueTests {
  @Test func oneClassIsErlangC() throws {
    let classes = try PriorityQueue(loads: [20], handleTime: 300).measures(agents: 23, targetSeconds: 20)
    let erlang = try ErlangC(QueueTraffic(offeredLoad: 20, handleTime: 300)).measures(agents: 23, targetSeconds: 20)
    #expect(agrees(classes[0].averageSpeedOfAnswer, erlang.averageSpeedOfAnswer, relative: 1e-11))
    #expect(agrees(classes[0].serviceLevel, erlang.serviceLevel(), relative: 1e-11))
  }

  /// Waits are handed from class to class, not made or lost: the mean over all contacts is that of Erlang C.
  @Test func theMeanWaitIsConserved() throws {
    let loads = [5, 0, 9, 6.0]
    let classes = try PriorityQueue(loads: loads, handleTime: 300).measures(agents: 23, targetSeconds: 20)
    let erlang = try ErlangC(QueueTraffic(offeredLoad: 20, handleTime: 300)).measures(agents: 23, targetSeconds: 20)
    let mean = zip(loads, classes).reduce(0) { $0 + $1.0 * $1.1.averageSpeedOfAnswer } / 20
    #expect(agrees(mean, erlang.averageSpeedOfAnswer, relative: 1e-10))
    #expect(classes[0].serviceLevel > classes[2].serviceLevel && classes[2].serviceLevel > classes[3].serviceLevel)
  }

  /// Two classes whose waits are simulated.
  @Test func serviceLevelsAgreeWithSimulation() throws {
    let classes = try PriorityQueue(loads: [3, 4], handleTime: 1).measures(agents: 8, targetSeconds: 0.3)
    var random = RandomStream(seed: 5)
    var waiting: [[Double]] = [[], []]
    var heads = [0, 0]
    var busy = 0
    var time = 0.0
    var within = [0.0, 0]
    var seen = [0.0, 0]
    for _ in 0..<400_000 {
      time += random.exponential(mean: 1 / (7 + Double(busy)))
      if random.uniform() * (7 + Double(busy)) < 7 {
        let kind = random.uniform() * 7 < 3 ? 0 : 1
        seen[kind] += 1
        if busy < 8 {
          busy += 1
          within[kind] += 1
        } else {
          waiting[kind].append(time)
        }
      } else if let kind = [0, 1].first(where: { heads[$0] < waiting[$0].count }) {
        if time - waiting[kind][heads[kind]] <= 0.3 { within[kind] += 1 }
        heads[kind] += 1
      } else {
        busy -= 1
      }
    }
    for kind in [0, 1] { #expect(abs(within[kind] / seen[kind] - classes[kind].serviceLevel) < 0.012, "\(kind)") }
  }

  @Test func overloadStarvesTheLast() throws {
    let classes = try PriorityQueue(loads: [5, 20], handleTime: 300).measures(agents: 10, targetSeconds: 20)
    #expect(classes[0].isStable && classes[0].averageSpeedOfAnswer.isFinite)
    #expect(!classes[1].isStable && classes[1].serviceLevel == 0)
  }

  @Test func theLeastAgentsMeetEveryGoal() throws {
    let queue = try PriorityQueue(loads: [5, 20], handleTime: 300)
    let goals = [try ServiceGoal(share: 0.95, seconds: 10), try ServiceGoal(share: 0.8, seconds: 60)]
    let least = try queue.leastAgents(for: goals)
    func met(_ agents: Int) throws -> Bool {
      try goals.enumerated().allSatisfy { try queue.measures(agents: agents, targetSeconds: $1.seconds)[$0].serviceLevel >= $1.share }
    }
    #expect(try met(least))
    #expect(try !met(least - 1))
    #expect(throws: StaffingError.self) { try queue.leastAgents(for: [goals[0]]) }
    #expect(throws: StaffingError.self) { try PriorityQueue(loads: [-1], handleTime: 300) }
    #expect(throws: StaffingError.self) { try PriorityQueue(loads: [], handleTime: 300) }
    #expect(throws: StaffingError.self) { try PriorityQueue(loads: [1, .nan], handleTime: 300) }
  }
}
