import Foundation

/// The tokens of JSON (RFC 8259) over bytes, with the place of what is wrong.
struct ByteReader {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A byte order mark is no part of the document.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  var isAtEnd: Bool { position >= bytes.count }
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The line of the next byte, counted from 1.
  var line: Int { 1 + bytes[..<position].count { $0 == UInt8(ascii: "\n") } }

  func text(from start: Int) -> String { String(decoding: bytes[start..<position], as: UTF8.self) }

  mutating func skip() { position += 1 }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Broken JSON at the next byte.
  func broken(_ expected: String) -> JobError {
    let lineStart = bytes[..<position].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: bytes[lineStart..<position], as: UTF8.self).count + 1
    let found = isAtEnd ? "the end" : "'\(String(decoding: bytes[position...].prefix(12), as: UTF8.self).prefix(8))'"
    return JobError(
      .request, code: "malformed_json",
      message: "The request is not valid JSON: expected \(expected), found \(found) (byte \(position)).", line: line, column: String(column)
    )
  }

  mutating func word(_ word: StaticString) throws(JobError) {
    let text = word.description
    guard bytes[position...].starts(with: text.utf8) else { throw broken("'\(text)'") }
    position += text.utf8.count
  }

  /// A comma (true) or the closing bracket (false).
  mutating func separator(closing: UInt8) throws(JobError) -> Bool {
    skipSpace()
    switch peek {
    case UInt8(ascii: ","):
      position += 1
      return true
    case closing:
      position += 1
      return false
    default: throw broken("',' or '\(Character(Unicode.Scalar(closing)))'")
    }
  }

  /// How a number is written.
  enum NumberForm { case whole, fraction, exponent }

  /// Passes over a number.
  mutating func number() throws(JobError) -> NumberForm {
    if peek == UInt8(ascii: "-") { position += 1 }
    let leadsWithZero = peek == UInt8(ascii: "0")
    let start = position
    try digits()
    guard !leadsWithZero || position == start + 1 else {
      position = start
      throw broken("a number without leading zeros")
    }
    var form = NumberForm.whole
    if peek == UInt8(ascii: ".") {
      form = .fraction
      position += 1
      try digits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      form = .exponent
      position += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    return form
  }

  private mutating func digits() throws(JobError) {
    let start = position
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    guard position > start else { throw broken("a digit") }
  }

  /// Passes over a text in double quotes.
  mutating func skipText() throws(JobError) {
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"): try escape()
      case ..<0x20: throw broken("no control character inside a text (write \\n for a line break)")
      default: position += 1
      }
    }
    throw broken("a closing double quote")
  }

  private mutating func escape() throws(JobError) {
    position += 1
    switch peek {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        guard let byte = peek, Character(Unicode.Scalar(byte)).isHexDigit else { throw broken("four hexadecimal digits after \\u") }
        position += 1
      }
    default: throw broken("one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after a backslash")
    }
  }

  /// Reads a text in double quotes.
  mutating func text() throws(JobError) -> String {
    let start = position
    try skipText()
    let inner = bytes[(start + 1)..<(position - 1)]
    guard inner.contains(UInt8(ascii: "\\")) else { return String(decoding: inner, as: UTF8.self) }
    let decoded = try? JSONDecoder().decode(String.self, from: Data(bytes[start..<position]))
    guard let decoded else { throw broken("a text with whole characters (a \\u pair is incomplete)") }
    return decoded
  }
}
