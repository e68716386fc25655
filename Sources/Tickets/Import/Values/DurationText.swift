import Timeline

/// One length of time as it is written, before it is known what two numbers with a colon between them mean.
///
/// `0:00:17`, `36:15:00`, `1:04:00:00` and `1.04:00:00` (days first), `1 day, 4:00:00`, `1d 4h 30m`, `1,5 h`, `1h30`, `PT15M`, `P1DT4H`, `2 timer 5 min`,
/// `3 päivää 4 tuntia`, `1 天 4 小時`, and the stamp on 1970-01-01 that ServiceNow keeps a duration as. A day has 24 hours, a week seven days, for
/// nothing in the text says otherwise.
struct DurationText {
  enum Reading: Equatable {
    case seconds(Double)
    /// `5:30`: `hours` and minutes, or minutes and seconds, told as the seconds of the latter; an hour's reading is sixty times that.
    case twoParts(Double)
  }

  private let field: FieldBytes
  private var scan: StampParser

  private init(_ field: FieldBytes) {
    self.field = field
    scan = StampParser(field)
  }

  /// What `field` says; nil where it is no length of time.
  static func read(_ field: FieldBytes) -> Reading? {
    guard field.count > 0, field.count <= 64 else { return nil }
    var text = DurationText(field)
    text.scan.skipSpaces()
    let isNegative = text.scan.skip(45)
    if !isNegative { _ = text.scan.skip(43) }
    guard text.scan.position < field.count else { return nil }
    if text.scan.skip(80) || text.scan.skip(112) { return text.iso().map { .seconds(isNegative ? -$0 : $0) } }
    guard let reading = text.parts(isNegative: isNegative) ?? (isNegative ? nil : sinceEpoch(field)) else { return nil }
    switch reading {
    case .seconds(let value): return value.isFinite ? .seconds(value) : nil
    case .twoParts(let value): return value.isFinite ? .twoParts(isNegative ? -value : value) : nil
    }
  }

  /// A number with its decimals behind a point, or behind a comma directly before a digit.
  private mutating func number() -> (value: Double, digits: Int, decimals: Int, whole: Int)? {
    let (whole, digits) = scan.number()
    guard digits > 0, digits <= 15 else { return nil }
    var value = Double(whole)
    var decimals = 0
    if scan.position + 1 < scan.end, scan.peek == 46 || scan.peek == 44, scan.isDigit(field[scan.position + 1]) {
      scan.position += 1
      let (fraction, count) = scan.number()
      decimals = count
      if count <= 15 { value += Double(fraction) / NumberParser.powers[count] }
    }
    return (value, digits, decimals, whole)
  }

  // MARK: Units and clocks

  private mutating func parts(isNegative: Bool) -> Reading? {
    // A minus before `-1 day, 23:59:58` belongs to the day alone, as Python writes it; before `-2h 5m` to all of it.
    var total = 0.0
    var last = 0.0
    var hasUnits = false
    scan.skipSpaces()
    while scan.position < scan.end {
      guard let (value, _, decimals, whole) = number() else { return nil }
      if scan.position < scan.end, scan.peek == 58 {
        guard let clock = clock(first: value, whole: whole, decimals: decimals) else { return nil }
        if !hasUnits {
          if case .seconds(let seconds) = clock { return .seconds(isNegative ? -seconds : seconds) }
          return clock
        }
        let seconds: Double
        switch clock {
        case .seconds(let value): seconds = value
        case .twoParts(let value): seconds = value * 60
        }
        return .seconds((isNegative ? -total : total) + seconds)
      }
      scan.skipSpaces()
      var unit = 0.0
      if scan.position == scan.end {
        // `1h30`: the next smaller unit.
        switch last {
        case 3600: unit = 60
        case 60: unit = 1
        default: return nil
        }
      } else {
        guard let named = self.unit(), named > 0 else { return nil }
        unit = named
      }
      total += value * unit
      last = unit
      hasUnits = true
      while scan.position < scan.end {
        let before = scan.position
        scan.skipSpaces()
        if scan.skip(44) || scan.skip(46) || scan.skip(43) { continue }
        if scan.position < scan.end, !scan.isDigit(scan.peek) {
          guard self.unit() == 0 else { return nil }
        }
        if scan.position == before { break }
      }
    }
    return hasUnits ? .seconds(isNegative ? -total : total) : nil
  }

