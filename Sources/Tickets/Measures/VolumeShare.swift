import Timeline

/// A share of the contacts offered, from a table of interval volumes: the service level, or the abandoned.
struct VolumeShare: RowMeasure {
  /// From which columns it is had.
  enum Source: Sendable {
    /// `answered_within` of `offered`.
    case answeredWithin
    /// `service_level`, a ratio of its own, weighted by `offered`.
    case weightedServiceLevel
    /// `service_level` alone: every interval counts alike.
    case plainServiceLevel
    /// `abandoned` of `offered`.
    case abandoned
    /// What was `offered` and not `answered`.
    case notAnswered
  }

  let source: Source

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape {
    switch source {
    case .answeredWithin, .abandoned, .notAnswered: .proportion
    case .weightedServiceLevel, .plainServiceLevel: .ratio
    }
  }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    let start = DataRequirement.column(.volume, "interval_start")
    let offered = DataRequirement.column(.volume, "offered")
    switch source {
    case .answeredWithin: return [start, offered, .column(.volume, "answered_within")]
    case .weightedServiceLevel: return [start, offered, .column(.volume, "service_level")]
    case .plainServiceLevel: return [start, .column(.volume, "service_level")]
    case .abandoned: return [start, offered, .column(.volume, "abandoned")]
    case .notAnswered: return [start, offered, .column(.volume, "answered")]
    }
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let table = data.tables[.volume] else { return .quotient([]) }
    let stated = table.number("offered")
    let offered = source == .plainServiceLevel ? [Double](repeating: 1, count: table.count) : stated
    let parts: [Double]
    switch source {
    case .answeredWithin: parts = table.number("answered_within")
    case .abandoned: parts = table.number("abandoned")
    case .notAnswered: parts = zip(offered, table.number("answered")).map { $1 > $0 ? 0 : $0 - $1 }
    case .weightedServiceLevel, .plainServiceLevel:
      let levels = table.number("service_level")
      // A column that exceeds 1 anywhere is written in percent.
      let scale = levels.contains { $0 > 1 } ? 0.01 : 1.0
      parts = zip(levels, offered).map { $0 * scale * $1 }
    }
    let isKnown = zip(parts, offered).map { $0 >= 0 && $1 >= 0 }
    return .quotient([
      .init(
        rows: MeasureRows(table, at: "interval_start"), y: zip(parts, isKnown).map { $1 ? $0 : .nan },
        n: zip(offered, isKnown).map { $1 ? $0 : .nan })
    ])
  }

  func says(_ definitions: KPIDefinitions) -> String {
    switch source {
    case .answeredWithin: "Contacts answered within the threshold for each contact offered, added up over the intervals of the period."
    case .weightedServiceLevel: "Mean of the intervals' service levels, weighted by the contacts offered in each."
    case .plainServiceLevel:
      "Approximate: plain mean of the intervals' service levels, for the contacts offered in each are not stated."
    case .abandoned: "Contacts abandoned for each contact offered, added up over the intervals of the period."
    case .notAnswered: "Contacts offered and not answered for each contact offered, added up over the intervals of the period."
    }
  }
}
