import Timeline

/// A column of dates: reads every value once and gathers what the values say about the order of day and month.
struct StampColumn {
  /// What one text gave.
  enum Outcome: UInt8 {
    case missing, known, dayFirst, monthFirst, either, sameParts, spreadsheetSerial, republicYear
    // From here on no date.
    case never, outOfRange, unreadable, ambiguousZone
  }

  /// A value kept for a message.
  struct Example {
    var line: Int
    var text: String
  }

  let header: String
  /// How many values had each outcome.
  private(set) var counts = [Int](repeating: 0, count: 12)
  private(set) var forms = [Int](repeating: 0, count: StampParser.Form.allCases.count)
  private(set) var twelveHourClocks = 0
  private(set) var offsets = 0
  /// The first values that only make sense in one order, for the list of refusals should the column have the other.
  private(set) var dayFirstExamples: [Example] = []
  private(set) var monthFirstExamples: [Example] = []
  private(set) var serialExamples: [Example] = []
  private(set) var republicExamples: [Example] = []
  /// Dates whose time of day stood in another column, which had none.
  private(set) var datesWithoutTime = 0

  private let listed: Int
  // The last text and what became of it: exports repeat stamps from row to row.
  private var lastWords: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private var lastCount = -1
  private var lastStamp = PackedStamp.missing
  private var lastOutcome = Outcome.missing

  init(header: String, listed: Int) {
    self.header = header
    self.listed = listed
  }

  /// Reads `field`; refused texts and "never" give a missing stamp.
  @inline(__always)
  mutating func read(_ field: FieldBytes, line: Int) -> (stamp: PackedStamp, outcome: Outcome) {
    if field.count == lastCount, field.word(0) == lastWords.0, field.word(1) == lastWords.1, field.word(2) == lastWords.2,
      field.word(3) == lastWords.3
    {
      counts[Int(lastOutcome.rawValue)] += 1
      return (lastStamp, lastOutcome)
    }
    let (stamp, outcome) = readAnew(field, line: line)
    counts[Int(outcome.rawValue)] += 1
    if field.count <= 32 {
      lastWords = (field.word(0), field.word(1), field.word(2), field.word(3))
      lastCount = field.count
      lastStamp = stamp
      lastOutcome = outcome
    }
    return (stamp, outcome)
  }

  /// Reads a date and its time of day from two fields. A missing time leaves the day's beginning, and is counted; a time that is none
  /// refuses the value. A time that the date field has itself is kept where the other has none.
  mutating func read(date: FieldBytes, time: FieldBytes, line: Int) -> (stamp: PackedStamp, outcome: Outcome) {
    let (stamp, outcome) = read(date, line: line)
    guard !stamp.isMissing else { return (stamp, outcome) }
    if time.isMissingMark {
      if stamp.secondOfDay == 0 { datesWithoutTime += 1 }
      return (stamp, outcome)
    }
    guard let reading = TimeOfDayParser.parse(time), stamp.secondOfDay == 0 || reading.secondOfDay == stamp.secondOfDay else {
      counts[Int(outcome.rawValue)] -= 1
      counts[Int(Outcome.unreadable.rawValue)] += 1
      return (.missing, .unreadable)
    }
    if reading.isTwelveHour { twelveHourClocks += 1 }
    if reading.offsetMinutes != nil, !stamp.hasOffset { offsets += 1 }
    return (stamp.at(secondOfDay: reading.secondOfDay, offsetMinutes: stamp.hasOffset ? nil : reading.offsetMinutes), outcome)
  }

