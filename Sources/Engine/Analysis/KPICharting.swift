import ControlCharts
import Tickets
import Timeline

/// The control chart of a KPI within the judged window of its log.
struct KPICharting {
  var window: HistoryWindow
  var targets: [String: Double]
  var settings: ChartSettings
  /// A chart id, or nil for the engine's choice.
  var type: String?

  func chart(_ series: KPISeries) throws(ControlChartError) -> ControlChartResult {
    let axis = series.axis
    let season = axis.frequency?.seasons.last ?? 0
    let isSeasonal = season > 1 && axis.count >= 2 * season
    var chartSeries = ControlCharts.ChartSeries(
      values: series.headline, denominators: series.n,
      slots: isSeasonal ? (0..<axis.count).map { axis.slot(at: $0, season: season) } : nil, slotCount: max(1, season),
      kind: series.kpi.measureKind)
    var notes: [String] = []
    if let end = window.warmUpEnd, series.kpi.countsResolutions {
      let early = (0..<axis.count).filter { index in axis.date(at: index).map { $0 < end } ?? false }
      for index in early { chartSeries.exclusions[index] = Self.warmUpReason }
      if !early.isEmpty {
        notes.append(
          "The log begins on \(Phrase.date(window.usable.lowerBound)) without the tickets that were open then, so this KPI drifts by "
            + "construction until \(Phrase.date(end)); those \(early.count) points are drawn, but neither set limits nor count as signals.")
      }
    }
    if series.kpi.measureKind == .duration { notes.append("Drawn is the median of the tickets of each \(axis.frequency?.name ?? "period").") }
    return try ControlChartBuilder(
      uniqueId: series.uniqueID, title: series.kpi.names[.en], unit: series.kpi.measureUnit, direction: series.kpi.goodDirection,
      axis: axis, series: chartSeries, settings: settings, type: type, target: targets[series.kpi.id], notes: notes
    ).build()
  }

  static let warmUpReason = "the log's abrupt start"
}

extension KPI {
  /// Whether the number depends on which tickets were resolved, and so on how far back the log reaches.
  var countsResolutions: Bool {
    switch measure {
    case .backlog, .netFlow, .clearance: true
    case .some(let measure): measure.event == .resolved
    case nil: false
    }
  }
}
