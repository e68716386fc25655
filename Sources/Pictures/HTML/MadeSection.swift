import Engine

/// How the report was made: version, seed, what was read and refused, what was left out, the charts' parameters, each KPI's definition.
enum MadeSection {
  static func html(_ response: AnalyzeResponse, locale: PictureLocale) -> String {
    facts(
      made: response.made, reading: response.reading, window: response.window, forecasts: response.forecasts,
      plans: response.staffing.map { [$0] } ?? [], locale: locale) + sentences(response.reading.says + response.window.says)
      + charts(response.charts, locale: locale) + definitions(response) + refusals(response.reading) + columns(response.reading)
  }

  /// The same for the answer of a single job.
  static func html(
    made: Provenance, reading: ReadingSummary?, charts: [ControlChartResult] = [], forecasts: [ForecastResult] = [],
    plans: [StaffingPlan] = [], locale: PictureLocale
  ) -> String {
    facts(made: made, reading: reading, window: nil, forecasts: forecasts, plans: plans, locale: locale) + sentences(reading?.says ?? [])
      + self.charts(charts, locale: locale) + (reading.map { refusals($0) + columns($0) } ?? "")
  }

  private static func facts(
    made: Provenance, reading: ReadingSummary?, window: AnalysisWindow?, forecasts: [ForecastResult], plans: [StaffingPlan],
    locale: PictureLocale
  ) -> String {
    let numbers = NumberText(locale)
    func count(_ value: Int) -> String { numbers.fixed(Double(value), decimals: 0) }
    var facts: [(String, String)] = [
      ("Engine", "Foreshift \(made.engineVersion)"), ("Seed", made.seed.map(String.init) ?? "no random numbers used"),
    ]
    if let reading {
      facts += [
        ("Rows read", count(reading.rowsRead)), ("Tickets kept", count(reading.ticketsKept)), ("Rows merged", count(reading.merged)),
        ("Rows refused", count(reading.refusedRows)), ("Values refused", count(reading.refusedValues)),
      ]
    }
    if let window {
      facts += [
        ("Tickets before the window", count(window.ticketsBefore)), ("Tickets after the window", count(window.ticketsAfter)),
      ]
      if !window.lostDays.isEmpty { facts.append(("Days treated as missing", lost(window.lostDays, locale: locale))) }
    }
    for forecast in forecasts {
      let seasons =
        forecast.seasons.isEmpty ? "no season" : "seasons of \(forecast.seasons.map(String.init).joined(separator: ", ")) periods"
      facts.append(("Forecast: \(PictureTitle.text(forecast.title))", "\(forecast.model), made by \(forecast.chosenModel); \(seasons)"))
    }
    for plan in plans {
      let handle = MeasureFormat(unit: .seconds, values: [plan.handleSeconds], locale: locale).withUnit(plan.handleSeconds)
      facts.append(
        (
          "Staffing: \(PictureTitle.text(plan.title))",
          "queue model \(plan.queue), \(StaffingWords.goal(plan, numbers: numbers)), handle time \(handle) (\(plan.handleSource)), "
            + "shrinkage \(numbers.percent(plan.shrinkage)), occupancy at most \(numbers.percent(plan.maximumOccupancy))"
        ))
    }
    return "<dl>\(facts.map { "<dt>\(XMLText.escaped($0.0))</dt><dd>\(XMLText.escaped($0.1))</dd>" }.joined())</dl>\n"
  }

  private static func lost(_ days: [String], locale: PictureLocale) -> String {
    let dates = DateText(locale)
    let named = days.prefix(12).map { dates.reading($0, weekday: false) }.joined(separator: ", ")
    return days.count > 12 ? "\(named) and \(days.count - 12) more" : named
  }

  private static func sentences(_ sentences: [String]) -> String {
    sentences.isEmpty ? "" : "<ul>\(sentences.map { "<li>\(XMLText.escaped($0))</li>" }.joined())</ul>\n"
  }

  private static func charts(_ charts: [ControlChartResult], locale: PictureLocale) -> String {
    guard !charts.isEmpty else { return "" }
    let numbers = NumberText(locale)
    let columns = ["Chart", "Type", "Limits", "Rules"].map { HTMLTable.Column(title: $0) }
    let figures = ["Points", "Missing", "Left out", "Lag-1 autocorrelation", "Dispersion"].map {
      HTMLTable.Column(title: $0, numeric: true)
    }
    var table = HTMLTable(caption: "How each chart was made", columns: columns + figures)
    for chart in charts {
      let facts = chart.diagnostics
      table.add([
        PictureTitle.text(chart.title), ControlChartWords.typeName(chart.type), chart.limitsFrom,
        chart.rules.isEmpty ? "none" : chart.rules.joined(separator: ", "), String(facts.usablePoints), String(facts.missingPoints),
        String(facts.excludedPoints), numbers.fixed(facts.lag1Autocorrelation, decimals: 2), numbers.significant(facts.dispersion, 3),
      ])
    }
    return table.html()
  }

  private static func definitions(_ response: AnalyzeResponse) -> String {
    var seen: Set<String> = []
    let kpis = response.kpis.filter { $0.slice == nil && seen.insert($0.kpi).inserted }
    guard !kpis.isEmpty else { return "" }
    let items = kpis.map { "<dt>\(XMLText.escaped($0.name))</dt><dd>\(XMLText.escaped($0.definition))</dd>" }.joined()
    return "<h3>What each KPI is</h3><dl>\(items)</dl>\n"
  }

  private static func refusals(_ reading: ReadingSummary) -> String {
    guard !reading.refusals.isEmpty else { return "" }
    var table = HTMLTable(
      caption: "The first refused values, as they stand in the file",
      columns: [HTMLTable.Column(title: "Line", numeric: true)] + ["Column", "Value", "Reason"].map { HTMLTable.Column(title: $0) })
    for refusal in reading.refusals.prefix(50) { table.add([String(refusal.line), refusal.column, refusal.value, refusal.reason]) }
    return table.html()
  }

  private static func columns(_ reading: ReadingSummary) -> String {
    guard !reading.columns.isEmpty else { return "" }
    var table = HTMLTable(
      caption: "What the columns were taken for", columns: ["Column", "Taken for", "Why"].map { HTMLTable.Column(title: $0) })
    for column in reading.columns { table.add([column.header, column.takenFor ?? "not used", column.why]) }
    return "<details><summary>Columns of the file</summary>\(table.html())</details>\n"
  }
}
