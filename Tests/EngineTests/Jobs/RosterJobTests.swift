import Foundation
import Testing
import Timeline

@testable import Engine

@Suite struct RosterJobTests {
  private func desk(_ more: String = "", people: String = Self.people) throws -> RosterJob.Request {
    try RosterJob.request(
      json: Data(
        """
        {"start": "2026-05-04", "days": 7, "timezone": "Europe/Oslo",
         "shifts": [{"id": "early", "start": "07:00", "length": 8, "paid_hours": 7.5}, {"id": "night", "start": "22:00", "length": 8}],
         "need": [{"shift": "early", "people": 1}, {"shift": "early", "on": ["sun"], "people": 0}, {"shift": "night", "on": ["2026-05-06"], "people": 1}],
         "people": \(people)\(more)}
        """.utf8))
  }

  private static let people = """
    [{"name": "Ana", "maximum_hours": 30, "days_off": ["2026-05-05"]}, {"name": "Ben", "maximum_hours": 30, "prefers": ["night"]},
     {"name": "Cai", "maximum_hours": 30, "unavailable": ["mon", "2026-05-06 night"]}]
    """

  private func run(_ request: RosterJob.Request) throws -> RosterResponse { try RosterJob.run(request, context: JobContext()) }

  @Test func fillsTheShiftsAndKeepsTheWishes() throws {
    let answer = try run(desk())
    #expect(answer.status == "optimal" && answer.gap == 0 && answer.dates.count == 7 && answer.conflict.isEmpty)
    #expect(answer.cover.count == 8 && answer.cover.allSatisfy { $0.present == $0.needed && $0.missingSkills.isEmpty })
    let ana = try #require(answer.people.first { $0.name == "Ana" })
    #expect(ana.daysOffAsked == ["2026-05-05"] && ana.daysOffKept == ["2026-05-05"] && ana.hours <= 30)
    let night = try #require(answer.shifts.first { $0.shift == "night" })
    #expect(night.person == "Ben" && night.start == "2026-05-06T22:00:00+02:00" && night.end == "2026-05-07T06:00:00+02:00")
    #expect(answer.says[0].contains("nobody is missing") && answer.says.contains { $0.contains("1 of 1 requested days off are kept") })
  }

  @Test func anIllnessIsRepairedWithFewChanges() throws {
    let first = try run(desk())
    let ill = try #require(first.shifts.first { $0.date == "2026-05-07" }).person
    var request = try desk()
    request.published = first.shifts.map { .init(person: $0.person, shift: $0.shift, date: $0.date) }
    request.ill = ["\(ill) 2026-05-07"]
    let answer = try run(request)
    #expect(answer.ill == [.init(person: ill, date: "2026-05-07")])
    #expect(answer.changes.count == 2 && answer.changes.allSatisfy { $0.date == "2026-05-07" })
    #expect(
      !answer.shifts.contains { $0.person == ill && $0.date == "2026-05-07" } && answer.says[0].hasPrefix("\(ill) is ill on Thu 7 May"))
    // Without a published roster it is made first, and the answer is the same.
    request.published = nil
    #expect(try run(request).changes.count == 2)
    for text in ["Ana", "Ana today", "Dag 2026-05-07", "Ana 2027-01-01"] {
      request.ill = [text]
      #expect(throws: JobError.self, "\(text)") { try run(request) }
    }
  }

  @Test func whatCannotBeKeptIsNamed() throws {
    let few = "[{\"name\": \"Ana\", \"maximum_hours\": 37.5}, {\"name\": \"Ben\", \"maximum_hours\": 0}]"
    let soft = try run(desk(people: few))
    // Seven shifts, five of which one contract allows.
    #expect(soft.status == "optimal" && soft.cover.reduce(0) { $0 + $1.needed - $1.present } == 2)
    #expect(soft.conflict.contains("Ana works at most 37.5 hours a week") && soft.says.contains { $0.hasPrefix("Missing: ") })
    let hard = try run(desk(", \"rules\": {\"cover_is_a_must\": true}", people: few))
    #expect(hard.status == "infeasible" && hard.shifts.isEmpty && hard.says[0].contains("Ana works at most 37.5 hours a week"))
  }

  @Test func fillsAPlanOfShifts() throws {
    var shifts = try ShiftsJob.request(
      json: Data("{\"shifts\": [{\"id\": \"day\", \"starts\": [\"08:00\", \"10:00\"], \"length\": 8}]}".utf8))
    shifts.intervalMinutes = 60
    shifts.requirement = (0..<2).map { _ in (0..<24).map { (8..<18).contains($0) ? 1 : 0 } }
    var request = RosterJob.Request()
    request.plan = try ShiftsJob.run(shifts, context: JobContext())
    request.people = ["Ana", "Ben", "Cai"].map { .init(name: $0) }
    #expect(throws: JobError.self) { try run(request) }
    request.start = "2026-05-04"
    let answer = try run(request)
    #expect(Set(answer.kinds.map(\.id)) == ["day 08:00", "day 10:00"] && answer.shifts.count == 4 && answer.status == "optimal")
  }

  @Test func theCalendarStatesItsZone() throws {
    let text = try run(desk()).iCalendar(made: Instant(secondsSinceEpoch: 0))
    #expect(text.contains("TZID:Europe/Oslo\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200"))
    #expect(text.contains("DTSTART;TZID=Europe/Oslo:20260506T220000\r\nDTEND;TZID=Europe/Oslo:20260507T060000\r\nSUMMARY:night: Ben\r\n"))
    #expect(text.contains("DTSTAMP:19700101T000000Z"))
    var request = try desk()
    request.timezone = nil
    #expect(try run(request).iCalendar(made: Instant(secondsSinceEpoch: 0)).contains("DTSTART:20260506T220000\r\n"))
  }

  @Test func badRequestsAreErrors() throws {
    var request = try desk()
    request.need?[0].on = ["someday"]
    #expect(throws: JobError.self) { try run(request) }
    request = try desk()
    request.need?[0].shift = "evening"
    #expect(throws: JobError.self) { try run(request) }
    request = try desk()
    request.people = []
    #expect(throws: JobError.self) { try run(request) }
    request = try desk()
    request.days = 1_000_000
    #expect(throws: JobError.self) { try run(request) }
    request = try desk()
    request.people?[0].minimumHours = 40
    #expect(throws: JobError.self) { try run(request) }
    request = try desk()
    request.people?[0].maximumHours = .infinity
    #expect(throws: JobError.self) { try run(request) }
  }
}
