/// The scores of a column of survey answers, those of each question on a scale of its own where rows say what they were asked.
struct SurveyScores {
  /// One column of scores a question, and one for rows whose question is not known.
  private var columns: [ScoreColumn]
  /// The place in `columns` of every kind that rows name.
  private var places: [Int] = []
  private static let questions = SurveyWords.questions

  init(decimalComma: Bool) {
    columns = Array(repeating: ScoreColumn(decimalComma: decimalComma), count: Self.questions.count + 1)
  }

  /// Reads `field` of a row that names no kind; see `ScoreColumn.read`.
  mutating func read(_ field: FieldBytes) -> (value: Double, outcome: ScoreColumn.Outcome) { columns[Self.questions.count].read(field) }

  /// Reads `field` of a row that names kind `kind` among `kinds`, -1 where it names none.
  mutating func read(_ field: FieldBytes, kind: Int32, of kinds: LabelTable) -> (value: Double, outcome: ScoreColumn.Outcome) {
    while places.count < kinds.labels.count { places.append(Self.place(of: kinds.labels[places.count])) }
    return kind < 0 ? read(field) : columns[places[Int(kind)]].read(field)
  }

  private static func place(of kind: String) -> Int {
    SurveyWords.question(of: kind).flatMap { questions.firstIndex(of: $0) } ?? questions.count
  }

  /// Turns everything read into scores. `kinds` is every row's kind, empty where rows name none.
  func settle(_ values: inout [Double], kinds: [Int32]) {
    let decisions = columns.map(\.decision)
    for index in values.indices {
      let kind = kinds.isEmpty ? -1 : kinds[index]
      let place = kind < 0 ? columns.count - 1 : places[Int(kind)]
      values[index] = columns[place].settled(values[index], decisions[place])
    }
  }

  /// For the report: on which scale the scores are, question by question where there are several.
  var why: String {
    let said = columns.indices.compactMap { place -> String? in
      let why = columns[place].decision.why
      if why.isEmpty { return nil }
      return place < Self.questions.count ? "\(Self.questions[place].rawValue): \(why)" : why
    }
    return said.joined(separator: "; ")
  }
}
