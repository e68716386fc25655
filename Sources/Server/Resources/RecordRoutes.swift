import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring

/// How a kind of record is offered: its place, who may change it, and what a record must say.
struct RecordResource<Record: MonitoringRecord>: Sendable {
  /// Name of the list in paths: `monitors`.
  var collection: String
  /// One of them, in sentences: `monitor`.
  var words: String
  var tag: String
  var readers = Role.reader
  var writers = Role.writer
  /// Names of the parameters by which a list is cut.
  var parentFilter: String?
  var hasStatus = false
  var example: JSONValue
  /// What of a record is shown: everything but secrets.
  var shown: @Sendable (Record) -> Record = { $0 }
  /// The record to keep, from the one that was sent and the one there is; throws where it says what cannot be.
  var checked: @Sendable (Record, Record?, any MonitoringWriting) throws(JobError) -> Record = { (new, _, _) throws(JobError) in new }
  /// Other forms of one record than JSON, by media type.
  var forms: [String: @Sendable (Record, PictureQuery) -> String] = [:]
  /// What goes with a record that is removed.
  var removing: @Sendable (Record, any MonitoringWriting) throws(JobError) -> Void = { (_, _) throws(JobError) in }
}

/// List, read, create, replace and remove records of one kind: `/v1/<collection>` and `/v1/<collection>/{id}`.
struct RecordRoutes<Record: MonitoringRecord>: RouteGroup {
  /// A page of records.
  struct List: Codable, Sendable {
    var items: [Record]
    /// Where the next page is; absent on the last one.
    var next: String?
  }

  let resource: RecordResource<Record>
  let parts: ServerParts

  init(_ resource: RecordResource<Record>, in parts: ServerParts) {
    self.resource = resource
    self.parts = parts
  }

  private var path: String { "/v1/" + resource.collection }
  private var idParameter: Operation.Parameter { .init("id", in: .path, "The id; a slash within it is written %2F.") }
  private var content: Operation.Content { .init("application/json", TypeSchema(Record.self, .writing)) }

  func routes() -> [Route] { [list, get, create, replace, remove] }

  private var filters: [(name: String, summary: String)] {
    (resource.parentFilter.map { [($0, "Only those of this \($0).")] } ?? [])
      + (resource.hasStatus ? [("status", "Only those in this state.")] : [])
  }

  private var list: Route {
    let resource = resource
    let names = filters.map(\.name)
    return Route(
      .get, path, .role(resource.readers),
      Operation(
        "list_\(resource.collection)", "A page of \(resource.collection), oldest first.", tag: resource.tag,
        parameters: PageQuery.parameters(filters),
        answers: [.init(200, "The page.", [.init("application/json", TypeSchema(List.self, .writing))])])
    ) { [parts] request, _ in
      let query = try PageQuery(request, known: names)
      let page = try await parts.store.read { (reading) throws(JobError) in
        try reading.page(
          Record.self, parent: resource.parentFilter.flatMap { query.filters[$0] }, status: query.filters["status"], after: query.after,
          newestFirst: query.newestFirst, limit: query.limit)
      }
      let list = List(items: page.records.map(resource.shown), next: query.next(after: page.next))
      return try .json(list, headers: .nextPage(list.next))
    }
  }

  private var get: Route {
    let resource = resource
    return Route(
      .get, path + "/{id}", .role(resource.readers),
      Operation(
        "get_\(resource.words.identifier)", "One \(resource.words), with its ETag.", tag: resource.tag,
        parameters: [idParameter, .init("If-None-Match", in: .header, "An ETag; 304 where it is still the one.")]
          + (resource.forms.isEmpty ? [] : PictureQuery.parameters(hasPoints: false)),
        answers: [
          .init(200, "The \(resource.words).", [content] + resource.forms.keys.sorted().map { .init($0) }),
          .init(304, "It has not changed."),
        ], problems: resource.forms.isEmpty ? [] : [406])
    ) { [parts] request, context in
      let id = try context.parameter("id")
      let wanted = try resource.form(wantedBy: request)
      let stored = try await parts.store.read { (reading) throws(JobError) in try reading.get(Record.self, id) }
      if let wanted { return try await wanted.response(of: stored, to: request, from: parts.pages) }
      let tag = EntityTag.text(stored.revision)
      if EntityTag.matches(request.headers[.ifNoneMatch], stored.revision) { return Response(status: .notModified, headers: [.eTag: tag]) }
      return try .json(resource.shown(stored.record), headers: [.eTag: tag])
    }
  }

