import Foundation
import Staffing

extension ReferenceFamily {
  /// Tickets in the queue of a weekly calendar: whole minutes, exact.
  static let ticketQueues = ReferenceFamily { file in
    try ReferenceJSON.cases(file).flatMap { place, values in
      let members = try values.members(["open_min", "close_min", "open_days", "t0", "agents", "tickets", "results"])
      let calendar = try openTime(members)
      let rows = try (members["tickets"]?.list ?? []).map { ticket -> (arrival: Double, id: Double, work: Double, promise: Double) in
        let numbers = try ticket.members(["id", "arrival_min", "work_min", "sla_business_min"], optional: [])
        return try (numbers.number("arrival_min"), numbers.number("id"), numbers.number("work_min"), numbers.number("sla_business_min"))
      }
      // The positions break ties: by arrival on the clock, then by id.
      let sorted = rows.indices.sorted { (rows[$0].arrival, rows[$0].id) < (rows[$1].arrival, rows[$1].id) }
      let tickets = sorted.map { row in
        let release = calendar.businessTime(at: rows[row].arrival)
        return DeferredTicket(release: release, work: rows[row].work, deadline: release + rows[row].promise)
      }
      let results = try members["results"]?.members(["fifo", "edf"], optional: ["fifo", "edf"]) ?? [:]
      if results.isEmpty { return ["\(place): nothing to compare"] }
      let agents = try members.count("agents")
      return try results.flatMap { name, expected -> [String] in
        guard let discipline = TicketDiscipline(rawValue: name) else { return ["\(place): unknown discipline \(name)"] }
        let figures = try expected.members([
          "start_business_min", "completion_business_min", "completion_clock_min", "resolved_in_sla", "first_response_in_sla",
          "max_lateness_business_min",
        ])
        let run = try TicketQueue(tickets, discipline: discipline).run(TicketStaffing(constant: agents))
        var problems: [String] = []
        let plain = PlainTicketQueue(tickets: tickets, agents: agents, discipline: discipline)
        let right = plain.starts(beforeRelease: false)
        if run.start != right { problems.append("\(place) \(name): starts \(run.start), by the plain queue \(right)") }
        func inOrder(_ values: [Double]) -> [Double] {
          var ordered = values
          for (position, row) in sorted.enumerated() { ordered[row] = values[position] }
          return ordered
        }
        // Some figures of the source contradict its own rules: they begin tickets before they have arrived. In its first case, FIFO, ticket 32
        // arrives on Friday at 08:13 (minute 6,253), before the opening at 09:00, which is business minute 4 × 480 = 1,920 — and is written as
        // begun at 1,906, on Thursday afternoon. (An agent who is idle since before a release begins the ticket then, once another agent has
        // had to wait for the same release.) Only where a written start lies before its release, and nowhere else, are the figures compared
        // with a plain queue that has this flaw; our queue is compared with the same plain queue without it, always.
        let written = try figures.numbers("start_business_min")
        let isFlawed = zip(written, inOrder(tickets.map(\.release))).contains { $0 < $1 }
        let starts = isFlawed ? plain.starts(beforeRelease: true) : run.start
        let ends = isFlawed ? zip(starts, tickets).map { $0 + $1.work } : run.completion
        let outcome = TicketRun(start: starts, completion: ends)
        func compare(_ key: String, _ answer: [Double]) throws {
          let numbers = try figures[key]?.list == nil ? [figures.number(key)] : figures.numbers(key)
          if numbers != answer { problems.append("\(place) \(name) \(key): \(answer), expected \(numbers)") }
        }
        try compare("start_business_min", inOrder(starts))
        try compare("completion_business_min", inOrder(ends))
        try compare("completion_clock_min", inOrder(ends.map(calendar.clockTime(ofEnd:))))
        try compare("resolved_in_sla", [Double(outcome.resolvedInTime(tickets))])
        try compare("first_response_in_sla", [Double(outcome.respondedInTime(tickets))])
        try compare("max_lateness_business_min", [outcome.maximumLateness(tickets)])
        return problems
      }
    }
  }

