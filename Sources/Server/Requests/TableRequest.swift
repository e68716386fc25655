import Engine
import Foundation
import HTTPTypes

/// A request whose body is the table itself and whose other fields stand in the query: `POST /v1/chart?type=xmr` with a CSV file.
enum TableRequest {
  static let mediaTypes = ["text/csv", "text/tab-separated-values", "application/x-ndjson"]

  /// The same request as JSON. Values take the type of their field; one that cannot is left a text, and refused with its place by the job's
  /// own strict reader.
  ///
  /// - Throws: `Problem` 400 for a body that is not UTF-8, or for a field given twice; 415 for a job that takes no table.
  static func json(query: String, table: Data, job: AnyJob) throws -> Data {
    guard let tableField = job.tableField else {
      throw Problem(
        .unsupportedMediaType, code: "unsupported_media_type", detail: "\(job.name) takes no table; send its request as application/json.")
    }
    guard let text = String(validating: table, as: UTF8.self) else {
      throw Problem(.badRequest, code: "not_utf8", detail: "The table is not UTF-8 text; save it as UTF-8.", pointer: "/" + tableField)
    }
    let schema = job.requestSchema
    var members: [String: JSONValue] = [tableField: .text(text)]
    for (name, value) in try FormQuery.fields(query) {
      let field = schema.fields.first { $0.name == name }
      let wanted = field.map { plain($0.schema, schema) } ?? .string
      let read = read(value, as: wanted, schema)
      switch (members[name], read) {
      case (nil, _): members[name] = read
      case (.list(let earlier), .list(let more)): members[name] = .list(earlier + more)
      default:
        throw Problem(.badRequest, code: "repeated_field", detail: "Field '\(name)' stands twice.", pointer: "/" + name)
      }
    }
    return try EngineJSON.encode(members)
  }

  private static func read(_ text: String, as wanted: JSONSchema, _ schema: TypeSchema) -> JSONValue {
    switch wanted {
    case .integer: return Int(text).map { .integer($0) } ?? .text(text)
    case .number, .bounded: return number(text)
    case .boolean: return Bool(text).map { .flag($0) } ?? .text(text)
    case .array(let items):
      let items = plain(items, schema)
      return .list(text.split(separator: ",").map { read(String($0), as: items, schema) })
    case .either(let forms):
      let hasText = forms.contains(.string)
      return forms.contains(.number) ? number(text) : hasText ? .text(text) : structure(text)
    case .object, .dictionary, .any: return structure(text)
    case .string, .text, .words, .null, .nullable, .reference: return .text(text)
    }
  }

  private static func number(_ text: String) -> JSONValue {
    guard let value = Double(text), value.isFinite else { return .text(text) }
    return .number(value)
  }

  /// JSON inside the query, for the rare field that is an object.
  private static func structure(_ text: String) -> JSONValue {
    (try? EngineJSON.decode(JSONValue.self, from: Data(text.utf8))) ?? .text(text)
  }

  private static func plain(_ schema: JSONSchema, _ types: TypeSchema) -> JSONSchema {
    switch types.resolve(schema) {
    case .nullable(let inner): plain(inner, types)
    case let other: other
    }
  }
}
