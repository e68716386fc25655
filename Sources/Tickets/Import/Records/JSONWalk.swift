/// Walks over JSON text that is in memory, as far as it goes.
@safe
struct JSONWalk {
  private let base: UnsafeMutablePointer<UInt8>
  var position: Int
  private let limit: Int

  init(base: UnsafeMutablePointer<UInt8>, position: Int, limit: Int) {
    unsafe self.base = base
    self.position = position
    self.limit = limit
  }

  /// Moves over white space and answers the byte behind it; nil at the end.
  mutating func space() -> UInt8? {
    while position < limit {
      let byte = unsafe base[position]
      if byte > 32 { return byte }
      position += 1
    }
    return nil
  }

  /// The string at the position as it stands, escapes and all; nil where there is none or it does not end.
  mutating func string() -> String? {
    guard position < limit, unsafe base[position] == UInt8(ascii: "\"") else { return nil }
    let start = position + 1
    var end = start
    while end < limit {
      let byte = unsafe base[end]
      if byte == UInt8(ascii: "\"") {
        position = end + 1
        return unsafe String(decoding: UnsafeBufferPointer(start: base + start, count: end - start), as: UTF8.self)
      }
      end += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// Moves over a value of any kind; false where it does not end.
  mutating func skip() -> Bool {
    var skip = JSONSkip()
    while position < limit {
      switch skip.take(unsafe base[position]) {
      case .more: position += 1
      case .endsHere:
        position += 1
        return true
      case .endedBefore: return true
      }
    }
    return false
  }
}

/// Finds the end of a JSON value byte by byte, so that a value may be longer than any buffer.
struct JSONSkip {
  enum Step {
    case more
    /// The byte is the value's last.
    case endsHere
    /// The byte belongs to what follows.
    case endedBefore
  }

  private var depth = 0
  private var isString = false
  private var isEscaped = false

  mutating func take(_ byte: UInt8) -> Step {
    if isString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isString = false
        if depth == 0 { return .endsHere }
      }
      return .more
    }
    switch byte {
    case UInt8(ascii: "\""): isString = true
    case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      if depth == 0 { return .endedBefore }
      depth -= 1
      if depth == 0 { return .endsHere }
    case UInt8(ascii: ","): if depth == 0 { return .endedBefore }
    default: break
    }
    return .more
  }
}
