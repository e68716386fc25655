/// What a probe has learnt so far. Lives for one `TypeSchema.init`, on one thread.
final class SchemaNotes {
  let direction: TypeSchema.Direction
  private(set) var definitions: [String: JSONSchema] = [:]
  private(set) var gaps: [String] = []
  private var names: [ObjectIdentifier: String] = [:]

  init(direction: TypeSchema.Direction) {
    self.direction = direction
  }

  /// The schema of a type; nested objects and enums go into the definitions and are referred to.
  func describe(_ type: any Decodable.Type) -> JSONSchema {
    if let known = Self.primitive(type) { return known }
    if let optional = type as? any OptionalProbe.Type { return .nullable(describe(optional.wrapped)) }
    if let array = type as? any ArrayProbe.Type { return .array(describe(array.element)) }
    if let dictionary = type as? any DictionaryProbe.Type { return .dictionary(describe(dictionary.value)) }
    if let name = names[ObjectIdentifier(type)] { return .reference(name) }
    if let describing = type as? any SchemaDescribing.Type {
      guard case .either = describing.jsonSchema else { return describing.jsonSchema }
      return define(type, isObject: false) { describing.jsonSchema }
    }
    if let words = Self.words(of: type) { return define(type, isObject: false) { .words(words) } }
    if Self.hasRawText(type) { return .string }
    return define(type, isObject: true) { self.probe(type) }
  }

  func note(gap: String) {
    gaps.append(gap)
  }

  private func define(_ type: any Decodable.Type, isObject: Bool, _ schema: () -> JSONSchema) -> JSONSchema {
    let name = freeName(for: type, isObject: isObject)
    names[ObjectIdentifier(type)] = name
    // Stands before the type is read, so that a type that contains itself finds its own name.
    definitions[name] = .any
    definitions[name] = schema()
    return .reference(name)
  }

  private func probe(_ type: any Decodable.Type) -> JSONSchema {
    let shape = ProbedShape()
    do {
      _ = try type.init(from: ProbeDecoder(notes: self, shape: shape))
    } catch {
      note(gap: "\(Self.plainName(type)): \(error)")
      return .any
    }
    guard direction == .reading, let constrained = type as? any FieldConstraining.Type else { return shape.schema }
    return shape.schema(with: constrained.fieldSchemas)
  }

  private func freeName(for type: any Decodable.Type, isObject: Bool) -> String {
    var name = Self.plainName(type)
    // An object of a request allows `null` where the same type in an answer does not, so it is a definition of its own: in a document of both
    // one name must not stand for two.
    switch direction {
    case .reading where isObject && !name.hasSuffix("Request"): name += "Input"
    case .writing where isObject && name.hasSuffix("Request"): name += "Output"
    default: break
    }
    guard definitions[name] != nil else { return name }
    var number = 2
    while definitions[name + String(number)] != nil { number += 1 }
    return name + String(number)
  }

  /// `ControlChartResult.Phase` as `ControlChartResultPhase`; `ErlangJob.Request` as `ErlangRequest`.
  static func plainName(_ type: any Decodable.Type) -> String {
    let path = String(reflecting: type).split(separator: ".").dropFirst().filter { !$0.hasPrefix("(") }
    let name = path.map { $0 == "Request" || $0 == "Response" ? String($0) : $0.hasSuffix("Job") ? String($0.dropLast(3)) : String($0) }
      .joined()
    return name.isEmpty ? "Value" : name.filter { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  static func primitive(_ type: any Decodable.Type) -> JSONSchema? {
    switch type {
    case is Bool.Type: .boolean
    case is String.Type: .string
    case is Double.Type, is Float.Type: .number
    case is Int.Type, is Int64.Type, is Int32.Type, is Int16.Type, is Int8.Type: .integer(minimum: nil)
    case is UInt.Type, is UInt64.Type, is UInt32.Type, is UInt16.Type, is UInt8.Type: .integer(minimum: 0)
    default: nil
    }
  }

  /// True for an enum of texts that cannot list its cases.
  private static func hasRawText(_ type: any Decodable.Type) -> Bool {
    func isText<Raw: RawRepresentable>(_ type: Raw.Type) -> Bool { Raw.RawValue.self == String.self }
    guard let raw = type as? any RawRepresentable.Type else { return false }
    return isText(raw)
  }

  /// The raw texts of an enum that can list its cases.
  private static func words(of type: any Decodable.Type) -> [String]? {
    func texts<Cases: CaseIterable>(_ type: Cases.Type) -> [String]? {
      var texts: [String] = []
      for value in type.allCases {
        guard let raw = value as? any RawRepresentable, let text = raw.rawValue as? String else { return nil }
        texts.append(text)
      }
      return texts
    }
    guard type is any RawRepresentable.Type, let cases = type as? any CaseIterable.Type else { return nil }
    return texts(cases)
  }
}

/// What one value turned out to be.
final class ProbedShape {
  private var fields: [JSONSchema.Field] = []
  /// Set where the type reads a single value or an array rather than an object.
  var other: JSONSchema?

  var schema: JSONSchema { other ?? .object(fields) }

  /// The same with narrower fields.
  func schema(with narrower: [String: JSONSchema]) -> JSONSchema {
    let narrowed = fields.map { field in
      guard let schema = narrower[field.name] else { return field }
      guard case .nullable = field.schema else { return JSONSchema.Field(field.name, schema, required: field.required) }
      return JSONSchema.Field(field.name, .nullable(schema), required: field.required)
    }
    return other ?? .object(narrowed)
  }

  func add(_ name: String, _ schema: JSONSchema, required: Bool) {
    guard !fields.contains(where: { $0.name == name }) else { return }
    fields.append(JSONSchema.Field(name, schema, required: required))
  }
}
