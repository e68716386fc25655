import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring

/// `GET /v1/events`: what happens to incidents, as server-sent events, from where the client was when its connection ended.
struct EventRoutes: RouteGroup {
  let parts: ServerParts

  /// How often a quiet connection hears that it is alive.
  private static let heartbeat = Duration.seconds(15)
  private static let batch = 100

  func routes() -> [Route] {
    [
      Route(
        .get, "/v1/events", .role(.reader),
        Operation(
          "follow_events", "Server-sent events of incidents: opened, worsened, acknowledged, commented, recovered.", tag: "incidents",
          parameters: [
            .init(
              "Last-Event-ID", in: .header, "The last event that was seen: what came since is sent first.",
              .integer(minimum: 0, maximum: PageQuery.latest)),
            .init(
              "last_event_id", in: .query, "The same, where no header can be set; 0 = from the beginning.",
              .integer(minimum: 0, maximum: PageQuery.latest)),
          ], answers: [.init(200, "The events, for as long as the client listens.", [.init("text/event-stream")])], problems: [400])
      ) { request, context in try await follow(request, context) }
    ]
  }

  private func follow(_ request: Request, _ context: ServerContext) async throws -> Response {
    let start: Int
    if let seen = try Self.lastEventID(request) {
      start = seen
    } else {
      start = try await parts.store.read { (reading) throws(JobError) in
        try reading.page(IncidentEvent.self, newestFirst: true, limit: 1).items.first?.sequence ?? 0
      }
    }
    let parts = parts
    let channel = context.channel
    let body = ResponseBody { writer in
      let rings = parts.bell.rings()
      // Whoever listens learns at once that the connection stands, and how soon to come back after its end.
      try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
      var seen = start
      var spoke = ContinuousClock.now
      for await _ in rings {
        guard channel.isActive, !parts.pool.isStopped else { break }
        var isAtEnd = false
        while !isAtEnd {
          let (from, batch) = (seen, Self.batch)
          let events = try await parts.store.read { (reading) throws(JobError) in
            try reading.page(IncidentEvent.self, after: from, limit: batch).items
          }
          for event in events {
            try await writer.write(ByteBuffer(bytes: try Self.text(event)))
            seen = event.sequence
            spoke = .now
          }
          isAtEnd = events.count < batch
        }
        if ContinuousClock.now - spoke > Self.heartbeat {
          try await writer.write(ByteBuffer(string: ": alive\n\n"))
          spoke = .now
        }
      }
      try await writer.finish(nil)
    }
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store", .connection: "close"], body: body)
  }

  private static func text(_ event: Stored<IncidentEvent>) throws -> Data {
    // One line of JSON: no line end within it can end the event early.
    var data = Data("id: \(event.sequence)\nevent: \(event.record.change.rawValue)\ndata: ".utf8)
    data.append(try EngineJSON.encode(event.record))
    data.append(UInt8(ascii: "\n"))
    return data
  }

  private static func lastEventID(_ request: Request) throws -> Int? {
    let header = HTTPField.Name.lastEventID.flatMap { request.headers[$0] }
    let query = try FormQuery.fields(request.uri.query ?? "").filter { $0.0 == "last_event_id" }.map(\.1)
    // What is stated must be right, also where the header goes before it.
    let numbers = (query + (header.map { [$0] } ?? [])).map { Int($0) }
    guard query.count < 2, numbers.allSatisfy({ $0.map((0...PageQuery.latest).contains) ?? false }) else {
      throw Problem(.badRequest, code: "invalid_parameter", detail: "The last event's id is a whole number, stated once.")
    }
    return numbers.last ?? nil
  }
}
