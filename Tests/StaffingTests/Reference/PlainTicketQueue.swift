import Staffing

/// A queue of tickets written down the shortest way, to compare with: constant agents, a search through all tickets at every step.
struct PlainTicketQueue {
  let tickets: [DeferredTicket]
  let agents: Int
  let discipline: TicketDiscipline

  /// When each ticket is begun. With `beforeRelease`, tickets that were released while an agent waited for one of them count as there for
  /// the next agent too, although he became free earlier.
  func starts(beforeRelease: Bool) -> [Double] {
    var free = [Double](repeating: 0, count: agents)
    var start = [Double](repeating: .infinity, count: tickets.count)
    var waiting = Array(tickets.indices)
    var horizon = 0.0
    while !waiting.isEmpty, let now = free.min(), let agent = free.firstIndex(of: now) {
      var time = now
      horizon = beforeRelease ? max(horizon, now) : now
      var ready = waiting.filter { tickets[$0].release <= horizon }
      if ready.isEmpty {
        time = waiting.map { tickets[$0].release }.min() ?? now
        horizon = time
        ready = waiting.filter { tickets[$0].release <= time }
      }
      guard let taken = ready.min(by: { key($0) < key($1) }) else { break }
      start[taken] = time
      free[agent] = time + tickets[taken].work
      waiting.removeAll { $0 == taken }
    }
    return start
  }

  private func key(_ index: Int) -> (Double, Double, Int) {
    switch discipline {
    case .firstComeFirstServed: (tickets[index].release, tickets[index].release, index)
    case .earliestDeadlineFirst: (tickets[index].deadline, tickets[index].release, index)
    case .priority: (Double(tickets[index].priority), tickets[index].release, index)
    }
  }
}
