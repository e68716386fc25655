import Timeline

/// The share of agents whose mean evaluation of the period reaches the pass mark.
struct AgentQualityPass: TableMeasure {
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .proportion }

  private static let requirements: [DataRequirement] = [
    .column(.qaEvaluations, "at"), .column(.qaEvaluations, "agent"), .column(.qaEvaluations, "score"),
    .column(.qaEvaluations, "pass_mark"),
  ]

  func columns(_ definitions: KPIDefinitions) -> [String] { Self.requirements.map(\.text) }

  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] {
    Self.requirements.filter { !$0.isMet(data) }.map(\.text)
  }

  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] { data.tables[.qaEvaluations]?.stamp("at") ?? [] }

  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let missing = missingColumns(in: data, frame.definitions)
    guard missing.isEmpty, let table = data.tables[.qaEvaluations] else { throw .missingColumns(missing) }
    // How far each evaluation lies above its mark; marks and scores of one scorecard share its scale.
    let marks = table.number("pass_mark")
    let margins = zip(table.number("score"), marks).map { $0 - $1 }
    let agents = table.label("agent").codes
    let rows = MeasureRows(table, at: "at").keeping { agents[$0] >= 0 && !margins[$0].isNaN }
    let grid = try MeasureGrid([rows], of: data, in: frame)
    var y = [Double](repeating: 0, count: grid.sliceCount * frame.axis.count)
    var n = y
    guard let cells = grid.tables.first?.cells else { return [] }
    let order = cells.indices.filter { cells[$0] >= 0 }
      .sorted { a, b in
        if cells[a] != cells[b] { return cells[a] < cells[b] }
        return agents[a] != agents[b] ? agents[a] < agents[b] : a < b
      }
    var start = 0
    while start < order.count {
      let (cell, agent) = (cells[order[start]], agents[order[start]])
      var end = start
      var sum = 0.0
      while end < order.count, cells[order[end]] == cell, agents[order[end]] == agent {
        sum += margins[order[end]]
        end += 1
      }
      n[Int(cell)] += 1
      if sum >= 0 { y[Int(cell)] += 1 }
      start = end
    }
    return grid.tallies(y: y, n: n)
  }

  func says(_ definitions: KPIDefinitions) -> String {
    "Share of the agents evaluated in the period whose mean score reaches the pass mark."
  }
}
