import Forecasting
import Timeline

/// Forecasts one series on its time axis by one model, with the backtest that stands behind it: the part that the forecast job and the main
/// job share.
struct ForecastBuilder {
  var uniqueId: String
  var title: String
  var unit: MeasureUnit
  var axis: TimeAxis
  var values: [Double]
  /// Season lengths in periods; nil = found among those that the frequency suggests.
  var seasons: [Int]?
  var horizon: Int
  var levels: [Double] = [80, 95]
  /// Most origins of the backtest.
  var windows = 6
  var isNonNegative: Bool
  var isCount: Bool
  /// Holidays and own events, which every model is told of; nil for none.
  var calendar: ForecastCalendar?
  /// What is done about lost days, outliers and level shifts.
  var trouble = HistoryTrouble()

  /// The season that the automatic forecast of a short series borrows; nil for none.
  var borrowed: SiblingSeasons.Borrowed?

  /// Whether the residual check is wanted.
  var checksResiduals = false

  /// Columns that are known ahead; only models that take them can then be asked for.
  var regressors: [Regressor] = []

  /// How intervals are found; nil for the model's own.
  var method: (any IntervalMethod)?

  /// A forecast with what its distribution is asked for.
  struct Built {
    var result: ForecastResult
    /// Sample paths of one series by itself.
    var paths: SamplePaths?
    /// What reconciliation with other series starts from.
    var node: HierarchyNode?
    /// The fitted model, to be moved forward later.
    var saved: SavedForecastModel?
  }

  /// The forecast by the model of this name, with sample paths, or as a node of a hierarchy.
  func build(
    model name: String, paths sampling: PathSampling?, isNode: Bool, saves: Bool = false
  ) throws(ForecastingError) -> Built {
    let made = try make(model: name)
    var built = Built(result: made.result)
    if saves {
      built.saved = SavedForecastModel(
        try ModelState(made.fit, model: made.result.model, series: made.series), uniqueId: uniqueId, title: title, unit: unit, axis: axis)
    }
    if isNode { built.node = HierarchyNode(made.fit, of: made.model, on: made.series, horizon: horizon) }
    let days = DailyTotals(axis: axis, values: values, horizon: horizon, isCount: isCount)
    guard sampling != nil || days != nil else { return built }
    let drawn = try PathForecast(count: sampling?.count ?? PathSampling.usualCount, seed: sampling?.seed ?? 0).paths(
      made.fit, of: made.model, on: made.series, horizon: horizon, stream: PathSampling.stream(uniqueId))
    let paths = open(drawn)
    if sampling != nil { built.paths = paths }
    if let days { built.result.dailyTotals = days.totals(paths, levels: levels) }
    return built
  }

  /// What is known of the calendar, on the axis of the history and the horizon.
  private var events: CalendarEvents? { calendar?.events(on: axis, horizon: horizon) }

  /// The model as it is fitted: told of the calendar, on a history without trouble.
  private func told(_ model: any ForecastModel, _ treatment: TroubleTreatment?) -> any ForecastModel {
    let treated = treatment?.adjusting(model) ?? model
    return events?.adjusting(treated) ?? treated
  }

  private func calibrated(_ model: any ForecastModel) -> any ForecastModel {
    method.map { IntervalForecast(model, intervals: $0, horizon: horizon) } ?? model
  }

  private func series() throws(ForecastingError) -> ForecastSeries {
    let seasons = seasons ?? SeasonDetection.seasons(in: values, candidates: axis.frequency?.seasons ?? [])
    return try ForecastSeries(
      values: values, seasons: seasons, isNonNegative: isNonNegative, isCount: isCount,
      startStep: seasons.first.map { axis.slot(at: 0, season: $0) } ?? 0)
  }

