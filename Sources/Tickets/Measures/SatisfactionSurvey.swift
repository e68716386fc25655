import Timeline

/// Satisfaction (or dissatisfaction) as surveys state it: the share of answers in the top (bottom) boxes, or the mean score.
struct SatisfactionSurvey: RowMeasure {
  let question: SurveyAnswers.Question
  /// The bottom boxes in place of the top ones; a mean score there is the same whichever way it is read.
  var countsDissatisfied = false

  private func averages(_ definitions: KPIDefinitions) -> Bool { definitions.satisfaction == .meanScore && !countsDissatisfied }

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { averages(definitions) ? .mean : .proportion }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    let always = [SurveyAnswers.requirement(question), SurveyAnswers.score, SurveyAnswers.answered]
    return averages(definitions) ? always + [SurveyAnswers.oneScale(question)] : always
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let table = data.tables[.surveys] else { return .quotient([]) }
    let answers = SurveyAnswers(question, in: table)
    let scores = answers.scoresOnScale
    if averages(definitions) { return .distribution(answers.rows.keeping { !scores[$0].isNaN }, scores) }
    let scales = answers.scales
    let inBoxes: [Double] = scores.enumerated().map { row, score in
      if score.isNaN { return .nan }
      return (countsDissatisfied ? score <= scales[row].dissatisfiedTo : score >= scales[row].satisfiedFrom) ? 1 : 0
    }
    let rows = answers.rows.keeping { !scores[$0].isNaN }
    return .quotient([.init(rows: rows, y: inBoxes, n: inBoxes.map { $0.isNaN ? .nan : 1 })])
  }

  func says(_ definitions: KPIDefinitions) -> String {
    let who = question.asksEmployees ? "employees' survey answers" : "survey answers"
    if averages(definitions) { return "Mean score of the \(who) that lie on the scale, by the period of the answer." }
    let boxes = countsDissatisfied ? "bottom two boxes of the scale (1 and 2 of 5)" : "top two boxes of the scale (4 and 5 of 5)"
    return "Share of \(who) in the \(boxes), by the period of the answer; scores off the scale are left out."
  }
}
