extension KPIDefinitions {
  /// The sentences of the choices on which the number of `kpi` depends; those on groups only where it is `sliced`.
  public func says(for kpi: KPI, sliced: Bool = true) -> [String] {
    var choices = choices(for: kpi)
    if !sliced { choices.removeAll { $0 == .groups } }
    return sentences(choices)
  }

  /// The choices on which the number of `kpi` depends, in the order of `Choice`.
  public func choices(for kpi: KPI) -> [Choice] {
    var choices = Set<Choice>()
    if let measure = kpi.measure { choices.formUnion(Self.choices(measure.under(self))) }
    if kpi.measure == .proportion(.satisfied) { choices.insert(.satisfaction) }
    if kpi.direction == .configurable { choices.insert(.effort) }
    for measure in kpi.tableMeasures { choices.formUnion(self.choices(measure)) }
    return Choice.allCases.filter(choices.contains)
  }

  /// What a measure over tickets depends on.
  static func choices(_ measure: Measure) -> Set<Choice> {
    // Whoever is left out, and in which group the others are, matters to every number made from tickets.
    var choices: Set<Choice> = [.groups, .merged, .spam, .deleted]
    if measure.readsResolution { choices.insert(.resolution) }
    if pools(measure.shape) { choices.insert(.pooling) }
    switch measure {
    case .duration(.resolution): choices.formUnion([.clock, .onHold, .reopened])
    case .duration(.firstResponse): choices.insert(.clock)
    case .proportion(.promiseKept): choices.formUnion([.slaPopulation, .slaFlag, .reopened])
    case .proportion(.resolvedWithin24Hours): choices.insert(.reopened)
    case .mean(.effortScore): choices.insert(.effort)
    case .mean(.satisfactionScore): choices.insert(.satisfaction)
    default: break
    }
    return choices
  }

  /// What a measure over other tables depends on: the choices that change what it reads or what it says of itself, and those that
  /// decide what a ticket is, where it reads tickets too.
  func choices(_ measure: any TableMeasure) -> Set<Choice> {
    var choices = Set<Choice>()
    if Self.pools(measure.shape(self)) { choices.insert(.pooling) }
    let tickets = measure.columns(self).filter { $0.hasPrefix("tickets.") }
    if !tickets.isEmpty { choices.formUnion([.groups, .merged, .spam, .deleted]) }
    if tickets.contains(where: { $0.hasSuffix("resolved_at") }) { choices.insert(.resolution) }
    for choice in Choice.allCases where choice != .pooling {
      for value in choice.values where value != self[choice] {
        var other = self
        guard (try? other.set(choice.rawValue, to: value)) != nil else { continue }
        if measure.says(other) != measure.says(self) || measure.columns(other) != measure.columns(self) { choices.insert(choice) }
      }
    }
    return choices
  }

  /// Whether there are two ways to make one number of several periods.
  static func pools(_ shape: Measure.Shape) -> Bool {
    switch shape {
    case .proportion, .ratio, .netScore, .duration, .mean: true
    case .count, .flow, .stock, .sum: false
    }
  }
}

extension Measure {
  /// Whether the moment of resolution decides what is counted, or when.
  var readsResolution: Bool {
    switch self {
    case .count(.created), .duration(.firstResponse), .proportion(.respondedWithin24Hours): false
    default: true
    }
  }
}
