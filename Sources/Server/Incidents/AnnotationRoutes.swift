import Engine
import HTTPTypes
import Hummingbird
import Monitoring
import Timeline

/// `POST /v1/annotations` takes what a person writes; who wrote it and when is the server's to say. The rest is as for other records.
struct AnnotationRoutes: RouteGroup {
  let parts: ServerParts

  struct NewAnnotation: Codable, Sendable {
    /// Left out = on every chart.
    var series: String?
    var start: Instant
    var end: Instant?
    var text: String
    var category: String?
  }

  func routes() -> [Route] {
    let resource = RecordResource<Annotation>(
      collection: "annotations", words: "annotation", tag: "series", parentFilter: "series",
      example: [
        "id": "a1", "start": "2026-03-01T00:00:00Z", "text": "New phone menu", "author": "Kim", "created_at": "2026-03-02T08:00:00Z",
      ],
      checked: { (new, old, writing) throws(JobError) in
        var annotation = new
        if let old { (annotation.author, annotation.createdAt) = (old.author, old.createdAt) }
        try Self.check(annotation, writing)
        return annotation
      })
    return RecordRoutes<Annotation>(resource, in: parts).routes().map { $0.method == .post ? create : $0 }
  }

  private var create: Route {
    let body = JSONBody<NewAnnotation>(parts.configuration)
    return Route(
      .post, "/v1/annotations", .role(.writer),
      Operation(
        "create_annotation", "A note at a stretch of a series, drawn on its chart.", tag: "series", parameters: [.idempotencyKey],
        body: [
          .init(
            "application/json", body.schema, example: ["start": "2026-03-01T00:00:00Z", "text": "New phone menu", "category": "release"])
        ],
        answers: [.init(201, "The annotation.", [.init("application/json", TypeSchema(Annotation.self, .writing))])],
        problems: [409, 503, 507])
    ) { [parts] request, context in
      let (new, data) = try await body.read(request)
      let annotation = Annotation(
        id: try Change.newID(), series: new.series, start: new.start, end: new.end, text: new.text, category: new.category,
        author: context.caller.name, createdAt: .now)
      return try await Change("create", "annotation/\(annotation.id)").run(request, context, body: data, in: parts) {
        (writing) throws(JobError) in
        try Self.check(annotation, writing)
        let stored = try writing.insert(annotation)
        return try Change.Outcome(
          stored.record, status: .created,
          headers: ["etag": EntityTag.text(stored.revision), "location": "/v1/annotations/\(FormQuery.encoded(annotation.id))"])
      }
    }
  }

  private static func check(_ annotation: Annotation, _ writing: any MonitoringWriting) throws(JobError) {
    _ = try IncidentRoutes.text(annotation.text, "text")
    if let end = annotation.end, end < annotation.start {
      throw JobError(.request, code: "invalid_value", message: "an annotation ends after it begins", field: "end")
    }
    if let series = annotation.series, try writing.find(Series.self, series) == nil {
      throw JobError(.request, code: "no_such_series", message: "there is no series '\(series.prefix(80))'", field: "series")
    }
  }
}
