/// What follows a time of day: `Z`, an offset, a zone's name, remarks in brackets.
extension StampParser {
  /// `Z`, `UTC`, `+01:00`, `+0100`, `+01`, `GMT+1`, `CET`, `+01:00[Europe/Oslo]`, `Uhr`; nil where the rest is none of these.
  mutating func offset() -> (stated: Bool, minutes: Int)? {
    skipSpaces()
    if position == end { return (false, 0) }
    if peek | 32 == 122, position + 1 == end { return (true, 0) }
    if LetterFolding.letter(field, position, end: end) != nil { return zoneName() }
    if peek == 91 {
      // A place has different offsets over the year; it is not taken for one of them.
      hasAmbiguousZone = true
      return nil
    }
    if peek == 40 { return isRemark ? (false, 0) : nil }
    guard let minutes = signedOffset(), isRemark else { return nil }
    return (true, minutes)
  }

  private mutating func zoneName() -> (stated: Bool, minutes: Int)? {
    let (key, count, next) = letters()
    // The hour's name behind it: 13.05 Uhr, 13:05 h, 13:05 sati.
    if ZoneAbbreviations.isHourWord(key) {
      position = next
      _ = skip(46)
      return position == end ? (false, 0) : nil
    }
    if next < end, field[next] == 47 || field[next] == 95 {
      hasAmbiguousZone = true  // Europe/Oslo
      return nil
    }
    guard count <= 5 else { return nil }
    switch ZoneAbbreviations.offset(key) {
    case .minutes(let minutes):
      position = next
      if minutes == 0, position < end, peek == 43 || peek == 45 {
        guard let own = signedOffset() else { return nil }
        return isRemark ? (true, own) : nil
      }
      return isRemark ? (true, minutes) : nil
    case .ambiguous:
      hasAmbiguousZone = true
      return nil
    case nil: return nil
    }
  }

  private mutating func signedOffset() -> Int? {
    let sign: Int
    if skip(43) { sign = 1 } else if skip(45) || skip(3, [0xe28892]) { sign = -1 } else { return nil }
    let (value, digits) = number()
    var minutes = 0
    var hours = value
    if digits == 4 {
      hours = value / 100
      minutes = value % 100
    } else if digits == 2 || digits == 1 {
      if skip(58) {
        let (value, digits) = number()
        guard digits == 2 else { return nil }
        minutes = value
      }
    } else {
      return nil
    }
    guard hours < 16, minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }

  /// Whether nothing follows but a remark on the offset just read: `[Europe/Oslo]`, `(CEST)`, ` UTC`.
  private var isRemark: Bool {
    var copy = self
    copy.skipSpaces()
    if copy.position == end { return true }
    switch copy.peek {
    case 91: return field[end - 1] == 93
    case 40: return field[end - 1] == 41
    default:
      // `+0000 UTC`
      let (_, count, next) = copy.letters()
      return copy.position > position && count > 0 && count <= 5 && next == end
    }
  }
}
