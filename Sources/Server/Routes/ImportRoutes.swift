import Engine
import HTTPTypes
import Hummingbird
import Monitoring
import Tickets

/// `GET /v1/imports`: the tickets that the store has, import by import.
struct ImportRoutes: RouteGroup {
  let parts: ServerParts

  struct List: Codable, Sendable { var items: [StoreImport] }

  func routes() -> [Route] {
    [
      Route(
        .get, "/v1/imports", .role(.reader),
        Operation(
          "list_imports", "Every import of tickets, oldest first; foreshift import makes them.", tag: "series",
          answers: [.init(200, "The imports.", [.init("application/json", TypeSchema(List.self, .writing))])])
      ) { [parts] _, _ in
        guard let tickets = parts.configuration.tickets else { return try .json(List(items: [])) }
        return try .json(try await Offloaded.run { List(items: try tickets.imports()) })
      }
    ]
  }
}
