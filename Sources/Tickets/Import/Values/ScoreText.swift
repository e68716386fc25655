/// One score as it is written: a number, a share of the most (`4/5`, `8 of 10`, `80 %`), stars, or a word.
enum ScoreText: Equatable {
  case number(Double)
  /// A score of a stated highest one.
  case share(Double, of: Double)
  case word(ScoreWords.Meaning)

  static func read(_ field: FieldBytes, decimalComma: Bool) -> ScoreText? {
    guard field.count > 0, field.count <= 96 else { return nil }
    // A score has no thousands: the other mark before its decimals can mean nothing else.
    if let text = NumberText(field),
      let value = NumberParser.parse(field, decimalComma: decimalComma) ?? NumberParser.parse(field, decimalComma: !decimalComma)
    {
      return text.isPercent ? .share(value, of: 100) : .number(value)
    }
    return stars(field) ?? shareOrLabelled(field, decimalComma) ?? ScoreWords.meaning(field.text.string).map { .word($0) }
  }

  /// `★★★★☆`: full stars of all; full ones alone are of five at least.
  private static func stars(_ field: FieldBytes) -> ScoreText? {
    var full = 0
    var all = 0
    var index = 0
    while index < field.count {
      guard index + 3 <= field.count else { return nil }
      let scalar = UInt32(field[index]) << 16 | UInt32(field[index + 1]) << 8 | UInt32(field[index + 2])
      switch scalar {
      case 0xe29885: full += 1  // ★
      case 0xe2ad90: full += 1  // ⭐
      case 0xe29886: break  // ☆
      case 0xefb88f:  // a variation selector
        index += 3
        continue
      default: return nil
      }
      all += 1
      index += 3
    }
    return all > 0 && all <= 10 ? .share(Double(full), of: Double(max(all, 5))) : nil
  }

  /// `4/5`, `8 of 10`, `8 out of 10`, `8 av 10`; or a number with its label, `5 - Very satisfied`.
  private static func shareOrLabelled(_ field: FieldBytes, _ decimalComma: Bool) -> ScoreText? {
    var scan = StampParser(field)
    guard let score = number(&scan) else { return nil }
    scan.skipSpaces()
    guard scan.position < scan.end else { return nil }
    let mark = scan.peek
    if scan.skip(47) || sayOf(&scan) {
      scan.skipSpaces()
      guard let most = number(&scan), most > 0 else { return nil }
      scan.skipSpaces()
      return scan.position == scan.end && score <= most && score >= 0 ? .share(score, of: most) : nil
    }
    // The label says the same in words, and is only passed over where it is one of them or stands behind a mark.
    guard mark == 45 || mark == 61 || mark == 58 || mark == 40 || mark == 41 || mark == 0xe2 else { return nil }
    return .number(score)
  }

  private static func number(_ scan: inout StampParser) -> Double? {
    let isNegative = scan.skip(45)
    let (whole, digits) = scan.number()
    guard digits > 0, digits <= 6 else { return nil }
    var value = Double(whole)
    if scan.position + 1 < scan.end, scan.peek == 46 || scan.peek == 44, scan.isDigit(scan.field[scan.position + 1]) {
      scan.position += 1
      let (fraction, count) = scan.number()
      guard count <= 6 else { return nil }
      value += Double(fraction) / NumberParser.powers[count]
    }
    return isNegative ? -value : value
  }

  private static let ofWords: Set<UInt64> = Set(["of", "av", "von", "od", "out", "de", "sur"].map { LetterFolding.key($0) })

  private static func sayOf(_ scan: inout StampParser) -> Bool {
    var found = false
    for _ in 0..<2 {
      let (key, count, next) = scan.letters()
      guard count > 0 else { break }
      guard ofWords.contains(key) else { return false }
      scan.position = next
      scan.skipSpaces()
      found = true
    }
    return found
  }
}
