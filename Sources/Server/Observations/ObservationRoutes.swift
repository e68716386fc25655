import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Timeline

/// Observations come in (`POST /v1/observations`, `POST /v1/series/{id}/observations`) and are read again, with their revisions.
struct ObservationRoutes: RouteGroup {
  let parts: ServerParts

  /// Most rows of one batch.
  static let mostRows = 100_000

  /// What became of a batch.
  struct Taken: Codable, Sendable {
    var added: Int
    var corrected: Int
    var unchanged: Int
    /// Series that have something new.
    var series: Int
  }

  struct List: Codable, Sendable {
    var items: [Observation]
    var next: String?
  }

  private let id = Operation.Parameter("id", in: .path, "The series' id; a slash within it is written %2F.")

  func routes() -> [Route] { [append, appendToSeries, list, revisions, head] }

  private var bodies: [Operation.Content] {
    [
      .init(
        "application/json", TypeSchema(ObservationRows.Batch.self, .reading),
        example: ["observations": [["unique_id": "calls", "ds": "2026-03-01", "y": 41]]]),
      .init("application/x-ndjson", summary: "One row of JSON a line: {\"unique_id\": \"calls\", \"ds\": \"2026-03-01\", \"y\": 41}"),
      .init("text/csv", summary: "Columns ds, y and, where wanted, unique_id and n."),
    ]
  }

  private var taken: Operation.Answer {
    .init(
      200, "What became of them; they are on the disk.", [.init("application/json", TypeSchema(Taken.self, .writing))])
  }

  private var append: Route {
    Route(
      .post, "/v1/observations", .role(.writer),
      Operation(
        "append_observations", "Takes observations of any number of series, all or none; a period that has one already is corrected.",
        tag: "series", parameters: [.idempotencyKey], body: bodies, answers: [taken], problems: [404, 503, 507])
    ) { request, context in try await take(request, context, series: nil) }
  }

  private var appendToSeries: Route {
    Route(
      .post, "/v1/series/{id}/observations", .role(.writer),
      Operation(
        "append_series_observations", "Takes observations of one series, all or none.", tag: "series", parameters: [id, .idempotencyKey],
        body: bodies, answers: [taken], problems: [409, 503, 507])
    ) { request, context in try await take(request, context, series: try context.parameter("id")) }
  }

  private func take(_ request: Request, _ context: ServerContext, series: String?) async throws -> Response {
    let type = ContentType(request.headers[.contentType] ?? "")
    guard ObservationRows.mediaTypes.contains(type.essence), type.isReadableText else {
      throw Problem(
        .unsupportedMediaType, code: "unsupported_media_type",
        detail: "Content-Type must be one of \(ObservationRows.mediaTypes.joined(separator: ", ")).",
        headers: [.accept: ObservationRows.mediaTypes.joined(separator: ", ")])
    }
    let data = try await RequestBodyReader(parts.configuration).read(request)
    let rows = try await Offloaded.run {
      try ObservationRows.read(data, mediaType: type.essence, limit: Self.mostRows)
    }
    try parts.access.admit(observations: rows.count, by: context.caller)
    let batch = ObservationBatch(rows: rows, series: series)
    let received = parts.monitoring.now
    let monitoring = parts.monitoring
    let change = Change("append", series.map { "series/\($0)" } ?? "observations", detail: "\(rows.count) rows")
    let response = try await change.run(request, context, body: data, in: parts) { (writing) throws(JobError) in
      let results = try batch.write(to: writing, at: received)
      let changed = Set(results.filter { $0.value.added + $0.value.corrected > 0 }.keys)
      let taken = Taken(
        added: results.values.reduce(0) { $0 + $1.added }, corrected: results.values.reduce(0) { $0 + $1.corrected },
        unchanged: results.values.reduce(0) { $0 + $1.unchanged }, series: changed.count)
      return try Change.Outcome(taken)
    }
    monitoring.wake(batch.names)
    return response
  }

