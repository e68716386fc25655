import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Timeline

/// `/v1/incidents`: what is wrong and since when, and what people do about it.
struct IncidentRoutes: RouteGroup {
  let parts: ServerParts

  struct List: Codable, Sendable {
    var items: [Incident]
    var next: String?
  }

  struct EventList: Codable, Sendable {
    var items: [IncidentEvent]
    var next: String?
  }

  struct Acknowledgement: Codable, Sendable {
    /// Who takes it over; default: the name of the token.
    var owner: String?
    var comment: String?
  }

  struct Comment: Codable, Sendable { var comment: String }

  struct Action: Codable, Sendable {
    var text: String
    /// When it was done; default now.
    var at: Instant?
  }

  private let id = Operation.Parameter("id", in: .path, "The incident's id.")
  private var incident: Operation.Content { .init("application/json", TypeSchema(Incident.self, .writing)) }

  func routes() -> [Route] {
    [
      list, get, events,
      change("acknowledge", "Takes an incident over until it is back within limits.", Acknowledgement.self, ["owner": "Kim"]) {
        (desk, id, body, caller, revision) throws(JobError) in
        try desk.acknowledge(id, owner: try Self.text(body.owner ?? caller, "owner"), comment: body.comment, expecting: revision)
      },
      change("close", "Ends an incident by hand.", Acknowledgement.self, ["comment": "Known campaign"]) {
        (desk, id, body, caller, revision) throws(JobError) in
        try desk.close(id, owner: try Self.text(body.owner ?? caller, "owner"), comment: body.comment, expecting: revision)
      },
      change("comment", "Changes the comment.", Comment.self, ["comment": "Looking into it"]) {
        (desk, id, body, _, revision) throws(JobError) in
        try desk.comment(id, try Self.text(body.comment, "comment"), expecting: revision)
      },
      change("actions", "Notes what was done about it.", Action.self, ["text": "Second line staffed up"]) {
        (desk, id, body, caller, revision) throws(JobError) in
        try desk.act(
          id, IncidentAction(at: body.at ?? .now, by: caller, text: try Self.text(body.text, "text")), expecting: revision)
      },
    ]
  }

  private var list: Route {
    Route(
      .get, "/v1/incidents", .role(.reader),
      Operation(
        "list_incidents", "A page of incidents, oldest first.", tag: "incidents",
        parameters: PageQuery.parameters([("monitor", "Only those of this monitor."), ("status", "open, acknowledged or recovered.")]),
        answers: [.init(200, "The incidents.", [.init("application/json", TypeSchema(List.self, .writing))])])
    ) { [parts] request, _ in
      let query = try PageQuery(request, known: ["monitor", "status"])
      let page = try await parts.store.read { (reading) throws(JobError) in
        try reading.page(
          Incident.self, parent: query.filters["monitor"], status: query.filters["status"], after: query.after,
          newestFirst: query.newestFirst, limit: query.limit)
      }
      return try .json(List(items: page.records, next: query.next(after: page.next)))
    }
  }

  private var get: Route {
    Route(
      .get, "/v1/incidents/{id}", .role(.reader),
      Operation(
        "get_incident", "One incident, with its ETag.", tag: "incidents", parameters: [id],
        answers: [.init(200, "The incident.", [incident]), .init(304, "It has not changed.")])
    ) { [parts] request, context in
      let id = try context.parameter("id")
      let stored = try await parts.store.read { (reading) throws(JobError) in
        var stored = try reading.get(Incident.self, id)
        // Whether it helped is known only by what came since.
        try Self.measure(&stored.record, reading)
        return stored
      }
      let tag = EntityTag.text(stored.revision)
      if EntityTag.matches(request.headers[.ifNoneMatch], stored.revision) { return Response(status: .notModified, headers: [.eTag: tag]) }
      return try .json(stored.record, headers: [.eTag: tag])
    }
  }

  private var events: Route {
    Route(
      .get, "/v1/incidents/{id}/events", .role(.reader),
      Operation(
        "list_incident_events", "What happened to an incident, with the incident as it was then.", tag: "incidents",
        parameters: [id] + PageQuery.parameters([]),
        answers: [.init(200, "The events.", [.init("application/json", TypeSchema(EventList.self, .writing))])])
    ) { [parts] request, context in
      let id = try context.parameter("id")
      let query = try PageQuery(request, known: [])
      let page = try await parts.store.read { (reading) throws(JobError) in
        _ = try reading.get(Incident.self, id)
        return try reading.page(IncidentEvent.self, parent: id, after: query.after, newestFirst: query.newestFirst, limit: query.limit)
      }
      return try .json(EventList(items: page.records, next: query.next(after: page.next)))
    }
  }

  /// A route that changes one incident.
  private func change<Body: Codable & Sendable>(
    _ name: String, _ summary: String, _ type: Body.Type, _ example: JSONValue,
    _ act: @escaping @Sendable (IncidentDesk, String, Body, String, Int?) throws(JobError) -> Stored<Incident>
  ) -> Route {
    let body = JSONBody<Body>(parts.configuration)
    return Route(
      .post, "/v1/incidents/{id}/\(name)", .role(.writer),
      Operation(
        "\(name)_incident", summary, tag: "incidents",
        parameters: [id, .idempotencyKey, .init("If-Match", in: .header, "The ETag that was read.")],
        body: [.init("application/json", body.schema, example: example)], answers: [.init(200, "The incident.", [incident])],
        problems: [412, 503, 507])
    ) { [parts] request, context in
      let id = try context.parameter("id")
      let (value, data) = try await body.read(request)
      let condition = try EntityTag.Condition(request)
      let caller = context.caller.name
      return try await Change(name, "incident/\(id)").run(request, context, body: data, in: parts) { (writing) throws(JobError) in
        let kept = try writing.get(Incident.self, id)
        try condition.check(kept.revision, Incident.kind, id)
        let stored = try act(IncidentDesk(store: writing, now: .now), id, value, caller, kept.revision)
        return try Change.Outcome(stored.record, headers: ["etag": EntityTag.text(stored.revision)])
      }
    }
  }

  /// Measures the effect of every action on the series as it is now.
  private static func measure(_ incident: inout Incident, _ reading: any MonitoringReading) throws(JobError) {
    guard incident.incidentKind == .kpi, !incident.actions.isEmpty, let series = try reading.find(Series.self, incident.series)?.record,
      let state = try reading.find(MonitorState.self, incident.monitor)?.record
    else { return }
    let observations = try reading.latestObservations(of: series.id, limit: WatchedWindow.observationLimit)
    guard !observations.isEmpty else { return }
    let window = try WatchedWindow(series, observations: observations)
    for index in incident.actions.indices {
      incident.actions[index].effect =
        ActionEffect.measure(
          window, at: incident.actions[index].at, onset: incident.onset.at, unit: state.unit, direction: state.direction)
        ?? incident.actions[index].effect
    }
  }

  /// A text that a person wrote, of a length that people write.
  static func text(_ text: String, _ field: String) throws(JobError) -> String {
    guard !text.isEmpty, text.unicodeScalars.count <= 10_000 else {
      throw JobError(.request, code: "invalid_value", message: "write 1 to 10,000 characters", field: field)
    }
    return text
  }
}
