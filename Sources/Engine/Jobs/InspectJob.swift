import Tickets

/// What a file is and what each of its columns was taken for, with the reason, before anything is computed from it.
public enum InspectJob: Job {
  public static let name = "inspect"
  public static let summary = "What a file is, and what each of its columns was taken for and why."

  public struct Request: Codable, Sendable {
    /// The table: CSV or JSON text, or an array of rows.
    public var table: TableInput?
    /// Which table it is, where its header does not tell: `tickets`, `surveys`, `contacts`, ….
    public var kind: String?
    /// Header by canonical column: `{"created": "opened_at"}`.
    public var map: [String: String]?
    /// `dmy` or `mdy`, where the dates themselves do not tell.
    public var dateOrder: String?
    /// Clock of stamps without an offset.
    public var timezone: String?
    /// A mapping in YAML, as `mapping` of an answer is.
    public var mapping: String?
    /// Rows to look at (default 100000).
    public var rows: Int?

    public init() {}
  }

  public typealias Response = InspectResponse

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> InspectResponse {
    guard let table = request.table else {
      throw JobError(
        .request, code: "missing_table", message: "there is no table to look at: give a file, or the field table", field: "table")
    }
    var options = ReadingOptions(map: request.map ?? [:])
    options.dateOrder = try TicketsInput.order(request.dateOrder)
    options.zone = try TicketsInput.zone(request.timezone)
    if let kind = request.kind {
      guard let known = TableKind(rawValue: kind) else {
        let names = TableKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw JobError(.request, code: "unknown_table", message: "'\(kind)' is none of \(names)", field: "kind")
      }
      options.table = known
    }
    try TicketsInput.apply(request.mapping, to: &options)
    let limit = request.rows ?? 100_000
    guard limit > 0 else { throw JobError(.request, code: "invalid_rows", message: "rows must be 1 or more", field: "rows") }
    do throws(TicketsError) {
      let inspector = TableInspector(options: options, rowLimit: limit)
      var files: [InspectResponse.File] = []
      for source in try sources(table) { files.append(InspectResponse.File(try inspector.inspect(source))) }
      return InspectResponse(files: files, made: Provenance())
    } catch {
      throw JobError(tickets: error)
    }
  }

  /// A file may be a folder or a pattern: each file in it is looked at.
  private static func sources(_ table: TableInput) throws(TicketsError) -> [DataSource] {
    if case .file(let path) = table { return try DataSource.expand(path) }
    return [table.source]
  }
}

extension InspectResponse.File {
  init(_ found: TableInspection) {
    self.init(
      file: found.source, table: found.table?.rawValue, tableWhy: found.tableReason, dialect: found.dialect,
      dialectWhy: found.dialectReason, encoding: found.encoding, delimiter: found.delimiter, rows: found.rows, wholeFile: found.isWhole,
      columns: found.columns.map {
        InspectResponse.Column(
          header: $0.header, takenFor: $0.takenFor, format: $0.format, why: $0.why, filled: $0.filled, samples: $0.samples)
      }, unclear: found.unclear, missing: found.missing, mapping: found.mapping.yaml())
  }
}
