import Tickets

/// Rows in PostgreSQL's text format for COPY: fields with tabs between, `\N` for NULL, a backslash before what would end a field or row.
struct CopyText {
  private(set) var bytes: [UInt8] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func endField() { bytes.append(9) }
  mutating func endRow() { bytes.append(10) }

  mutating func null() {
    bytes.append(92)
    bytes.append(78)
  }

  mutating func integer(_ value: Int64) {
    if value < 0 { bytes.append(45) }
    var rest = value.magnitude
    var digits: UInt64 = 1
    while rest / digits >= 10 { digits *= 10 }
    while digits > 0 {
      bytes.append(UInt8(truncatingIfNeeded: 48 + rest / digits))
      rest %= digits
      digits /= 10
    }
  }

  mutating func number(_ value: Double) { bytes.append(contentsOf: value.description.utf8) }

  mutating func text(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case 9: bytes.append(contentsOf: [92, 116])
      case 10: bytes.append(contentsOf: [92, 110])
      case 13: bytes.append(contentsOf: [92, 114])
      case 92: bytes.append(contentsOf: [92, 92])
      default: bytes.append(byte)
      }
    }
  }

  /// A field as the server sent it, escapes and all.
  mutating func raw(_ field: ArraySlice<UInt8>) { bytes.append(contentsOf: field) }
}

/// One row that the server sent in the same format.
struct CopyRow {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Takes the row's bytes, its end left out.
  mutating func take(_ line: UnsafeRawBufferPointer) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    unsafe bytes.append(contentsOf: line)
    for (index, byte) in bytes.enumerated() where byte == 9 { ends.append(index) }
    ends.append(bytes.count)
  }

  var fields: Int { ends.count }

  /// The field as it was sent; empty where there is none.
  func raw(_ field: Int) -> ArraySlice<UInt8> {
    guard field < ends.count else { return [] }
    return bytes[(field == 0 ? 0 : ends[field - 1] + 1)..<ends[field]]
  }

  func isNull(_ field: Int) -> Bool { raw(field).elementsEqual([92, 78]) }

  func integer(_ field: Int) -> Int64 {
    var value: UInt64 = 0
    var isNegative = false
    for byte in raw(field) {
      if byte == 45 { isNegative = true } else { value = value &* 10 &+ UInt64(byte &- 48) }
    }
    return Int64(bitPattern: isNegative ? 0 &- value : value)
  }

  func number(_ field: Int) -> Double { Double(String(decoding: raw(field), as: UTF8.self)) ?? .nan }

  /// The text that the field stands for.
  func text(_ field: Int) -> [UInt8] {
    var text: [UInt8] = []
    var isEscaped = false
    for byte in raw(field) {
      if isEscaped {
        text.append(Self.unescaped(byte))
        isEscaped = false
      } else if byte == 92 {
        isEscaped = true
      } else {
        text.append(byte)
      }
    }
    return text
  }

  private static func unescaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 98: 8
    case 102: 12
    case 110: 10
    case 114: 13
    case 116: 9
    case 118: 11
    default: byte
    }
  }
}