  /// Paths with nothing in the slots that are closed.
  private func open(_ paths: SamplePaths) -> SamplePaths {
    let closed = ClosedSlots(values: values, axis: axis)
    guard !closed.isEmpty else { return paths }
    let future = axis.following(paths.horizon)
    let shut = (0..<paths.horizon).map { closed.contains($0, of: future) }
    return SamplePaths(
      values: paths.values.enumerated().map { shut[$0.offset % paths.horizon] ? 0 : $0.element }, horizon: paths.horizon, seed: paths.seed)
  }

  /// The forecast by the model of this name. Every model, `auto` too, is backtested beside the seasonal naive one.
  func build(model name: String) throws(ForecastingError) -> ForecastResult { try make(model: name).result }

  /// A forecast with the fit behind it, for whatever else is drawn from that.
  private struct Made {
    let result: ForecastResult
    let model: any ForecastModel
    let fit: any FittedForecastModel
    let series: ForecastSeries
  }

  private func make(model name: String) throws(ForecastingError) -> Made {
    let series = try series()
    let events = events
    let treatment = trouble.treatment(of: series, axis: axis)
    let refusals = calendar != nil && events == nil ? [ForecastCalendar.refusal(of: axis)].compactMap(\.self) : []
    if name.lowercased() == "auto", regressors.isEmpty, let borrowed { return try make(borrowed, on: series, notes: refusals) }
    if name.lowercased() == "auto", regressors.isEmpty {
      let result = try AutoForecast(windows: windows, calendar: events, treatment: treatment).run(series, horizon: horizon, levels: levels)
      let taken: any ForecastModel =
        result.model == "auto" ? CombinedForecast(horizon: horizon) : try ModelRegistry.model(named: result.model)
      let model = calibrated(told(taken, treatment))
      let fit = method == nil ? result.fit : try model.fit(series)
      let distribution = method == nil ? result.distribution : fit.forecast(horizon: horizon, levels: levels)
      let response = response(
        model: "auto", chosen: result.fittedName, best: result.model, why: result.why, seasons: series.seasons, distribution: distribution,
        backtest: result.backtest, fit: result.fit, series: series, notes: result.notes + refusals)
      return Made(result: response, model: model, fit: fit, series: series)
    }
    try check()
    let model = calibrated(told(try plain(name), treatment))
    let fitted = try model.fit(series)
    var backtest: BacktestResult?
    var notes = refusals
    do throws(ForecastingError) {
      let rivals: [any ForecastModel] = model.name == "SeasonalNaive" ? [model] : [SeasonalNaive(), model]
      backtest = try Backtest(horizon: horizon, windows: windows, levels: levels).run(rivals, on: series)
    } catch {
      notes.append("Not backtested: \(error.message)")
    }
    let response = response(
      model: model.name, chosen: fitted.name, best: model.name, why: "\(fitted.name), as asked for.", seasons: series.seasons,
      distribution: fitted.forecast(horizon: horizon, levels: levels), backtest: backtest, fit: fitted, series: series,
      notes: notes)
    return Made(result: response, model: model, fit: fitted, series: series)
  }

  private func plain(_ name: String) throws(ForecastingError) -> any ForecastModel {
    regressors.isEmpty
      ? try ModelRegistry.model(named: name) : try KnownRegressors.model(named: name, regressors, isCount: isCount)
  }

  /// Too short for a season of its own and for a backtest: the level, times the season of the siblings.
  private func make(
    _ borrowed: SiblingSeasons.Borrowed, on series: ForecastSeries, notes: [String]
  ) throws(ForecastingError) -> Made {
    try check()
    let model = calibrated(told(BorrowedSeason(borrowed.profile), nil))
    let fit = try model.fit(series)
    let response = response(
      model: "auto", chosen: fit.name, best: model.name, why: "auto: \(borrowed.says)", seasons: [borrowed.season],
      distribution: fit.forecast(horizon: horizon, levels: levels), backtest: nil, fit: fit, series: series,
      notes: notes + ["The intervals could not be checked by a backtest: the series is too short for one."])
    return Made(result: response, model: model, fit: fit, series: series)
  }

