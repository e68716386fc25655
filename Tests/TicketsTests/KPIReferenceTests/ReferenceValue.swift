import Foundation
import TestSupport
import Testing

/// A JSON value, as a file expects it or as it is computed.
indirect enum ReferenceValue: Sendable, Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case list([ReferenceValue])
  case object([String: ReferenceValue])

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      var object: [String: ReferenceValue] = [:]
      for key in container.allKeys { object[key.stringValue] = try container.decode(ReferenceValue.self, forKey: key) }
      self = .object(object)
      return
    }
    if var container = try? decoder.unkeyedContainer() {
      var list: [ReferenceValue] = []
      while !container.isAtEnd { list.append(try container.decode(ReferenceValue.self)) }
      self = .list(list)
      return
    }
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .string(try value.decode(String.self))
    }
  }

  init(_ file: URL) throws { self = try JSONDecoder().decode(ReferenceValue.self, from: Data(contentsOf: file)) }

  static func count(_ value: Int) -> ReferenceValue { .number(Double(value)) }

  var object: [String: ReferenceValue] {
    if case .object(let object) = self { object } else { [:] }
  }

  /// Records an issue for every difference of `actual` from this value, and for every key that is not computed.
  func expect(_ actual: ReferenceValue?, at path: String) {
    switch (self, actual) {
    case (_, nil): Issue.record("\(path): unknown key")
    case (.null, .null?): break
    case (.null, .number(let number)?) where number.isNaN: break
    case (.bool(let expected), .bool(let actual)?): #expect(expected == actual, "\(path)")
    case (.string(let expected), .string(let actual)?): #expect(expected == actual, "\(path)")
    case (.number(let expected), .number(let actual)?):
      #expect(agrees(actual, expected, relative: 1e-9, absolute: 1e-12), "\(path): expected \(expected), computed \(actual)")
    case (.list(let expected), .list(let actual)?):
      guard expected.count == actual.count else {
        Issue.record("\(path): expected \(expected.count) entries, computed \(actual.count)")
        return
      }
      for index in expected.indices { expected[index].expect(actual[index], at: "\(path)[\(index)]") }
    case (.object(let expected), .object(let actual)?):
      for key in expected.keys.sorted() { expected[key]?.expect(actual[key], at: "\(path).\(key)") }
    default: Issue.record("\(path): expected \(self), computed \(actual ?? .null)")
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
