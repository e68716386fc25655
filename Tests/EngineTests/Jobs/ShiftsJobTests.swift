import Engine
import Foundation
import Staffing
import Testing
import Timeline

@Suite struct ShiftsJobTests {
  private func request(_ limits: String = "{}") throws -> ShiftsJob.Request {
    var request = try ShiftsJob.request(
      json: Data("{\"shifts\": [{\"id\": \"early\", \"start\": \"06:00\", \"length\": 8}], \"limits\": \(limits)}".utf8))
    request.intervalMinutes = 60
    request.requirement = [(0..<24).map { (6..<14).contains($0) ? 2 : 0 }]
    return request
  }

  @Test func coversADay() throws {
    let answer = try ShiftsJob.run(request(), context: JobContext())
    #expect(answer.status == "optimal" && answer.objective == 16 && answer.bound == 16 && answer.gap == 0)
    #expect(answer.assignments.map(\.count) == [2] && answer.assignments[0].end == "14:00" && answer.under == 0)
  }

  @Test func aBudgetThatIsTooSmallIsNamed() throws {
    let answer = try ShiftsJob.run(request("{\"budget\": 8}"), context: JobContext())
    #expect(answer.status == "infeasible" && answer.says[0].contains("a budget of 8;"))
    // Which hours stand against it is said by day and clock.
    #expect(answer.says[0].contains(/people on day \d at \d\d:\d\d/) && !answer.says[0].contains("interval"))
  }

  private func run(_ json: String) throws -> ShiftsResponse {
    try ShiftsJob.run(ShiftsJob.request(json: Data(json.utf8)), context: JobContext())
  }

  /// One day, or several, on which `people` are needed from `from` to `to`.
  private func days(_ people: Int, _ from: Int, _ to: Int, count: Int = 1) -> String {
    let day = "[" + (0..<24).map { (from..<to).contains($0) ? "\(people)" : "0" }.joined(separator: ",") + "]"
    return "[" + Array(repeating: day, count: count).joined(separator: ",") + "]"
  }

