/// The positions of a regular series in time: consecutive periods of one frequency on one clock, or consecutive whole numbers.
public struct TimeAxis: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case calendar(Frequency, Zone)
    /// Numbered observations: `start`, `start + step`, …
    case steps(Int)
  }

  public let kind: Kind
  /// Number of the first period (or the first whole number).
  public let first: Int
  public let count: Int

  public init(frequency: Frequency, zone: Zone = .unstated, first: Int, count: Int) {
    kind = .calendar(frequency, zone)
    self.first = first
    self.count = count
  }

  public init(step: Int, first: Int, count: Int) {
    kind = .steps(step)
    self.first = first
    self.count = count
  }

  public var frequency: Frequency? {
    if case .calendar(let frequency, _) = kind { frequency } else { nil }
  }

  /// The `count` periods that follow the last of this axis.
  public func following(_ count: Int) -> TimeAxis {
    switch kind {
    case .calendar(let frequency, let zone): TimeAxis(frequency: frequency, zone: zone, first: first + self.count, count: count)
    case .steps(let step): TimeAxis(step: step, first: first + self.count * step, count: count)
    }
  }

  /// The periods at the positions `range` of this axis (clamped to it).
  public func slice(_ range: Range<Int>) -> TimeAxis {
    let range = range.clamped(to: 0..<count)
    switch kind {
    case .calendar(let frequency, let zone):
      return TimeAxis(frequency: frequency, zone: zone, first: first + range.lowerBound, count: range.count)
    case .steps(let step): return TimeAxis(step: step, first: first + range.lowerBound * step, count: range.count)
    }
  }

  /// The local clock's reading at the start of the period at position `index`; nil on an axis of steps.
  public func localSeconds(at index: Int) -> Int64? {
    guard case .calendar(let frequency, _) = kind else { return nil }
    return frequency.startLocalSeconds(ofPeriod: first + index)
  }

  /// The position of the period that holds `instant`, which may lie outside 0..<count; nil on an axis of steps.
  public func position(of instant: Instant) -> Int? {
    guard case .calendar(let frequency, let zone) = kind, !instant.isMissing else { return nil }
    return frequency.period(ofLocalSeconds: zone.localSeconds(instant)) - first
  }

  /// The date of the period at position `index`; nil on an axis of steps.
  public func date(at index: Int) -> CivilDate? {
    localSeconds(at: index).map { CivilDate(daysSinceEpoch: CivilDate.floorDivide(Int($0), 86_400)) }
  }

  /// How the period at `index` is written in tables: a date for days and longer, date and time (with the zone's offset where one is
  /// stated) below, a whole number on an axis of steps.
  public func label(at index: Int) -> String {
    switch kind {
    case .steps(let step): String(first + index * step)
    case .calendar(let frequency, let zone):
      switch frequency {
      case .minutes: ISO8601.string(localSeconds: frequency.startLocalSeconds(ofPeriod: first + index), zone: zone)
      default: CivilDate(daysSinceEpoch: CivilDate.floorDivide(Int(frequency.startLocalSeconds(ofPeriod: first + index)), 86_400)).iso8601
      }
    }
  }

  /// The season slot of the period at `index` for a season of `length` periods: weekday for daily data (0 = Monday), hour of the day
  /// for 24, hour of the week for 168 (0 = Monday 00:00), month of the year for 12; the running number modulo `length` elsewhere.
  public func slot(at index: Int, season length: Int) -> Int {
    guard length > 0 else { return 0 }
    switch kind {
    case .steps: return CivilDate.floorModulo(index, length)
    case .calendar(let frequency, _):
      switch frequency {
      // Period 0 is a Thursday: shift so that slot 0 of a week is Monday 00:00. A day's slots are unmoved by whole days.
      case .minutes(let minutes): return CivilDate.floorModulo(first + index + 3 * (1440 / minutes), length)
      case .day: return CivilDate.floorModulo(first + index + 3, length)
      default: return CivilDate.floorModulo(first + index, length)
      }
    }
  }
}
