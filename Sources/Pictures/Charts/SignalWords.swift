import Engine

/// What a chart found, put together from its numbers in the reader's language; in English the engine's own sentences stand.
struct SignalWords {
  let chart: ControlChartResult
  let locale: PictureLocale
  private let format: MeasureFormat

  init(_ chart: ControlChartResult, _ locale: PictureLocale) {
    self.chart = chart
    self.locale = locale
    format = MeasureFormat(unit: ChartData.unit(of: chart), values: chart.points.map(\.statistic), locale: locale)
  }

  /// The point of a signal that lies furthest out: `tor. 26. mai 2016: 73; nedre grense 172, ventet 299`. Nil in English, and where the
  /// numbers are not in the main panel.
  func says(_ signal: ChartSignal) -> String? {
    guard locale != .en else { return nil }
    let members = signal.members.filter { chart.points.indices.contains($0) && chart.points[$0].statistic.isFinite }
    func distance(_ index: Int) -> Double {
      let point = chart.points[index]
      return point.centerLine.isFinite ? abs(point.statistic - point.centerLine) : 0
    }
    guard let extreme = members.max(by: { distance($0) < distance($1) }) else { return nil }
    let (point, words) = (chart.points[extreme], locale.drawn)
    var text = "\(DateText(locale).reading(point.ds)): \(format.withUnit(point.statistic))"
    let isLow = point.statistic < point.centerLine
    let limit = isLow ? point.lowerControlLimit : point.upperControlLimit
    let lines = [
      limit.isFinite ? "\(words[isLow ? .lowerLimit : .upperLimit].lowercased()) \(format.short(limit))" : nil,
      point.centerLine.isFinite ? "\(words.name(chart.centerName).lowercased()) \(format.short(point.centerLine))" : nil,
    ].compactMap { $0 }
    if !lines.isEmpty { text += "; " + lines.joined(separator: ", ") }
    return members.count > 1 ? "\(words.phrase(.points, "\(members.count)")) – \(text)" : text
  }

  /// The chart's finding in one sentence; nil in English, and for a chart that was not judged.
  var finding: String? {
    guard locale != .en, chart.judged else { return nil }
    let count = chart.points.count { $0.statistic.isFinite }
    guard let latest = chart.signals.max(by: { $0.end < $1.end }) else { return locale.drawn.phrase(.nothingShifted, "\(count)") }
    return says(latest).map { locale.drawn.phrase(.countOfSignals, "\(chart.signals.count)", $0) }
  }
}
