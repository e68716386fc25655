import Timeline

/// The share of errors that training could have prevented: those found by quality evaluations, and dissatisfied survey answers whose root
/// cause is known.
struct TrainingErrors: RowMeasure {
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .proportion }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    [
      DataRequirement(
        """
        qa_evaluations.errors with qa_evaluations.training_errors or qa_evaluations.root_cause, or surveys.root_cause with surveys.score
        """
      ) { data in Self.hasEvaluations(data) || Self.hasSurveys(data) }
    ]
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    var parts: [RowContributions.Part] = []
    if Self.hasEvaluations(data), let table = data.tables[.qaEvaluations] { parts.append(evaluations(table)) }
    if Self.hasSurveys(data), let table = data.tables[.surveys] { parts.append(surveys(table)) }
    return .quotient(parts)
  }

  private func evaluations(_ table: RecordTable) -> RowContributions.Part {
    let errors = table.number("errors")
    let counted = table.numbers["training_errors"].map { _ in table.number("training_errors") }
    let isTraining = table.rows("root_cause", where: Self.namesTraining)
    let training: [Double] = errors.enumerated().map { row, all in
      guard all >= 0 else { return .nan }
      guard let counted else { return isTraining[row] ? all : 0 }
      return counted[row] >= 0 && counted[row] <= all ? counted[row] : .nan
    }
    let rows = MeasureRows(table, at: "at").keeping { !training[$0].isNaN }
    return .init(rows: rows, y: training, n: zip(errors, training).map { $1.isNaN ? .nan : $0 })
  }

  private func surveys(_ table: RecordTable) -> RowContributions.Part {
    let answers = SurveyAnswers(.csat, in: table)
    let scales = answers.scales
    let causes = table.label("root_cause").codes
    let isTraining = table.rows("root_cause", where: Self.namesTraining)
    let training: [Double] = answers.scoresOnScale.enumerated().map { row, score in
      guard causes[row] >= 0, score <= scales[row].dissatisfiedTo else { return .nan }
      return isTraining[row] ? 1 : 0
    }
    return .init(rows: answers.rows.keeping { !training[$0].isNaN }, y: training, n: training.map { $0.isNaN ? .nan : 1 })
  }

  private static func hasEvaluations(_ data: ServiceData) -> Bool {
    guard let table = data.tables[.qaEvaluations] else { return false }
    return table.has("at") && table.has("errors") && (table.has("training_errors") || table.has("root_cause"))
  }

  private static func hasSurveys(_ data: ServiceData) -> Bool {
    guard let table = data.tables[.surveys] else { return false }
    return table.has("answered_at") && table.has("root_cause") && table.has("score")
  }

  /// `training` in the catalogue's languages, within a longer label too.
  private static func namesTraining(_ cause: String) -> Bool {
    ["training", "opplaering", "utbildning", "obuka", "obuke", "koulutus", "koulutuk", "培訓", "訓練"].contains { cause.contains($0) }
  }

  func says(_ definitions: KPIDefinitions) -> String {
    """
    Errors traced to training for each error found by evaluations or told by a dissatisfied survey answer with a known root cause, by \
    the period of evaluation or answer.
    """
  }
}
