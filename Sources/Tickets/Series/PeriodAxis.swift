import Timeline

/// Which periods an answer covers: those of a window, or those from the first record to the last.
enum PeriodAxis {
  /// More periods than this are a wrong date in the file, not a history: 400,000 are 1,000 years of days, 11 of quarter hours.
  static let limit = 400_000

  /// The number of the period of every stamp; `.max` where there is none.
  static func periods(_ stamps: [Instant], _ frequency: Frequency, _ zone: Zone) -> [Int] { periods(stamps, frequency, zone) { $0 } }

  /// The same as `value` keeps it.
  @inline(__always)
  static func periods<Value>(_ stamps: [Instant], _ frequency: Frequency, _ zone: Zone, _ value: (Int) -> Value) -> [Value] {
    // The common steps on a clock without transitions: the choice is made once, not for every stamp.
    switch (frequency, zone.fixedOffset) {
    case (.day, let offset?): return stamps.map { value($0.isMissing ? .max : day($0, offset)) }
    case (.week, let offset?): return stamps.map { value($0.isMissing ? .max : week(day($0, offset))) }
    default: return stamps.map { value($0.isMissing ? .max : frequency.period(ofLocalSeconds: zone.localSeconds($0))) }
    }
  }

  @inline(__always)
  private static func day(_ stamp: Instant, _ offset: Int64) -> Int {
    // Moved by a whole number of days so that the division rounds down for stamps before 1970 too.
    Int((stamp.secondsSinceEpoch &+ offset &+ 86_400 << 40) / 86_400) - 1 << 40
  }

  /// Weeks start on Monday, as those of `Frequency` do.
  @inline(__always)
  private static func week(_ day: Int) -> Int {
    (day + 3 + 7 << 40) / 7 - 1 << 40
  }

  /// The whole periods inside `window`, or without one those from the first to the last of `periods` (`.max` = none).
  ///
  /// Throws `window_without_period`, `too_many_periods`, and `nothing` where there is no window and no period.
  static func axis(
    _ periods: [Int], frequency: Frequency, zone: Zone, window: ClosedRange<CivilDate>?, nothing: @autoclosure () -> TicketsError
  ) throws(TicketsError) -> TimeAxis {
    var covered: ClosedRange<Int>?
    if let first = periods.min(), first != .max, let last = periods.lazy.filter({ $0 != .max }).max() { covered = first...last }
    return try axis(covered, frequency: frequency, zone: zone, window: window, nothing: nothing())
  }

  /// The same with the first and last period that there are; nil = none.
  static func axis(
    _ covered: ClosedRange<Int>?, frequency: Frequency, zone: Zone, window: ClosedRange<CivilDate>?,
    nothing: @autoclosure () -> TicketsError
  ) throws(TicketsError) -> TimeAxis {
    let periods: ClosedRange<Int>
    if let window {
      // Whole periods only: the first that starts on or after the window's first midnight, the last that ends by its last midnight.
      let start = Int64(window.lowerBound.daysSinceEpoch) * 86_400
      let end = Int64(window.upperBound.daysSinceEpoch + 1) * 86_400
      var first = frequency.period(ofLocalSeconds: start)
      if frequency.startLocalSeconds(ofPeriod: first) < start { first += 1 }
      let last = frequency.period(ofLocalSeconds: end) - 1
      let span = "\(window.lowerBound.iso8601)..\(window.upperBound.iso8601)"
      guard first <= last else { throw .windowWithoutPeriod(span, frequency: frequency.name) }
      periods = first...last
    } else {
      guard let covered else { throw nothing() }
      periods = covered
    }
    let (count, overflow) = periods.upperBound.subtractingReportingOverflow(periods.lowerBound)
    guard !overflow, count < limit else { throw .tooManyPeriods(limit, frequency: frequency.name) }
    return TimeAxis(frequency: frequency, zone: zone, first: periods.lowerBound, count: count + 1)
  }
}
