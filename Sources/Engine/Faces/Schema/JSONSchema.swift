/// What a JSON value may be: the part of JSON Schema 2020-12 that Swift's own types need.
public indirect enum JSONSchema: Sendable, Equatable {
  /// Anything.
  case any
  case null
  case boolean
  /// A whole number, not below `minimum` and not above `maximum` where there is one.
  case integer(minimum: Int?, maximum: Int? = nil)
  case number
  /// A number within bounds.
  case bounded(NumberBounds)
  case string
  /// A text of a certain length or form.
  case text(TextForm)
  /// One of these words.
  case words([String])
  case array(JSONSchema)
  /// An object whose keys are data (column names, ids) and whose values are all of one kind.
  case dictionary(JSONSchema)
  /// An object with these fields and no others.
  case object([Field])
  /// One of several forms, told apart by the kind of the JSON value.
  case either([JSONSchema])
  /// The same or `null`.
  case nullable(JSONSchema)
  /// A schema in the definitions, by name.
  case reference(String)

  /// One field of an object.
  public struct Field: Sendable, Equatable {
    /// The key as it stands in JSON, in snake_case.
    public var name: String
    public var schema: JSONSchema
    public var required: Bool

    public init(_ name: String, _ schema: JSONSchema, required: Bool) {
      self.name = name
      self.schema = schema
      self.required = required
    }
  }

  /// The schema as JSON.
  ///
  /// - Parameter prefix: where definitions lie: `#/$defs/`, or `#/components/schemas/` in an OpenAPI document.
  public func json(referencePrefix prefix: String) -> JSONValue {
    switch self {
    case .any: return [:]
    case .null: return ["type": "null"]
    case .boolean: return ["type": "boolean"]
    case .integer(let minimum, let maximum):
      var members: [String: JSONValue] = ["type": "integer"]
      members["minimum"] = minimum.map { .integer($0) }
      members["maximum"] = maximum.map { .integer($0) }
      return .object(members)
    case .number: return ["type": "number"]
    case .bounded(let bounds): return bounds.json
    case .string: return ["type": "string"]
    case .text(let form): return form.json
    case .words(let words): return ["type": "string", "enum": .list(words.map { .text($0) })]
    case .array(let items): return ["type": "array", "items": items.json(referencePrefix: prefix)]
    case .dictionary(let values): return ["type": "object", "additionalProperties": values.json(referencePrefix: prefix)]
    case .object(let fields): return Self.json(of: fields, prefix)
    case .either(let forms): return ["oneOf": .list(forms.map { $0.json(referencePrefix: prefix) })]
    case .nullable(let schema): return Self.json(nullable: schema, prefix)
    case .reference(let name): return ["$ref": .text(prefix + name)]
    }
  }

  private static func json(of fields: [Field], _ prefix: String) -> JSONValue {
    var object: [String: JSONValue] = ["type": "object", "additionalProperties": false]
    object["properties"] = .object(
      Dictionary(fields.map { ($0.name, $0.schema.json(referencePrefix: prefix)) }, uniquingKeysWith: { first, _ in first }))
    let required = fields.filter(\.required).map(\.name)
    if !required.isEmpty { object["required"] = .list(required.map { .text($0) }) }
    return .object(object)
  }

  /// `null` joins the list of types where there is one; a schema with other keywords takes a second form.
  private static func json(nullable schema: JSONSchema, _ prefix: String) -> JSONValue {
    let inner = schema.json(referencePrefix: prefix)
    if case .object(var members) = inner, case .text(let type)? = members["type"], members["enum"] == nil {
      members["type"] = .list([.text(type), "null"])
      return .object(members)
    }
    return ["anyOf": [inner, ["type": "null"]]]
  }
}
