/// What is wrong with a choice of definitions: `unknown_definition`, `needs_business_hours`.
extension TicketsError {
  static func unknownDefinition(name: String) -> TicketsError {
    let names = KPIDefinitions.Choice.allCases.map(\.rawValue)
    let nearest = EditDistance.nearest(to: name, among: names)
    let guess = nearest.map { "; did you mean '\($0)'? The choices are" } ?? "; the choices are"
    return TicketsError(
      code: "unknown_definition",
      message: "there is no definition '\(name)' to choose\(guess) \(names.sorted().joined(separator: ", "))")
  }

  static func unknownDefinition(value: String, of choice: KPIDefinitions.Choice) -> TicketsError {
    if let range = choice.range {
      let bounds = "\(range.bounds.lowerBound.wholeText) to \(range.bounds.upperBound.wholeText)"
      return TicketsError(
        code: "unknown_definition", message: "'\(value)' is no choice of \(choice.rawValue); it is a number of \(range.unit), \(bounds)")
    }
    let nearest = EditDistance.nearest(to: value, among: choice.values)
    let guess = nearest.map { "; did you mean '\($0)'? It is one of" } ?? "; it is one of"
    return TicketsError(
      code: "unknown_definition",
      message: "'\(value)' is no choice of \(choice.rawValue)\(guess) \(choice.values.joined(separator: ", "))")
  }

  static func unknownDefinition(pairWithoutValue pair: String) -> TicketsError {
    TicketsError(code: "unknown_definition", message: "'\(pair)' is no choice of a definition; write name=value, as in resolution=closed")
  }

  static func needsBusinessHours(_ kpi: KPI) -> TicketsError {
    TicketsError(
      code: "needs_business_hours",
      message: "the KPI '\(kpi.id)' is asked for in business hours, but no business hours are stated; state a calendar, or clock=calendar")
  }
}
