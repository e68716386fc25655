import Timeline

/// Survey answers that say yes: solved, or solved at the first contact.
struct SolvedAnswers: RowMeasure {
  /// Only surveys that ask about the first contact; else all that ask whether the matter was solved.
  var asksFirstContact = false

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .proportion }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    let always: [DataRequirement] = [.column(.surveys, "resolved"), SurveyAnswers.answered]
    return asksFirstContact ? always + [SurveyAnswers.requirement(.firstContact)] : always
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let table = data.tables[.surveys] else { return .quotient([]) }
    let firstContact = SurveyAnswers(.firstContact, in: table).asks
    let answers: [Double] = table.number("resolved").map { $0.isNaN ? .nan : ($0 > 0 ? 1 : 0) }
    let rows = MeasureRows(table, at: "answered_at").keeping { firstContact[$0] == asksFirstContact && !answers[$0].isNaN }
    return .quotient([.init(rows: rows, y: answers, n: answers.map { $0.isNaN ? .nan : 1 })])
  }

  func says(_ definitions: KPIDefinitions) -> String {
    asksFirstContact
      ? "Share of survey answers that say the matter was solved at the first contact, by the period of the answer."
      : "Share of survey answers that say the matter was solved, by the period of the answer."
  }
}
