extension KPI: Encodable {
  private enum CodingKeys: String, CodingKey {
    case id, names, aliases, verbatim, seeds, category, unit, direction, aggregation, formula, numerator, denominator, inputs, target
    case level, notes, definition, status
    case directionNote = "direction_note"
    case chartFamily = "chart_family"
    case chartReason = "chart_why"
    case targetSource = "target_source"
    case ownerRoles = "owner_roles"
  }

  /// The entry with snake_case keys; what does not exist is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, names[$0]) }), forKey: .names)
    try container.encode(aliases, forKey: .aliases)
    try container.encode(verbatim, forKey: .verbatim)
    try container.encode(sources, forKey: .seeds)
    try container.encode(category, forKey: .category)
    try container.encode(unit, forKey: .unit)
    try container.encode(direction, forKey: .direction)
    try container.encode(directionNote, forKey: .directionNote)
    try container.encode(aggregation, forKey: .aggregation)
    try container.encode(formula, forKey: .formula)
    try container.encode(numerator, forKey: .numerator)
    try container.encode(denominator, forKey: .denominator)
    try container.encode(chartFamily, forKey: .chartFamily)
    try container.encode(chartReason, forKey: .chartReason)
    try container.encode(inputs, forKey: .inputs)
    try container.encode(target, forKey: .target)
    try container.encode(targetSource, forKey: .targetSource)
    try container.encode(level, forKey: .level)
    try container.encode(ownerRoles, forKey: .ownerRoles)
    try container.encode(notes, forKey: .notes)
    try container.encode(definition, forKey: .definition)
    try container.encode(status, forKey: .status)
  }
}
