import Timeline

/// The mean result of quality evaluations: of each the points reached, as a share of those possible where these are stated.
struct QualityScore: RowMeasure {
  /// In percent of `max_score`; else in the points written.
  var isShare = true

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .mean }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    let always: [DataRequirement] = [.column(.qaEvaluations, "at"), .column(.qaEvaluations, "score")]
    return isShare ? always + [.column(.qaEvaluations, "max_score")] : always
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let table = data.tables[.qaEvaluations] else { return .quotient([]) }
    let scores = table.number("score")
    let maxima = table.number("max_score")
    let results = isShare ? zip(scores, maxima).map { $1 > 0 ? 100 * $0 / $1 : .nan } : scores
    return .distribution(MeasureRows(table, at: "at").keeping { !results[$0].isNaN }, results)
  }

  func says(_ definitions: KPIDefinitions) -> String {
    isShare
      ? "Mean of the evaluations' points in percent of the points possible, by the period of evaluation."
      : "Mean of the evaluations' points as written, by the period of evaluation; the points possible are not stated."
  }
}
