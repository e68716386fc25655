import Foundation

/// A value of a reference file with nested cases. Every key that a family does not ask for is an error, as in the flat form.
enum ReferenceJSON: Decodable, Sendable {
  case null
  case number(Double)
  case text(String)
  case list([ReferenceJSON])
  case object([String: ReferenceJSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([ReferenceJSON].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: ReferenceJSON].self))
    }
  }

  /// The cases of a file of the form `{"what": …, "cases": […]}`, each with its place.
  static func cases(_ file: URL) throws -> [(place: String, values: ReferenceJSON)] {
    let name = file.lastPathComponent
    let content = try JSONDecoder().decode([String: ReferenceJSON].self, from: ReferenceText.data(file))
    for key in content.keys where !["what", "digits", "notes", "cases"].contains(key) {
      throw ReferenceCase.Problem(description: "\(name): unknown key \(key) at the top of the file")
    }
    guard case .list(let cases)? = content["cases"], !cases.isEmpty else {
      throw ReferenceCase.Problem(description: "\(name): no cases")
    }
    return cases.enumerated().map { ("\(name) case \($0)", $1) }
  }

  /// The members of an object, checked to be among `keys`; those of `keys` that are not `optional` must be there.
  func members(_ keys: Set<String>, optional: Set<String> = []) throws -> [String: ReferenceJSON] {
    guard case .object(let members) = self else { throw ReferenceCase.Problem(description: "an object was expected, not \(self)") }
    for key in members.keys where !keys.contains(key) { throw ReferenceCase.Problem(description: "unknown key \(key)") }
    for key in keys where members[key] == nil && !optional.contains(key) {
      throw ReferenceCase.Problem(description: "the key \(key) is missing")
    }
    return members
  }

  var number: Double? {
    if case .number(let value) = self { value } else { nil }
  }

  var text: String? {
    if case .text(let value) = self { value } else { nil }
  }

  var list: [ReferenceJSON]? {
    if case .list(let value) = self { value } else { nil }
  }
}

extension [String: ReferenceJSON] {
  func number(_ key: String) throws -> Double {
    guard let value = self[key]?.number else { throw ReferenceCase.Problem(description: "\(key) is not a number") }
    return value
  }

  func count(_ key: String) throws -> Int {
    guard let value = Int(exactly: try number(key)) else { throw ReferenceCase.Problem(description: "\(key) is not a whole number") }
    return value
  }

  func numbers(_ key: String) throws -> [Double] {
    let values = self[key]?.list?.compactMap(\.number)
    guard let values, values.count == self[key]?.list?.count else {
      throw ReferenceCase.Problem(description: "\(key) is not a list of numbers")
    }
    return values
  }
}
