/// The Shewhart chart of single observations, with run rules or on AR(1) data.
public enum ShewhartDesigner: ChartDesigner {
  public static let id = "xmr"
  public static let title = "Individuals"

  public static func answer(_ question: DesignQuestion) throws(ControlChartError) -> DesignAnswer {
    try question.refuse(id, rules: false)
    if let rules = question.rules, rules.ids != ["nelson_1"] { return try withRules(rules, question) }
    if question.autocorrelation != 0 { return try autocorrelated(question) }
    let (scheme, baseline) = try ShewhartScheme(limit: 3, sides: question.sides).answering(question)
    return DesignAnswer(
      type: id, title: title, wanted: question.wanted, parameters: [], limits: [.init("limit", scheme.limit)],
      rows: try DesignAnswer.rows(scheme, shifts: question.shifts), isExact: true, method: "closed form (geometric run length)",
      baseline: baseline, phrase: "a point beyond \(SentenceNumber.text(scheme.limit)) standard deviations")
  }

  private static func withRules(_ rules: RuleSet, _ question: DesignQuestion) throws(ControlChartError) -> DesignAnswer {
    if question.autocorrelation != 0 {
      throw .invalidParameter("phi", "Run rules are worked out for independent observations; leave the rules out or phi at 0.")
    }
    if question.baseline != nil {
      throw .invalidParameter("baseline", "The error of a baseline is worked out without run rules; leave one of them out.")
    }
    if question.sides == .one { throw .invalidParameter("sided", "Run rules watch both sides.") }
    var scheme = try RunRulesScheme(rules, limit: question.limit ?? 3)
    scheme.simulation.seed = question.seed
    // Without a wanted run length the rules are told as they stand, at three standard deviations.
    if let wanted = question.runLength { scheme = try scheme.designed(runLength: wanted) }
    return DesignAnswer(
      type: id, title: title, wanted: question.runLength, parameters: [], limits: [.init("limit", scheme.limit)],
      rows: try DesignAnswer.rows(scheme, shifts: question.shifts, isSimulated: !scheme.isExact), isExact: scheme.isExact,
      method: scheme.isExact
        ? "Markov chain of \(scheme.stateCount) states (Champ & Woodall 1987)" : "seeded simulation of \(scheme.simulation.runs) runs",
      baseline: nil,
      phrase: "the rules \(rules.ids.joined(separator: ", ")) with limits at \(SentenceNumber.text(scheme.limit)) standard deviations")
  }

  private static func autocorrelated(_ question: DesignQuestion) throws(ControlChartError) -> DesignAnswer {
    if question.sides == .one { throw .invalidParameter("sided", "With autocorrelation the chart watches both sides.") }
    var scheme = AutocorrelatedShewhartScheme(limit: question.limit ?? 3, autocorrelation: question.autocorrelation)
    if question.limit == nil, let wanted = question.wanted {
      scheme = try .designed(runLength: wanted, autocorrelation: question.autocorrelation)
    }
    return DesignAnswer(
      type: id, title: title, wanted: question.wanted, parameters: [.init("phi", question.autocorrelation)],
      limits: [.init("limit", scheme.limit)], rows: try DesignAnswer.rows(scheme, shifts: question.shifts), isExact: true,
      method: "integral equation (Schmid 1995)", baseline: nil,
      phrase: "a point beyond \(SentenceNumber.text(scheme.limit)) true (marginal) standard deviations")
  }
}
