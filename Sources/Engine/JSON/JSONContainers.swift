/// The members of an object, as a type writes them.
struct JSONMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let object: JSONObject
  let encoder: JSONBytesEncoder
  var codingPath: [any CodingKey] { [] }

  private func set(_ key: Key, _ piece: JSONPiece) {
    let isEntry = ObjectIdentifier(Key.self) == JSONBytesEncoder.dictionaryKeyType
    object.set(isEntry ? encoder.keys.entry(key.stringValue) : encoder.keys.member(key.stringValue), piece)
  }

  mutating func encodeNil(forKey key: Key) { set(key, .null) }
  mutating func encode(_ value: Bool, forKey key: Key) { set(key, .bool(value)) }
  mutating func encode(_ value: String, forKey key: Key) { set(key, .text(value)) }
  mutating func encode(_ value: Double, forKey key: Key) throws { set(key, try JSONBytesEncoder.number(value)) }
  mutating func encode(_ value: Int, forKey key: Key) { set(key, .integer(Int64(value))) }
  mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { set(key, try encoder.piece(of: value)) }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
    let nested = JSONObject()
    set(key, .object(nested))
    return KeyedEncodingContainer(JSONMembers<Nested>(object: nested, encoder: encoder))
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    let nested = JSONList()
    set(key, .list(nested))
    return JSONItems(list: nested, encoder: encoder)
  }

  mutating func superEncoder() -> any Encoder { superEncoder(encoder.keys.member("super")) }
  mutating func superEncoder(forKey key: Key) -> any Encoder { superEncoder(encoder.keys.member(key.stringValue)) }

  private func superEncoder(_ key: JSONKey) -> any Encoder {
    let nested = JSONObject()
    object.set(key, .object(nested))
    return JSONBytesEncoder(keys: encoder.keys, into: nested)
  }
}

/// The items of a list.
struct JSONItems: UnkeyedEncodingContainer {
  let list: JSONList
  let encoder: JSONBytesEncoder
  var codingPath: [any CodingKey] { [] }
  var count: Int { list.items.count }

  mutating func encodeNil() { list.items.append(.null) }
  mutating func encode(_ value: Bool) { list.items.append(.bool(value)) }
  mutating func encode(_ value: String) { list.items.append(.text(value)) }
  mutating func encode(_ value: Double) throws { list.items.append(try JSONBytesEncoder.number(value)) }
  mutating func encode(_ value: Int) { list.items.append(.integer(Int64(value))) }
  mutating func encode<Value: Encodable>(_ value: Value) throws { list.items.append(try encoder.piece(of: value)) }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    let nested = JSONObject()
    list.items.append(.object(nested))
    return KeyedEncodingContainer(JSONMembers<Nested>(object: nested, encoder: encoder))
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    let nested = JSONList()
    list.items.append(.list(nested))
    return JSONItems(list: nested, encoder: encoder)
  }

  mutating func superEncoder() -> any Encoder {
    let nested = JSONObject()
    list.items.append(.object(nested))
    return JSONBytesEncoder(keys: encoder.keys, into: nested)
  }
}

/// One value in place of an object or a list.
struct JSONSingle: SingleValueEncodingContainer {
  let encoder: JSONBytesEncoder
  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() { encoder.set(.null) }
  mutating func encode(_ value: Bool) { encoder.set(.bool(value)) }
  mutating func encode(_ value: String) { encoder.set(.text(value)) }
  mutating func encode(_ value: Double) throws { encoder.set(try JSONBytesEncoder.number(value)) }
  mutating func encode(_ value: Float) throws { encoder.set(try JSONBytesEncoder.number(Double(value.description) ?? Double(value))) }
  mutating func encode(_ value: Int) { encoder.set(.integer(Int64(value))) }
  mutating func encode(_ value: Int8) { encoder.set(.integer(Int64(value))) }
  mutating func encode(_ value: Int16) { encoder.set(.integer(Int64(value))) }
  mutating func encode(_ value: Int32) { encoder.set(.integer(Int64(value))) }
  mutating func encode(_ value: Int64) { encoder.set(.integer(value)) }
  mutating func encode(_ value: UInt) { encoder.set(.unsigned(UInt64(value))) }
  mutating func encode(_ value: UInt8) { encoder.set(.unsigned(UInt64(value))) }
  mutating func encode(_ value: UInt16) { encoder.set(.unsigned(UInt64(value))) }
  mutating func encode(_ value: UInt32) { encoder.set(.unsigned(UInt64(value))) }
  mutating func encode(_ value: UInt64) { encoder.set(.unsigned(value)) }
  mutating func encode<Value: Encodable>(_ value: Value) throws { encoder.set(try encoder.piece(of: value)) }
}
