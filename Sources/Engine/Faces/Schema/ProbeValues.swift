import Timeline

/// Types whose parts a probe can name without reading anything, and of which it can make an empty value.
protocol OptionalProbe {
  static var wrapped: any Decodable.Type { get }
}

protocol ArrayProbe {
  static var element: any Decodable.Type { get }
}

protocol DictionaryProbe {
  static var value: any Decodable.Type { get }
}

/// A type with an empty value that stands for any other while a type is probed.
protocol EmptyProbe {
  static var empty: Self { get }
}

extension Optional: OptionalProbe where Wrapped: Decodable {
  static var wrapped: any Decodable.Type { Wrapped.self }
}

extension Optional: EmptyProbe {
  static var empty: Wrapped? { nil }
}

extension Array: ArrayProbe where Element: Decodable {
  static var element: any Decodable.Type { Element.self }
}

extension Array: EmptyProbe {
  static var empty: [Element] { [] }
}

extension Set: ArrayProbe where Element: Decodable {
  static var element: any Decodable.Type { Element.self }
}

extension Set: EmptyProbe {
  static var empty: Set<Element> { [] }
}

extension Dictionary: DictionaryProbe where Key == String, Value: Decodable {
  static var value: any Decodable.Type { Value.self }
}

extension Dictionary: EmptyProbe {
  static var empty: [Key: Value] { [:] }
}

extension Instant: EmptyProbe {
  static var empty: Instant { Instant(secondsSinceEpoch: 0) }
}

extension SchemaNotes {
  /// Some value of a type, so that the type which asked for it goes on asking for its other fields.
  func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if let empty = (type as? any EmptyProbe.Type)?.empty as? Value { return empty }
    if let value = Self.firstCase(type) { return value }
    return try type.init(from: ProbeDecoder(notes: self, shape: ProbedShape()))
  }

  private static func firstCase<Value>(_ type: Value.Type) -> Value? {
    func first<Cases: CaseIterable>(_ type: Cases.Type) -> Value? { type.allCases.first as? Value }
    guard let cases = type as? any CaseIterable.Type else { return nil }
    return first(cases)
  }
}
