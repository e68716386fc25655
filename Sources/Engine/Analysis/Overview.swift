/// The KPIs at a glance: one row a chart, those that need a look first.
enum Overview {
  static func rows(_ charts: [ControlChartResult]) -> [OverviewRow] {
    charts.map(row).enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }

  private static func row(_ chart: ControlChartResult) -> OverviewRow {
    let latest = chart.points.last { $0.complete && $0.excluded == nil && !$0.statistic.isNaN }
    return OverviewRow(
      uniqueId: chart.uniqueId, name: chart.title, unit: chart.unit, direction: chart.direction, latestDs: latest?.ds ?? "",
      latest: latest?.statistic ?? .nan, expectedLow: latest?.lowerControlLimit ?? .nan, expectedHigh: latest?.upperControlLimit ?? .nan,
      target: chart.target, variation: variation(chart, latest), againstTarget: againstTarget(chart, latest),
      signals: chart.signals.count, since: current(chart, latest)?.start, says: chart.says)
  }

  /// The signal that holds at the latest point.
  private static func current(_ chart: ControlChartResult, _ latest: ControlChartResult.Point?) -> ChartSignal? {
    guard let latest, let position = chart.points.lastIndex(where: { $0.ds == latest.ds }) else { return nil }
    return chart.signals.first { $0.members.contains(position) }
  }

  private static func variation(_ chart: ControlChartResult, _ latest: ControlChartResult.Point?) -> OverviewRow.Variation {
    guard chart.judged else { return chart.diagnostics.usablePoints < 12 ? .tooFewPoints : .notJudged }
    guard let signal = current(chart, latest) else { return .steady }
    switch (signal.direction, signal.judgement) {
    case (.up, .worse): return .highWorse
    case (.up, .better): return .highBetter
    case (.down, .worse): return .lowWorse
    case (.down, .better): return .lowBetter
    case (.up, .none): return .high
    case (.down, .none): return .low
    case (.none, _): return .steady
    }
  }

  /// Where the limits at the latest point lie beside the target.
  private static func againstTarget(_ chart: ControlChartResult, _ latest: ControlChartResult.Point?) -> OverviewRow.AgainstTarget {
    guard let target = chart.target, let latest, chart.judged, chart.diagnostics.usablePoints >= 12 else { return .noTarget }
    let low = latest.lowerControlLimit.isNaN ? -Double.infinity : latest.lowerControlLimit
    let high = latest.upperControlLimit.isNaN ? Double.infinity : latest.upperControlLimit
    switch chart.direction {
    case .neutral: return .noTarget
    case .higher: return low >= target ? .alwaysMeets : high < target ? .alwaysMisses : .hitAndMiss
    case .lower: return high <= target ? .alwaysMeets : low > target ? .alwaysMisses : .hitAndMiss
    }
  }

  private static func rank(_ row: OverviewRow) -> Int {
    switch row.variation {
    case .highWorse, .lowWorse: 0
    case .high, .low: 1
    case .highBetter, .lowBetter: 2
    case .steady: row.signals > 0 ? 3 : row.againstTarget == .alwaysMisses ? 4 : 5
    case .notJudged: 6
    case .tooFewPoints: 7
    }
  }
}
