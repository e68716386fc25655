/// A value of a reference file. Reading is by `take`, so that what was not taken can be counted as unknown.
enum ReferenceValue: Decodable, Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([ReferenceValue])
  case object([String: ReferenceValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([ReferenceValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: ReferenceValue].self))
    }
  }

  struct WrongShape: Error, CustomStringConvertible {
    let description: String
  }

  func number() throws -> Double {
    switch self {
    case .number(let value): return value
    case .null: return .nan
    default: throw WrongShape(description: "not a number: \(self)")
    }
  }

  func text() throws -> String {
    guard case .text(let value) = self else { throw WrongShape(description: "not a text: \(self)") }
    return value
  }

  /// A list of numbers, rows of a matrix one after the other, or one number as a list of one.
  func numbers() throws -> [Double] {
    if case .list(let values) = self { return try values.flatMap { try $0.numbers() } }
    return [try number()]
  }

  func list() throws -> [ReferenceValue] {
    guard case .list(let values) = self else { throw WrongShape(description: "not a list: \(self)") }
    return values
  }

  func object() throws -> [String: ReferenceValue] {
    // R writes a list of names that has none as an empty list.
    if case .list(let values) = self, values.isEmpty { return [:] }
    guard case .object(let values) = self else { throw WrongShape(description: "not an object: \(self)") }
    return values
  }
}

extension ReferenceValue {
  /// Whether the peer failed: its message stands in place of a result, or the result's main number is not defined.
  var isFailure: Bool {
    guard case .object(let values) = self else { return false }
    return values["error"] != nil || ["stat", "tau", "loglik"].contains { values[$0] == .null }
  }

  /// The value without the entries that the peer failed at: of those there is nothing to check.
  var withoutFailures: ReferenceValue {
    guard case .object(let values) = self else { return self }
    return .object(values.filter { !$0.value.isFailure }.mapValues(\.withoutFailures))
  }
}

/// An object whose keys are ticked off as they are read.
struct ReferenceObject {
  private(set) var rest: [String: ReferenceValue]

  init(_ value: ReferenceValue) throws { rest = try value.object() }

  mutating func take(_ key: String) throws -> ReferenceValue {
    guard let value = rest.removeValue(forKey: key) else { throw ReferenceValue.WrongShape(description: "the key \(key) is missing") }
    return value
  }

  mutating func takeIfPresent(_ key: String) -> ReferenceValue? { rest.removeValue(forKey: key) }

  /// Throws when a key was left unread: a reference that nobody checks.
  func finish(_ place: String) throws {
    guard rest.isEmpty else {
      throw ReferenceValue.WrongShape(description: "unknown keys in \(place): \(rest.keys.sorted().joined(separator: ", "))")
    }
  }
}
