import Foundation
import Staffing
import Testing

@testable import Engine

@Suite struct TradeOffTests {
  /// Load 10, 9 agents, patience 120 s, 20 s: the definitions lie thirteen points apart, and the wait's quantiles rise.
  @Test func oneQueueHasItsServiceLevelByEachDefinition() throws {
    var request = ErlangJob.Request()
    (request.queue, request.load, request.agents, request.aht, request.patience) = ("a", 10, 9, 300, 120)
    let answer = try ErlangJob.run(request, context: JobContext())
    let levels = answer.serviceLevels
    #expect(answer.serviceLevel == levels.answeredWithinOverOffered)
    let answered = 1 - (answer.probabilityOfAbandonment ?? 0)
    #expect(abs(levels.answeredWithinOverAnswered - levels.answeredWithinOverOffered / answered) < 1e-12)
    #expect(levels.answeredWithinOverOffered < levels.virtualWithin && levels.virtualWithin < levels.answeredOrAbandonedWithinOverOffered)
    #expect(answer.waitQuantiles.map(\.share) == [0.5, 0.8, 0.9, 0.95, 0.99])
    #expect(zip(answer.waitQuantiles, answer.waitQuantiles.dropFirst()).allSatisfy { $0.seconds <= $1.seconds })
    #expect(answer.redials == nil && answer.meanOfferedWait > answer.averageSpeedOfAnswer)

    request.agents = nil
    let usual = try ErlangJob.run(request, context: JobContext())
    request.definition = .answeredWithinOverAnswered
    let kind = try ErlangJob.run(request, context: JobContext())
    #expect(kind.agents < usual.agents && kind.serviceLevel >= 0.8 && kind.serviceLevels.answeredWithinOverOffered < 0.8)
    #expect(throws: JobError.self) { try ErlangJob.definition(named: "best") }
  }

  @Test func patienceMayBeAsItWasObserved() throws {
    var request = ErlangJob.Request()
    (request.queue, request.load, request.agents) = ("g", 100, 98)
    (request.patience, request.patienceLaw) = (120, "deterministic")
    let constant = try ErlangJob.run(request, context: JobContext())
    (request.patience, request.patienceLaw, request.patienceTimes) = (nil, nil, [120, 120, 120])
    let observed = try ErlangJob.run(request, context: JobContext())
    #expect(abs(observed.serviceLevel - constant.serviceLevel) < 1e-9)
    request.patienceTimes = []
    #expect(throws: JobError.self) { try ErlangJob.run(request, context: JobContext()) }
  }

  @Test func classesKeepTheirPromisesByPriority() throws {
    var request = ErlangJob.Request()
    request.aht = 300
    request.classes = [
      .init(name: "urgent", load: 20, serviceLevel: try ServiceLevelInput(parsing: "90/20")),
      .init(name: "normal", volume: 720, serviceLevel: try ServiceLevelInput(parsing: "80/120")),
    ]
    let answer = try ErlangJob.run(request, context: JobContext())
    let classes = try #require(answer.classes)
    let queue = try PriorityQueue(loads: [20, 60], handleTime: 300)
    func levels(_ agents: Int) throws -> [Double] {
      [
        try queue.measures(agents: agents, targetSeconds: 20)[0].serviceLevel,
        try queue.measures(agents: agents, targetSeconds: 120)[1].serviceLevel,
      ]
    }
    let found = try levels(answer.agents)
    #expect(classes.map(\.serviceLevel) == found && classes.map(\.offeredLoad) == [20, 60])
    #expect(classes[0].serviceLevel >= 0.9 && classes[1].serviceLevel >= 0.8)
    let fewer = try levels(answer.agents - 1)
    #expect(fewer[0] < 0.9 || fewer[1] < 0.8)
    // All together they wait as long as without priorities.
    let waits = zip([20.0, 60], classes).map { $0 * $1.averageSpeedOfAnswer }.reduce(0, +) / 80
    #expect(abs(waits - answer.averageSpeedOfAnswer) < 1e-9)
    request.agents = 79
    let short = try ErlangJob.run(request, context: JobContext())
    #expect(!short.stable && short.says.contains("normal waits without end") && short.classes?[0].stable == true)
    request.patience = 60
    #expect(throws: JobError.self) { try ErlangJob.run(request, context: JobContext()) }
    request = ErlangJob.Request()
    request.classes = []
    #expect(throws: JobError.self) { try ErlangJob.run(request, context: JobContext()) }
    request.classes = (0...100).map { .init(name: "\($0)", load: 1) }
    #expect { try ErlangJob.run(request, context: JobContext()) } throws: { ($0 as? JobError)?.message.contains("101 classes") == true }
    request.classes = [.init(name: "a", load: 1), .init(name: "a", load: 2)]
    #expect { try ErlangJob.run(request, context: JobContext()) } throws: { ($0 as? JobError)?.message.contains("named 'a'") == true }
    request.classes = [.init(name: "a")]
    #expect(throws: JobError.self) { try ErlangJob.run(request, context: JobContext()) }
  }

