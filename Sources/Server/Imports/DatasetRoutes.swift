import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Synchronization
import Tickets
import Timeline

/// `/v1/datasets`: the tables that the store holds, with what their columns are.
struct DatasetRoutes: RouteGroup {
  let parts: ServerParts

  struct List: Codable, Sendable {
    var items: [Dataset]
    /// Where the next page is; absent on the last one, which the first is.
    var next: String?
  }

  func routes() -> [Route] {
    let summary = DatasetSummary(parts.configuration.tickets)
    return [
      Route(
        .get, "/v1/datasets", .role(.reader),
        Operation(
          "list_datasets", "Every table that the store holds, tickets first.", tag: "imports",
          answers: [.init(200, "The tables.", [.init("application/json", TypeSchema(List.self, .writing))])])
      ) { request, _ in
        _ = try PageQuery(request, known: [])
        return try .json(List(items: try await Offloaded.run { try summary.datasets() }))
      },
      Route(
        .get, "/v1/datasets/{id}", .role(.reader),
        Operation(
          "get_dataset", "One table of the store.", tag: "imports",
          parameters: [
            .init("id", in: .path, "tickets, surveys, …"),
            .init("If-None-Match", in: .header, "An ETag; 304 where it is still the one."),
          ],
          answers: [
            .init(200, "The table.", [.init("application/json", TypeSchema(Dataset.self, .writing))]), .init(304, "It has not changed."),
          ])
      ) { request, context in
        let id = try context.parameter("id")
        guard let found = try await Offloaded.run({ try summary.datasets() }).first(where: { $0.id == id }) else {
          throw Problem(.notFound, code: "no_such_record", detail: "The store has no table \(id.prefix(40)).")
        }
        let tag = EntityTag.text(found.import)
        if EntityTag.matches(request.headers[.ifNoneMatch], found.import) { return Response(status: .notModified, headers: [.eTag: tag]) }
        return try .json(found, headers: [.eTag: tag])
      },
    ]
  }
}

/// A table of the store, as it is now.
struct Dataset: Codable, Sendable, Equatable {
  struct Column: Codable, Sendable, Equatable {
    var name: String
    /// `stamp`, `number`, `count`, `flag`, `label` or `text`.
    var kind: String
    /// Rows that have a value.
    var filled: Int
  }

  /// `tickets`, `surveys`, …
  var id: String
  var rows: Int
  /// The name of the clock of its stamps; absent where nobody stated it.
  var timezone: String?
  var columns: [Column]
  /// Number of the import after which it is described.
  var `import`: Int

  init(_ table: StoredTable, import number: Int) {
    id = table.kind.rawValue
    rows = table.count
    timezone = table.zone.identifier
    columns = zip(table.columns, table.values).filter { $0.0.role != .firstDimension }.map { column, values in
      Column(name: column.name, kind: column.kind.rawValue, filled: Self.filled(values))
    }
    self.import = number
  }

  private static func filled(_ values: ColumnValues) -> Int {
    switch values {
    case .stamps(let values): values.count { !$0.isMissing }
    case .numbers(let values): values.count { !$0.isNaN }
    case .counts(let values): values.count { $0 >= 0 }
    case .flags(let values): values.count { $0 >= 0 }
    case .labels(let values): values.codes.count { $0 != CategoryColumn.missing }
    }
  }
}

/// What the store holds, read anew after each import.
private final class DatasetSummary: Sendable {
  private let tickets: TicketSource?
  private let kept = Mutex<(number: Int, datasets: [Dataset])?>(nil)

  init(_ tickets: TicketSource?) { self.tickets = tickets }

  func datasets() throws(JobError) -> [Dataset] {
    guard let tickets, let number = try tickets.imports().last?.number else { return [] }
    if let kept = kept.withLock({ $0 }), kept.number == number { return kept.datasets }
    do throws(TicketsError) {
      let datasets = try tickets.store.data(asOf: number).storedTables().map { Dataset($0, import: number) }
      kept.withLock { $0 = (number, datasets) }
      return datasets
    } catch {
      throw JobError(store: error)
    }
  }
}
