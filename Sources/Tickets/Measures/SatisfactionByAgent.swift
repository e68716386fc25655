import Timeline

/// Satisfaction by agent: the measure that it wraps, sliced by agent where no other slice is asked for.
struct SatisfactionByAgent: TableMeasure {
  /// Whose answers.
  enum Source: Sendable {
    case surveys
    /// The score that resolved tickets carry.
    case tickets
  }

  let source: Source

  private var inner: any TableMeasure {
    switch source {
    case .surveys: SatisfactionSurvey(question: .csat)
    case .tickets: TicketSatisfaction()
    }
  }

  private var agent: DataRequirement {
    switch source {
    case .tickets: .ticketDimension("agent")
    case .surveys:
      DataRequirement("surveys.agent or surveys.ticket_id of a ticket with an agent") { data in
        guard let surveys = data.tables[.surveys] else { return false }
        return (try? MeasureRows(surveys, moments: []).column("agent", in: data)) != nil
      }
    }
  }

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { inner.shape(definitions) }

  func columns(_ definitions: KPIDefinitions) -> [String] { inner.columns(definitions) + [agent.text] }

  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] {
    inner.missingColumns(in: data, definitions) + (agent.isMet(data) ? [] : [agent.text])
  }

  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] { inner.moments(in: data, definitions) }

  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let missing = missingColumns(in: data, frame.definitions)
    guard missing.isEmpty else { throw .missingColumns(missing) }
    var frame = frame
    frame.dimension = frame.dimension ?? "agent"
    return try inner.tallies(of: data, in: frame)
  }

  func says(_ definitions: KPIDefinitions) -> String {
    "One series an agent, where no other slice is asked for. \(inner.says(definitions))"
  }
}

/// Satisfaction by the score that resolved tickets carry.
struct TicketSatisfaction: RowMeasure {
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { definitions.satisfaction == .meanScore ? .mean : .proportion }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    [.ticket("csat_score") { $0.csatScore != nil }, .ticketResolved(definitions)]
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let tickets = data.tickets, let scores = tickets.csatScore else { return .quotient([]) }
    let rows = MeasureRows(tickets, moments: tickets.resolutions)
    if definitions.satisfaction == .meanScore { return .distribution(rows, scores) }
    let scale = SatisfactionScale(scores)
    return .quotient([
      .init(
        rows: rows, y: scores.map { $0.isNaN ? .nan : ($0 >= scale.satisfiedFrom ? 1 : 0) }, n: scores.map { $0.isNaN ? .nan : 1 })
    ])
  }

  func says(_ definitions: KPIDefinitions) -> String {
    definitions.satisfaction == .meanScore
      ? "Mean score of scored tickets, by the period of resolution."
      : "Share of scored tickets in the top two boxes of the scale (4 and 5 of 5), by the period of resolution."
  }
}