  /// Seconds in the unit that stands here, 0 for "and".
  private mutating func unit() -> Double? {
    let (key, count, next) = scan.letters()
    if count > 0 {
      guard let seconds = DurationWords.seconds(key) else { return nil }
      scan.position = next
      return seconds
    }
    _ = scan.skip(3, [0xe5808b, 0xe4b8aa])  // 個, 个
    if scan.skip(3, [0xe5a4a9, 0xe697a5]) { return 86_400 }  // 天 日
    if scan.skip(3, [0xe980b1, 0xe591a8]) { return 604_800 }  // 週 周
    if scan.skip(6, [0xe5b08f_e69982, 0xe5b08f_e697b6]) || scan.skip(3, [0xe69982, 0xe697b6]) { return 3600 }  // 小時 時
    if scan.skip(3, [0xe58886]) {  // 分鐘
      _ = scan.skip(3, [0xe99098, 0xe9929f])
      return 60
    }
    if scan.skip(3, [0xe7a792]) {  // 秒鐘
      _ = scan.skip(3, [0xe99098, 0xe9929f])
      return 1
    }
    if scan.skip(6, [0xe6af9c_e7a792, 0xe6afab_e7a792]) { return 0.001 }  // 毫秒
    return nil
  }

  /// What follows a first number and a colon, to the text's end.
  private mutating func clock(first: Double, whole: Int, decimals: Int) -> Reading? {
    var parts: [Double] = [first]
    while scan.skip(58) {
      guard parts.count < 4, let (value, digits, decimals, _) = number(), digits <= 2 || parts.count == 1 && decimals == 0 else {
        return nil
      }
      parts.append(value)
      if decimals > 0 { break }
    }
    scan.skipSpaces()
    guard scan.position == scan.end else { return nil }
    if decimals > 0 {
      // `1.04:00:00`: days before the point, hours behind it.
      guard parts.count == 3, decimals <= 2 else { return nil }
      let hours = ((first - Double(whole)) * (decimals == 1 ? 10 : 100)).rounded()
      guard hours < 24 else { return nil }
      parts = [Double(whole), hours] + parts.dropFirst()
    }
    guard parts.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    switch parts.count {
    case 2: return .twoParts(parts[0] * 60 + parts[1])
    case 3: return .seconds(parts[0] * 3600 + parts[1] * 60 + parts[2])
    case 4: return .seconds(parts[0] * 86_400 + parts[1] * 3600 + parts[2] * 60 + parts[3])
    default: return nil
    }
  }

  // MARK: ISO 8601 and ServiceNow

  /// What follows the P; months and years have no one length and are only read where they are zero.
  private mutating func iso() -> Double? {
    var total = 0.0
    var isTime = false
    var found = false
    while scan.position < scan.end {
      if scan.skip(84) || scan.skip(116) {
        guard !isTime else { return nil }
        isTime = true
        continue
      }
      let isNegative = scan.skip(45)
      guard let (value, _, _, _) = number(), scan.position < scan.end else { return nil }
      let unit: Double
      switch (scan.peek | 32, isTime) {
      case (119, false): unit = 604_800
      case (100, false): unit = 86_400
      case (104, true): unit = 3600
      case (109, true): unit = 60
      case (115, true): unit = 1
      case (121, false) where value == 0, (109, false) where value == 0: unit = 0
      default: return nil
      }
      scan.position += 1
      total += (isNegative ? -value : value) * unit
      found = true
    }
    return found && total.isFinite ? total : nil
  }

  /// `1970-01-01 03:30:00`: a length of time as a stamp so long after 1970 began.
  private static func sinceEpoch(_ field: FieldBytes) -> Reading? {
    guard field.count >= 10, field[0] == 49, field[1] == 57, field[4] == 45 else { return nil }
    var parser = StampParser(field)
    guard case .known(let stamp, .iso) = parser.parse(), !stamp.hasOffset, let seconds = stamp.localSeconds, seconds < 366 * 86_400 else {
      return nil
    }
    return .seconds(Double(seconds))
  }
}
