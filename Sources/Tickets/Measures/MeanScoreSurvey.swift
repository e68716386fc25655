import Timeline

/// The mean score of the answers to one question: customer effort, engagement.
struct MeanScoreSurvey: RowMeasure {
  let question: SurveyAnswers.Question

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .mean }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    [SurveyAnswers.requirement(question), SurveyAnswers.score, SurveyAnswers.answered, SurveyAnswers.oneScale(question)]
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let table = data.tables[.surveys] else { return .quotient([]) }
    let answers = SurveyAnswers(question, in: table)
    let scores = answers.scoresOnScale
    return .distribution(answers.rows.keeping { !scores[$0].isNaN }, scores)
  }

  func says(_ definitions: KPIDefinitions) -> String {
    let what = question == .ces ? "effort score of survey answers" : "engagement score of employees' survey answers"
    return "Mean \(what) that lie on the scale, by the period of the answer."
  }
}
