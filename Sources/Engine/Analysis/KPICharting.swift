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
  /// Nil where no public holidays are known.
  var holidays: HolidayEffects?

  func chart(_ series: KPISeries) throws(ControlChartError) -> ControlChartResult {
    let axis = series.axis
    let season = axis.frequency?.seasons.last ?? 0
    let isSeasonal = season > 1 && axis.count >= 2 * season
    var chartSeries = ControlCharts.ChartSeries(
      values: series.headline, denominators: series.n,
      slots: isSeasonal ? (0..<axis.count).map { axis.slot(at: $0, season: season) } : nil, slotCount: max(1, season),
      kind: series.shape.kind)
    chartSeries.calendarEffects = holidays?.effects(on: axis) ?? []
    var notes: [String] = []
    if let end = window.warmUpEnd, series.kpi.countsResolutions {
      let early = (0..<axis.count).filter { index in axis.date(at: index).map { $0 < end } ?? false }
      for index in early { chartSeries.exclusions[index] = Self.warmUpReason }
      if !early.isEmpty {
        notes.append(
          "The log begins on \(Phrase.date(window.usable.lowerBound)) without the tickets that were open then, so this KPI drifts by "
            + "construction until \(Phrase.date(end)).")
      }
    }
    return try ControlChartBuilder(
      uniqueId: series.uniqueID, title: series.kpi.chartTitle, unit: series.shape.unit, direction: series.kpi.goodDirection,
      axis: axis, series: chartSeries, settings: settings, type: type, target: targets[series.kpi.id], notes: notes
    ).build()
  }

  static let warmUpReason = "the log's abrupt start"
}

extension KPI {
  /// The title of the KPI's chart: its name, and for lengths of time that the median is drawn, whatever mean the name speaks of.
  var chartTitle: String {
    guard measureKind == .duration else { return names[.en] }
    let words = id.split(separator: "_").joined(separator: " ")
    return "\(words.prefix(1).uppercased())\(words.dropFirst()), median"
  }

  /// Whether the number depends on which tickets were resolved, and so on how far back the log reaches.
  var countsResolutions: Bool {
    switch measure {
    case .backlog, .netFlow, .clearance: true
    case .some(let measure): measure.event == .resolved
    case nil: tableMeasures.contains { $0.columns(KPIDefinitions()).contains { $0.hasPrefix("tickets.resolved_at") } }
    }
  }
}
