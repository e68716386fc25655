import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Pictures
import Timeline

/// `/v1/forecasts`: forecasts of kept series as they were made, and how they turned out.
struct ForecastRoutes: RouteGroup {
  let parts: ServerParts

  struct NewForecast: Codable, Sendable {
    /// Id of the series.
    var series: String
    /// Steps ahead; found from the seasons otherwise.
    var horizon: Int?
    /// `auto` (default), `AutoETS`, …
    var model: String?
    /// Levels of the intervals in per cent; default 80 and 95.
    var levels: [Double]?
    /// Whose public holidays to expect: `NO`, `US-MA`.
    var holidays: String?
    var note: String?
  }

  /// Most observations that a forecast is made from, the last ones.
  private static let history = 20_000

  func routes() -> [Route] {
    var resource = RecordResource<IssuedForecast>(
      collection: "forecasts", words: "forecast", tag: "planning", parentFilter: "series", example: [:])
    resource.forms = PictureForms.all { ForecastResponse(forecasts: [$0.forecast], made: Provenance()) }
    // A forecast is made and removed, never changed.
    let kept = RecordRoutes<IssuedForecast>(resource, in: parts).routes().filter { $0.method != .post && $0.method != .put }
    return kept + [create, outcome]
  }

  private var create: Route {
    let body = JSONBody<NewForecast>(parts.configuration)
    return Route(
      .post, "/v1/forecasts", .role(.writer),
      Operation(
        "create_forecast", "Forecasts a series from its observations, and keeps the forecast as it was made.", tag: "planning",
        parameters: [.idempotencyKey], body: [.init("application/json", body.schema, example: ["series": "calls", "horizon": 28])],
        answers: [.init(201, "The forecast.", [.init("application/json", TypeSchema(IssuedForecast.self, .writing))])],
        problems: [409, 503, 507])
    ) { [parts] request, context in
      let (wanted, data) = try await body.read(request)
      let change = Change("create", "forecast", detail: wanted.series)
      if let replay = try await change.replay(request, context, body: data, in: parts) { return replay }
      let (series, observations) = try await parts.store.read { (reading) throws(JobError) in
        guard let series = try reading.find(Series.self, wanted.series)?.record else {
          throw JobError(
            .request, code: "no_such_series", message: "there is no series '\(wanted.series.prefix(80))'", field: "series")
        }
        return (series, try reading.latestObservations(of: series.id, limit: Self.history))
      }
      let limits = parts.configuration.jobLimits
      let result = try await parts.pool.answer(within: parts.configuration.jobTimeout) {
        try Self.forecast(wanted, series, observations, limits: limits)
      }
      let issued = IssuedForecast(
        id: try Change.newID(), series: series.id, madeAt: parts.monitoring.now, madeBy: context.caller.name, note: wanted.note,
        forecast: result)
      return try await change.run(request, context, body: data, in: parts) { (writing) throws(JobError) in
        let stored = try writing.insert(issued)
        return try Change.Outcome(
          stored.record, status: .created,
          headers: ["etag": EntityTag.text(stored.revision), "location": "/v1/forecasts/\(FormQuery.encoded(issued.id))"])
      }
    }
  }

  private var outcome: Route {
    Route(
      .get, "/v1/forecasts/{id}/outcome", .role(.reader),
      Operation(
        "get_forecast_outcome", "A forecast beside what came: error, bias and how often the intervals held.", tag: "planning",
        parameters: [.init("id", in: .path, "The forecast's id.")],
        answers: [.init(200, "The outcome so far.", [.init("application/json", TypeSchema(ForecastOutcome.self, .writing))])])
    ) { [parts] _, context in
      let id = try context.parameter("id")
      return try .json(
        try await parts.store.read { (reading) throws(JobError) in
          let issued = try reading.get(IssuedForecast.self, id).record
          let clock = try SeriesClock(try reading.get(Series.self, issued.series).record)
          let from = issued.forecast.ds.first.flatMap { ISO8601.parse(Array($0.utf8)) }.map { ISO8601.instant($0, zone: clock.zone) }
          let came = try reading.observations(
            of: issued.series, from: from, to: nil, limit: issued.forecast.ds.count + 1, newest: false)
          return ForecastOutcome(issued, clock: clock, observations: came)
        })
    }
  }

  private static func forecast(
    _ wanted: NewForecast, _ series: Series, _ observations: [Observation], limits: JobLimits
  ) throws(JobError) -> ForecastResult {
    guard !observations.isEmpty else {
      throw JobError(.data, code: "no_observations", message: "the series '\(series.id)' has no observations yet", field: "series")
    }
    var request = ForecastJob.Request()
    request.table = .text(try SeriesText.csv(series, observations))
    request.every = series.every
    request.timezone = series.timezone == "UTC" ? nil : series.timezone
    request.horizon = wanted.horizon
    request.model = wanted.model.map { [$0] }
    request.levels = wanted.levels
    request.holidays = wanted.holidays
    if let horizon = wanted.horizon, horizon > limits.horizon || horizon < 1 {
      throw JobError(
        .request, code: "horizon_too_long", message: "a horizon lies between 1 and \(limits.horizon) steps", field: "horizon")
    }
    guard var result = try ForecastJob.run(request, context: JobContext(now: .now)).forecasts.first else {
      throw JobError(.data, code: "no_forecast", message: "the series cannot be forecast", field: "series")
    }
    result.uniqueId = series.id
    result.title = series.name
    return result
  }
}

/// A kept series as the table that jobs read.
enum SeriesText {
  /// Columns `ds` and `y`, on the clock of the series.
  static func csv(_ series: Series, _ observations: [Observation]) throws(JobError) -> String {
    let clock = try SeriesClock(series)
    let isShort = if case .minutes = clock.frequency { true } else { false }
    let isRatio = series.unit == .proportion || series.unit == .ratio || series.measure == "proportion"
    var text = "ds,y\n"
    for observation in observations {
      let stamp = ISO8601.string(localSeconds: clock.zone.localSeconds(observation.start), zone: .unstated)
      // Days and longer steps are dates: no hour of theirs is ever doubled or left out.
      let ds = isShort ? stamp : String(stamp.prefix(10))
      let value = isRatio ? observation.value / observation.denominator : observation.value
      text += value.isFinite ? "\(ds),\(value)\n" : "\(ds),\n"
    }
    return text
  }
}
