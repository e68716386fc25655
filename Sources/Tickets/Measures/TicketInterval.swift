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
    let seconds = data.seconds(from: tickets.created, to: ends, sites: tickets.dimensions["site"], definitions)
    return .distribution(MeasureRows(tickets, moments: ends), seconds)
  }

  /// Whether a type of ticket, normalised, is a service request.
  private static func isRequest(_ type: String) -> Bool {
    let words = ["servicerequest", "request", "foresporsel", "forfragan", "zahtjev", "palvelupyynto", "請求"]
    // A request for change is a change.
    return words.contains { type.contains($0) } && !type.contains("change")
  }

  func says(_ definitions: KPIDefinitions) -> String {
    let clock = definitions.clock == .business ? "in business hours" : "by the calendar"
    return switch kind {
    case .firstSolution:
      "From creation to the first solution offered, \(clock) and by the period of that solution; later reopenings change nothing."
    case .requestFulfilment:
      "From creation to resolution of tickets whose type is a service request, \(clock) and by the period of resolution."
    }
  }
}

extension ServiceData {
  /// Seconds from every start to its end, by the calendar or in business hours as the definitions say; NaN where one is missing or the end
  /// lies before the start.
  func seconds(from starts: [Instant], to ends: [Instant], sites: CategoryColumn?, _ definitions: KPIDefinitions) -> [Double] {
    if definitions.clock == .business, let workingClock {
      let plausible = zip(starts, ends).map { $0.isPlausible && $1.isPlausible }
      return workingClock.workingSeconds(
        from: starts.indices.map { $0 < plausible.count && plausible[$0] ? starts[$0] : .missing }, to: ends, sites: sites)
    }
    var seconds = [Double](repeating: .nan, count: starts.count)
    for row in 0..<min(starts.count, ends.count) where starts[row].isPlausible && ends[row].isPlausible {
      let length = ends[row].seconds(since: starts[row])
      if length >= 0 { seconds[row] = length }
    }
    return seconds
  }
}
