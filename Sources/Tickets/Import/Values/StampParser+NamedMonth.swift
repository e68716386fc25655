/// Dates with a month, a weekday or a filler in words: `30/Sep/21`, `den 3 mars 2016`, `Fri, Sep 30th, 2021`, `1. huhtikuuta 2016`.
extension StampParser {
  /// A text that begins with a word.
  mutating func wordFirst() -> Result {
    // Fillers and weekdays may stand one after the other: `Freitag, den 1. April`.
    for _ in 0..<4 {
      guard let meaning = word() else { return republicWord() }
      if meaning == .never { return position == end ? .never : .unreadable }
      skipSeparators()
      if case .month(let month) = meaning { return monthFirst(month) }
      guard position < end, isDigit(peek) else { continue }
      var rest = self
      let (_, digits) = rest.number()
      guard digits <= 2 else {
        // `Fri 2016-04-01`: read as if the word were not there.
        return parse()
      }
      let (day, _) = number()
      return partsFirst(day)
    }
    return .unreadable
  }

  /// `year month day` with a month in words; the year and a separator are read.
  mutating func namedMonth(year: Int, separator: UInt8) -> Result {
    guard case .month(let month) = word() else { return .unreadable }
    _ = skip(46)
    if position == end { return finish(year: year, first: month, second: 1, isOpen: false, form: .yearMonth) }
    guard skip(separator) || skip(32) else { return .unreadable }
    skipSpaces()
    let (day, digits) = number()
    return digits == 0 || digits > 2 ? .unreadable : finish(year: year, first: month, second: day, isOpen: false, form: .namedMonth)
  }

  /// `day month year` with a month in words; the day is read, and a separator where there is one.
  mutating func namedMonth(day: Int) -> Result {
    skipOrdinal()
    skipSeparators()
    var meaning = word()
    if meaning == .nothing {  // 1st of April, 1 de abril
      skipSeparators()
      meaning = word()
    }
    guard case .month(let month) = meaning else { return .unreadable }
    skipSeparators()
    if position < end, !isDigit(peek) {
      guard word() == .nothing else { return .unreadable }
      skipSeparators()
    }
    guard let year = year() else { return .unreadable }
    _ = skip(46)
    return finish(year: year, first: month, second: day, isOpen: false, form: .namedMonth)
  }

  /// `month day, year`, `month year`, or `month day time zone year` as Unix writes it; the month is read.
  private mutating func monthFirst(_ month: Int) -> Result {
    let (day, digits) = number()
    if digits == 4, position == end { return finish(year: day, first: month, second: 1, isOpen: false, form: .yearMonth) }
    guard digits == 1 || digits == 2 else { return .unreadable }
    skipOrdinal()
    skipSeparators()
    let start = position
    let (_, hourDigits) = number()
    let isClock = hourDigits <= 2 && hourDigits > 0 && position < end && peek == 58
    position = start
    if isClock {
      guard end - start > 8, field[end - 5] == 32, start > 0 else { return .unreadable }
      var rest = self
      rest.position = end - 4
      let (year, yearDigits) = rest.number()
      guard yearDigits == 4 else { return .unreadable }
      end -= 5
      position = start - 1
      return finish(year: year, first: month, second: day, isOpen: false, form: .namedMonth)
    }
    guard let year = year() else { return .unreadable }
    return finish(year: year, first: month, second: day, isOpen: false, form: .namedMonth)
  }

  /// `1st`, `3:e`, `1er`, `1.º`: the mark that makes a number the name of a day.
  private mutating func skipOrdinal() {
    guard position + 1 < end else { return }
    if peek == 0xc2, field[position + 1] == 0xba || field[position + 1] == 0xaa {
      position += 2
      return
    }
    switch UInt32(peek | 32) << 8 | UInt32(field[position + 1] | 32) {
    case 0x7374, 0x6e64, 0x7264, 0x7468, 0x3a65, 0x3a61, 0x6572:  // st nd rd th :e :a er
      if position + 2 == end || LetterFolding.letter(field, position + 2, end: end) == nil { position += 2 }
    default: break
    }
  }
}