  /// Four years of a week with the same hours on some days, in minutes.
  private static func openTime(_ members: [String: ReferenceJSON]) throws -> OpenTime {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    func day(_ name: Substring) throws -> Int {
      guard let index = names.firstIndex(where: { name.hasPrefix($0) }) else { throw ReferenceCase.Problem(description: "no day: \(name)") }
      return index
    }
    var isOpen = [Bool](repeating: false, count: 7)
    for part in (members["open_days"]?.text ?? "").split(separator: ",") {
      let ends = part.trimmingCharacters(in: .whitespaces).split(separator: "-")
      guard let low = try ends.first.map(day), let high = try ends.last.map(day) else { continue }
      var index = low
      isOpen[index] = true
      while index != high {
        index = (index + 1) % 7
        isOpen[index] = true
      }
    }
    guard let zero = members["t0"]?.text?.split(separator: " "), zero.count == 2, zero[1] == "00:00" else {
      throw ReferenceCase.Problem(description: "t0 is not a weekday at midnight")
    }
    let first = try day(zero[0])
    let days = (0..<1460).filter { isOpen[($0 + first) % 7] }.map { Double($0) * 1440 }
    let opening = try members.number("open_min")
    let closing = try members.number("close_min")
    return try OpenTime(openings: days.map { $0 + opening }, closings: days.map { $0 + closing })
  }

  static let fluidBacklog = ReferenceFamily { file in
    try ReferenceJSON.cases(file).flatMap { place, values in
      let members = try values.members([
        "initial_backlog", "arrivals", "capacity", "backlog_end", "worked", "deadline_periods", "on_time_of_cohort",
      ])
      let fluid = try FluidBacklog(
        initialBacklog: members.number("initial_backlog"), arrivals: members.numbers("arrivals"), capacity: members.numbers("capacity"))
      var problems: [String] = []
      if try fluid.backlog != members.numbers("backlog_end") { problems.append("\(place) backlog_end: \(fluid.backlog)") }
      if try fluid.worked != members.numbers("worked") { problems.append("\(place) worked: \(fluid.worked)") }
      let onTime = try fluid.onTimeOfCohorts(deadlinePeriods: members.count("deadline_periods"))
      if onTime != members["on_time_of_cohort"]?.list?.map(\.number) { problems.append("\(place) on_time_of_cohort: \(onTime)") }
      return problems
    }
  }

  static let deadlineCapacity = ReferenceFamily { file in
    try ReferenceJSON.cases(file).flatMap { place, values in
      let members = try values.members([
        "periods", "open", "work", "deadline_periods", "min_constant_capacity_per_open_period", "critical_interval",
      ])
      let open = try members.numbers("open")
      let work = try members.numbers("work")
      let deadline = try members.count("deadline_periods")
      guard try members.count("periods") == open.count else { return ["\(place): periods is not the length of open"] }
      var plan = try DeadlineCapacity(open: open)
      try plan.add(work: work, deadlinePeriods: deadline)
      let least = try members.number("min_constant_capacity_per_open_period")
      let capacity = try plan.critical()?.capacity ?? 0
      var problems: [String] = []
      // Ten digits are written.
      if abs(capacity - least) > 1e-9 * least { problems.append("\(place): \(capacity), expected \(least)") }
      // The written interval is one maximiser among several: it must ask for as much.
      let interval = try members.numbers("critical_interval")
      if interval.count == 2, let low = Int(exactly: interval[0]), let high = Int(exactly: interval[1]), low >= 0, high < open.count,
        low < high
      {
        let asked = work.indices.reduce(0.0) { $0 + ($1 >= low && $1 + deadline <= high ? work[$1] : 0) }
        let ratio = asked / open[(low + 1)...high].reduce(0, +)
        if abs(ratio - capacity) > 1e-9 * least { problems.append("\(place) critical_interval: \(ratio) there, \(capacity) here") }
      } else {
        problems.append("\(place): critical_interval is no interval")
      }
      return problems
    }
  }
}
