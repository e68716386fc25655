import Timeline

/// Promoters (9 and 10) less detractors (0 to 6) for each answer, from surveys on the scale from 0 to 10.
///
/// Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
struct NetPromoterSurvey: RowMeasure {
  /// `.nps` or `.enps`.
  let question: SurveyAnswers.Question

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .netScore }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    [SurveyAnswers.requirement(question), SurveyAnswers.score, SurveyAnswers.answered]
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let table = data.tables[.surveys] else { return .quotient([]) }
    let answers = SurveyAnswers(question, in: table)
    let votes: [Double] = answers.scores.map { score in
      guard score >= 0, score <= 10 else { return .nan }
      return score >= 9 ? 1 : (score <= 6 ? -1 : 0)
    }
    return .netScore(answers.rows.keeping { !votes[$0].isNaN }, votes)
  }

  func says(_ definitions: KPIDefinitions) -> String {
    let who = question.asksEmployees ? " of an employee" : ""
    return "Promoters (9 and 10) less detractors (0 to 6) for each answer\(who), times 100, by the period of the answer."
  }
}
