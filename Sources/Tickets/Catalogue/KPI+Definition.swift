extension KPI {
  /// Which way is good under `definitions`: of a score whose direction depends on the wording of the question, the way that they state.
  public func direction(under definitions: KPIDefinitions) -> Direction {
    guard direction == .configurable else { return direction }
    return definitions.effort == .higherIsEasier ? .higher : .lower
  }

  /// What the values of the KPI's series are under `definitions`, by its computation over tickets, or else by its best one over other tables;
  /// nil where it is not computed. A series states the shape that it has.
  public func shape(_ definitions: KPIDefinitions = KPIDefinitions()) -> Measure.Shape? {
    measure?.under(definitions).shape ?? tableMeasures.first?.shape(definitions)
  }

  /// What exactly is counted over tickets: a sentence, and those of the choices on which the number depends.
  func definition(
    of measure: Measure, _ definitions: KPIDefinitions, clock: (any WorkingClock)?, leftOut: [LeftOutTickets], sliced: Bool
  ) -> String {
    var choices = KPIDefinitions.choices(measure)
    if !sliced { choices.remove(.groups) }
    // The first sentence says it already.
    choices.remove(.satisfaction)
    let counted =
      measure == .mean(.satisfactionScore) ? "Mean satisfaction score of scored tickets, by the period of resolution." : definition
    var sentences = [counted] + definitions.sentences(choices)
    if definitions.clock == .business, choices.contains(.clock), let clock { sentences.append(clock.says) }
    if !leftOut.isEmpty { sentences.append("Left out here: \(leftOut.map(\.says).joined(separator: ", ")).") }
    return sentences.joined(separator: " ")
  }

  /// What exactly is counted in other tables: the measure's own sentence, and those of the choices that it cannot know of.
  func definition(of measure: any TableMeasure, _ definitions: KPIDefinitions, clock: (any WorkingClock)? = nil) -> String {
    let known: Set<KPIDefinitions.Choice> = [.pooling, .resolution, .merged, .spam, .deleted]
    let depending = definitions.choices(measure)
    var choices = depending.intersection(known)
    if direction == .configurable { choices.insert(.effort) }
    let says = measure.says(definitions)
    var sentences = [says.hasSuffix(".") ? says : says + "."] + definitions.sentences(choices)
    if definitions.clock == .business, depending.contains(.clock), let clock { sentences.append(clock.says) }
    return sentences.joined(separator: " ")
  }
}
