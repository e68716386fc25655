/// The JSON Schema of a Swift type, found by letting the type read from a probe that notes every key and type it asks for.
///
/// No list of fields is kept by hand, so a new field of a request or response is described, checked and documented as soon as it exists.
/// Keys stand as `EngineJSON` writes them. Nested types become definitions; enums with raw text list their cases where they are
/// `CaseIterable`; a type with a form of its own states it by `SchemaDescribing`.
public struct TypeSchema: Sendable, Equatable {
  /// Which way the JSON goes: what a reader may leave out or write as `null` differs from what an answer contains.
  public enum Direction: Sendable {
    /// A request: optional fields may be left out or `null`.
    case reading
    /// An answer: an optional field without a value is left out, never `null`.
    case writing
  }

  /// The type itself, often a reference into the definitions.
  public var root: JSONSchema
  /// Nested types by name.
  public var definitions: [String: JSONSchema]
  /// What the probe could not describe and so allows anything for; empty for every type of a job.
  public var gaps: [String]

  public init<Value: Decodable>(_ type: Value.Type, _ direction: Direction) {
    let notes = SchemaNotes(direction: direction)
    root = notes.describe(type)
    definitions = notes.definitions
    gaps = notes.gaps
  }

  /// Follows references until something else stands there.
  public func resolve(_ schema: JSONSchema) -> JSONSchema {
    var schema = schema
    var steps = 0
    while case .reference(let name) = schema, let target = definitions[name], steps < definitions.count {
      schema = target
      steps += 1
    }
    return schema
  }

  /// The fields of the root object; empty where the root is no object.
  public var fields: [JSONSchema.Field] {
    guard case .object(let fields) = resolve(root) else { return [] }
    return fields
  }

  /// A document of its own, definitions inside.
  public func json() -> JSONValue {
    let prefix = "#/$defs/"
    var document = root.json(referencePrefix: prefix).members
    document["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    if !definitions.isEmpty { document["$defs"] = .object(definitions.mapValues { $0.json(referencePrefix: prefix) }) }
    return .object(document)
  }
}
