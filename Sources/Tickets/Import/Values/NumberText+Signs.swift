/// What stands around a number's digits: its sign, a currency, a percent sign, parentheses.
extension NumberText {
  mutating func readPrefix() -> Bool {
    var hasSign = false
    while position < field.count, field[position] &- 48 >= 10 {
      if skipSpace() != nil || skipCurrency() { continue }
      switch field[position] {
      case 40 where !hasSign && field[field.count - 1] == 41: isNegative = true
      case 45 where !hasSign: isNegative = true
      case 43 where !hasSign: break
      case 46, 44: return position + 1 < field.count && field[position + 1] &- 48 < 10
      default:
        // The minus sign U+2212, and the dash that word processors put in its place.
        guard !hasSign, matches(0xe28892) || matches(0xe28093) else { return false }
        isNegative = true
        position += 2
      }
      hasSign = true
      position += 1
    }
    return true
  }

  mutating func readSuffix() -> Bool {
    let hasParenthesis = field.count > 0 && field[field.count - 1] == 41 && isNegative
    while position < field.count {
      if skipSpace() != nil { continue }
      let byte = field[position]
      if byte == 37, !isPercent {
        isPercent = true
        position += 1
      } else if byte == 41, hasParenthesis, position + 1 == field.count {
        position += 1
      } else if byte == 45, position + 1 == field.count, !isNegative {
        isNegative = true
        position += 1
      } else if byte == 44 || byte == 46 || byte == 58, position + 1 < field.count, field[position + 1] == 45 {
        position += 2  // 1234,- : no cents
      } else if !skipCurrency() {
        return false
      }
    }
    return true
  }

  func matches(_ bytes: UInt32) -> Bool {
    position + 2 < field.count
      && UInt32(field[position]) << 16 | UInt32(field[position + 1]) << 8 | UInt32(field[position + 2]) == bytes
  }

  mutating func skipSpace() -> Mark? {
    switch field[position] {
    case 32, 9: position += 1
    case 0xc2 where position + 1 < field.count && field[position + 1] == 0xa0: position += 2
    case 0xa0: position += 1  // no-break space of a single-byte encoding
    case 0xe2 where matches(0xe280af) || matches(0xe28089): position += 3
    default: return nil
    }
    return .space
  }

  mutating func skipCurrency() -> Bool {
    switch field[position] {
    case 36, 0x80, 0xa3, 0xa5: position += 1  // $, and €, £ and ¥ of a single-byte encoding
    case 0xc2 where position + 1 < field.count && (field[position + 1] == 0xa3 || field[position + 1] == 0xa5): position += 2
    case 0xe2
    where position + 2 < field.count && (field[position + 1] == 0x82 && field[position + 2] >= 0xa0 || field[position + 1] == 0x83):
      position += 3
    case 0xe5 where matches(0xe58583) || matches(0xe59c93) || matches(0xe58686): position += 3  // 元 圓 円
    default:
      var key: UInt64 = 0
      var at = position
      while at < field.count, at - position < 4, let letter = LetterFolding.letter(field, at, end: field.count), letter.width == 1 {
        key = key << 5 | letter.number
        at += 1
      }
      guard at > position, Self.currencies.contains(key) else { return false }
      position = at
      if position < field.count, field[position] == 46, position + 1 == field.count || field[position + 1] &- 48 >= 10 {
        position += 1  // kr.
      }
    }
    return true
  }

  private static let currencies = Set(
    """
    nok sek dkk isk eur usd gbp chf hrk kn kr twd ntd nt us hk hkd sgd cny rmb jpy krw inr aud cad nzd zar brl mxn pln czk huf ron try
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { LetterFolding.key($0) })
}
