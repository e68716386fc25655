import Engine

enum AnalyzeSamples {
  static let response: AnalyzeResponse = {
    let charts = [ChartSamples.rich, ChartSamples.phases, ChartSamples.proportion, ChartSamples.trial]
    func row(
      _ chart: ControlChartResult, _ variation: OverviewRow.Variation, _ target: OverviewRow.AgainstTarget, since: String?
    ) -> OverviewRow {
      let last = chart.points.last { $0.value.isFinite }
      return OverviewRow(
        uniqueId: chart.uniqueId, name: chart.title, unit: chart.unit, direction: chart.direction, latestDs: last?.ds ?? "",
        latest: last?.value ?? .nan, expectedLow: last?.lowerControlLimit ?? .nan, expectedHigh: last?.upperControlLimit ?? .nan,
        target: chart.target, variation: variation, againstTarget: target, signals: chart.signals.count, since: since, says: chart.says)
    }
    func kpi(_ chart: ControlChartResult) -> KPISeriesResult {
      KPISeriesResult(
        uniqueId: chart.uniqueId, kpi: chart.uniqueId, name: chart.title, unit: chart.unit, direction: chart.direction,
        definition: "How \(chart.title.lowercased()) is computed, in one sentence.", slice: nil, every: "day", ds: chart.points.map(\.ds),
        y: chart.points.map(\.value), n: chart.points.map(\.n), mean: nil, median: nil, p90: nil)
    }
    return AnalyzeResponse(
      title: "Service desk, 1 March to 1 June 2016",
      says: [
        "Median time to resolution has shifted up by about 9 hours since 2 May 2016: twelve days in a row above what is expected.",
        "Tickets created fell to 90 a day after the routing change.",
        "Expect about 2,650 tickets in the next four weeks.",
        "Resolved within the agreed time has not changed; leave it alone.",
      ],
      reading: ReadingSummary(
        rowsRead: 46_606, ticketsKept: 46_598, merged: 0, refusedRows: 8, refusedValues: 112,
        says: ["46,606 rows read, 46,598 tickets kept, 8 rows refused."],
        refusals: [
          ReadingSummary.Refusal(line: 1204, column: "opened_at", value: "<31/02/2016>", reason: "31 February does not exist."),
          ReadingSummary.Refusal(line: 2001, column: "closed", value: "n/a & more", reason: "Not a date."),
        ],
        columns: [
          ReadingSummary.Column(header: "opened_at", takenFor: "created_at", why: "known name"),
          ReadingSummary.Column(header: "sys_mod_count", takenFor: nil, why: "nothing known by this name"),
        ]),
      window: AnalysisWindow(
        start: "2016-03-01", end: "2016-06-01", days: 93, ticketsBefore: 12, ticketsAfter: 45, lostDays: ["2016-04-15", "2016-04-16"],
        says: ["Two days have no tickets at all and are treated as missing."]),
      overview: [
        row(charts[0], .highWorse, .alwaysMisses, since: "2016-05-02"), row(charts[1], .low, .noTarget, since: "2016-04-20"),
        row(charts[2], .steady, .hitAndMiss, since: nil), row(charts[3], .tooFewPoints, .noTarget, since: nil),
      ],
      kpis: charts.map(kpi), charts: charts, forecasts: [ForecastSamples.daily, ForecastSamples.hourly], staffing: StaffingSamples.hourly,
      made: Provenance(seed: 42))
  }()

  /// Nothing could be computed.
  static let empty = AnalyzeResponse(
    title: "An empty log", says: [],
    reading: ReadingSummary(
      rowsRead: 0, ticketsKept: 0, merged: 0, refusedRows: 0, refusedValues: 0, says: ["No rows."], refusals: [], columns: []),
    window: AnalysisWindow(start: "", end: "", days: 0, ticketsBefore: 0, ticketsAfter: 0, lostDays: [], says: []), overview: [], kpis: [],
    charts: [], forecasts: [], staffing: nil, made: Provenance())
}
