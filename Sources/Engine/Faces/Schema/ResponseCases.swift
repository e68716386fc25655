// The words that may stand in an answer, so that its schema lists them.

extension ChartSignal.Direction: CaseIterable {
  public static var allCases: [Self] { [.up, .down, .none] }
}

extension ChartSignal.Judgement: CaseIterable {
  public static var allCases: [Self] { [.worse, .better, .none] }
}

extension OverviewRow.Variation: CaseIterable {
  public static var allCases: [Self] {
    [.steady, .highWorse, .lowWorse, .highBetter, .lowBetter, .high, .low, .tooFewPoints, .notJudged]
  }
}

extension OverviewRow.AgainstTarget: CaseIterable {
  public static var allCases: [Self] { [.alwaysMeets, .hitAndMiss, .alwaysMisses, .noTarget] }
}
