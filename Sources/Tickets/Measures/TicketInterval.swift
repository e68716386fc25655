import Timeline

/// A length of time between two moments of a ticket, by the period of the second.
struct TicketInterval: RowMeasure {
  /// Which.
  enum Kind: Sendable {
    /// From creation to the first solution offered.
    case firstSolution
    /// From creation to resolution of service requests.
    case requestFulfilment
  }

  let kind: Kind

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .duration }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    switch kind {
    case .firstSolution: [.ticketCreated, .ticket("first_resolved_at") { $0.firstResolved != nil }]
    case .requestFulfilment: [.ticketDimension("type"), .ticketCreated, .ticketResolved(definitions)]
    }
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let tickets = data.tickets else { return .quotient([]) }
    let ends: [Instant]
    switch kind {
    case .firstSolution: ends = tickets.firstResolved ?? []
    case .requestFulfilment:
      guard let types = tickets.dimensions["type"], let resolved = tickets.resolved else { return .quotient([]) }
      let isRequest = types.labels.map { Self.isRequest(HeaderName.normalised($0)) }
      ends = resolved.indices.map { row in
        guard row < types.codes.count, types.codes[row] >= 0, isRequest[Int(types.codes[row])] else { return .missing }
        return resolved[row]
      }
    }
    var seconds = [Double](repeating: .nan, count: tickets.created.count)
    for row in 0..<min(seconds.count, ends.count) where ends[row].isPlausible && tickets.created[row].isPlausible {
      let length = ends[row].seconds(since: tickets.created[row])
      if length >= 0 { seconds[row] = length }
    }
    return .distribution(MeasureRows(tickets, moments: ends), seconds)
  }

  /// Whether a type of ticket, normalised, is a service request.
  private static func isRequest(_ type: String) -> Bool {
    let words = ["servicerequest", "request", "foresporsel", "forfragan", "zahtjev", "palvelupyynto", "請求"]
    // A request for change is a change.
    return words.contains { type.contains($0) } && !type.contains("change")
  }

  func says(_ definitions: KPIDefinitions) -> String {
    switch kind {
    case .firstSolution:
      "From creation to the first solution offered, by the calendar and by the period of that solution; later reopenings change nothing."
    case .requestFulfilment:
      "From creation to resolution of tickets whose type is a service request, by the calendar and by the period of resolution."
    }
  }
}
