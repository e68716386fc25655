import Engine

/// Answers with every optional field given once and left out once.
enum Samples {
  static let signal = ChartSignal(
    rule: "nelson_1", mark: "1", start: "2016-03-01", end: "2016-03-01", members: [0], direction: .up, judgement: .worse, says: "High.")

  static let point = ControlChartResult.Point(
    ds: "2016-03-01", value: 9, statistic: 9, centerLine: 5, lowerControlLimit: .nan, upperControlLimit: 8, z: 4, signals: ["nelson_1"],
    excluded: "outlier")

  static func chart(full: Bool) -> ControlChartResult {
    ControlChartResult(
      uniqueId: "created", title: "Created", unit: .count, direction: .lower, type: "xmr", why: "One value a day.", says: "Shifted.",
      judged: true, rules: ["nelson_1"], limitsFrom: "93 days", every: full ? "day" : nil, target: full ? 4 : nil,
      phases: [
        .init(start: "2016-03-01", end: "2016-05-31", label: full ? "before" : nil, centerLine: 5, sigma: 1),
        .init(start: "2016-06-01", end: "2016-06-02", centerLine: .nan, sigma: .nan),
      ],
      points: [
        point,
        .init(
          ds: "2016-03-02", value: .nan, statistic: .nan, centerLine: 5, lowerControlLimit: 2, upperControlLimit: 8, z: .nan, signals: []),
      ],
      signals: [signal], dispersion: full ? .init(title: "mR", points: [point], signals: []) : nil, notes: [],
      diagnostics: .init(
        usablePoints: 1, missingPoints: 1, excludedPoints: 0, lag1Autocorrelation: 0.1, dispersion: .infinity, seasonalStrength: .nan,
        flaggedShare: 1))
  }

  static let chart = ChartResponse(charts: [chart(full: true), chart(full: false)], made: Provenance(seed: 7))

  static func forecast(full: Bool) -> ForecastResult {
    ForecastResult(
      uniqueId: "created", title: "Created", unit: .count, model: "auto", chosenModel: "ETS(A,N,A)", why: "Best.", says: "12 a day.",
      every: full ? "day" : nil, seasons: [7], history: .init(ds: ["2016-03-01"], y: [.nan]), ds: ["2016-03-02"], mean: [12],
      intervals: [.init(level: 80, lower: [9], upper: [.nan])],
      backtest: full
        ? BacktestSummary(
          horizon: 1, origins: ["2016-03-02"],
          scores: [
            .init(
              model: "AutoETS", best: true, mase: 0.8, rmsse: 0.9, smape: 12, wape: 0.1, mae: 1, rmse: 2, bias: .nan, quantileLoss: 0.1,
              coverage: [.init(level: 80, held: 0.79, msis: 4)], errorByStep: [1])
          ]) : nil,
      components: full
        ? [
          .init(name: "level", kind: "level", says: "Level.", values: [14]),
          .init(name: "season_7", kind: "season", season: 7, values: [-2]),
        ] : [],
      events: full
        ? [
          .init(
            name: "Easter Monday", kind: "holiday", effectPercent: -80, lowerPercent: -85, upperPercent: .nan, effectAmount: -3,
            occurrences: 2,
            ds: ["2016-03-28"], says: "Less.")
        ] : [],
      notes: ["short"])
  }

  static let forecast = ForecastResponse(forecasts: [forecast(full: true), forecast(full: false)], made: Provenance())

  static func plan(full: Bool) -> StaffingPlan {
    StaffingPlan(
      uniqueId: "created", title: "Created", queue: "c", intervalSeconds: 3600, goalShare: 0.8, goalSeconds: 20, handleSeconds: 300,
      handleSource: "assumption", shrinkage: 0.3, maximumOccupancy: 0.85, says: ["9 people."], assumptions: [],
      ds: ["2016-03-02T08:00:00Z"],
      volume: [10], volumeUpper: [12], offeredLoad: [0.8], agents: [2], agentsUpper: [3], scheduled: [3], scheduledUpper: [5],
      serviceLevel: [.nan], occupancy: [0.4], averageSpeedOfAnswer: [3],
      workload: full
        ? .init(
          handleSeconds: 900, handleSource: "data", occupancy: 0.8, shrinkage: 0.3, shiftHours: 8, ds: ["2016-03-02"], tickets: [10],
          ticketsUpper: [12], hours: [3], people: [1], peopleUpper: [2]) : nil)
  }

  static let staff = StaffResponse(plans: [plan(full: true), plan(full: false)], made: Provenance())

  static func series(full: Bool) -> KPISeriesResult {
    KPISeriesResult(
      uniqueId: "resolution_time", kpi: "resolution_time", name: "Resolution time", unit: .seconds, direction: .lower,
      definition: "Median.", slice: full ? .init(dimension: "team", label: "A") : nil, every: "day", ds: ["2016-03-01", "2016-03-02"],
      y: [1, .nan], n: full ? [1, 0] : nil, mean: full ? [1, nil] : nil, median: full ? [1, nil] : nil, p90: full ? [1, nil] : nil)
  }

  static let reading = ReadingSummary(
    rowsRead: 3, ticketsKept: 2, merged: 0, refusedRows: 1, refusedValues: 0, says: ["2 kept."],
    refusals: [.init(line: 3, column: "opened", value: "x", reason: "no date")],
    columns: [.init(header: "opened", takenFor: "created_at", why: "alias"), .init(header: "x", takenFor: nil, why: "unknown")])

  static let kpis = KPIsResponse(series: [series(full: true), series(full: false)], reading: reading, made: Provenance())

  static func row(_ variation: OverviewRow.Variation, full: Bool) -> OverviewRow {
    OverviewRow(
      uniqueId: "created", name: "Created", unit: .count, direction: .neutral, latestDs: "2016-03-02", latest: .nan, expectedLow: 1,
      expectedHigh: 9, target: full ? 4 : nil, variation: variation, againstTarget: .hitAndMiss, signals: 1,
      since: full ? "2016-03-01" : nil, says: "Steady.")
  }

  static let analyze = AnalyzeResponse(
    title: "Demo", says: ["Fine."], reading: reading,
    window: AnalysisWindow(
      start: "2016-03-01", end: "2016-05-31", days: 92, ticketsBefore: 1, ticketsAfter: 0, lostDays: ["2016-04-01"], says: []),
    overview: OverviewRow.Variation.allCases.map { row($0, full: $0 == .steady) }, kpis: [series(full: false)], charts: [chart(full: true)],
    forecasts: [forecast(full: true)], staffing: plan(full: true), made: Provenance())
}
