import Foundation
import Staffing
import Testing

@testable import Engine

@Suite struct DeferredJobTests {
  /// Four weeks from Monday 2024-01-01, `perDay` tickets on weekdays.
  static func daily(_ perDay: Int, column: String = "") -> TableInput {
    var lines = ["ds,y\(column.isEmpty ? "" : ",\(column)")"]
    for day in 0..<28 {
      let value = day % 7 < 5 ? perDay : 0
      lines.append("2024-01-\(day < 9 ? "0" : "")\(day + 1),\(value)\(column.isEmpty ? "" : ",\(value + value / 4)")")
    }
    return .text(lines.joined(separator: "\n") + "\n")
  }

  private func request(_ perDay: Int = 20) -> DeferredJob.Request {
    var request = DeferredJob.Request()
    request.table = Self.daily(perDay)
    request.aht = 1800
    request.openHours = "mon-fri 08:00-16:00"
    request.promises = [.init(within: "1d")]
    request.paths = 20
    return request
  }

  private func run(_ request: DeferredJob.Request) throws -> DeferredResponse { try DeferredJob.run(request, context: JobContext()) }

  @Test func workOverOpenTimeIsTheLoad() throws {
    // 20 tickets of half an hour are ten hours a day of eight open ones: 1.25 people.
    let answer = try run(request())
    #expect(abs(answer.bound.work - 1.25) < 0.06 && answer.openHoursAWeek == 40)
    let expected = try #require(answer.plans.first { $0.kind == .expected })
    let certain = try #require(answer.plans.first { $0.kind == .certain })
    #expect(expected.share >= 0.9 && certain.chance >= 0.9 && certain.people >= expected.people)
    #expect(expected.people >= answer.bound.work - 0.1 && (expected.shareWithOneStepLess ?? 1) < 0.9)
    #expect(abs(expected.hoursAWeek - expected.people * 40) < 1e-9 && abs(expected.paidHoursAWeek - expected.hoursAWeek / 0.7) < 1e-9)
    #expect(answer.days.ds.count == 20 && answer.days.ds.first == "2024-01-01" && answer.assumptions.contains { $0.contains("chance") })
  }

  @Test func statedHoursAreJudged() throws {
    var short = request()
    short.hours = [8]
    short.backlog = 60
    let answer = try run(short)
    let own = try #require(answer.plans.first)
    // One person for the work of one and a quarter: the backlog grows by two hours a day.
    #expect(own.kind == .yours && own.people == 1 && own.share < 0.5 && own.chance == 0)
    #expect(answer.backlog.tickets == 60 && abs(answer.backlog.hours - 30) < 1e-9 && answer.backlog.clearedCertain == nil)
    #expect(abs((answer.days.waiting.last ?? 0) - 70) < 15 && (answer.days.overdue.last ?? 0) > 20)
    #expect(answer.says[0].contains("What is there, 1 person"))
    var ample = short
    ample.hours = [24, 24, 24, 24, 24, 0, 0]
    ample.clearBy = "2024-01-03"
    let relaxed = try run(ample)
    #expect(relaxed.plans[0].share > 0.9 && relaxed.backlog.clearedCertain == "2024-01-02" && relaxed.backlog.people ?? 9 < 3)
  }

  @Test func nothingIsOverdueFromTheStatedDayOn() throws {
    // Ten hours of work a day, and in the third week a day of twenty.
    var wave = request()
    var lines = ["ds,y"]
    for day in 0..<28 { lines.append("2024-01-\(day < 9 ? "0" : "")\(day + 1),\(day % 7 < 5 ? (day == 16 ? 80 : 20) : 0)") }
    wave.table = .text(lines.joined(separator: "\n") + "\n")
    wave.hours = [14]
    wave.backlog = 40
    let answer = try run(wave)
    let certain = try #require(answer.backlog.clearedCertain)
    let place = try #require(answer.days.ds.firstIndex(of: certain))
    // The wave of the 17th makes work wait that is overdue: what was caught up before it is not caught up for good.
    #expect(certain > "2024-01-17" && answer.backlog.promisedDays == 1)
    let wet = try #require(answer.days.ds.firstIndex(of: "2024-01-18"))
    #expect(answer.days.overdue[place...].allSatisfy { $0 < 0.5 } && answer.days.overdue[wet] > 5)
    #expect(answer.says.contains { $0.contains("nothing waits longer than promised (1 open day) from the evening of") })
    #expect(!answer.says.contains { $0.contains("caught up") })
  }

