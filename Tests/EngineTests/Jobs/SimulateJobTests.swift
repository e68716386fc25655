import Engine
import Foundation
import Testing

@Suite("A queue or a desk simulated") struct SimulateJobTests {
  private func answer(_ change: (inout SimulateJob.Request) -> Void) throws(JobError) -> SimulateJob.Response {
    var request = SimulateJob.Request()
    request.contacts = 40_000
    change(&request)
    return try SimulateJob.run(request, context: JobContext())
  }

  private func figure(_ response: SimulateJob.Response, _ name: String, of part: Int = 0) throws -> SimulateJob.Figure {
    try #require(response.parts[part].figures.first { $0.name == name })
  }

  @Test(arguments: [nil, 120.0]) func exactValuesStandBesideAndAreCovered(patience: Double?) throws {
    let response = try answer {
      ($0.load, $0.agents, $0.aht, $0.patience) = (10, 12, 180, patience)
      $0.confidence = 99.9
    }
    for name in ["service_level", "probability_of_wait", "average_speed_of_answer", "occupancy"] {
      let figure = try figure(response, name)
      let exact = try #require(figure.exact)
      #expect(figure.lower <= exact && exact <= figure.upper, "\(name): \(figure)")
      #expect(figure.upper > figure.lower)
    }
    #expect(response.parts[0].figures.contains { $0.name == "probability_of_abandonment" } == (patience != nil))
    #expect(response.says.contains("exact"))
  }

  @Test func otherLawsHaveNoExactValueAndOverloadIsSaid() throws {
    let lognormal = try answer {
      ($0.load, $0.agents, $0.handleLaw, $0.handleVariation) = (10, 12, "lognormal", 2)
    }
    #expect(try figure(lognormal, "service_level").exact == nil)
    let overloaded = try answer { ($0.load, $0.agents) = (10, 9) }
    #expect(!overloaded.stable && overloaded.says.contains("cannot carry"))
    for figure in overloaded.parts[0].figures { #expect(figure.lower >= 0, "\(figure)") }
    #expect(try self.figure(overloaded, "probability_of_wait").upper <= 1)
    #expect(try answer { ($0.load, $0.agents) = (10, 12) } == (try answer { ($0.load, $0.agents) = (10, 12) }))
  }

  /// Calls go to both groups, mail to one: the whole, then classes, groups and intervals.
  @Test func aDesk() throws {
    let request = try SimulateJob.request(
      json: Data(
        """
        {"interval_seconds": 1800, "replications": 20,
         "classes": [{"name": "calls", "arrivals": [60, 90, 40], "aht": 180, "patience": 120},
                     {"name": "mail", "arrivals": [10, 10, 10], "aht": 300, "priority": 1, "target_seconds": 3600}],
         "groups": [{"name": "phones", "agents": [7, 10, 6], "skills": ["calls"]}, {"name": "all", "agents": [3, 3, 3]}]}
        """.utf8))
    let response = try SimulateJob.run(request, context: JobContext())
    #expect(response.parts.map(\.name) == ["all", "calls", "mail", "phones", "all", "0", "1", "2"])
    let calls = try figure(response, "contacts", of: 1)
    #expect(calls.lower < 190 && calls.upper > 190)
    #expect(try figure(response, "service_level", of: 2).value > 0.9)
    #expect(response.says.contains("calls") && response.says.contains("mail"))
  }

  /// An interval in which nobody comes has no share of anybody, not one of nought.
  @Test func anIntervalWithoutContactsHasNoShares() throws {
    let request = try SimulateJob.request(
      json: Data(
        """
        {"replications": 10, "classes": [{"name": "calls", "arrivals": [30, 0, 30], "aht": 180}],
         "groups": [{"name": "phones", "agents": [5, 1, 5]}]}
        """.utf8))
    let response = try SimulateJob.run(request, context: JobContext())
    let closed = try #require(response.parts.first { $0.kind == .interval && $0.name == "1" })
    #expect(closed.figures.map(\.name).contains("contacts") && !closed.figures.map(\.name).contains("service_level"))
    #expect(try #require(response.parts.last).figures.map(\.name).contains("service_level"))
  }

  @Test func whatIsWrongIsSaid() {
    #expect(#expect(throws: JobError.self) { try answer { $0.load = 10 } }?.field == "agents")
    #expect(#expect(throws: JobError.self) { try answer { $0.agents = 10 } }?.field == "load")
    #expect(
      #expect(throws: JobError.self) { try answer { ($0.load, $0.agents, $0.handleLaw) = (1, 2, "cauchy") } }?.message.contains("cauchy")
        == true)
    #expect(#expect(throws: JobError.self) { try answer { ($0.load, $0.agents, $0.confidence) = (1, 2, 100) } }?.field == "confidence")
    #expect(#expect(throws: JobError.self) { try answer { $0.classes = [] } }?.field == "groups")
    #expect(throws: JobError.self) { try answer { ($0.classes, $0.groups) = ([], []) } }
    for value in [Double.nan, -1, .infinity] {
      #expect(throws: JobError.self) { try answer { ($0.load, $0.agents) = (value, 2) } }
    }
  }
}
