/// A value on its way to JSON.
enum JSONPiece {
  case null
  case bool(Bool)
  case integer(Int64)
  case unsigned(UInt64)
  case number(Double)
  case text(String)
  case list(JSONList)
  case object(JSONObject)

  /// Appends the value's bytes.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: value.description.utf8)
    case .unsigned(let value): bytes.append(contentsOf: value.description.utf8)
    case .number(let value): Self.append(value, to: &bytes)
    case .text(let value): Self.append(value, to: &bytes)
    case .list(let list): list.write(to: &bytes)
    case .object(let object): object.write(to: &bytes)
    }
  }

  /// The shortest digits that read back as the same number, whole numbers without a point.
  private static func append(_ value: Double, to bytes: inout [UInt8]) {
    if value == value.rounded(), value.magnitude < 1e15, value != 0 {
      bytes.append(contentsOf: Int64(value).description.utf8)
      return
    }
    let text = value.description
    bytes.append(contentsOf: text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...])
  }

  /// A text in quotes.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
    if isPlain {
      bytes.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 { append(byte, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case 0x22: bytes.append(contentsOf: "\\\"".utf8)
    case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
    case 0x08: bytes.append(contentsOf: "\\b".utf8)
    case 0x0C: bytes.append(contentsOf: "\\f".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case ..<0x20:
      bytes.append(contentsOf: "\\u00".utf8)
      for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    default: bytes.append(byte)
    }
  }
}

/// A list on its way to JSON.
final class JSONList {
  var items: [JSONPiece] = []

  func write(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for item in items {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      item.write(to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}

/// An object on its way to JSON; its members are written in the order of their names.
final class JSONObject {
  var members: [(key: JSONKey, value: JSONPiece)] = []

  func set(_ key: JSONKey, _ value: JSONPiece) { members.append((key, value)) }

  func write(to bytes: inout [UInt8]) {
    var order = Array(members.indices)
    order.sort { (members[$0].key.name, $0) < (members[$1].key.name, $1) }
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for (place, index) in order.enumerated() {
      // What was said last of a name counts.
      if place + 1 < order.count, members[order[place + 1]].key.name == members[index].key.name { continue }
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      bytes.append(contentsOf: members[index].key.bytes)
      members[index].value.write(to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }
}
