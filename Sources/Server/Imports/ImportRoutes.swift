import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Tickets

/// `/v1/imports`: tickets and the tables around them come into the store, a file at a time.
struct ImportRoutes: RouteGroup {
  let parts: ServerParts

  struct List: Codable, Sendable {
    var items: [StoreImport]
    /// Where the next page is; absent on the last one.
    var next: String?
  }

  /// The forms in which a file may come; gzip and Zstandard are recognised from its bytes.
  static let mediaTypes = [
    "text/csv", "text/tab-separated-values", "text/plain", "application/x-ndjson", "application/json", "application/gzip",
    "application/zstd", "application/octet-stream",
  ]

  func routes() -> [Route] { [list, get, create] }

  private var list: Route {
    Route(
      .get, "/v1/imports", .role(.reader),
      Operation(
        "list_imports", "A page of the imports of tickets, oldest first, those of the command line among them.", tag: "imports",
        parameters: PageQuery.parameters([]),
        answers: [.init(200, "The page.", [.init("application/json", TypeSchema(List.self, .writing))])])
    ) { [parts] request, _ in
      let query = try PageQuery(request, known: [])
      guard let tickets = parts.configuration.tickets else { return try .json(List(items: [])) }
      var all = try await Offloaded.run { try tickets.imports() }
      if query.newestFirst { all.reverse() }
      if let after = query.after { all = all.filter { query.newestFirst ? $0.number < after : $0.number > after } }
      let items = Array(all.prefix(query.limit))
      let list = List(items: items, next: query.next(after: all.count > items.count ? items.last?.number : nil))
      return try .json(list, headers: .nextPage(list.next))
    }
  }

  private var get: Route {
    Route(
      .get, "/v1/imports/{number}", .role(.reader),
      Operation(
        "get_import", "One import: what it did, and what was refused of its file and why.", tag: "imports",
        parameters: [
          .init("number", in: .path, "The import's number.", .integer(minimum: 1)),
          .init("If-None-Match", in: .header, "An ETag; 304 where it is still the one."),
        ], answers: [.init(200, "The import.", [receiptContent]), .init(304, "It has not changed.")])
    ) { [parts] request, context in
      let number = try context.parameter("number")
      let kept = try await parts.store.read { (reading) throws(JobError) in try reading.find(ImportReceipt.self, number) }
      let tag = EntityTag.text(kept?.revision ?? 0)
      if EntityTag.matches(request.headers[.ifNoneMatch], kept?.revision ?? 0) {
        return Response(status: .notModified, headers: [.eTag: tag])
      }
      if let kept { return try .json(kept.record, headers: [.eTag: tag]) }
      let tickets = parts.configuration.tickets
      let all = try await Offloaded.run { try tickets?.imports() ?? [] }
      guard let found = all.first(where: { String($0.number) == number }) else {
        throw Problem(.notFound, code: "no_such_record", detail: "There is no import \(number.prefix(40)).")
      }
      return try .json(ImportReceipt(found), headers: [.eTag: tag])
    }
  }

  private var receiptContent: Operation.Content { .init("application/json", TypeSchema(ImportReceipt.self, .writing)) }

  private var create: Route {
    Route(
      .post, "/v1/imports", .role(.writer),
      Operation(
        "create_import",
        "Takes a file of tickets, or of a table around them, into the store: all of it or nothing. The same file again adds nothing.",
        tag: "imports", parameters: ImportQuery.parameters + [.idempotencyKey],
        body: Self.mediaTypes.map { .init($0, summary: $0 == "text/csv" ? "The file: CSV, JSON Lines or JSON, plain or packed." : nil) },
        answers: [
          .init(201, "What became of it; it is on the disk.", [receiptContent]),
          .init(200, "There was nothing new in it.", [receiptContent]),
        ],
        problems: [409, 503, 507])
    ) { [parts] request, context in
      let type = ContentType(request.headers[.contentType] ?? "")
      guard Self.mediaTypes.contains(type.essence) else {
        throw Problem(
          .unsupportedMediaType, code: "unsupported_media_type",
          detail: "Content-Type must be one of \(Self.mediaTypes.joined(separator: ", ")).",
          headers: [.accept: Self.mediaTypes.joined(separator: ", ")])
      }
      let query = try ImportQuery(request)
      let intake = try TicketIntake(parts)
      let file = try await UploadedFile.receive(
        request, limit: parts.configuration.uploadLimit, timeout: parts.configuration.uploadTimeout)
      let body = Data(file.digest)
      let change = Change("import", "tickets", detail: query.source)
      if let replay = try await change.replay(request, context, body: body, in: parts) { return replay }
      let taken = try await intake.take(.file(file.path), query)
      let response = try await change.run(request, context, body: body, in: parts) { (writing) throws(JobError) in
        let receipt = try taken.keep(in: writing)
        return try Change.Outcome(
          receipt, status: taken.isNews ? .created : .ok, headers: ["location": "/v1/imports/\(receipt.id)"])
      }
      intake.announce()
      return response
    }
  }
}
