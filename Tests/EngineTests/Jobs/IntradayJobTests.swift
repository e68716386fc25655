import Foundation
import Testing

@testable import Engine

@Suite struct IntradayJobTests {
  /// The plan of the examples: nine hours from 8, 514 contacts, of which the first four hours had 232 planned and 256 came.
  private func request(_ rows: String = JobExamples.morning) -> IntradayJob.Request {
    var request = IntradayJob.Request()
    request.table = .text(rows)
    request.plan = .text(JobExamples.plan)
    request.aht = 300
    request.serviceLevel = ServiceLevelInput(share: 0.8, seconds: 20)
    return request
  }

  private func run(_ request: IntradayJob.Request) throws -> IntradayResponse { try IntradayJob.run(request, context: JobContext()) }

  @Test func theMorningMovesTheLevelOfTheRest() throws {
    let answer = try run(request())
    #expect(
      answer.date == "2024-01-15" && answer.now == "12:00" && answer.came == 256 && answer.planned == 232 && answer.restPlanned == 282)
    // Gamma level: weight = 0.01 / (0.01 + 1/232) = 0.6988, so that the rest rises by 0.6988 of 10.3 %.
    let expected = 282 * (1 + 0.01 / (0.01 + 1.0 / 232) * (256.0 / 232 - 1))
    #expect(abs(answer.rest - expected) < 1e-9 && answer.restLower < expected && answer.restUpper > expected)
    #expect(answer.intervals.known == 12 && answer.intervals.actual[11] == 77 && answer.intervals.forecast[11].isNaN)
    #expect(answer.intervals.forecast[12] > 60 && answer.intervals.planned[12] == 60)
    #expect(answer.assumptions.contains { $0.contains("two weeks") })
  }

  @Test func movesHelpInTheOrderOfTheirCost() throws {
    var moved = request()
    var moves = IntradayJob.MovesInput()
    moves.deferred = [.init(from: "12:00", to: "14:00", people: 2)]
    moves.overtime = [.init(from: "14:00", to: "17:00", people: 1)]
    moved.moves = moves
    let before = try run(request())
    let answer = try run(moved)
    #expect(answer.serviceLevel == before.serviceLevel && answer.serviceLevelAfter > answer.serviceLevel)
    #expect(answer.moves.first?.kind == .deferred && answer.moves.allSatisfy { $0.gain > 0 && $0.contacts >= 0.5 })
    let gains = answer.moves.reduce(0) { $0 + $1.gain }
    #expect(abs(answer.serviceLevel + gains - answer.serviceLevelAfter) < 1e-9)
    #expect(answer.moves.filter { $0.kind == .deferred }.allSatisfy { $0.hours == 0 && $0.people <= 2 })
    #expect(zip(answer.intervals.agents, answer.intervals.agentsAfter).allSatisfy { $0 <= $1 })
  }

  @Test func aBreakMovesOutOfThePeak() throws {
    var rows = "ds,volume,agents\n"
    for hour in 8..<17 { rows += "2024-01-15T\(hour < 10 ? "0" : "")\(hour):00:00Z,\(hour == 14 ? 80 : 40),\(hour == 14 ? 7 : 9)\n" }
    var peak = request("ds,y\n2024-01-15T08:00:00Z,40\n2024-01-15T09:00:00Z,40\n")
    peak.plan = .text(rows)
    var moves = IntradayJob.MovesInput()
    moves.breaks = [.init(at: "14:00", minutes: 60, people: 2, earliest: "11:00", latest: "16:00")]
    peak.moves = moves
    let answer = try run(peak)
    let move = try #require(answer.moves.first)
    #expect(move.kind == .break && move.start == "14:00" && move.instead != "14:00" && move.hours == 0)
    #expect(answer.intervals.agentsAfter[14] == 9 && answer.serviceLevelAfter > answer.serviceLevel)
  }

  @Test func weeksOfHistoryMakeTheForecast() throws {
    var lines = ["ds,y,agents"]
    for day in 0..<21 {
      for hour in 0..<24 where day < 20 || hour < 12 {
        let open = 8..<17 ~= hour
        lines.append(
          "2024-01-\(day < 9 ? "0" : "")\(day + 1)T\(hour < 10 ? "0" : "")\(hour):00:00Z,\(open ? 30 + (hour * 7 + day) % 11 : 0),\(open ? 4 : 0)"
        )
      }
    }
    var plan = "ds,agents\n"
    for hour in 8..<17 { plan += "2024-01-21T\(hour < 10 ? "0" : "")\(hour):00:00Z,5\n" }
    var request = request(lines.joined(separator: "\n") + "\n")
    request.plan = .text(plan)
    let answer = try run(request)
    #expect(answer.date == "2024-01-21" && answer.model != "plan times level so far" && answer.planned.isNaN)
    #expect(answer.intervals.forecast[12...16].allSatisfy { $0 > 15 && $0 < 60 })
    // One person fewer than planned was there in each of the four open hours.
    #expect(answer.says.contains { $0.contains("4 h of planned work were not there") }, "\(answer.says)")
  }

  @Test(arguments: [
    "{}", "{\"plan\": \"ds,agents\\n2025-01-01T00:00:00Z,1\\n2025-01-01T01:00:00Z,1\\n\"}",
    "{\"moves\": {\"overtime\": [{\"from\": \"25:00\", \"to\": \"26:00\", \"people\": 1}]}}",
    "{\"moves\": {\"overtime\": [{\"from\": \"13:00\", \"to\": \"15:00\", \"people\": 0}]}}", "{\"aht\": 0}", "{\"aht\": 1e300}",
    "{\"table\": \"ds,y\\n2024-01-15,3\\n2024-01-16,4\\n\"}",
  ])
  func badRequestsAreErrors(json: String) throws {
    var request = try IntradayJob.request(json: Data(json.utf8))
    if json != "{}" {
      request.table = request.table ?? .text(JobExamples.morning)
      request.plan = request.plan ?? .text(JobExamples.plan)
    }
    #expect(throws: JobError.self) { try run(request) }
  }

  @Test func whatIsNotTakenIsSaid() throws {
    var moved = request()
    var moves = IntradayJob.MovesInput()
    moves.deferred = [.init(from: "12:00", to: "14:00", people: 2)]
    moves.overtime = [.init(from: "20:00", to: "22:00", people: 1)]
    moved.moves = moves
    let says = try run(moved).says
    #expect(
      says.contains { $0.contains("Not taken") && $0.contains("overtime, 20:00 to 22:00") && !$0.contains("people from tickets,") },
      "\(says)")
  }

  @Test func volumesBelowZeroAreSaid() throws {
    let answer = try run(request("ds,y\n2024-01-15T08:00:00Z,40\n2024-01-15T09:00:00Z,-4\n"))
    #expect(
      answer.assumptions.contains { $0.contains("1 volume below 0 taken as 0 (first: −4 at 2024-01-15T09:00") }, "\(answer.assumptions)")
  }

  @Test func peopleOfTodayOnlyAreRead() throws {
    // Ten days of volumes; who was there is known for the last morning alone, after the first 200 rows.
    var lines = ["ds,y,agents"]
    for day in 1...10 {
      for hour in 0..<24 where day < 10 || hour < 10 {
        let people = day == 10 && hour >= 8 ? "2" : ""
        lines.append("2024-01-\(day < 10 ? "0" : "")\(day)T\(hour < 10 ? "0" : "")\(hour):00:00Z,\(8..<17 ~= hour ? 30 : 0),\(people)")
      }
    }
    var plan = "ds,volume,agents\n"
    for hour in 8..<17 { plan += "2024-01-10T\(hour < 10 ? "0" : "")\(hour):00:00Z,30,5\n" }
    var request = request(lines.joined(separator: "\n") + "\n")
    request.plan = .text(plan)
    let answer = try run(request)
    #expect(answer.intervals.present[8] == 2 && answer.intervals.present[9] == 2 && answer.intervals.present[7].isNaN)
    #expect(answer.says.contains { $0.contains("6 h of planned work were not there") }, "\(answer.says)")
  }
}
