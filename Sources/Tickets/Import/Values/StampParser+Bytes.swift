/// Steps over single bytes, numbers and names.
extension StampParser {
  var peek: UInt8 { field[position] }

  func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  @inline(__always)
  mutating func skip(_ byte: UInt8) -> Bool {
    guard position < field.count, field[position] == byte else { return false }
    position += 1
    return true
  }

  /// The digits from here on, at most 18.
  @inline(__always)
  mutating func number() -> (value: Int, digits: Int) {
    var value = 0
    var digits = 0
    while position < field.count, digits < 18 {
      let digit = field[position] &- 48
      guard digit < 10 else { break }
      value = value * 10 + Int(digit)
      digits += 1
      position += 1
    }
    return (value, digits)
  }

  /// The number of the month (or 0 for a weekday) whose English name, or its first three letters, stands here.
  mutating func monthName() -> Int? {
    guard position + 3 <= field.count else { return nil }
    let letters = UInt32(field[position] | 32) << 16 | UInt32(field[position + 1] | 32) << 8 | UInt32(field[position + 2] | 32)
    guard let number = EnglishDateWords.number(letters) else { return nil }
    while position < field.count, field[position] | 32 >= 97, field[position] | 32 <= 122 { position += 1 }
    return number
  }
}
