import Timeline

/// The report's first page in words: what has shifted, what is coming, whom to put on which shift; at most a dozen sentences.
enum Findings {
  static func all(
    charts: [ControlChartResult], forecasts: [ForecastResult], staffing: StaffingPlan?, window: AnalysisWindow
  ) -> [Finding] {
    var findings = shifts(charts)
    if forecasts.isEmpty, window.days < VolumeForecasts.fewestDays {
      findings.append(
        Finding(.data, says: "\(window.days) days are too few to forecast from; at least \(VolumeForecasts.fewestDays) are needed."))
    }
    if let daily = forecasts.first {
      var finding = Finding(.outlook, says: "Coming: \(lowerFirst(daily.says))\(accuracy(daily))", series: [daily.uniqueId])
      finding.every = daily.every
      finding.outlook = outlook(daily)
      findings.append(finding)
    }
    if let staffing {
      findings += staffing.says.map { Finding(.staffing, says: $0) }
      if !staffing.assumptions.isEmpty {
        findings.append(
          Finding(
            .assumptions, says: "Assumed, because neither data nor request say it: \(staffing.assumptions.joined(separator: "; "))."))
      }
    }
    return findings + window.says.map { Finding(.data, says: $0) }
  }

  /// The charts with signals, the first few in detail: volume leads, since everything else follows from it, then the order of the overview.
  private static func shifts(_ charts: [ControlChartResult]) -> [Finding] {
    let judged = charts.filter(\.judged)
    let signalled = judged.filter { !$0.signals.isEmpty }
    let detailed = signalled.filter { $0.uniqueId == VolumeForecasts.kpi } + signalled.filter { $0.uniqueId != VolumeForecasts.kpi }
    var findings = detailed.prefix(detailedCharts).map(shift)
    let further = detailed.dropFirst(detailedCharts)
    if !further.isEmpty {
      let names = further.map { "\(lowerFirst($0.title)) (\(flaggedCount($0)))" }
      var finding = Finding(
        .furtherSignals, says: "Single unusual \(judged.first?.every ?? "point")s too in \(list(names)).", series: further.map(\.uniqueId))
      finding.flagged = further.map(flaggedCount)
      finding.every = judged.first?.every
      findings.append(finding)
    }
    let quiet = judged.filter(\.signals.isEmpty)
    if !quiet.isEmpty {
      findings.append(
        Finding(.steady, says: "Steady: \(list(quiet.map { lowerFirst($0.title) })).", series: quiet.map(\.uniqueId)))
    }
    return findings
  }

  private static func shift(_ chart: ControlChartResult) -> Finding {
    let tested = chart.points.filter { $0.excluded == nil && !$0.statistic.isNaN }.count
    let flagged = flaggedCount(chart)
    let latest = chart.signals.suffix(4)
    let head = "\(chart.title): \(flagged) of \(tested) \(chart.every ?? "point")s out of the ordinary"
    var finding = Finding(
      .shift, says: "\(head): \(latest.map { event($0, in: chart).map { says($0, in: chart) } ?? $0.says }.joined(separator: "; ")).",
      series: [chart.uniqueId])
    finding.flagged = [flagged]
    finding.tested = tested
    finding.every = chart.every
    let events = latest.compactMap { event($0, in: chart) }
    // A signal without a point has only its sentence.
    if events.count == latest.count { finding.events = events }
    return finding
  }

  private static let detailedCharts = 3

  private static func flaggedCount(_ chart: ControlChartResult) -> Int { chart.points.filter { !$0.signals.isEmpty }.count }

  /// Of several points in a row the one furthest from what was expected.
  private static func event(_ signal: ChartSignal, in chart: ControlChartResult) -> Finding.Event? {
    let members = signal.members.filter { chart.points.indices.contains($0) }
    guard let position = members.max(by: { abs(chart.points[$0].z) < abs(chart.points[$1].z) }) else { return nil }
    let point = chart.points[position]
    return Finding.Event(ds: point.ds, periods: members.count, value: point.statistic, expected: point.centerLine)
  }

  /// `Fri 25 Mar 55, expected 355`.
  private static func says(_ event: Finding.Event, in chart: ControlChartResult) -> String {
    let when = ISO8601.parse(Array(event.ds.utf8)).map {
      Phrase.date(CivilDate(daysSinceEpoch: Frequency.day.period(ofLocalSeconds: $0.localSeconds)), weekday: true, year: false)
    }
    let length = event.periods > 1 ? " (of \(event.periods) in a row)" : ""
    return "\(when ?? event.ds)\(length) \(Phrase.value(event.value, chart.unit)), expected \(Phrase.value(event.expected, chart.unit))"
  }

  /// The numbers of the forecast's own sentence; nil where it gives no total.
  private static func outlook(_ forecast: ForecastResult) -> Finding.Outlook? {
    guard forecast.unit == .count, forecast.every != nil, !forecast.mean.isEmpty else { return nil }
    let season = forecast.seasons.last ?? forecast.every.flatMap { Frequency(name: $0) }?.seasons.last ?? 1
    let total = forecast.mean.reduce(0) { $1.isNaN ? $0 : $0 + $1 }.rounded()
    let change = ForecastChange(mean: forecast.mean, history: forecast.history.y, season: season).share
    var outlook = Finding.Outlook(total: total, steps: forecast.mean.count, change: change)
    if let backtest = forecast.backtest, let best = backtest.scores.first(where: \.best), best.wape.isFinite {
      outlook.origins = backtest.origins.count
      outlook.error = best.wape
      let naive = backtest.scores.first { $0.model == "SeasonalNaive" && !$0.best }
      outlook.repetitionError = naive.flatMap { $0.wape.isFinite ? $0.wape : nil }
    }
    return outlook
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
