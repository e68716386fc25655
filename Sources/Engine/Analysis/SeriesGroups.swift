import ControlCharts
import Tickets
import Timeline

/// The groups of a table of groups or of a series table: one group a series, its periods added up where they have denominators, else taken
/// as observations.
struct SeriesGroups {
  let request: CompareJob.Request

  init(_ request: CompareJob.Request) { self.request = request }

  /// Headers that name groups.
  private static let names = [
    "group", "groups", "team", "agent", "site", "unit", "provider", "hospital", "department", "region", "category", "priority", "channel",
    "name", "gruppe", "grupp", "ryhma", "skupina", "tim",
  ]

  func tables() throws(JobError) -> (tables: [ComparedTable], reading: ReadingSummary) {
    guard request.from == nil, request.to == nil, request.wholeLog == nil else {
      throw JobError(.request, code: "missing_kpi", message: "a window is for tickets: say with kpi what is to be compared", field: "kpi")
    }
    var input = SeriesInput(table: request.table, timezone: request.timezone, map: request.map, dateOrder: request.dateOrder)
    input.seriesNames = Self.names
    let (all, reading) = try input.read()
    // `sla_compliance/team=Group 70` is the group of a KPI's dimension.
    var order: [String] = []
    var parts: [String: [(name: String, series: RegularSeries)]] = [:]
    for series in all {
      let (family, name) = Self.family(series.id)
      if parts[family] == nil { order.append(family) }
      parts[family, default: []].append((name, series))
    }
    let tables = try order.map { (family) throws(JobError) in try table(family, parts[family] ?? [], reading) }
    guard !tables.isEmpty else { throw JobError(.data, code: "no_rows", message: "the table has no rows", field: "table") }
    return (tables, reading)
  }

  /// What a series is a group of, and its name there.
  private static func family(_ id: String) -> (family: String, name: String) {
    guard let slash = id.firstIndex(of: "/"), let equals = id[slash...].firstIndex(of: "=") else { return ("", id) }
    return (String(id[..<equals]), String(id[id.index(after: equals)...]))
  }

  /// The KPI's name; of lengths of time what is compared, whatever mean the name speaks of.
  static func title(_ kpi: KPI, by dimension: String) -> String {
    guard kpi.measureKind == .duration else { return "\(kpi.names[.en]), by \(dimension)" }
    let words = kpi.id.split(separator: "_").joined(separator: " ")
    return "\(words.prefix(1).uppercased())\(words.dropFirst()), geometric mean, by \(dimension)"
  }

  static func periodsNote(_ period: String) -> String {
    "Each \(period) of a group counts as one observation; where neighbouring \(period)s resemble each other, the limits are too narrow."
  }

  private func table(
    _ family: String, _ groups: [(name: String, series: RegularSeries)], _ reading: ReadingSummary
  ) throws(JobError) -> ComparedTable {
    let id = family.split(separator: "/").first.map(String.init)
    let kpi = id.flatMap { KPICatalogue[$0] }
    let by =
      family.split(separator: "/").dropFirst().first.map(String.init)
      ?? reading.columns.first { $0.takenFor == "unique_id" }.map { $0.header.lowercased() }.flatMap { Self.names.contains($0) ? $0 : nil }
      ?? "group"
    let names = groups.map(\.name)
    let title = kpi.map { Self.title($0, by: by) } ?? (family.isEmpty ? "Comparison by \(by)" : family)
    let direction = kpi?.goodDirection ?? .neutral
    let sums = groups.map { group in
      let usable = group.series.values.indices.filter { !group.series.values[$0].isNaN && (group.series.denominators?[$0] ?? 0) > 0 }
      return (
        y: usable.reduce(0.0) { $0 + group.series.values[$1] }, n: usable.reduce(0.0) { $0 + (group.series.denominators?[$1] ?? 0) }
      )
    }
    let areCounts = sums.allSatisfy { $0.y >= 0 && $0.y == $0.y.rounded() && $0.y < 1e15 }
    let hasSizes = groups.allSatisfy { $0.series.denominators != nil }
    let deviations = groups.map { $0.series.axis.count == 1 ? $0.series.extras["sd"]?.first : nil }
    func counted(_ measure: ComparedGroups.Measure, _ unit: MeasureUnit) -> ComparedTable {
      ComparedTable(
        kpi: kpi?.id, title: title, by: by, unit: unit, direction: direction,
        data: ComparedGroups(names: names, measure: measure, values: sums.map(\.y), sizes: sums.map(\.n)))
    }
    switch request.measure {
    case "proportion":
      guard hasSizes else { throw Self.noSizes("proportion") }
      return counted(.proportion, .proportion)
    case "rate":
      guard hasSizes else { throw Self.noSizes("rate") }
      return counted(.rate, .ratio)
    case nil, "mean", "duration": break
    case .some(let other):
      throw JobError(
        .request, code: "invalid_measure", message: "'\(other)' cannot be compared; write proportion, rate, mean or duration",
        field: "measure")
    }
    let kind = kpi.map(\.measureKind)
    if request.measure == nil, hasSizes, areCounts, deviations.allSatisfy({ $0 == nil }), kind != .duration, kind != .continuous {
      let isPart = sums.allSatisfy { $0.y <= $0.n }
      return counted(
        isPart && kind != .rate ? .proportion : .rate, isPart && kind != .rate ? .proportion : .ratio)
    }
    let isDuration = request.measure == "duration" || kind == .duration
    if !isDuration, hasSizes, deviations.contains(where: { $0 != nil }) {
      return ComparedTable(
        kpi: kpi?.id, title: title, by: by, unit: kpi?.measureUnit ?? .number, direction: direction,
        data: ComparedGroups(
          names: names, measure: .mean, values: groups.map { $0.series.values.first ?? .nan },
          sizes: groups.map { $0.series.denominators?.first ?? .nan }, deviations: deviations.map { $0 ?? .nan }))
    }
    var table = ComparedTable(
      kpi: kpi?.id, title: title, by: by, unit: isDuration ? .seconds : (kpi?.measureUnit ?? .number), direction: direction,
      samples: groups.map { group in (group.name, group.series.subgroups.map { $0.flatMap { $0 } } ?? group.series.values) },
      isLog: isDuration)
    table.notes.append(Self.periodsNote(groups.first?.series.axis.frequency?.name ?? "row"))
    return table
  }

  private static func noSizes(_ measure: String) -> JobError {
    JobError(
      .data, code: "missing_denominators", message: "a \(measure) needs the size of every group in a column n; name it with map",
      field: "measure")
  }
}
