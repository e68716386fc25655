import Timeline

/// A column of dates: reads every value once and gathers what the values say about the order of day and month.
struct StampColumn {
  /// What one text gave.
  enum Outcome: UInt8 {
    case missing, known, dayFirst, monthFirst, either, sameParts, never, outOfRange, unreadable
  }

  /// A value kept for a message.
  struct Example {
    var line: Int
    var text: String
  }

  let header: String
  /// How many values had each outcome.
  private(set) var counts = [Int](repeating: 0, count: 9)
  private(set) var forms = [Int](repeating: 0, count: StampParser.Form.allCases.count)
  private(set) var twelveHourClocks = 0
  private(set) var offsets = 0
  /// The first values that only make sense in one order, for the list of refusals should the column have the other.
  private(set) var dayFirstExamples: [Example] = []
  private(set) var monthFirstExamples: [Example] = []

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

  private mutating func readAnew(_ field: FieldBytes, line: Int) -> (PackedStamp, Outcome) {
    if field.isMissingMark { return (.missing, .missing) }
    var parser = StampParser(field)
    let result = parser.parse()
    if parser.hasTwelveHourClock { twelveHourClocks += 1 }
    switch result {
    case .known(let stamp, let form):
      forms[Int(form.rawValue)] += 1
      if stamp.hasOffset { offsets += 1 }
      return (stamp, .known)
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
    case .unreadable: return (.missing, .unreadable)
    }
  }

  func count(_ outcome: Outcome) -> Int { counts[Int(outcome.rawValue)] }

  /// Values that were read as dates.
  var dates: Int { count(.known) + count(.dayFirst) + count(.monthFirst) + count(.either) + count(.sameParts) }
  /// Values that count seconds or milliseconds, and so name an instant whatever the clock.
  var epochs: Int { forms[Int(StampParser.Form.epochSeconds.rawValue)] + forms[Int(StampParser.Form.epochMilliseconds.rawValue)] }
  var hasOpenParts: Bool { count(.dayFirst) + count(.monthFirst) + count(.either) + count(.sameParts) > 0 }

  /// The order that the column's own values show: the one that more of them demand; nil where none demands one, or as many the one as the
  /// other.
  var shownOrder: DateOrder? {
    let day = count(.dayFirst)
    let month = count(.monthFirst)
    if day == month { return nil }
    return day > month ? .dayMonthYear : .monthDayYear
  }
}