  private func check() throws(ForecastingError) {
    guard horizon >= 1, horizon <= 100_000 else {
      throw ForecastingError(.badHorizon, "The horizon must be from 1 to 100000 steps; it is \(horizon).", place: "horizon")
    }
    for level in levels where !(level > 0 && level < 100) {
      throw ForecastingError(.badLevel, "An interval level must lie between 0 and 100 percent; one is \(level).", place: "levels")
    }
  }

  private func response(
    model: String, chosen: String, best: String, why: String, seasons: [Int], distribution: ForecastDistribution,
    backtest: BacktestResult?, fit: any FittedForecastModel, series: ForecastSeries, notes: [String]
  ) -> ForecastResult {
    let future = axis.following(distribution.horizon)
    let closed = ClosedSlots(values: values, axis: axis)
    let observed = values.count { !$0.isNaN }
    var notes = notes
    if !closed.isEmpty { notes.append(closed.says) }
    if observed < Self.fewestForIntervals {
      notes.append(
        "\(observed) \(observed == 1 ? "observation says" : "observations say") nothing about errors, so there are no intervals.")
    }
    func open(_ column: [Double]) -> [Double] {
      column.enumerated().map { closed.contains($0.offset, of: future) ? (isNonNegative ? 0 : .nan) : $0.element }
    }
    func bound(_ column: [Double]) -> [Double] {
      observed < Self.fewestForIntervals ? [Double](repeating: .nan, count: column.count) : open(column)
    }
    let mean = open(distribution.mean)
    let troubles = HistoryTrouble.results(fit.troubles, axis: axis, unit: unit)
    notes += HistoryTrouble.notes(troubles)
    let explanation = ForecastExplanation(of: fit, on: series, axis: axis, mean: mean, regressors: regressors.map(\.name))
    var result = ForecastResult(
      uniqueId: uniqueId, title: title, unit: unit, model: model, chosenModel: chosen, why: why, says: says(mean, future: future),
      every: axis.frequency?.name, seasons: seasons, history: ForecastResult.History(ds: (0..<axis.count).map(axis.label), y: values),
      ds: (0..<future.count).map(future.label), mean: mean,
      intervals: distribution.intervals.map {
        ForecastResult.Interval(level: $0.level, lower: bound($0.lower), upper: bound($0.upper))
      },
      backtest: backtest.map { BacktestSummary($0, axis: axis, best: best) }, components: explanation.components,
      events: explanation.events, notes: notes)
    result.trouble = troubles
    if checksResiduals { result.residuals = ResidualChecking(axis: axis, values: values, fitted: fit.fitted).check() }
    return result
  }

  /// Fewer observations than this give a forecast but no honest interval.
  private static let fewestForIntervals = 4

  /// The total of the whole horizon for counts, where totals mean something; else the first step.
  func says(_ mean: [Double], future: TimeAxis) -> String {
    guard let first = mean.first else { return "Nothing to forecast." }
    guard isCount, let frequency = axis.frequency else {
      return "Next: \(Phrase.value(first, unit))."
    }
    let total = mean.reduce(0) { $1.isNaN ? $0 : $0 + $1 }
    let unit: String
    if case .minutes(let minutes) = frequency, minutes != 60 {
      unit = "intervals of \(minutes) min"
    } else {
      unit = mean.count == 1 ? frequency.name : "\(frequency.name)s"
    }
    let expected = "About \(Phrase.number(total.rounded())) in the next \(mean.count) \(unit)"
    let cycle = seasons?.last ?? frequency.seasons.last ?? 1
    guard let change = ForecastChange(mean: mean, history: values, season: cycle).share else { return "\(expected)." }
    let words = abs(change) < 0.005 ? "as many as" : "\(Phrase.percent(abs(change))) \(change > 0 ? "more" : "fewer") than"
    return "\(expected), \(words) in the last \(mean.count)."
  }
}
