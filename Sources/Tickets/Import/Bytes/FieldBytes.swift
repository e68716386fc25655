/// The bytes of one field, valid until the next record is read. At least 64 readable bytes follow them, so that words may be loaded whole.
@safe
struct FieldBytes {
  private(set) var start: UnsafePointer<UInt8>
  private(set) var count: Int

  /// Room that every buffer keeps behind its last byte.
  static let padding = 64

  init(start: UnsafePointer<UInt8>, count: Int) {
    unsafe self.start = start
    self.count = count
  }

  /// The byte at `index`, which must lie in 0..<count + padding.
  subscript(index: Int) -> UInt8 {
    @inline(__always) get { unsafe start[index] }
  }

  /// The same without spaces and tabs (and no-break spaces) at both ends.
  @inline(__always)
  var trimmed: FieldBytes {
    // Of a field that begins and ends with a printing ASCII character nothing is trimmed.
    if count > 0, self[0] &- 33 < 94, self[count - 1] &- 33 < 94 { return self }
    return withoutSpaces
  }

  /// The same without spaces, tabs and no-break spaces (C2 A0 in UTF-8) at both ends.
  @inline(never)
  private var withoutSpaces: FieldBytes {
    var field = self
    while true {
      if field.count > 1, field[field.count - 1] == 0xa0, field[field.count - 2] == 0xc2 {
        field.count -= 2
      } else if field.count > 1, field[0] == 0xc2, field[1] == 0xa0 {
        unsafe field.start += 2
        field.count -= 2
      } else if field.count > 0, Self.isSpace(field[field.count - 1]) {
        field.count -= 1
      } else if field.count > 0, Self.isSpace(field[0]) {
        unsafe field.start += 1
        field.count -= 1
      } else {
        return field
      }
    }
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  /// Whether the text stands for "no value": empty, `?`, `-`, `--`, NA, N/A, #N/A, nan, null, None, unknown, what spreadsheets write for a
  /// cell that could not be computed (`#REF!`), and a word for nothing in parentheses (`(blank)`).
  @inline(__always)
  var isMissingMark: Bool {
    switch count {
    case 0: true
    case 1: self[0] == UInt8(ascii: "?") || self[0] == UInt8(ascii: "-")
    case 2, 3, 4: isMissingWord
    case 5, 6, 7: (self[0] == UInt8(ascii: "#") || self[0] == UInt8(ascii: "(") || self[0] | 32 == UInt8(ascii: "u")) && isMissingText
    default: false
    }
  }

  @inline(never)
  private var isMissingText: Bool { Self.missingTexts.contains(word(0) | 0x2020_2020_2020_2020) }

  /// Texts of at most eight bytes as `isMissingText` compares them: lower case, filled up with spaces.
  private static let missingTexts = Set(
    ["#ref!", "#num!", "#name?", "#null!", "#value!", "#div/0!", "(blank)", "(empty)", "(none)", "(null)", "unknown"].map { text in
      "\(text)        ".utf8.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    })

  private var isMissingWord: Bool {
    switch word(0) | 0x2020_2020 {
    case 0x2020_2d2d: count == 2
    case 0x2020_616e: count == 2
    case 0x206e_616e: count == 3
    case 0x2061_2f6e: count == 3
    case 0x6c6c_756e, 0x656e_6f6e: count == 4
    case 0x612f_6e23: count == 4
    default: false
    }
  }

  /// Bytes 8·index ..< 8·index + 8 as a little-endian word, bytes past the end zero.
  @inline(__always)
  func word(_ index: Int) -> UInt64 {
    let rest = count - index * 8
    if rest <= 0 { return 0 }
    let whole = unsafe UInt64(littleEndian: UnsafeRawPointer(start + index * 8).loadUnaligned(as: UInt64.self))
    return rest >= 8 ? whole : whole & (1 << (UInt64(rest) * 8) &- 1)
  }

  /// The eight bytes from `offset` on as a little-endian word, whatever follows the field's end; `offset` must lie in 0...count + padding - 8.
  @inline(__always)
  func unalignedWord(_ offset: Int) -> UInt64 {
    unsafe UInt64(littleEndian: UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self))
  }

  /// The first sixteen bytes as two words, bytes past the end zero.
  @inline(__always)
  var firstWords: (UInt64, UInt64) {
    if count >= 16 { return (unalignedWord(0), unalignedWord(8)) }
    if count > 8 { return (unalignedWord(0), unalignedWord(8) & (1 << (UInt64(count - 8) * 8) &- 1)) }
    return (count == 8 ? unalignedWord(0) : unalignedWord(0) & (1 << (UInt64(count) * 8) &- 1), 0)
  }

  /// A 64-bit hash of the bytes: a multiply and fold a word, after wyhash (Wang Yi, public domain).
  @inline(__always)
  var hash: UInt64 {
    var state: UInt64 = 0x9e37_79b9_7f4a_7c15 ^ UInt64(truncatingIfNeeded: count)
    var index = 0
    repeat {
      state = Self.mixed(state, word(index))
      index += 1
    } while index * 8 < count
    return state
  }

  /// A 64-bit hash for long texts, in two independent lanes of 16 bytes a step.
  var longHash: UInt64 {
    guard count >= 16 else { return hash }
    var a: UInt64 = 0x9e37_79b9_7f4a_7c15 ^ UInt64(truncatingIfNeeded: count)
    var b: UInt64 = 0x8ebc_6af0_9c88_c6e3
    var offset = 0
    while offset + 16 <= count {
      a = Self.mixed(a, unsafe UInt64(littleEndian: UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self)))
      b = Self.mixed(b, unsafe UInt64(littleEndian: UnsafeRawPointer(start + offset + 8).loadUnaligned(as: UInt64.self)))
      offset += 16
    }
    let tail = unsafe FieldBytes(start: start + offset, count: count - offset)
    return Self.mixed(Self.mixed(a, tail.word(0)), b ^ tail.word(1))
  }

  @inline(__always)
  private static func mixed(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word).multipliedFullWidth(by: 0xa076_1d64_78bd_642f)
    return product.high ^ product.low &+ 0xe703_7ed1_a0b4_28db
  }

  /// Whether the bytes equal `other`'s.
  @inline(__always)
  func equals(_ other: FieldBytes) -> Bool {
    guard count == other.count else { return false }
    var index = 0
    while index * 8 < count {
      if word(index) != other.word(index) { return false }
      index += 1
    }
    return true
  }

  /// As text: UTF-8, or Windows-1252 where the bytes are not valid UTF-8.
  var text: (string: String, isUTF8: Bool) {
    let buffer = unsafe UnsafeBufferPointer(start: start, count: count)
    if let string = unsafe String(validating: buffer, as: UTF8.self) { return (string, true) }
    var string = ""
    for index in 0..<count { string.unicodeScalars.append(Windows1252.scalar(self[index])) }
    return (string, false)
  }

  /// As text for a message, cut after 80 characters.
  var excerpt: String {
    var cut = self
    cut.count = min(count, 400)
    let string = cut.text.string
    return string.count <= 80 && cut.count == count ? string : String(string.prefix(80)) + "…"
  }
}