  @Test func aPlanOnAGrowingBacklogSaysSo() throws {
    // Half in time over two weeks needs fewer than the work that comes in.
    var relaxed = request()
    relaxed.share = 0.5
    relaxed.hours = [9]
    let answer = try run(relaxed)
    let expected = try #require(answer.plans.first { $0.kind == .expected })
    let end = try #require(expected.waitingAtEnd)
    #expect(expected.people < answer.bound.work && end > 1)
    let bound = try #require(answer.says.first { $0.contains("the work alone is") })
    #expect(bound.contains("over these 28 days only, on a growing backlog") && bound.contains("for good"))
    #expect(!answer.says.contains { $0.contains("for ever") })
    #expect(answer.says[0].contains("less than the work that comes in"))
    // What waits at the start is no work that comes in for ever.
    var waiting = request()
    waiting.backlog = 300
    #expect(abs(try run(waiting).bound.work - 1.25) < 0.06)
  }

  @Test func aLargeBacklogIsPlayedThroughOnFewerCourses() throws {
    var large = request()
    large.paths = nil
    large.hours = [25]
    large.backlog = 40_000
    let volume = try DeferredVolume(table: large)
    #expect(volume.parts[0].paths.count == 20 && volume.assumptions.contains { $0.contains("20 courses") })
    large.backlog = 1_000_000
    #expect { try DeferredVolume(table: large) } throws: { ($0 as? JobError)?.code == "too_large" }
    large.paths = 3
    #expect(try DeferredVolume(table: large).parts[0].paths.count == 3)
    (large.paths, large.backlog) = (nil, 5000)
    #expect(20..<100 ~= (try DeferredVolume(table: large).parts[0].paths.count))
  }

  @Test func classesHavePromisesOfTheirOwn() throws {
    var lines = ["unique_id,ds,y"]
    for day in 1...14 { lines += ["1 - high,2024-01-\(day < 10 ? "0" : "")\(day),6", "2 - low,2024-01-\(day < 10 ? "0" : "")\(day),10"] }
    var request = request()
    request.table = .text(lines.joined(separator: "\n") + "\n")
    request.openHours = "daily 08:00-16:00"
    request.promises = [.init(of: "1", within: "2h"), .init(within: "2d")]
    request.hours = [9]
    let answer = try run(request)
    #expect(answer.classes.map(\.promiseHours) == [2, 16] && answer.disciplines.map(\.discipline.rawValue) == ["fifo", "edf", "priority"])
    let urgentFirst = answer.disciplines[2].classShares[0]
    #expect(urgentFirst > answer.disciplines[0].classShares[0])
    request.promises = [.init(of: "nine", within: "2h")]
    #expect(throws: JobError.self) { try run(request) }
  }

  @Test func samplePathsOfTheForecastAreTaken() throws {
    var lines = ["unique_id,model,path,ds,y"]
    for path in 1...12 { for day in 1...14 { lines.append("volume,auto,\(path),2024-01-\(day < 10 ? "0" : "")\(day),\(8 + path)") } }
    var paths = request()
    paths.table = .text(lines.joined(separator: "\n") + "\n")
    paths.paths = nil
    let answer = try run(paths)
    // All courses are level: the fewest tickets are 9 a day, the most 20.
    #expect(answer.paths == 12 && abs(answer.days.tickets[1] - 14.5) < 1e-9 && !answer.assumptions.contains { $0.contains("chance") })
    #expect(answer.days.ticketsLower[1] > 9 && answer.days.ticketsUpper[1] < 20)
  }

  @Test func boundsWidenTheCourses() throws {
    var bounded = request()
    bounded.table = Self.daily(20, column: "y-hi-80")
    let answer = try run(bounded)
    let certain = try #require(answer.plans.first { $0.kind == .certain })
    #expect(answer.assumptions.contains { $0.contains("last over the whole span") })
    #expect(certain.people > answer.bound.work * 1.15)
  }

  @Test func liveContactsLeaveTheirIdleHours() throws {
    var blended = request(2)
    var live = DeferredJob.LiveInput()
    live.table = .text(
      "ds,y\n"
        + (0..<7).flatMap { day in (0..<24).map { "2024-01-0\(day + 1)T\($0 < 10 ? "0" : "")\($0):00:00,12" } }.joined(separator: "\n")
        + "\n")
    live.agents = 4
    live.aht = 600
    blended.live = live
    // 12 calls of ten minutes are two Erlangs: of four people at most 90 % busy, 1.6 are left for tickets.
    let answer = try run(blended)
    #expect(answer.blending?.rule == "live_first" && abs(answer.plans[0].people - 1.6) < 1e-9)
    live.ringFenced = 1
    blended.live = live
    #expect(abs(try run(blended).plans[0].people - 0.9) < 1e-9)
  }

