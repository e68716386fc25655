import Statistics

/// Limits of charts that judge each point by itself, with or without rules about its neighbours.
extension LimitDesign {
  static func shewhart(
    _ runLength: Double, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    let limit: Double
    let method: String
    if let rules = settings.rules, rules.ids != ["nelson_1"] {
      guard !rules.ids.isEmpty else { throw .invalidParameter("arl", "Without rules nothing signals, whatever the limits.") }
      let scheme = try RunRulesScheme(rules, limit: 3).designed(runLength: runLength)
      (limit, method) = (scheme.limit, "Markov chain of the rules, Champ & Woodall 1987")
    } else {
      (limit, method) = (try ShewhartScheme(limit: 3).designed(runLength: runLength).limit, "closed form")
    }
    var designed = settings
    designed.sigmaLimits = limit
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init("sigma_limits", limit)], method: method,
        phrase: "limits at \(SentenceNumber.text(limit)) standard deviations")
    )
  }

  /// Independent points beyond limits of probability 1/L signal every L points. Whole counts leave only steps of probability: each side is
  /// the widest that keeps its half of it, so that false alarms come at most as often.
  static func probability(
    _ runLength: Double, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    if let rules = settings.rules, rules.ids != ["nelson_1"] {
      throw .invalidParameter("arl", "Limits by probability are designed for single points alone: leave the rules out, or state nelson_1.")
    }
    var designed = settings
    designed.probabilityLimits = 1 / runLength
    designed.rules = try RuleSet.parse("nelson_1")
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init("probability_limits", 1 / runLength)], method: "quantiles of the points' own distribution",
        phrase: "at most \(SentenceNumber.text(0.5 / runLength)) of the points in control lie beyond either limit")
    )
  }
}
