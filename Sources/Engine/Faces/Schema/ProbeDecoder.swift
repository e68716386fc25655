/// A decoder without data: it answers every question with an empty value and notes what was asked.
struct ProbeDecoder: Decoder {
  let notes: SchemaNotes
  let shape: ProbedShape
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(ProbeFields<Key>(notes: notes, shape: shape))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer {
    ProbeList(notes: notes, shape: shape)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    ProbeSingle(notes: notes, shape: shape)
  }
}

/// The object a type reads: each key it asks for is a field.
private struct ProbeFields<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let notes: SchemaNotes
  let shape: ProbedShape
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }

  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) -> Bool { false }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    note(type, key, required: true)
    return try notes.value(type)
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    note(type, key, required: false)
    return nil
  }

  private func note(_ type: any Decodable.Type, _ key: Key, required: Bool) {
    var schema = notes.describe(type)
    // A missing number is always written, so an answer has the key although a reader does not insist on it.
    let isAlwaysWritten = type is MissingAsNull.Type
    if !required, !isAlwaysWritten, notes.direction == .reading {
      if case .nullable = schema {} else { schema = .nullable(schema) }
    }
    shape.add(EngineJSON.key(key.stringValue), schema, required: required || (isAlwaysWritten && notes.direction == .writing))
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedDecodingContainer<Nested> {
    let inner = ProbedShape()
    notes.note(gap: "nested container for \(key.stringValue)")
    shape.add(EngineJSON.key(key.stringValue), .any, required: false)
    return KeyedDecodingContainer(ProbeFields<Nested>(notes: notes, shape: inner))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
    shape.add(EngineJSON.key(key.stringValue), .array(.any), required: false)
    return ProbeList(notes: notes, shape: ProbedShape())
  }

  func superDecoder() -> any Decoder { ProbeDecoder(notes: notes, shape: shape) }
  func superDecoder(forKey key: Key) -> any Decoder { ProbeDecoder(notes: notes, shape: ProbedShape()) }

  // The protocol's own versions of these would ask `decodeNil` and so hide that the field may be left out.
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { asked(type, key, false) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { asked(type, key, "") }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { asked(type, key, 0) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { asked(type, key, 0) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { asked(type, key, 0) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { asked(type, key, 0) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { asked(type, key, 0) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { asked(type, key, 0) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { asked(type, key, 0) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { asked(type, key, 0) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { asked(type, key, 0) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { asked(type, key, 0) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { asked(type, key, 0) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { asked(type, key, 0) }
  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { asked(type, key) }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { asked(type, key) }
  func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { asked(type, key) }
  func decodeIfPresent(_ type: Float.Type, forKey key: Key) throws -> Float? { asked(type, key) }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { asked(type, key) }
  func decodeIfPresent(_ type: Int8.Type, forKey key: Key) throws -> Int8? { asked(type, key) }
  func decodeIfPresent(_ type: Int16.Type, forKey key: Key) throws -> Int16? { asked(type, key) }
  func decodeIfPresent(_ type: Int32.Type, forKey key: Key) throws -> Int32? { asked(type, key) }
  func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? { asked(type, key) }
  func decodeIfPresent(_ type: UInt.Type, forKey key: Key) throws -> UInt? { asked(type, key) }
  func decodeIfPresent(_ type: UInt8.Type, forKey key: Key) throws -> UInt8? { asked(type, key) }
  func decodeIfPresent(_ type: UInt16.Type, forKey key: Key) throws -> UInt16? { asked(type, key) }
  func decodeIfPresent(_ type: UInt32.Type, forKey key: Key) throws -> UInt32? { asked(type, key) }
  func decodeIfPresent(_ type: UInt64.Type, forKey key: Key) throws -> UInt64? { asked(type, key) }

  private func asked<Value: Decodable>(_ type: Value.Type, _ key: Key, _ value: Value) -> Value {
    note(type, key, required: true)
    return value
  }

  private func asked<Value: Decodable>(_ type: Value.Type, _ key: Key) -> Value? {
    note(type, key, required: false)
    return nil
  }
}

/// The array a type reads: empty, so that a loop over it ends at once.
private struct ProbeList: UnkeyedDecodingContainer {
  let notes: SchemaNotes
  let shape: ProbedShape
  var codingPath: [any CodingKey] { [] }
  var count: Int? { 0 }
  var isAtEnd: Bool { true }
  var currentIndex: Int { 0 }

  init(notes: SchemaNotes, shape: ProbedShape) {
    self.notes = notes
    self.shape = shape
    shape.other = .array(.any)
  }

  mutating func decodeNil() -> Bool { true }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    shape.other = .array(notes.describe(type))
    return try notes.value(type)
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedDecodingContainer<Nested> {
    KeyedDecodingContainer(ProbeFields<Nested>(notes: notes, shape: ProbedShape()))
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer { ProbeList(notes: notes, shape: ProbedShape()) }
  mutating func superDecoder() -> any Decoder { ProbeDecoder(notes: notes, shape: ProbedShape()) }
}

/// The one value a type reads; the first type it asks for is its form.
private struct ProbeSingle: SingleValueDecodingContainer {
  let notes: SchemaNotes
  let shape: ProbedShape
  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { false }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if shape.other == nil { shape.other = notes.describe(type) }
    return try notes.value(type)
  }

  func decode(_ type: Bool.Type) throws -> Bool { asked(type, false) }
  func decode(_ type: String.Type) throws -> String { asked(type, "") }
  func decode(_ type: Double.Type) throws -> Double { asked(type, 0) }
  func decode(_ type: Float.Type) throws -> Float { asked(type, 0) }
  func decode(_ type: Int.Type) throws -> Int { asked(type, 0) }
  func decode(_ type: Int8.Type) throws -> Int8 { asked(type, 0) }
  func decode(_ type: Int16.Type) throws -> Int16 { asked(type, 0) }
  func decode(_ type: Int32.Type) throws -> Int32 { asked(type, 0) }
  func decode(_ type: Int64.Type) throws -> Int64 { asked(type, 0) }
  func decode(_ type: UInt.Type) throws -> UInt { asked(type, 0) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { asked(type, 0) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { asked(type, 0) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { asked(type, 0) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { asked(type, 0) }

  private func asked<Value: Decodable>(_ type: Value.Type, _ value: Value) -> Value {
    if shape.other == nil { shape.other = notes.describe(type) }
    return value
  }
}