  /// What the sum of idle hours leaves out: a ticket in hand keeps the next call waiting.
  @Test func liveContactsAndTicketsArePlayedThroughTogether() throws {
    var blended = request(6)
    var live = DeferredJob.LiveInput()
    live.table = .text(
      "ds,y\n"
        + (0..<7).flatMap { day in (0..<24).map { "2024-01-0\(day + 1)T\($0 < 10 ? "0" : "")\($0):00:00,12" } }.joined(separator: "\n")
        + "\n")
    live.agents = 5
    live.aht = 600
    blended.live = live
    let free = try run(blended)
    let played = try #require(free.blending?.simulated)
    let before = try #require(free.blending?.liveServiceLevel)
    // 30 tickets of half an hour a week beside two Erlangs of calls: all fit in, and calls wait for them.
    #expect(played.ticketsBegun > 0.98 && abs(played.hoursAWeek - 15) < 2 && played.occupancy > 0.4 && played.occupancy < 0.6)
    #expect(played.liveServiceLevel < before - 0.02)
    live.reserve = 2
    blended.live = live
    let kept = try #require(try run(blended).blending?.simulated)
    #expect(kept.liveServiceLevel > played.liveServiceLevel + 0.01)
    live.reserve = nil
    live.ringFenced = 1
    blended.live = live
    let apart = try #require(try run(blended).blending)
    // Four are left for the calls: the formula and the simulation agree.
    let level = try #require(apart.simulated)
    #expect(abs(level.liveServiceLevel - apart.liveServiceLevel) < 0.02 + 4 * level.liveStandardError)
    #expect(try run(blended).says.last?.contains("Played through together") == true)
  }

  @Test func theAgeOfAnOpenBacklogCounts() throws {
    var log = DeferredJob.Request()
    log.tickets = .text(JobExamples.tickets)
    log.aht = 3600
    log.openHours = "mon-fri 08:00-16:00"
    log.promises = [.init(within: "2d")]
    log.model = "SeasonalNaive"
    log.horizonDays = 14
    log.paths = 20
    log.openBacklog = true
    let answer = try run(log)
    // Whatever of the log is still open after two open days has broken its promise.
    #expect((answer.backlog.late ?? 0) <= answer.backlog.tickets)
    #expect(answer.backlog.tickets == answer.classes.reduce(0) { $0 + $1.backlog })
  }

  @Test func aLogIsForecastAndPlanned() throws {
    var log = DeferredJob.Request()
    log.tickets = .text(JobExamples.tickets)
    log.aht = 3600
    log.openHours = "mon-fri 08:00-16:00"
    log.promises = [.init(of: "high", within: "4h"), .init(within: "2d")]
    log.model = "SeasonalNaive"
    log.horizonDays = 14
    log.paths = 20
    let answer = try run(log)
    #expect(answer.classes.map(\.name) == ["high", "normal"] && answer.start == "2024-02-12" && answer.days.ds.count == 10)
    #expect(answer.bound.work > 0.3 && answer.bound.work < 0.8)
  }

  @Test func holidaysCloseTheDesk() throws {
    var closed = request()
    closed.holidays = "US,2024-01-10"
    // New Year, Martin Luther King Day and a day of one's own.
    #expect(try run(closed).days.ds.count == 17)
  }

  @Test(arguments: [
    "{}", "{\"table\": \"ds,y\\n1,2\\n2,3\\n\"}", "{\"share\": 1.5}", "{\"discipline\": \"lifo\"}", "{\"open_hours\": \"mon 25-26\"}",
    "{\"open_hours\": \"sun 00:00-01:00\", \"table\": \"ds,y\\n2024-01-01,3\\n2024-01-02,3\\n\"}",
    "{\"promises\": [{\"within\": \"soon\"}]}",
    "{\"hours\": [1, 2]}", "{\"hours\": [0]}", "{\"aht\": 0}", "{\"backlog\": -1}", "{\"clear_by\": \"2030-01-01\"}", "{\"paths\": 1}",
    "{\"shrinkage\": 1}", "{\"aht\": 1e300}", "{\"live\": {}}",
  ])
  func badRequestsAreErrors(json: String) throws {
    var request = try DeferredJob.request(json: Data(json.utf8))
    if request.table == nil, json != "{}" { request.table = Self.daily(3) }
    #expect(throws: JobError.self) { try run(request) }
  }

  @Test func volumesBelowZeroAndMissingOnesAreSaid() throws {
    var holed = request()
    holed.table = .text("ds,y\n2024-01-01,20\n2024-01-02,-3\n2024-01-03,20\n2024-01-05,20\n2024-01-08,20\n")
    let says = try run(holed).assumptions
    #expect(says.contains { $0.contains("1 volume below 0 taken as 0 (first: −3 at 2024-01-02") }, "\(says)")
    #expect(says.contains { $0.contains("3 positions without a volume taken as 0 (first: 2024-01-04") }, "\(says)")
  }
}
