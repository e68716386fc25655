import Engine

/// Holds a JSON value against a schema, written apart from the engine's own reader so that the two check each other.
struct SchemaChecker {
  let types: TypeSchema

  /// What does not fit, as `place: reason`.
  func complaints(_ value: JSONValue, _ schema: JSONSchema, at place: String = "$") -> [String] {
    switch (schema, value) {
    case (.any, _), (.null, .null), (.boolean, .flag), (.number, .number), (.number, .integer), (.string, .text): return []
    case (.nullable, .null): return []
    case (.nullable(let inner), _): return complaints(value, inner, at: place)
    case (.reference(let name), _):
      guard let target = types.definitions[name] else { return ["\(place): no definition \(name)"] }
      return complaints(value, target, at: place)
    case (.integer(let minimum, let maximum), .integer(let number)):
      return number >= minimum ?? .min && number <= maximum ?? .max ? [] : ["\(place): out of range"]
    case (.bounded(let bounds), .number(let number)):
      let fits = number >= bounds.minimum ?? -.infinity && number > bounds.above ?? -.infinity && number <= bounds.maximum ?? .infinity
      return fits ? [] : ["\(place): out of range"]
    case (.bounded, .integer(let number)): return complaints(.number(Double(number)), schema, at: place)
    case (.text(let form), .text(let text)):
      let count = text.unicodeScalars.count
      return count >= form.shortest ?? 0 && count <= form.longest ?? .max ? [] : ["\(place): too short or too long"]
    case (.words(let words), .text(let text)): return words.contains(text) ? [] : ["\(place): '\(text)' is none of \(words)"]
    case (.array(let each), .list(let items)):
      return items.enumerated().flatMap { complaints($0.element, each, at: "\(place)[\($0.offset)]") }
    case (.dictionary(let each), .object(let members)): return members.flatMap { complaints($0.value, each, at: "\(place).\($0.key)") }
    case (.object(let fields), .object(let members)):
      let known = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.schema) })
      let missing = fields.filter { $0.required && members[$0.name] == nil }.map { "\(place).\($0.name): required and absent" }
      return missing
        + members.flatMap { key, member in
          known[key].map { complaints(member, $0, at: "\(place).\(key)") } ?? ["\(place).\(key): not in the schema"]
        }
    case (.either(let forms), _):
      return forms.contains { complaints(value, $0, at: place).isEmpty } ? [] : ["\(place): fits none of the forms"]
    default: return ["\(place): \(value) where \(schema) is wanted"]
    }
  }
}
