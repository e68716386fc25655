import Forecasting
import Timeline

/// Forecasts from saved models: each is moved forward by the observations that it has not seen, without a new fit.
struct ContinuedForecast {
  let models: SavedForecastModels
  var horizon: Int?
  var levels: [Double]

  /// A forecast and the model as it now stands.
  typealias Continued = (result: ForecastResult, saved: SavedForecastModel)

  /// One forecast a saved model, in their order; every series of the table must have one.
  func run(_ all: [RegularSeries], threads: Int) throws(JobError) -> [Continued] {
    guard !models.models.isEmpty else {
      throw JobError(.request, code: "no_model", message: "the state holds no models", field: "model_state")
    }
    if all.count == 1, models.models.count == 1, let series = all.first, let saved = models.models.first {
      return [try forecast(saved, series)]
    }
    for series in all where !models.models.contains(where: { $0.uniqueId == series.id }) {
      throw JobError(
        .request, code: "unknown_series", message: "the state holds no model of the series \(series.id): fit it without model_state",
        field: "model_state")
    }
    return try SeriesSpread.map(models.models, threads: threads) { (saved) throws(JobError) in
      try forecast(saved, all.first { $0.id == saved.uniqueId })
    }
  }

  private func forecast(_ saved: SavedForecastModel, _ series: RegularSeries?) throws(JobError) -> Continued {
    guard saved.state.version == ModelState.version else {
      throw JobError(
        .request, code: "unknown_state", message: "the state is of version \(saved.state.version), which this engine does not read",
        field: "model_state")
    }
    let values = try series.map { (series) throws(JobError) in try unseen(series, by: saved) } ?? []
    do throws(ForecastingError) {
      let state = try saved.state.advanced(with: values)
      return try answer(saved, state: state, values: values)
    } catch {
      throw JobError(forecast: error, series: saved.uniqueId)
    }
  }

  /// The values after the last step that the model has seen, gaps as missing.
  private func unseen(_ series: RegularSeries, by saved: SavedForecastModel) throws(JobError) -> [Double] {
    func refused(_ why: String) -> JobError {
      JobError(.request, code: "step_mismatch", message: "series \(series.id) does not go on from its model: \(why)", field: "model_state")
    }
    let first: Int
    switch series.axis.kind {
    case .calendar(let frequency, _):
      // A single observation does not tell its step.
      if series.axis.count == 1, let own = saved.every.flatMap({ Frequency(name: $0) }), let start = series.axis.localSeconds(at: 0) {
        first = own.period(ofLocalSeconds: start)
      } else {
        guard saved.every == frequency.name else {
          throw refused("it is by \(frequency.name), the model by \(saved.every ?? "number")")
        }
        first = series.axis.first
      }
    case .steps(let step):
      guard saved.every == nil, let own = saved.step, own == step || series.axis.count == 1, own != 0,
        (series.axis.first - saved.next) % own == 0
      else { throw refused("it is numbered otherwise") }
      first = saved.next + (series.axis.first - saved.next) / own
    }
    let gap = first - saved.next
    guard gap <= 100_000 else { throw refused("it begins \(gap) steps after the model's end") }
    let values = ForecastSubject(series, season: saved.state.seasons).values
    return gap >= 0 ? [Double](repeating: .nan, count: gap) + values : Array(values.dropFirst(-gap))
  }

  private func answer(
    _ saved: SavedForecastModel, state: ModelState, values: [Double]
  ) throws(ForecastingError) -> Continued {
    let axis = Self.axis(saved, count: values.count)
    let longest = state.seasons.last ?? 1
    let steps = horizon ?? max(1, min(longest, 50_000) * (longest > 1 ? 2 : 1))
    guard steps >= 1, steps <= 100_000 else {
      throw ForecastingError(.badHorizon, "The horizon must be from 1 to 100000 steps; it is \(steps).", place: "horizon")
    }
    let fit = try state.fitted()
    let distribution = fit.forecast(horizon: steps, levels: levels)
    let future = axis.following(distribution.horizon)
    let known = values.count { !$0.isNaN }
    var result = ForecastResult(
      uniqueId: saved.uniqueId, title: saved.title, unit: saved.unit, model: state.model, chosenModel: fit.name,
      why: "\(fit.name), as it was fitted up to \(saved.lastDs), moved forward by \(known) new "
        + "\(known == 1 ? "observation" : "observations") with its parameters as they were.",
      says: "Next: \(Phrase.value(distribution.mean.first ?? .nan, saved.unit)).", every: saved.every, seasons: state.seasons,
      history: ForecastResult.History(ds: (0..<axis.count).map(axis.label), y: values), ds: (0..<future.count).map(future.label),
      mean: distribution.mean,
      intervals: distribution.intervals.map { ForecastResult.Interval(level: $0.level, lower: $0.lower, upper: $0.upper) },
      backtest: nil, notes: [])
    if let series = try? ForecastSeries(values: values, seasons: state.seasons) {
      result.components = ForecastExplanation(of: fit, on: series, axis: axis, mean: distribution.mean).components
    }
    var next = saved
    next.state = state
    next.next = saved.next + values.count * (saved.step ?? 1)
    if !values.isEmpty { next.lastDs = axis.label(at: axis.count - 1) }
    return (result, next)
  }

  /// The periods of the new values.
  private static func axis(_ saved: SavedForecastModel, count: Int) -> TimeAxis {
    guard let frequency = saved.every.flatMap({ Frequency(name: $0) }) else {
      return TimeAxis(step: saved.step ?? 1, first: saved.next, count: count)
    }
    let zone = saved.timezone.flatMap { Zone(identifier: $0) } ?? .unstated
    return TimeAxis(frequency: frequency, zone: zone, first: saved.next, count: count)
  }
}

extension SavedForecastModel {
  /// A model that has been fitted to a series on its axis.
  init(_ state: ModelState, uniqueId: String, title: String, unit: MeasureUnit, axis: TimeAxis) {
    var zone: String?
    var step: Int?
    switch axis.kind {
    case .calendar(_, let clock): zone = clock.identifier
    case .steps(let own): step = own
    }
    self.init(
      uniqueId: uniqueId, title: title, unit: unit, every: axis.frequency?.name, timezone: zone, lastDs: axis.label(at: axis.count - 1),
      next: axis.following(1).first, step: step, state: state)
  }
}
