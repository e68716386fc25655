import Tickets
import Timeline

/// KPIs of a caller's own, written by hand.
enum HandMadeKPI {
  static func entry(_ id: String, measure: Measure? = nil, tableMeasures: [any TableMeasure] = []) -> KPI {
    KPI(
      id: id, names: .init("My own"), aliases: [], verbatim: [], sources: [], category: "own", unit: "pieces", direction: .neutral,
      directionNote: "none", aggregation: "count", formula: "pieces", numerator: nil, denominator: nil, chartFamily: .xmr,
      chartReason: "none", inputs: ["surveys.answered_at"], target: nil, targetSource: nil, level: .operational, ownerRoles: [], notes: "",
      measure: measure, tableMeasures: tableMeasures)
  }
}

/// Rows of one table by the period of one of its stamps.
struct RowsOfTable: TableMeasure {
  var table = TableKind.surveys
  var stamp = "answered_at"

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .count }

  func columns(_ definitions: KPIDefinitions) -> [String] { ["\(table.rawValue).\(stamp)"] }

  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] {
    data.tables[table]?.has(stamp) == true ? [] : columns(definitions)
  }

  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] { data.tables[table]?.stamps[stamp] ?? [] }

  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    var counts = [Double](repeating: 0, count: frame.axis.count)
    for moment in moments(in: data, frame.definitions) {
      if let position = frame.axis.position(of: moment), counts.indices.contains(position) { counts[position] += 1 }
    }
    return [SliceTally(slice: frame.dimension.map { KPISlice(dimension: $0, label: "all") }, y: counts)]
  }

  func says(_ definitions: KPIDefinitions) -> String { "Rows of \(table.rawValue)" }
}
