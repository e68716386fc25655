import Engine

/// What a picture must know of a kind of chart, from the fields of its answer.
extension ControlChartResult {
  /// The signals of all panels.
  var allSignals: [ChartSignal] { signals + (dispersion?.signals ?? []) + (within?.signals ?? []) }

  /// Whether two sums run at once, one from zero up and one from zero down.
  var hasSums: Bool { points.contains { $0.statisticUpper != nil || $0.statisticLower != nil } }

  /// Whether statistic and lines stand on the measure's own scale.
  var isOnMeasureScale: Bool { statisticUnit == nil }

  /// Whether each plotted point averages earlier ones, so that the single values belong faintly behind it.
  var showsSingleValues: Bool { isOnMeasureScale && ["ewma", "ma"].contains(type) }

  /// Whether each plotted point carries earlier ones along, so that an alarm lasts for many points.
  var carriesMemory: Bool { hasSums && type != "zone" || showsSingleValues || ["mewma", "mcusum"].contains(type) }

  /// Whether a plotted point is one measurement, which a specification is about.
  var plotsMeasurements: Bool {
    isOnMeasureScale && statisticName == nil && !["xbar_r", "xbar_s", "three_way", "percentile"].contains(type)
  }

  /// What the centre line is called.
  var centerName: String {
    switch type {
    case "run": "Median"
    case "expected", "monitor", "farrington", "t2", "mewma", "mcusum": "Expected"
    case "percentile": "Usual"
    default: type.hasPrefix("ears_") ? "Expected" : hasSums || statisticUnit != nil || transform != nil ? "Centre" : "Mean"
    }
  }

  /// The sentences of what was asked for beside the chart: design, target, capability, proposed steps, then what a reader must know.
  var remarks: [String] {
    let verdicts = [design?.says, targetVerdict?.says, capability?.says].compactMap { $0 }
    return verdicts + (proposals ?? []).map { "Proposed: \($0.says)" } + notes
  }

  /// The variables that make most of a multivariate point, the largest first; empty for other charts.
  func contributors(at index: Int) -> [String] {
    guard points.indices.contains(index), let shares = points[index].contributions else { return [] }
    let ordered = shares.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let largest = ordered.first?.value, largest > 0 else { return [] }
    return ordered.prefix(2).filter { 2 * $0.value >= largest }.map(\.key)
  }
}