  @Test func whoHasSeveralSkillsStandsInForEach() throws {
    let answer = try run(
      """
      {"interval_minutes": 60, "requirements": {"billing": \(days(1, 8, 16)), "sales": \(days(1, 8, 16))},
       "shifts": [{"id": "bill", "start": "08:00", "length": 8, "skills": ["billing"], "cost": 8},
                  {"id": "both", "start": "08:00", "length": 8, "cost": 9}]}
      """)
    #expect(answer.status == "optimal" && answer.objective == 17 && answer.assignments.map(\.shift).sorted() == ["bill", "both"])
    #expect(throws: JobError.self) {
      try run(
        "{\"requirement\": \(days(1, 8, 16)), \"shifts\": [{\"id\": \"a\", \"start\": \"08:00\", \"length\": 8, \"skills\": [\"x\"]}]}")
    }
  }

  @Test func teamsContractsAndMovingStarts() throws {
    let base = """
      "interval_minutes": 60, "requirement": \(days(2, 8, 18, count: 7)),
      "shifts": [{"id": "day", "starts": ["08:00", "09:00", "10:00"], "length": 9, "paid_hours": 8, "team": "a"}]
      """
    let tours = try run("{\(base), \"limits\": {\"days_per_week\": 5, \"starts_apart\": 2}}")
    let steady = try run("{\(base), \"limits\": {\"days_per_week\": 5}}")
    #expect(tours.status == "optimal" && steady.status == "optimal" && tours.objective <= steady.objective)
    #expect(tours.under == 0 && tours.assignments.allSatisfy { $0.tour?.count == 5 && $0.paidHours == 8 })
    // Every day's people are those whose tour has the day.
    for day in 0..<7 {
      let count = tours.assignments.filter { $0.day == day }.reduce(0) { $0 + $1.count }
      #expect(Double(count) * 9 == tours.coverage[day].reduce(0, +))
    }
    let few = try run("{\(base), \"limits\": {\"days_per_week\": 5}, \"teams\": [{\"name\": \"a\", \"maximum_people\": 1}]}")
    #expect(few.status == "infeasible" && few.says[0].contains("people of a"))
    #expect(throws: JobError.self) { try run("{\(base), \"limits\": {\"days_per_week\": 5, \"minimum_week_hours\": 41}}") }
    #expect(throws: JobError.self) { try run("{\(base), \"limits\": {\"maximum_week_hours\": 40}}") }
    #expect(throws: JobError.self) { try run("{\(base), \"teams\": [{\"name\": \"b\"}]}") }
  }

  @Test func aMissingPersonCostsTheServiceLost() throws {
    func cost(_ late: Double) throws -> ShiftsResponse {
      try run(
        """
        {"interval_minutes": 60, "requirement": \(days(14, 8, 16)), "time_limit": 5,
         "shifts": [{"id": "day", "start": "08:00", "length": 8, "cost": 80}],
         "service": {"volume": \(days(120, 8, 16)), "aht": 300, "late_contact_cost": \(late)}}
        """)
    }
    let cheap = try cost(0.01)
    let dear = try cost(50)
    #expect(dear.under == 0 && dear.assignments[0].count == 14)
    #expect(cheap.under > 0 && cheap.objective < dear.objective)
  }

  @Test func theServiceOfAPlanIsThatOfItsQueues() throws {
    func answer(_ people: Int, shrinkage: Double = 0) throws -> ShiftsResponse {
      try run(
        """
        {"interval_minutes": 60, "requirement": \(days(people, 8, 16)), "time_limit": 5,
         "shifts": [{"id": "day", "start": "08:00", "length": 8, "cost": 80}],
         "service": {"volume": \(days(120, 8, 16)), "aht": 300, "service_level": "80/20", "shrinkage": \(shrinkage)}}
        """)
    }
    // 120 contacts of 300 s are 10 Erlangs: 14 agents answer 86.7 % within 20 s, 12 answer 60.7 %.
    let kept = try #require(try answer(14).service)
    let exact = try ErlangC(QueueTraffic(offeredLoad: 10, handleTime: 300)).measures(agents: 14, targetSeconds: 20).serviceLevel()
    #expect(abs(kept.overall - exact) < 1e-12 && kept.level[0][9] == exact && kept.level[0][3] == nil && kept.volume[0][9] == 120)
    let short = try answer(12)
    #expect(try #require(short.service).overall < 0.7 && short.says.contains { $0.contains("8 of 8 intervals are below 80 % in 20 s") })
    // Nothing is priced without a cost of late contacts: the requirement is kept.
    #expect(short.under == 0 && short.objective == 12 * 80)
    #expect(try #require(try answer(20, shrinkage: 0.3).service).overall == kept.overall, "14 of 20 are at work")
  }

  @Test func workThatCanWaitFillsTheGaps() throws {
    let base =
      "\"interval_minutes\": 60, \"requirement\": \(days(1, 8, 10)), \"shifts\": [{\"id\": \"day\", \"start\": \"08:00\", \"length\": 8}]"
    let fits = try run("{\(base), \"deferred\": [{\"hours\": 6, \"day\": 0, \"from\": \"08:00\", \"due_day\": 0, \"due\": \"16:00\"}]}")
    #expect(fits.objective == 8 && fits.says.contains { $0.contains("6 hours of work that can wait") })
    let early = try run("{\(base), \"deferred\": [{\"hours\": 6, \"due_day\": 0, \"due\": \"12:00\"}]}")
    #expect(early.objective == 16)
    #expect(throws: JobError.self) { try run("{\(base), \"deferred\": [{\"hours\": 6, \"due_day\": 3}]}") }
  }

  @Test func closedDaysAreLeftAlone() throws {
    let answer = try run(
      """
      {"interval_minutes": 60, "requirement": \(days(1, 8, 16, count: 2)), "limits": {"under_cost": 1, "opening": [{"days": [1]}]},
       "shifts": [{"id": "day", "start": "08:00", "length": 8, "cost": 1}]}
      """)
    #expect(answer.assignments.map(\.day) == [0] && answer.under == 8)
  }

  @Test func aPlanWithDatesIsACalendar() throws {
    let hours = (8..<16).map { "2026-05-04T\($0 < 10 ? "0" : "")\($0):00:00,2" }.joined(separator: "\n")
    var request = try ShiftsJob.request(json: Data("{\"shifts\": [{\"id\": \"day\", \"start\": \"08:00\", \"length\": 8}]}".utf8))
    request.table = .text("ds,y\n\(hours)\n")
    request.timezone = "Europe/Oslo"
    let answer = try ShiftsJob.run(request, context: JobContext())
    let text = try answer.iCalendar(made: Instant(secondsSinceEpoch: 0))
    #expect(
      answer.dates == ["2026-05-04"] && text.contains("DTSTART;TZID=Europe/Oslo:20260504T080000") && text.contains("SUMMARY:day: 2 people"))
    #expect(throws: JobError.self) { try ShiftsJob.run(self.request(), context: JobContext()).iCalendar(made: .now) }
  }

  @Test func badRequestsAreErrors() throws {
    #expect(throws: JobError.self) { try ShiftsJob.request(json: Data("{\"shift\": []}".utf8)) }
    var short = try request()
    short.requirement = [[1, 2]]
    #expect(throws: JobError.self) { try ShiftsJob.run(short, context: JobContext()) }
    var missing = try request()
    missing.requirement = [[Double](repeating: .nan, count: 24)]
    #expect(throws: JobError.self) { try ShiftsJob.run(missing, context: JobContext()) }
  }

  @Test func aRequirementBelowTheLoadIsSaidWhereServiceIsPriced() throws {
    func says(_ people: Int) throws -> [String] {
      try run(
        """
        {"interval_minutes": 60, "requirement": \(days(people, 8, 16)), "time_limit": 5,
         "shifts": [{"id": "day", "start": "08:00", "length": 8, "cost": 80}],
         "service": {"volume": \(days(120, 8, 16)), "aht": 300, "late_contact_cost": 50}}
        """
      ).says
    }
    // 120 contacts of 300 s are 10 Erlangs.
    #expect(
      try says(8).contains { $0.contains("In 8 intervals the requirement is no more than the load itself (as 8 people for 10 Erlangs") })
    #expect(try says(14).allSatisfy { !$0.contains("load itself") })
  }
}
