import Timeline

/// How far evaluators lie from the reference score of the same contacts: the mean absolute difference.
struct CalibrationVariance: RowMeasure {
  /// In percentage points of `max_score`; else in the points written.
  var isShare = true

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .mean }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    let always: [DataRequirement] = [
      .column(.qaEvaluations, "at"), .column(.qaEvaluations, "score"), .column(.qaEvaluations, "reference_score"),
    ]
    return isShare ? always + [.column(.qaEvaluations, "max_score")] : always
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let table = data.tables[.qaEvaluations] else { return .quotient([]) }
    let references = table.number("reference_score")
    let maxima = table.number("max_score")
    let differences: [Double] = table.number("score").enumerated().map { row, score in
      let difference = abs(score - references[row])
      guard isShare else { return difference }
      return maxima[row] > 0 ? 100 * difference / maxima[row] : .nan
    }
    return .distribution(MeasureRows(table, at: "at").keeping { !differences[$0].isNaN }, differences)
  }

  func says(_ definitions: KPIDefinitions) -> String {
    let unit = isShare ? "percentage points of the points possible" : "points as written"
    return "Mean absolute difference between score and reference score of contacts that have both, in \(unit), by the period of evaluation."
  }
}
