extension ScratchBytes {
  /// `outer.inner`, or with another mark between.
  mutating func joined(_ outer: FieldBytes, _ inner: FieldBytes, mark: UInt8 = UInt8(ascii: ".")) -> FieldBytes {
    let place = unsafe room(outer.count + inner.count + 1)
    for index in 0..<outer.count { unsafe place[index] = outer[index] }
    unsafe place[outer.count] = mark
    for index in 0..<inner.count { unsafe place[outer.count + 1 + index] = inner[index] }
    return unsafe FieldBytes(start: UnsafePointer(place), count: outer.count + inner.count + 1)
  }

  /// The texts with a comma and a space between.
  mutating func list(_ parts: ArraySlice<FieldBytes>) -> FieldBytes {
    let place = unsafe room(parts.reduce(0) { $0 + $1.count + 2 })
    var length = 0
    for part in parts {
      if length > 0 {
        unsafe place[length] = UInt8(ascii: ",")
        unsafe place[length + 1] = UInt8(ascii: " ")
        length += 2
      }
      for index in 0..<part.count { unsafe place[length + index] = part[index] }
      length += part.count
    }
    return unsafe FieldBytes(start: UnsafePointer(place), count: length)
  }

  /// The text of a JSON string with its escapes undone (RFC 8259, section 7); nil where one is wrong.
  mutating func unescapedJSON(_ raw: FieldBytes) -> FieldBytes? {
    let place = unsafe room(raw.count)
    var length = 0
    var index = 0
    func put(_ byte: UInt8) {
      unsafe place[length] = byte
      length += 1
    }
    while index < raw.count {
      let byte = raw[index]
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        put(byte)
        continue
      }
      guard index < raw.count else { return nil }
      let escape = raw[index]
      index += 1
      switch escape {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): put(escape)
      case UInt8(ascii: "b"): put(8)
      case UInt8(ascii: "f"): put(12)
      case UInt8(ascii: "n"): put(10)
      case UInt8(ascii: "r"): put(13)
      case UInt8(ascii: "t"): put(9)
      case UInt8(ascii: "u"):
        guard let unit = Self.hex(raw, index) else { return nil }
        index += 4
        var scalar = unit
        if unit & 0xfc00 == 0xd800, index + 6 <= raw.count, raw[index] == UInt8(ascii: "\\"), raw[index + 1] == UInt8(ascii: "u"),
          let low = Self.hex(raw, index + 2), low & 0xfc00 == 0xdc00
        {
          scalar = 0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00)
          index += 6
        }
        // A lone surrogate names no character.
        for byte in String(Unicode.Scalar(scalar) ?? "\u{fffd}").utf8 { put(byte) }
      default: return nil
      }
    }
    return unsafe FieldBytes(start: UnsafePointer(place), count: length)
  }

  private static func hex(_ raw: FieldBytes, _ index: Int) -> UInt32? {
    guard index + 4 <= raw.count else { return nil }
    var value: UInt32 = 0
    for offset in 0..<4 {
      let byte = raw[index + offset]
      switch byte {
      case 48...57: value = value << 4 | UInt32(byte - 48)
      case 65...70, 97...102: value = value << 4 | UInt32((byte | 32) - 87)
      default: return nil
      }
    }
    return value
  }
}

extension FieldBytes {
  /// Whether the bytes are the ASCII text `text`.
  func isText(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for index in 0..<count where self[index] != (unsafe text.utf8Start[index]) { return false }
    return true
  }
}
