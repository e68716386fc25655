import Engine
import HTTPTypes
import Hummingbird
import Monitoring

/// What monitors found: their states and signals.
struct FindingRoutes: RouteGroup {
  let parts: ServerParts

  struct SignalList: Codable, Sendable {
    var items: [Signal]
    var next: String?
  }

  struct StateList: Codable, Sendable {
    var items: [MonitorState]
    var next: String?
  }

  func routes() -> [Route] {
    [
      Route(
        .get, "/v1/signals", .role(.reader),
        Operation(
          "list_signals", "A page of what charts have signalled, oldest first.", tag: "incidents",
          parameters: PageQuery.parameters([("monitor", "Only those of this monitor.")]),
          answers: [.init(200, "The signals.", [.init("application/json", TypeSchema(SignalList.self, .writing))])])
      ) { [parts] request, _ in
        let query = try PageQuery(request, known: ["monitor"])
        let page = try await parts.store.read { (reading) throws(JobError) in
          try reading.page(
            Signal.self, parent: query.filters["monitor"], after: query.after, newestFirst: query.newestFirst, limit: query.limit)
        }
        return try .json(SignalList(items: page.records, next: query.next(after: page.next)))
      },
      Route(
        .get, "/v1/states", .role(.reader),
        Operation(
          "list_states", "A page of what the last evaluation of each monitor found.", tag: "monitors",
          parameters: PageQuery.parameters([("series", "Only monitors of this series."), ("status", "signalling, quiet or not_judged.")]),
          answers: [.init(200, "The states.", [.init("application/json", TypeSchema(StateList.self, .writing))])])
      ) { [parts] request, _ in
        let query = try PageQuery(request, known: ["series", "status"])
        let page = try await parts.store.read { (reading) throws(JobError) in
          try reading.page(
            MonitorState.self, parent: query.filters["series"], status: query.filters["status"], after: query.after,
            newestFirst: query.newestFirst, limit: query.limit)
        }
        return try .json(StateList(items: page.records, next: query.next(after: page.next)))
      },
      Route(
        .get, "/v1/monitors/{id}/state", .role(.reader),
        Operation(
          "get_monitor_state", "What the last evaluation of a monitor found.", tag: "monitors",
          parameters: [.init("id", in: .path, "The monitor's id.")],
          answers: [.init(200, "The state.", [.init("application/json", TypeSchema(MonitorState.self, .writing))])])
      ) { [parts] _, context in
        let id = try context.parameter("id")
        return try .json(try await parts.store.read { (reading) throws(JobError) in try reading.get(MonitorState.self, id).record })
      },
    ]
  }
}
