/// The patterns that shift types make over a calendar: each start with each place of its breaks, on one day or as a tour of the week.
public struct ShiftPatterns: Sendable {
  /// Where a pattern comes from.
  public struct Origin: Equatable, Sendable {
    /// Place of its type.
    public let type: Int
    public let startMinutes: Int
    /// The days on which its shifts start.
    public let days: [Int]
    /// Minutes after the start of the shift at which each break begins.
    public let breakMinutes: [Int]
  }

  public private(set) var patterns: [ShiftPattern] = []
  /// As many as patterns.
  public private(set) var origins: [Origin] = []
  private let types: [ShiftType]
  private let calendar: ShiftCalendar

  /// - Parameters:
  ///   - workingDays: Days of a week's tour, worked at one start with the days off together; nil for single shifts. Tours take a week that wraps.
  /// - Throws: `invalid_parameter` for shifts that are none, `too_large` for more than `ShiftCoverProblem.mostPatterns`.
  public init(_ types: [ShiftType], over calendar: ShiftCalendar, workingDays: Int? = nil) throws(StaffingError) {
    self.types = types
    self.calendar = calendar
    if let workingDays, calendar.days != 7 || !(1...7).contains(workingDays) {
      throw StaffingError(
        .invalidParameter, subject: "days_per_week",
        detail: "\(workingDays) days a week over \(calendar.days) days: tours take 1 to 7 of 7 days.")
    }
    let tours = workingDays.map { count in
      (0..<(count == 7 ? 1 : 7)).map { first in (0..<count).map { (first + $0) % 7 }.sorted() }
    }
    for (place, type) in types.enumerated() {
      try type.check()
      let dayLists = (tours ?? (0..<calendar.days).map { [$0] }).filter { days in
        days.allSatisfy { type.days?.contains($0) ?? true }
      }
      for start in type.startMinutes {
        for breaks in try placements(of: type) {
          for days in dayLists { try add(place, start, breaks, days) }
        }
      }
    }
  }

  /// Each way to place the breaks, none before the end of the one before.
  private func placements(of type: ShiftType) throws(StaffingError) -> [[Int]] {
    var ways: [[Int]] = [[]]
    for (place, pause) in type.breaks.enumerated() {
      var longer: [[Int]] = []
      for way in ways {
        let free = way.last.map { $0 + type.breaks[place - 1].lengthMinutes } ?? 0
        for begin in stride(from: pause.earliestMinutes, through: pause.latestMinutes, by: calendar.intervalMinutes) where begin >= free {
          longer.append(way + [begin])
          guard longer.count <= ShiftCoverProblem.mostPatterns else { throw tooMany }
        }
      }
      ways = longer
    }
    return ways
  }

  private var tooMany: StaffingError {
    StaffingError(
      .tooLarge, subject: "shifts",
      detail:
        "Starts and places of breaks make more than \(ShiftCoverProblem.mostPatterns) patterns; give fewer starts or narrower windows.")
  }

  private mutating func add(_ place: Int, _ start: Int, _ breaks: [Int], _ days: [Int]) throws(StaffingError) {
    let type = types[place]
    var worked: Set<Int> = []
    for day in days {
      guard let intervals = intervals(of: type, from: day * 1440 + start, breaks) else { return }
      worked.formUnion(intervals)
    }
    guard patterns.count < ShiftCoverProblem.mostPatterns else { throw tooMany }
    let hours = Double(type.lengthMinutes) / 60
    patterns.append(
      ShiftPattern(
        id: "\(type.id)-\(days.map(String.init).joined(separator: "+"))-\(start)\(breaks.map { "-\($0)" }.joined())",
        cost: type.cost * Double(days.count), lengthHours: hours, paidHours: hours * Double(days.count), cover: Self.ranges(worked)))
    origins.append(Origin(type: place, startMinutes: start, days: days, breakMinutes: breaks))
  }

  /// The intervals worked in full; nil where the shift leaves the calendar or the opening hours.
  private func intervals(of type: ShiftType, from start: Int, _ breaks: [Int]) -> [Int]? {
    let length = calendar.intervalMinutes
    let first = (start + length - 1) / length
    let end = (start + type.lengthMinutes) / length
    guard first <= end, calendar.wraps || end <= calendar.intervals else { return nil }
    if let open = calendar.openMinutes {
      let minute = start % 1440
      guard minute >= open.lowerBound, minute + type.lengthMinutes <= open.upperBound else { return nil }
    }
    return (first..<end).filter { interval in
      let span = (interval * length - start)..<((interval + 1) * length - start)
      return !zip(breaks, type.breaks).contains { span.overlaps($0..<($0 + $1.lengthMinutes)) }
    }.map { $0 % calendar.intervals }
  }

  private static func ranges(_ worked: Set<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for interval in worked.sorted() {
      if let last = ranges.last, last.upperBound == interval {
        ranges[ranges.count - 1] = last.lowerBound..<(interval + 1)
      } else {
        ranges.append(interval..<(interval + 1))
      }
    }
    return ranges
  }
}
