import Timeline

/// Answers for each survey that was sent to a customer, by the period in which it was sent: the latest periods rise while answers come in.
struct SurveyResponseRate: RowMeasure {
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .proportion }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    [.column(.surveys, "sent_at"), .column(.surveys, "answered_at", "score")]
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let table = data.tables[.surveys] else { return .quotient([]) }
    let answered = table.stamp("answered_at")
    let scores = table.number("score")
    let employees = table.rows("audience") { SurveyAnswers.employees.contains($0) }
    let employeeKinds = table.rows("kind") { ["esat", "enps", "engagement"].contains($0) }
    let rows = MeasureRows(table, at: "sent_at").keeping { !employees[$0] && !employeeKinds[$0] }
    let answers: [Double] = scores.indices.map { answered[$0].isMissing && scores[$0].isNaN ? 0 : 1 }
    return .quotient([.init(rows: rows, y: answers, n: [Double](repeating: 1, count: table.count))])
  }

  func says(_ definitions: KPIDefinitions) -> String {
    "Share of the surveys sent to customers that were answered, by the period of sending."
  }
}