  private var create: Route {
    let resource = resource
    let path = path
    let body = JSONBody<Record>(parts.configuration)
    return Route(
      .post, path, .role(resource.writers),
      Operation(
        "create_\(resource.words.identifier)", "A new \(resource.words); its id is the caller's to choose.", tag: resource.tag,
        parameters: [.idempotencyKey], body: [.init("application/json", body.schema, example: resource.example)],
        answers: [.init(201, "The \(resource.words).", [content])], problems: [409, 503, 507])
    ) { [parts] request, context in
      let (record, data) = try await body.read(request)
      let change = Change("create", "\(resource.words.identifier)/\(record.id)")
      return try await change.run(request, context, body: data, in: parts) { (writing) throws(JobError) in
        let stored = try writing.insert(try resource.checked(record, nil, writing))
        // What is made by the server, such as a secret, is shown in this answer alone.
        return try Change.Outcome(
          stored.record, status: .created,
          headers: ["etag": EntityTag.text(stored.revision), "location": "\(path)/\(FormQuery.encoded(record.id))"])
      }
    }
  }

  private var replace: Route {
    let resource = resource
    let body = JSONBody<Record>(parts.configuration)
    return Route(
      .put, path + "/{id}", .role(resource.writers),
      Operation(
        "replace_\(resource.words.identifier)", "Puts a \(resource.words) in the place of the one of its id, or makes it.",
        tag: resource.tag,
        parameters: [
          idParameter, .idempotencyKey,
          .init("If-Match", in: .header, "The ETag that was read: nothing is changed where somebody else did since (412)."),
          .init("If-None-Match", in: .header, "*: only where there is none yet.", .words(["*"])),
        ], body: [.init("application/json", body.schema, example: resource.example)],
        answers: [.init(200, "The \(resource.words), replaced.", [content]), .init(201, "The \(resource.words), new.", [content])],
        problems: [409, 412, 503, 507])
    ) { [parts] request, context in
      let id = try context.parameter("id")
      let (record, data) = try await body.read(request)
      guard record.id == id else {
        throw JobError(.request, code: "id_mismatch", message: "the path says '\(id)', the body '\(record.id.prefix(80))'", field: "id")
      }
      let condition = try EntityTag.Condition(request)
      let change = Change("update", "\(resource.words.identifier)/\(id)")
      return try await change.run(request, context, body: data, in: parts) { (writing) throws(JobError) in
        let old = try writing.find(Record.self, id)
        try condition.check(old?.revision, Record.kind, id)
        let checked = try resource.checked(record, old?.record, writing)
        let stored = old == nil ? try writing.insert(checked) : try writing.update(checked, expecting: old?.revision)
        return try Change.Outcome(
          old == nil ? stored.record : resource.shown(stored.record), status: old == nil ? .created : .ok,
          headers: ["etag": EntityTag.text(stored.revision)])
      }
    }
  }

  private var remove: Route {
    let resource = resource
    return Route(
      .delete, path + "/{id}", .role(resource.writers),
      Operation(
        "delete_\(resource.words.identifier)", "Removes a \(resource.words).", tag: resource.tag,
        parameters: [idParameter, .idempotencyKey, .init("If-Match", in: .header, "The ETag that was read.")],
        answers: [.init(204, "It is gone.")], problems: [409, 412, 422, 503, 507])
    ) { [parts] request, context in
      let id = try context.parameter("id")
      let condition = try EntityTag.Condition(request)
      let change = Change("delete", "\(resource.words.identifier)/\(id)")
      return try await change.run(request, context, body: Data(), in: parts) { (writing) throws(JobError) in
        let old = try writing.get(Record.self, id)
        try condition.check(old.revision, Record.kind, id)
        try resource.removing(old.record, writing)
        try writing.remove(Record.self, id, expecting: old.revision)
        return .noContent
      }
    }
  }
}

extension Operation.Parameter {
  /// What every change takes.
  static let idempotencyKey = Operation.Parameter(
    "Idempotency-Key", in: .header, "Makes the same request, sent again, the same request: it is done once and answered alike.",
    .string(minLength: 1, maxLength: 255))
}

extension String {
  /// Words as a name for programs: `delivery target` is `delivery_target`.
  var identifier: String { replacing(" ", with: "_") }
}
