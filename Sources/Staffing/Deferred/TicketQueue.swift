/// A queue of tickets in business time: equal agents, one ticket at a time, pauses outside the open hours (which have no length here).
///
/// A ticket in work is not set aside for another one. Where the staffing falls, the tickets with the most work left go back into the queue
/// and are taken up again where they were left.
public struct TicketQueue: Sendable {
  /// The most tickets of a run.
  public static let mostTickets = 5_000_000
  /// After the last release the staffing is repeated for at most this many times its length; what is unfinished then never ends.
  public static let mostRepetitions = 20

  public let tickets: [DeferredTicket]
  public let discipline: TicketDiscipline
  private let byRelease: [Int]
  /// Position by rank in the discipline's order, and rank by position.
  private let order: [Int]
  private let rank: [Int]

  /// - Throws: `too_large` above `mostTickets`, `invalid_parameter` for a release, work or deadline that is missing, a negative release or
  ///   work, or one above 1e15 s.
  public init(_ tickets: [DeferredTicket], discipline: TicketDiscipline) throws(StaffingError) {
    guard tickets.count <= Self.mostTickets else {
      throw StaffingError(
        .tooLarge, subject: "tickets", detail: "\(tickets.count) tickets are more than \(Self.mostTickets); plan them in shorter spans.")
    }
    for ticket in tickets {
      guard ticket.release >= 0, ticket.release <= 1e15 else {
        throw StaffingError.invalid("release", ticket.release, expected: "business seconds between 0 and 1e15")
      }
      guard ticket.work >= 0, ticket.work <= 1e15 else {
        throw StaffingError.invalid("work", ticket.work, expected: "seconds of work between 0 and 1e15")
      }
      if ticket.deadline.isNaN { throw StaffingError.invalid("deadline", ticket.deadline, expected: "a time, or infinity for no promise") }
    }
    self.tickets = tickets
    self.discipline = discipline
    byRelease = TicketDiscipline.firstComeFirstServed.order(tickets)
    let order = discipline == .firstComeFirstServed ? byRelease : discipline.order(tickets)
    var rank = [Int](repeating: 0, count: tickets.count)
    for (place, ticket) in order.enumerated() { rank[ticket] = place }
    self.order = order
    self.rank = rank
  }

  /// When each ticket is begun and finished with `staffing`; `infinity` for never.
  public func run(_ staffing: TicketStaffing) -> TicketRun {
    var start = [Double](repeating: .infinity, count: tickets.count)
    var completion = start
    var left: [Double] = tickets.map(\.work)
    /// Released tickets by rank, and tickets in work by their end.
    var ready = BinaryHeap<Int>()
    var running = BinaryHeap<RunningTicket>()
    var next = 0
    var now = 0.0
    var slice = 0
    var agents = staffing.agents(inSlice: 0)
    let lastSlice = lastSlice(of: staffing)
    while true {
      if ready.isEmpty, running.isEmpty {
        guard next < byRelease.count else { break }
        now = max(now, tickets[byRelease[next]].release)
        slice = staffing.slice(at: now)
        agents = staffing.agents(inSlice: slice)
      }
      while next < byRelease.count, tickets[byRelease[next]].release <= now {
        ready.insert(rank[byRelease[next]])
        next += 1
      }
      while running.count < agents, let place = ready.removeFirst() {
        let ticket = order[place]
        if start[ticket] == .infinity { start[ticket] = now }
        running.insert(RunningTicket(end: now + left[ticket], ticket: ticket))
      }
      var time = running.first?.end ?? .infinity
      // A release matters only while somebody could take it up before the next completion.
      if next < byRelease.count { time = min(time, tickets[byRelease[next]].release) }
      let boundary = staffing.end(ofSlice: slice)
      time = min(time, boundary)
      if time == .infinity { break }
      now = time
      while let done = running.first, done.end <= now {
        completion[done.ticket] = done.end
        _ = running.removeFirst()
      }
      if boundary <= now {
        slice += 1
        if slice > lastSlice { break }
        agents = staffing.agents(inSlice: slice)
        if running.count > agents {
          let dropped = running.sorted().dropFirst(agents)
          for task in dropped {
            left[task.ticket] = task.end - now
            ready.insert(rank[task.ticket])
          }
          running = BinaryHeap(running.sorted().prefix(agents))
        }
      }
    }
    return TicketRun(start: start, completion: completion)
  }

  /// The slice after which the run gives up: far enough for any plan, near enough to end.
  private func lastSlice(of staffing: TicketStaffing) -> Int {
    let release = byRelease.last.map { tickets[$0].release } ?? 0
    let length = max(staffing.agents.count, staffing.slice(at: release) + 1)
    return staffing.slice(at: release) + Self.mostRepetitions * min(length, TicketStaffing.mostSlices)
  }
}

private struct RunningTicket: Comparable {
  var end: Double
  var ticket: Int

  static func < (left: RunningTicket, right: RunningTicket) -> Bool { (left.end, left.ticket) < (right.end, right.ticket) }
}
