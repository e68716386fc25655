/// Letters of western, central and northern Europe as the plain letters under them, from UTF-8 or from a single-byte encoding.
enum LetterFolding {
  /// The letter that begins at `at`, as 1 (a) … 26 (z), and the bytes it takes; letter 0 = a combining accent; nil where there is no letter.
  @inline(__always)
  static func letter(_ field: FieldBytes, _ at: Int, end: Int) -> (number: UInt64, width: Int)? {
    let byte = field[at]
    let lower = byte | 32
    if lower >= 97, lower <= 122 { return (UInt64(lower - 96), 1) }
    return byte < 0xc0 ? nil : accented(field, at, end: end)
  }

  private static func accented(_ field: FieldBytes, _ at: Int, end: Int) -> (number: UInt64, width: Int)? {
    let byte = field[at]
    let next = at + 1 < end ? field[at + 1] : 0
    guard next & 0xc0 == 0x80 else {
      // A lone byte of a text in Windows-1252, whose letters have the numbers of Unicode.
      return number(UInt32(byte)).map { ($0, 1) }
    }
    switch byte {
    case 0xc3, 0xc4, 0xc5: return number(UInt32(byte & 0x1f) << 6 | UInt32(next & 0x3f)).map { ($0, 2) }
    case 0xcc, 0xcd: return (0, 2)
    default: return nil
    }
  }

  private static func number(_ scalar: UInt32) -> UInt64? {
    switch scalar | 0x20 {
    case 0xe0...0xe6: return 1
    case 0xe7: return 3
    case 0xe8...0xeb: return 5
    case 0xec...0xef: return 9
    case 0xf0: return 4
    case 0xf1: return 14
    case 0xf2...0xf6, 0xf8: return 15
    case 0xf9...0xfc: return 21
    case 0xfd: return 25
    default: break
    }
    switch scalar {
    case 0x106, 0x107, 0x10c, 0x10d: return 3
    case 0x110, 0x111: return 4
    case 0x160, 0x161: return 19
    case 0x179...0x17e: return 26
    case 0xdf: return 19
    default: return nil
    }
  }

  /// A word of up to twelve letters in one number; of a longer one the first twelve.
  static func key(_ word: some StringProtocol) -> UInt64 {
    var key: UInt64 = 0
    var letters = 0
    for byte in word.utf8 where letters < 12 {
      key = key << 5 | UInt64(byte & 31)
      letters += 1
    }
    return key
  }
}