  @Test func oneAgentMoreIsTheStepOfTheCurve() throws {
    var request = ErlangJob.Request()
    request.load = 50
    let answer = try ErlangJob.run(request, context: JobContext())
    let curve = try #require(answer.tradeOff)
    // 57 agents are the least for 80/20 at 50 Erlangs.
    #expect(curve.chosen == 57 && curve.points.map(\.agents) == Array(51...63))
    let levels = Dictionary(uniqueKeysWithValues: curve.points.map { ($0.agents, $0.serviceLevel) })
    let more = (levels[58] ?? 0) - (levels[57] ?? 0)
    let fewer = (levels[57] ?? 0) - (levels[56] ?? 0)
    #expect(abs(curve.oneMore - more) < 1e-12 && abs(curve.oneFewer - fewer) < 1e-12 && curve.says.contains("+1 person gives +"))
    #expect(zip(curve.points, curve.points.dropFirst()).allSatisfy { $0.serviceLevel < $1.serviceLevel })
  }

  @Test func staffShowsTheBusiestInterval() throws {
    var request = StaffJob.Request()
    request.table = .text("ds,auto,auto-hi-80\n2024-01-15T08:00:00,60,80\n2024-01-15T09:00:00,120,150\n")
    request.aht = 300
    let plan = try #require(try StaffJob.run(request, context: JobContext()).plans.first)
    let curve = try #require(plan.tradeOff)
    #expect(curve.ds == plan.ds[1] && Double(curve.chosen) == plan.agents[1])
    let point = try #require(curve.points.first { $0.agents == curve.chosen })
    #expect(abs((point.expectedServiceLevel ?? 0) - (plan.uncertainty?.serviceLevel[1] ?? 1)) < 1e-9)
    #expect((point.expectedServiceLevel ?? 1) < point.serviceLevel)
  }

  @Test func pathsOfTheForecastSayWhatIsUncertain() throws {
    var lines = ["unique_id,model,path,ds,y"]
    for path in 0..<40 {
      let factor = 0.8 + 0.4 * Double(path) / 39
      lines += ["v,auto,\(path + 1),2024-01-15T08:00:00,\(100 * factor)", "v,auto,\(path + 1),2024-01-15T09:00:00,50"]
    }
    var request = StaffJob.Request()
    request.table = .text(lines.joined(separator: "\n") + "\n")
    request.aht = 300
    let plan = try #require(try StaffJob.run(request, context: JobContext()).plans.first)
    #expect(abs(plan.volume[0] - 100) < 1e-9 && plan.volume[1] == 50)
    let uncertainty = try #require(plan.uncertainty)
    // Counts of variance 143.8 about 100: 43.8 more than chance alone; the second hour is the same in all paths.
    #expect(abs(uncertainty.variation[0] - 0.0662) < 0.0001 && uncertainty.variation[1] == 0)
    #expect(uncertainty.agentsCertain[0] >= uncertainty.agentsExpected[0] && uncertainty.agentsExpected[0] >= plan.agents[0])
  }

  @Test func theLawsOfTheNewQueuesAreTaken() throws {
    func level(_ change: (inout ErlangJob.Request) -> Void) throws -> ErlangJob.Response {
      var request = ErlangJob.Request()
      request.load = 20
      request.agents = 20
      request.patience = 120
      change(&request)
      return try ErlangJob.run(request, context: JobContext())
    }
    let exponential = try level { $0.queue = "a" }
    let same = try level { $0.queue = "g" }
    let patient = try level {
      $0.queue = "g"
      $0.patienceLaw = "deterministic"
    }
    #expect(abs(exponential.serviceLevel - same.serviceLevel) < 1e-6 && patient.serviceLevel != same.serviceLevel)
    let chats = try level {
      $0.agents = 12
      $0.chatAht = [300, 400, 480]
    }
    #expect(chats.says.contains("Chat") && chats.serviceLevel > 0.5)
    let steady = try level {
      $0.queue = "mgn"
      $0.agents = 23
      $0.patience = nil
      $0.handleVariation = 0
    }
    let random = try level {
      $0.queue = "c"
      $0.agents = 23
      $0.patience = nil
    }
    #expect(abs(steady.averageSpeedOfAnswer * 2 - random.averageSpeedOfAnswer) < 1e-6 * random.averageSpeedOfAnswer)
    #expect(throws: JobError.self) { try level { $0.patienceLaw = "sometimes" } }
    #expect(throws: JobError.self) { try level { $0.chatAht = [300, 900] } }
  }

  @Test func anApproximationStatesItsError() throws {
    var request = ErlangJob.Request()
    request.queue = "mgn"
    request.load = 10
    request.handleVariation = 4
    #expect(try ErlangJob.run(request, context: JobContext()).says.contains("An approximation: up to a squared variation of 1"))
    request.queue = "c"
    #expect(try !ErlangJob.run(request, context: JobContext()).says.contains("approximation"))
  }
}
