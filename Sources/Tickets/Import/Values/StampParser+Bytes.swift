/// Steps over single bytes, numbers and words.
extension StampParser {
  var peek: UInt8 { field[position] }

  func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  @inline(__always)
  mutating func skip(_ byte: UInt8) -> Bool {
    guard position < end, field[position] == byte else { return false }
    position += 1
    return true
  }

  /// Steps over spaces, no-break spaces among them.
  @inline(__always)
  mutating func skipSpaces() {
    while position < end {
      if peek == 32 || peek == 9 {
        position += 1
      } else if position + 1 < end, peek == 0xc2, field[position + 1] == 0xa0 {
        position += 2
      } else if position + 2 < end, peek == 0xe2, field[position + 1] == 0x80, field[position + 2] == 0xaf || field[position + 2] == 0x89 {
        position += 3
      } else {
        break
      }
    }
  }

  /// Steps over what stands between the parts of a date in words: spaces, `.`, `,`, `-`, `/`.
  mutating func skipSeparators() {
    while position < end {
      let start = position
      skipSpaces()
      if position < end, peek == 46 || peek == 44 || peek == 45 || peek == 47 { position += 1 }
      if position == start { return }
    }
  }

  /// The digits from here on, at most 18.
  @inline(__always)
  mutating func number() -> (value: Int, digits: Int) {
    var value = 0
    var digits = 0
    while position < end, digits < 18 {
      let digit = field[position] &- 48
      guard digit < 10 else { break }
      value = value * 10 + Int(digit)
      digits += 1
      position += 1
    }
    return (value, digits)
  }

  /// The letters from here on as a key of `LetterFolding`, and where they end.
  @inline(__always)
  func letters() -> (key: UInt64, count: Int, next: Int) {
    var key: UInt64 = 0
    var count = 0
    var at = position
    while at < end, let letter = LetterFolding.letter(field, at, end: end) {
      if letter.number > 0 {
        if count < 12 { key = key << 5 | letter.number }
        count += 1
      }
      at += letter.width
    }
    return (key, count, at)
  }

  /// Steps over a word that belongs to dates and says which it is; stays where it is before any other.
  @inline(__always)
  mutating func word() -> DateWords.Meaning? {
    let (key, count, next) = letters()
    guard count > 0, let meaning = DateWords.meaning(key) else { return nil }
    position = next
    return meaning
  }
}
