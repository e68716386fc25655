import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Timeline

/// What was delivered, and delivering it once more.
struct DeliveryRoutes: RouteGroup {
  let parts: ServerParts

  struct List: Codable, Sendable {
    var items: [OutboxMessage]
    var next: String?
  }

  struct Replay: Codable, Sendable {
    /// Messages made at this instant or later are sent again.
    var since: Instant
    /// Only those that were given up; default: all.
    var failedOnly: Bool?
  }

  struct Replayed: Codable, Sendable { var messages: Int }

  func routes() -> [Route] { [list, replay] }

  private var list: Route {
    Route(
      .get, "/v1/deliveries", .role(.admin),
      Operation(
        "list_deliveries", "A page of what has to be delivered or was.", tag: "delivery",
        parameters: PageQuery.parameters([("target", "Only to this target."), ("status", "pending, delivered or failed.")]),
        answers: [.init(200, "The messages.", [.init("application/json", TypeSchema(List.self, .writing))])])
    ) { [parts] request, _ in
      let query = try PageQuery(request, known: ["target", "status"])
      let page = try await parts.store.read { (reading) throws(JobError) in
        try reading.page(
          OutboxMessage.self, parent: query.filters["target"], status: query.filters["status"], after: query.after,
          newestFirst: query.newestFirst, limit: query.limit)
      }
      return try .json(List(items: page.records, next: query.next(after: page.next)))
    }
  }

  private var replay: Route {
    let body = JSONBody<Replay>(parts.configuration)
    return Route(
      .post, "/v1/targets/{id}/replay", .role(.admin),
      Operation(
        "replay_deliveries", "Sends a target again what it may have missed, under the same ids.", tag: "delivery",
        parameters: [.init("id", in: .path, "The target's id."), .idempotencyKey],
        body: [.init("application/json", body.schema, example: ["since": "2026-03-01T00:00:00Z"])],
        answers: [.init(202, "They will be sent.", [.init("application/json", TypeSchema(Replayed.self, .writing))])], problems: [503, 507])
    ) { [parts] request, context in
      let id = try context.parameter("id")
      let (wanted, data) = try await body.read(request)
      return try await Change("replay", "delivery_target/\(id)").run(request, context, body: data, in: parts) {
        (writing) throws(JobError) in
        _ = try writing.get(DeliveryTarget.self, id)
        var count = 0
        for stored in try writing.all(OutboxMessage.self, parent: id) where stored.record.createdAt >= wanted.since {
          var message = stored.record
          if message.state == .pending || (wanted.failedOnly == true && message.state != .failed) { continue }
          message.state = .pending
          message.attempts = 0
          message.nextAttemptAt = .now
          try writing.update(message)
          count += 1
        }
        return try Change.Outcome(Replayed(messages: count), status: .accepted)
      }
    }
  }
}
