import Timeline

/// The share of tickets that repeat one of the same requester and category within some days before: known at once, and never changed by
/// what comes later. Tickets of the log's first days are left out, for what came before them is not in it.
struct RecurringIssues: RowMeasure {
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .proportion }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    [.ticketCreated, .ticket("requester") { $0.requester != nil }, .ticketDimension("category")]
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let tickets = data.tickets, let requester = tickets.requester, let category = tickets.dimensions["category"] else {
      return .quotient([])
    }
    let rows = (0..<min(tickets.created.count, requester.codes.count, category.codes.count)).filter {
      tickets.created[$0].isPlausible && requester.codes[$0] >= 0 && category.codes[$0] >= 0
    }
    let width = Int64(max(1, category.labels.count))
    // One whole number a pair of requester and category.
    let pairs = rows.map { Int64(requester.codes[$0]) * width + Int64(category.codes[$0]) }
    let order = rows.indices.sorted { a, b in
      if pairs[a] != pairs[b] { return pairs[a] < pairs[b] }
      let (first, second) = (tickets.created[rows[a]], tickets.created[rows[b]])
      return first != second ? first < second : a < b
    }
    var repeats = [Double](repeating: .nan, count: tickets.created.count)
    let reach = definitions.repeatWithin * 86_400
    let first = rows.map { tickets.created[$0] }.min() ?? .missing
    for row in rows where tickets.created[row].seconds(since: first) >= reach { repeats[row] = 0 }
    for (place, next) in zip(order, order.dropFirst()) where pairs[place] == pairs[next] {
      guard tickets.created[rows[next]].seconds(since: tickets.created[rows[place]]) <= reach else { continue }
      if !repeats[rows[next]].isNaN { repeats[rows[next]] = 1 }
    }
    return .quotient([
      .init(
        rows: MeasureRows(tickets, moments: tickets.created), y: repeats, n: repeats.map { $0.isNaN ? .nan : 1 })
    ])
  }

  func says(_ definitions: KPIDefinitions) -> String {
    let span = KPIDefinitions.days(definitions.repeatWithin)
    return
      """
      Share of tickets that repeat one of the same requester and category within \(span) before, by the period of creation; tickets \
      without requester or category are left out, and so are those of the log's first \(span).
      """
  }
}
