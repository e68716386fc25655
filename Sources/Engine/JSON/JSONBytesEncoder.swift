import Foundation

/// Writes values as JSON: the same bytes as Foundation's encoder with snake_case keys in sorted order, several times as fast.
final class JSONBytesEncoder: Encoder {
  let keys: JSONKeys
  private(set) var piece: JSONPiece?
  /// The type of the keys that the value writes itself by.
  private var keyType: ObjectIdentifier?
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(keys: JSONKeys = JSONKeys()) { self.keys = keys }

  /// One whose members go into an object that has its place already.
  init(keys: JSONKeys, into object: JSONObject) {
    self.keys = keys
    piece = .object(object)
  }

  /// The bytes of a value.
  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let piece = try JSONBytesEncoder().piece(of: value)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4096)
    piece.write(to: &bytes)
    return bytes
  }

  func piece<Value: Encodable>(of value: Value) throws -> JSONPiece {
    let type = Value.self
    if type == MissingAsNull.self, let value = value as? MissingAsNull {
      return value.wrappedValue.isFinite ? .number(value.wrappedValue) : .null
    }
    if type == String.self, let value = value as? String { return .text(value) }
    if type == Double.self, let value = value as? Double { return try Self.number(value) }
    if type == Data.self, let value = value as? Data { return .text(value.base64EncodedString()) }
    if type == URL.self, let value = value as? URL { return .text(value.absoluteString) }
    let child = JSONBytesEncoder(keys: keys)
    try value.encode(to: child)
    return child.piece ?? .object(JSONObject())
  }

  static func number(_ value: Double) throws -> JSONPiece {
    guard value.isFinite else {
      throw EncodingError.invalidValue(value, .init(codingPath: [], debugDescription: "JSON has no number \(value)"))
    }
    return .number(value)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    let object: JSONObject
    // A class and the one above it write into one object.
    if case .object(let begun)? = piece { object = begun } else { object = JSONObject() }
    piece = .object(object)
    keyType = ObjectIdentifier(type)
    return KeyedEncodingContainer(JSONMembers<Key>(object: object, encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    let list: JSONList
    if case .list(let begun)? = piece { list = begun } else { list = JSONList() }
    piece = .list(list)
    return JSONItems(list: list, encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { JSONSingle(encoder: self) }

  /// The type of the keys of a dictionary, which are nobody's members and stay as they are: the standard library's own, found by asking it. To ask
  /// every value whether it is a dictionary takes longer than to write it.
  static let dictionaryKeyType: ObjectIdentifier? = {
    let encoder = JSONBytesEncoder()
    try? [String: Int]().encode(to: encoder)
    return encoder.keyType
  }()

  func set(_ piece: JSONPiece) { self.piece = piece }
}
