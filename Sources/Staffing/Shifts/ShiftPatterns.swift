/// The patterns that shift types make over a calendar: each start with each place of its breaks, on one day or as a tour of the week.
///
/// A tour whose starts may differ from day to day is not written out, as its days would multiply: people are counted by their days off and a band
/// of starts, their days by start and breaks, and a balance holds as many days as people (Jacobs & Brusco 1996, start-time bands).
public struct ShiftPatterns: Sendable {
  /// Where a pattern comes from.
  public struct Origin: Equatable, Sendable {
    /// What one of it stands for.
    public enum Part: Equatable, Sendable {
      /// A person with all their shifts.
      case whole
      /// A person of a band, without the hours of their days.
      case person(band: Int)
      /// One day of somebody in a band.
      case day(band: Int)
    }

    /// Place of its type.
    public let type: Int
    public let startMinutes: Int
    /// The days on which its shifts start.
    public let days: [Int]
    /// Minutes after the start of the shift at which each break begins.
    public let breakMinutes: [Int]
    public let part: Part
  }

  public private(set) var patterns: [ShiftPattern] = []
  /// As many as patterns.
  public private(set) var origins: [Origin] = []
  /// What holds people and their days together; a problem takes them as its rules.
  public private(set) var balances: [CoverRules.Balance] = []
  private var bands = 0
  private let types: [ShiftType]
  private let calendar: ShiftCalendar

  /// - Parameters:
  ///   - tours: How days make a week; nil for shifts that stand alone. Tours take a week that wraps.
  /// - Throws: `invalid_parameter` for shifts that are none, `too_large` for more than `ShiftCoverProblem.mostPatterns`.
  public init(_ types: [ShiftType], over calendar: ShiftCalendar, tours: TourRules? = nil) throws(StaffingError) {
    self.types = types
    self.calendar = calendar
    try tours?.check(calendar)
    for (place, type) in types.enumerated() {
      try type.check()
      // 1440 starts, 50,000 places and 366 days: their product cannot overflow.
      guard type.startMinutes.count <= 1440 else { throw tooMany }
      let placements = try placements(of: type)
      let weeks = Self.weeks(of: type, tours, calendar)
      if let tours, tours.startsApartMinutes > 0 {
        try addBands(place, placements, weeks, within: tours.startsApartMinutes)
      } else {
        guard placements.count * type.startMinutes.count * weeks.count <= ShiftCoverProblem.mostPatterns else { throw tooMany }
        for start in type.startMinutes {
          for breaks in placements {
            for days in weeks { try add(place, start, breaks, days) }
          }
        }
      }
    }
  }

  /// The days that one of a type may be worked on: single days, or the days of a person's week.
  private static func weeks(of type: ShiftType, _ tours: TourRules?, _ calendar: ShiftCalendar) -> [[Int]] {
    var weeks = (0..<calendar.days).map { [$0] }
    if let tours {
      let workingDays = type.workingDays ?? tours.workingDays
      let hours = type.paidHours * Double(workingDays)
      guard tours.weeklyHours.map({ $0.contains(hours) }) ?? true else { return [] }
      weeks = TourRules.choices(workingDays, together: tours.daysOffTogether)
    }
    return weeks.filter { days in days.allSatisfy { type.days?.contains($0) ?? true } }
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
        "More than \(ShiftCoverProblem.mostPatterns) patterns of starts, breaks and days; allow fewer starts or narrower break windows.")
  }

  // MARK: Patterns written out

  private mutating func add(_ place: Int, _ start: Int, _ breaks: [Int], _ days: [Int]) throws(StaffingError) {
    let type = types[place]
    var worked = Set<Int>()
    for day in days {
      guard let intervals = intervals(of: type, from: day * 1440 + start, breaks) else { return }
      worked.formUnion(intervals)
    }
    try append(
      ShiftPattern(
        id: "\(type.id)-\(days.map(String.init).joined(separator: "+"))-\(start)\(breaks.map { "-\($0)" }.joined())",
        cost: type.cost * Double(days.count), lengthHours: type.hours, paidHours: type.paidHours * Double(days.count),
        cover: Self.ranges(worked), skills: type.skills),
      Origin(type: place, startMinutes: start, days: days, breakMinutes: breaks, part: .whole))
  }

  private mutating func append(_ pattern: ShiftPattern, _ origin: Origin) throws(StaffingError) {
    guard patterns.count < ShiftCoverProblem.mostPatterns else { throw tooMany }
    patterns.append(pattern)
    origins.append(origin)
  }

  // MARK: Bands of starts

  /// For each span of starts no wider than `minutes`, and not within another: its people by days of the week, its days by start and breaks.
  private mutating func addBands(_ place: Int, _ placements: [[Int]], _ weeks: [[Int]], within minutes: Int) throws(StaffingError) {
    let starts = Array(Set(types[place].startMinutes)).sorted()
    var last = -1
    for first in starts.indices {
      let end = starts.lastIndex { $0 - starts[first] <= minutes } ?? first
      guard end > last else { continue }
      last = end
      try addBand(place, Array(starts[first...end]), placements, weeks)
    }
  }

  private mutating func addBand(_ place: Int, _ starts: [Int], _ placements: [[Int]], _ weeks: [[Int]]) throws(StaffingError) {
    let type = types[place]
    let band = bands
    bands += 1
    var daysOf = [[Int]](repeating: [], count: calendar.days)
    for day in 0..<calendar.days {
      for start in starts {
        for breaks in placements {
          guard let intervals = intervals(of: type, from: day * 1440 + start, breaks) else { continue }
          daysOf[day].append(patterns.count)
          try append(
            ShiftPattern(
              id: "\(type.id)-band\(band)-\(day)-\(start)\(breaks.map { "-\($0)" }.joined())", cost: 0, lengthHours: type.hours,
              paidHours: 0, cover: Self.ranges(Set(intervals)), skills: type.skills, people: 0),
            Origin(type: place, startMinutes: start, days: [day], breakMinutes: breaks, part: .day(band: band)))
        }
      }
    }
    var peopleOn = [[Int]](repeating: [], count: calendar.days)
    for days in weeks where days.allSatisfy({ !daysOf[$0].isEmpty }) {
      for day in days { peopleOn[day].append(patterns.count) }
      try append(
        ShiftPattern(
          id: "\(type.id)-band\(band)-\(days.map(String.init).joined(separator: "+"))", cost: type.cost * Double(days.count),
          lengthHours: type.hours, paidHours: type.paidHours * Double(days.count), cover: [], skills: type.skills),
        Origin(type: place, startMinutes: starts.first ?? 0, days: days, breakMinutes: [], part: .person(band: band)))
    }
    for day in 0..<calendar.days where !daysOf[day].isEmpty { balances.append(.init(days: daysOf[day], people: peopleOn[day])) }
  }

  // MARK: Intervals

  /// The intervals worked in full; nil where the shift leaves the calendar or the opening hours.
  private func intervals(of type: ShiftType, from start: Int, _ breaks: [Int]) -> [Int]? {
    let length = calendar.intervalMinutes
    let first = (start + length - 1) / length
    let end = (start + type.lengthMinutes) / length
    guard first <= end, calendar.wraps || end <= calendar.intervals else { return nil }
    guard calendar.isOpen(day: start / 1440, from: start % 1440, minutes: type.lengthMinutes) else { return nil }
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