  private var list: Route {
    Route(
      .get, "/v1/series/{id}/observations", .role(.reader),
      Operation(
        "list_observations", "The observations of a series in order of time, the latest revision of each.", tag: "series",
        parameters: [
          id, .init("from", in: .query, "First instant.", Instant.jsonSchema),
          .init("to", in: .query, "Instant before which they begin.", Instant.jsonSchema),
          .init(
            "limit", in: .query, "Most items, 1 to \(PageQuery.largest * 10); default 1000.",
            .integer(minimum: 1, maximum: PageQuery.largest * 10)),
        ], answers: [.init(200, "The observations.", [.init("application/json", TypeSchema(List.self, .writing))])])
    ) { [parts] request, context in
      let series = try context.parameter("id")
      let (from, to, limit) = try Self.range(request)
      let found = try await parts.store.read { (reading) throws(JobError) in
        _ = try reading.get(Series.self, series)
        return try reading.observations(of: series, from: from, to: to, limit: limit + 1, newest: false)
      }
      var list = List(items: Array(found.prefix(limit)))
      if found.count > limit {
        let end = to.map { "&to=\(FormQuery.encoded($0.iso8601))" } ?? ""
        list.next = "\(request.uri.path)?from=\(FormQuery.encoded(found[limit].start.iso8601))\(end)&limit=\(limit)"
      }
      return try .json(list, headers: .nextPage(list.next))
    }
  }

  private static func range(_ request: Request) throws -> (from: Instant?, to: Instant?, limit: Int) {
    var (from, to, limit): (Instant?, Instant?, Int) = (nil, nil, 1000)
    for (name, value) in try FormQuery.fields(request.uri.query ?? "") {
      switch name {
      case "from", "to":
        guard let instant = Instant(iso8601: value) else {
          throw Problem(.badRequest, code: "invalid_parameter", detail: "'\(name)' takes an instant: 2026-03-01T00:00:00Z.")
        }
        if name == "from" { from = instant } else { to = instant }
      case "limit":
        guard let number = Int(value), (1...PageQuery.largest * 10).contains(number) else {
          throw Problem(.badRequest, code: "invalid_parameter", detail: "'limit' takes a whole number from 1 to \(PageQuery.largest * 10).")
        }
        limit = number
      default:
        throw Problem(.badRequest, code: "unknown_parameter", detail: "This list knows no '\(name.prefix(40))'; it knows from, to, limit.")
      }
    }
    return (from, to, limit)
  }

  private var revisions: Route {
    Route(
      .get, "/v1/series/{id}/observations/{start}", .role(.reader),
      Operation(
        "list_revisions", "Every revision of one period, the oldest first.", tag: "series",
        parameters: [id, .init("start", in: .path, "The period's first instant: 2026-03-01T00:00:00Z.")],
        answers: [.init(200, "The revisions.", [.init("application/json", TypeSchema(List.self, .writing))])])
    ) { [parts] _, context in
      let series = try context.parameter("id")
      guard let start = Instant(iso8601: try context.parameter("start")) else {
        throw Problem(.notFound, code: "no_such_record", detail: "The path ends with an instant: 2026-03-01T00:00:00Z.")
      }
      let found = try await parts.store.read { (reading) throws(JobError) in
        _ = try reading.get(Series.self, series)
        return try reading.revisions(of: series, at: start)
      }
      guard !found.isEmpty else { throw Problem(.notFound, code: "no_such_record", detail: "The period has no observation.") }
      return try .json(List(items: found))
    }
  }

  private var head: Route {
    Route(
      .get, "/v1/series/{id}/head", .role(.reader),
      Operation(
        "get_series_head", "How many observations a series has, and from when to when.", tag: "series", parameters: [id],
        answers: [.init(200, "The head.", [.init("application/json", TypeSchema(SeriesHead.self, .writing))])])
    ) { [parts] _, context in
      let series = try context.parameter("id")
      return try .json(
        try await parts.store.read { (reading) throws(JobError) in
          _ = try reading.get(Series.self, series)
          return try reading.head(of: series)
        })
    }
  }
}

extension ObservationBatch {
  /// Every series that it names.
  var names: Set<String> { series.map { [$0] } ?? Set(rows.compactMap(\.row.uniqueId)) }
}