  private mutating func readAnew(_ field: FieldBytes, line: Int) -> (PackedStamp, Outcome) {
    if field.isMissingMark { return (.missing, .missing) }
    var parser = StampParser(field)
    let result = parser.parse()
    if parser.hasTwelveHourClock { twelveHourClocks += 1 }
    switch result {
    case .known(let stamp, let form):
      forms[Int(form.rawValue)] += 1
      if stamp.hasOffset { offsets += 1 }
      switch stamp.mark {
      case .none: return (stamp, .known)
      case .spreadsheetSerial:
        if serialExamples.count < listed { serialExamples.append(Example(line: line, text: field.excerpt)) }
        return (stamp, .spreadsheetSerial)
      case .republicYear:
        if republicExamples.count < listed { republicExamples.append(Example(line: line, text: field.excerpt)) }
        return (stamp, .republicYear)
      }
    case .open(let stamp, let form):
      forms[Int(form.rawValue)] += 1
      if stamp.hasOffset { offsets += 1 }
      let first = stamp.first
      let second = stamp.second
      if first == second { return (stamp, .sameParts) }
      if first <= 12, second <= 12 { return (stamp, .either) }
      if first > 12 {
        if dayFirstExamples.count < listed { dayFirstExamples.append(Example(line: line, text: field.excerpt)) }
        return (stamp, .dayFirst)
      }
      if monthFirstExamples.count < listed { monthFirstExamples.append(Example(line: line, text: field.excerpt)) }
      return (stamp, .monthFirst)
    case .never: return (.missing, .never)
    case .outOfRange: return (.missing, .outOfRange)
    case .unreadable: return (.missing, parser.hasAmbiguousZone ? .ambiguousZone : .unreadable)
    }
  }

  func count(_ outcome: Outcome) -> Int { counts[Int(outcome.rawValue)] }

  /// Enters values that were read in ISO form elsewhere.
  mutating func enter(iso count: Int) {
    counts[Int(Outcome.known.rawValue)] += count
    forms[Int(StampParser.Form.iso.rawValue)] += count
  }

  /// Values that were read as dates.
  var dates: Int { counts[Int(Outcome.known.rawValue)...Int(Outcome.republicYear.rawValue)].reduce(0, +) }
  /// Values that count seconds, milliseconds or microseconds, and so name an instant whatever the clock.
  var epochs: Int {
    let counting: [StampParser.Form] = [.epochSeconds, .epochMilliseconds, .epochMicroseconds]
    return counting.reduce(0) { $0 + forms[Int($1.rawValue)] }
  }
  var hasOpenParts: Bool { count(.dayFirst) + count(.monthFirst) + count(.either) + count(.sameParts) > 0 }

  /// Whether a value written as `mark` says is taken: a number of days or a year of three digits is a date only where most values of the
  /// column are written so, lest a stray number pass for a date.
  func accepts(_ mark: PackedStamp.Mark) -> Bool {
    switch mark {
    case .none: true
    case .spreadsheetSerial: count(.spreadsheetSerial) * 2 > dates
    // 113年3月4日 is beyond doubt and speaks for 113/03/04 beside it.
    case .republicYear: forms[Int(StampParser.Form.republicYear.rawValue)] * 2 > dates
    }
  }

  /// Values that are no dates in this column, though their writing alone would allow it, with the first of them.
  var strayValues: (count: Int, examples: [Example]) {
    var stray: (count: Int, examples: [Example]) = (0, [])
    if !accepts(.spreadsheetSerial) { stray = (count(.spreadsheetSerial), serialExamples) }
    if !accepts(.republicYear) { stray = (stray.count + count(.republicYear), Array((stray.examples + republicExamples).prefix(listed))) }
    return stray
  }

  /// The instant of a stamp of this column under its date order; missing where the column does not take it.
  func instant(_ stamp: PackedStamp, _ order: DateOrder, zone: Zone) -> Instant {
    stamp.mark == .none || accepts(stamp.mark) ? stamp.instant(order, zone: zone) : .missing
  }

  /// The order that the column's own values show: the one that more of them demand; nil where none demands one, or as many the one as the
  /// other.
  var shownOrder: DateOrder? {
    let day = count(.dayFirst)
    let month = count(.monthFirst)
    if day == month { return nil }
    return day > month ? .dayMonthYear : .monthDayYear
  }
}
