import Timeline

/// What a measure reads of every ticket, found once for all periods and slices in which it is tallied.
struct TicketValues {
  /// Of a yes-or-no question: 1 = yes, 0 = no, -1 = no answer.
  private(set) var answers: [Int8] = []
  /// Of a length of time or a number: NaN = none; of a net score 1, 0 and -1.
  private(set) var numbers: [Double] = []

  init(_ measure: Measure, of tickets: DefinedTickets, _ grouping: KPISeriesRequest.Grouping) {
    switch measure {
    case .count, .netFlow, .backlog, .clearance: return
    case .proportion(let verdict): answers = tickets.answers(verdict)
    case .netPromoters: numbers = (tickets.table.npsScore ?? []).map { $0.isNaN ? .nan : ($0 >= 9 ? 1 : ($0 <= 6 ? -1 : 0)) }
    case .duration(let duration): numbers = tickets.seconds(duration)
    case .mean(let quantity), .sum(let quantity): numbers = quantity.values(tickets.table)
    }
    // Grouped by creation, tickets that are still open have no say in what is counted at resolution.
    guard grouping == .byCreation, measure.event == .resolved else { return }
    let resolved = tickets.table.resolved ?? []
    func isOpen(_ row: Int) -> Bool { row >= resolved.count || resolved[row].isMissing }
    for row in answers.indices where isOpen(row) { answers[row] = -1 }
    for row in numbers.indices where isOpen(row) { numbers[row] = .nan }
  }
}
