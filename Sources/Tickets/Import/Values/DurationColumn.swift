/// A column of durations: reads every value once and gathers what the values say about how they are meant.
///
/// Plain numbers count the column's unit and are decided as in a `NumberColumn`. `5:30` is hours and minutes, as spreadsheets write it, unless
/// the header says otherwise or other values of the column have three parts: where `1:05:30` stands beside it, `5:30` has no hours. What is
/// usual for what the column measures decides where neither does.
struct DurationColumn {
  enum Outcome: UInt8 {
    case missing, seconds, twoParts, number, unreadable
  }

  struct Decision: Equatable {
    var number: NumberColumn.Decision
    var twoParts: ClockParts
    /// For the report, empty where no value is concerned.
    var why: String
    /// Whether nothing but the rule tells what two parts are.
    var isOpen: Bool
  }

  let unit: DurationUnit
  /// What the header says about two parts, nil where it says nothing.
  let stated: ClockParts?
  /// What two parts are in columns of its meaning; nil where its meaning leaves it open.
  let usual: ClockParts?
  private(set) var numbers: NumberColumn
  private(set) var counts = [Int](repeating: 0, count: 5)
  /// Values with hours, minutes and seconds.
  private(set) var threeParts = 0

  init(
    header: String, unit: DurationUnit, expected: DecimalMark, isStated: Bool = false, usual: ClockParts? = nil, listed: Int
  ) {
    self.unit = unit
    self.usual = usual
    stated = usual == nil ? Self.twoParts(header: header) : Self.spelledParts(header: header)
    numbers = NumberColumn(header: header, expected: expected, isStated: isStated, listed: listed)
  }

  func count(_ outcome: Outcome) -> Int { counts[Int(outcome.rawValue)] }

  /// Reads `field` in seconds; NaN where the value is missing or refused, and a `DeferredNumber` where the column has to decide.
  @inline(__always)
  mutating func read(_ field: FieldBytes, line: Int) -> (value: Double, outcome: Outcome) {
    // A digit first and no colon: a plain number, as most columns hold.
    if field.count > 0, field.count <= 18, field[field.count - 1] &- 48 < 10, !hasColon(field) {
      let (value, outcome) = numbers.read(field, line: line)
      if outcome != .unreadable { return take(value) }
    }
    return readAnew(field, line: line)
  }

  @inline(__always)
  private func hasColon(_ field: FieldBytes) -> Bool {
    for index in 0..<field.count where field[index] == 58 { return true }
    return false
  }

  private mutating func readAnew(_ field: FieldBytes, line: Int) -> (Double, Outcome) {
    if field.isMissingMark { return (.nan, note(.missing)) }
    switch DurationText.read(field) {
    case .seconds(let seconds):
      if hasColon(field) { threeParts += 1 }
      return (seconds, note(.seconds))
    case .twoParts(let seconds):
      let magnitude = abs(seconds)
      guard magnitude == magnitude.rounded(), magnitude <= Double(DeferredNumber.largest) else { return (.nan, note(.unreadable)) }
      let deferred = DeferredNumber(kind: .clock, magnitude: Int(magnitude), isNegative: seconds < 0)
      return (deferred.value, note(.twoParts))
    case nil:
      let (value, outcome) = numbers.read(field, line: line)
      return outcome == .unreadable || outcome == .missing ? (.nan, note(.unreadable)) : take(value)
    }
  }

  /// A plain number in seconds; deferred numbers keep their digits until the unit can be applied.
  @inline(__always)
  private mutating func take(_ value: Double) -> (Double, Outcome) {
    if value.isNaN { return (value, note(.number)) }
    let seconds = value * unit.seconds
    return seconds.isFinite ? (seconds, note(.number)) : (.nan, note(.unreadable))
  }

  @inline(__always)
  private mutating func note(_ outcome: Outcome) -> Outcome {
    counts[Int(outcome.rawValue)] += 1
    return outcome
  }

  // MARK: Decision

  /// One decision a column, their numbers decided together as `NumberColumn` does.
  static func decide(_ columns: [DurationColumn]) -> [Decision] {
    let numbers = NumberColumn.decide(columns.map(\.numbers))
    return zip(columns, numbers).map { column, number in column.decision(number) }
  }

  /// The decision, where that on its plain numbers is `number`.
  func decision(_ number: NumberColumn.Decision) -> Decision {
    guard count(.twoParts) > 0 else {
      return Decision(number: number, twoParts: stated ?? usual ?? .hoursMinutes, why: number.why, isOpen: false)
    }
    let values = ReportText.count(count(.twoParts), "value", "values")
    let (parts, isOpen, reason): (ClockParts, Bool, String)
    if let stated {
      (parts, isOpen) = (stated, false)
      reason =
        "\(values) such as 5:30 read as \(stated == .minutesSeconds ? "minutes and seconds" : "hours and minutes"), as the header says"
    } else if threeParts > 0 {
      (parts, isOpen) = (.minutesSeconds, false)
      reason = "\(values) such as 5:30 read as minutes and seconds, for others have hours before them"
    } else if let usual {
      (parts, isOpen) = (usual, false)
      reason =
        usual == .minutesSeconds
        ? "\(values) such as 5:30 read as minutes and seconds, as calls are long"
        : "\(values) such as 5:30 read as hours and minutes, as hours of work are"
    } else {
      (parts, isOpen) = (.hoursMinutes, true)
      reason = "\(values) such as 5:30 read as hours and minutes; nothing tells whether minutes and seconds are meant"
    }
    return Decision(number: number, twoParts: parts, why: number.why.isEmpty ? reason : number.why + "; " + reason, isOpen: isOpen)
  }

  /// Seconds that `value`, read from this column, stands for; NaN where the decision leaves it none.
  func settled(_ value: Double, _ decision: Decision) -> Double {
    guard value.isNaN else { return value }
    guard let deferred = DeferredNumber(value) else { return .nan }
    guard deferred.kind == .clock else { return numbers.settled(value, decision.number) * unit.seconds }
    let seconds = Double(deferred.magnitude) * (decision.twoParts == .hoursMinutes ? 60 : 1)
    return deferred.isNegative ? -seconds : seconds
  }

  /// Values whose decimals stand behind another mark than the decision says and which are left out, and the first of them.
  ///
  /// A fraction written with the expected mark is in seconds already, and kept.
  func contradictions(_ decision: Decision) -> (count: Int, examples: [StampColumn.Example]) {
    decision.number.decimal == numbers.expected ? numbers.contradictions(decision.number) : (0, [])
  }

  /// What a header says about two parts in so many letters: `mm:ss`, `h:mm`.
  static func spelledParts(header: String) -> ClockParts? {
    let lower = header.lowercased()
    let hasSeconds = ["m:s", "mm.s", "min:s"].contains { lower.contains($0) }
    // Under hh:mm:ss two parts are a length below an hour.
    if hasSeconds { return .minutesSeconds }
    return ["h:m", "hh.m", "hour:min"].contains { lower.contains($0) } ? .hoursMinutes : nil
  }

  /// The same, or that it is a measure of a call, which is minutes long.
  static func twoParts(header: String) -> ClockParts? {
    if let spelled = spelledParts(header: header) { return spelled }
    let name = HeaderName.normalised(header)
    let calls = ["talk", "handle", "handling", "aht", "asa", "speedofanswer", "answerspeed", "wrap", "ring", "samtal", "samtale", "通話"]
    return calls.contains { name.contains($0) } ? .minutesSeconds : nil
  }
}
