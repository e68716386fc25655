import Timeline

/// The report's first page in words: what has shifted, what is coming, whom to put on which shift; at most a dozen sentences.
enum Findings {
  static func sentences(
    charts: [ControlChartResult], forecasts: [ForecastResult], staffing: StaffingPlan?, window: AnalysisWindow
  ) -> [String] {
    var sentences = shifts(charts)
    if forecasts.isEmpty, window.days < VolumeForecasts.fewestDays {
      sentences.append("\(window.days) days are too few to forecast from; at least \(VolumeForecasts.fewestDays) are needed.")
    }
    if let daily = forecasts.first {
      sentences.append("Coming: \(lowerFirst(daily.says))\(accuracy(daily))")
    }
    if let staffing {
      sentences += staffing.says
      if !staffing.assumptions.isEmpty {
        sentences.append("Assumed, because neither data nor request say it: \(staffing.assumptions.joined(separator: "; ")).")
      }
    }
    sentences += window.says
    return sentences
  }

  /// The charts with signals, the first few in detail: volume leads, since everything else follows from it, then the order of the overview.
  private static func shifts(_ charts: [ControlChartResult]) -> [String] {
    let judged = charts.filter(\.judged)
    let signalled = judged.filter { !$0.signals.isEmpty }
    let detailed = signalled.filter { $0.uniqueId == VolumeForecasts.kpi } + signalled.filter { $0.uniqueId != VolumeForecasts.kpi }
    var sentences = detailed.prefix(detailedCharts).map { chart in
      let tested = chart.points.filter { $0.excluded == nil && !$0.statistic.isNaN }.count
      let flagged = flaggedCount(chart)
      let head = "\(chart.title): \(flagged) of \(tested) \(chart.every ?? "point")s out of the ordinary"
      return "\(head): \(chart.signals.suffix(4).map { event($0, in: chart) }.joined(separator: "; "))."
    }
    let further = detailed.dropFirst(detailedCharts).map { "\(lowerFirst($0.title)) (\(flaggedCount($0)))" }
    if !further.isEmpty { sentences.append("Single unusual \(judged.first?.every ?? "point")s too in \(list(further)).") }
    let quiet = judged.filter(\.signals.isEmpty).map { lowerFirst($0.title) }
    if !quiet.isEmpty { sentences.append("Steady: \(list(quiet)).") }
    return sentences
  }

  private static let detailedCharts = 3

  private static func flaggedCount(_ chart: ControlChartResult) -> Int { chart.points.filter { !$0.signals.isEmpty }.count }

  /// `Fri 25 Mar 55, expected 355`; of several points in a row the one furthest from what was expected.
  private static func event(_ signal: ChartSignal, in chart: ControlChartResult) -> String {
    let members = signal.members.filter { chart.points.indices.contains($0) }
    guard let position = members.max(by: { abs(chart.points[$0].z) < abs(chart.points[$1].z) }) else { return signal.says }
    let point = chart.points[position]
    let when = ISO8601.parse(Array(point.ds.utf8)).map {
      Phrase.date(CivilDate(daysSinceEpoch: Frequency.day.period(ofLocalSeconds: $0.localSeconds)), weekday: true, year: false)
    }
    let length = members.count > 1 ? " (of \(members.count) in a row)" : ""
    return
      "\(when ?? point.ds)\(length) \(Phrase.value(point.statistic, chart.unit)), expected \(Phrase.value(point.centerLine, chart.unit))"
  }

  private static func accuracy(_ forecast: ForecastResult) -> String {
    guard let backtest = forecast.backtest, let best = backtest.scores.first(where: \.best), best.wape.isFinite else { return "" }
    var text =
      " In \(backtest.origins.count) past forecasts the mean error of a \(forecast.every ?? "period") was \(Phrase.percent(best.wape))"
    if let naive = backtest.scores.first(where: { $0.model == "SeasonalNaive" }), !naive.best, naive.wape.isFinite {
      text += " (last week's repetition: \(Phrase.percent(naive.wape))"
      text += naive.wape <= best.wape ? ", but with worse intervals)" : ")"
    }
    if best.wape > 0.6 { text += ", too much to plan by" }
    return text + "."
  }

  private static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }

  static func lowerFirst(_ text: String) -> String {
    guard let first = text.first, text.dropFirst().first?.isLowercase ?? false else { return text }
    return first.lowercased() + text.dropFirst()
  }
}
