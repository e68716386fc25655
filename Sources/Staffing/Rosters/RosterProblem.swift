/// One kind of shift that named people are rostered on.
public struct RosterShift: Equatable, Sendable {
  public var id: String
  /// Minutes after midnight of its day.
  public var startMinutes: Int
  public var lengthMinutes: Int
  /// Minutes of it that are paid; nil = all. Contracts count these, rest counts from start to end.
  public var paidMinutes: Int?
  /// What everyone on it must be able to do.
  public var skills: Set<String>

  public init(id: String, startMinutes: Int, lengthMinutes: Int, paidMinutes: Int? = nil, skills: Set<String> = []) {
    self.id = id
    self.startMinutes = startMinutes
    self.lengthMinutes = lengthMinutes
    self.paidMinutes = paidMinutes
    self.skills = skills
  }

  /// What it counts towards a contract.
  public var hours: Double { Double(paidMinutes ?? lengthMinutes) / 60 }

  /// Whether it covers midnight: what counts as a night.
  public var isNight: Bool { startMinutes + lengthMinutes > 24 * 60 }
}

/// Someone on the roster, and what they can and want.
public struct RosterPerson: Equatable, Sendable {
  public var id: String
  public var skills: Set<String>
  public var minimumShifts: Int
  public var maximumShifts: Int
  public var maximumHours: Double?
  /// Least hours of a full week, from Monday to Sunday; of a part of a week that part.
  public var minimumWeeklyHours: Double?
  public var maximumWeeklyHours: Double?
  /// The part of a full load that counts as their fair share, above 0.
  public var fairShare: Double
  /// Shifts that cannot be given, by day.
  public var unavailable: [Int: Set<String>]
  /// Days on which they asked to be off.
  public var requestedDaysOff: Set<Int>
  /// Points that an assigned shift of a kind costs: 0 for welcome, more for disliked.
  public var dislikes: [String: Double]

  public init(
    id: String, skills: Set<String> = [], minimumShifts: Int = 0, maximumShifts: Int = .max, maximumHours: Double? = nil,
    minimumWeeklyHours: Double? = nil, maximumWeeklyHours: Double? = nil, fairShare: Double = 1,
    unavailable: [Int: Set<String>] = [:], requestedDaysOff: Set<Int> = [], dislikes: [String: Double] = [:]
  ) {
    self.id = id
    self.skills = skills
    self.minimumShifts = minimumShifts
    self.maximumShifts = maximumShifts
    self.maximumHours = maximumHours
    self.minimumWeeklyHours = minimumWeeklyHours
    self.maximumWeeklyHours = maximumWeeklyHours
    self.fairShare = fairShare
    self.unavailable = unavailable
    self.requestedDaysOff = requestedDaysOff
    self.dislikes = dislikes
  }
}

/// How many people one shift of one day needs.
public struct RosterNeed: Equatable, Sendable {
  public var day: Int
  public var shift: String
  public var people: Int
  /// People of them that must hold a skill.
  public var skilled: [String: Int]

  public init(day: Int, shift: String, people: Int, skilled: [String: Int] = [:]) {
    self.day = day
    self.shift = shift
    self.people = people
    self.skilled = skilled
  }
}

/// Which shifts named people work on which days. Weeks begin on Monday; Saturday and Sunday are the weekend.
public struct RosterProblem: Sendable {
  public static let mostCells = 200_000

  public let days: Int
  public let shifts: [RosterShift]
  public let people: [RosterPerson]
  public let needs: [RosterNeed]
  public var rules: RosterRules
  public var prices: RosterPrices
  /// The weekday of day 0: 0 = Monday … 6 = Sunday.
  public let firstWeekday: Int
  /// What days are called in sentences; a day without a name goes by its number.
  public var dayNames: [String]
  /// Who is away ill on a day, with the shifts that they would have worked: those count as worked towards a contract, and such a day is
  /// neither a day off nor half a weekend.
  public var absences: [RosterAbsence: [String]] = [:]

  /// - Throws: `invalid_parameter`, `missing_parameter` or `too_large`, naming what is at fault.
  public init(
    days: Int, shifts: [RosterShift], people: [RosterPerson], needs: [RosterNeed], rules: RosterRules = RosterRules(),
    prices: RosterPrices = RosterPrices(), firstWeekday: Int = 0, dayNames: [String] = []
  ) throws(StaffingError) {
    self.days = days
    self.shifts = shifts
    self.people = people
    self.needs = needs
    self.rules = rules
    self.prices = prices
    self.firstWeekday = firstWeekday
    self.dayNames = dayNames
    try check()
  }

  private func check() throws(StaffingError) {
    guard days > 0, days <= 3660, !shifts.isEmpty, !people.isEmpty else {
      throw StaffingError(
        .missingParameter, subject: "roster", detail: "A roster takes days (up to 3660), shifts and people; one of them is missing.")
    }
    guard (0..<7).contains(firstWeekday) else {
      throw StaffingError.invalid("first_weekday", Double(firstWeekday), expected: "0 for Monday to 6 for Sunday")
    }
    guard shifts.count <= 1000, people.count <= Self.mostCells, days * shifts.count * people.count <= Self.mostCells else {
      throw StaffingError(
        .tooLarge, subject: "roster",
        detail: "\(people.count) people over \(days) days and \(shifts.count) shifts; at most \(Self.mostCells) combinations.")
    }
    guard Set(people.map(\.id)).count == people.count, Set(shifts.map(\.id)).count == shifts.count else {
      throw StaffingError(.invalidParameter, subject: "roster", detail: "Two people, or two shifts, have one name.")
    }
    let known = Set(shifts.map(\.id))
    for shift in shifts
    where !(0..<1440).contains(shift.startMinutes) || !(1...1440).contains(shift.lengthMinutes)
      || !(0...shift.lengthMinutes).contains(shift.paidMinutes ?? 0)
    {
      throw StaffingError(
        .invalidParameter, subject: "shift \(shift.id)",
        detail: "A shift starts within its day, lasts 1 minute to 24 hours, and is paid for at most its length.")
    }
    for need in needs {
      guard (0..<days).contains(need.day), known.contains(need.shift) else {
        throw StaffingError(
          .invalidParameter, subject: "need", detail: "Day \(need.day), shift \(need.shift) is not among the \(days) days and their shifts."
        )
      }
      guard (0...1_000_000).contains(need.people), need.skilled.values.allSatisfy({ (0...1_000_000).contains($0) }) else {
        throw StaffingError.invalid("need of day \(need.day), shift \(need.shift)", Double(need.people), expected: "a count of 0 or more")
      }
    }
    guard Set(needs.map { "\($0.day) \($0.shift)" }).count == needs.count else {
      throw StaffingError(.invalidParameter, subject: "need", detail: "The need of one shift of one day is given twice.")
    }
    for person in people {
      guard person.minimumShifts >= 0, person.maximumShifts >= 0 else {
        throw StaffingError(.invalidParameter, subject: "shifts of \(person.id)", detail: "A count of shifts is 0 or more.")
      }
      for points in person.dislikes.values { try StaffingError.requireNonNegative(points, "dislikes of \(person.id)") }
      for hours in [person.maximumHours, person.minimumWeeklyHours, person.maximumWeeklyHours] {
        if let hours { try StaffingError.requireNonNegative(hours, "hours of \(person.id)") }
      }
      guard person.fairShare > 0, person.fairShare <= 1000 else {
        throw StaffingError.invalid("fair share of \(person.id)", person.fairShare, expected: "a share above 0, 1 for a full load")
      }
    }
    try rules.check(shifts: known)
    // Every pair of shifts that may not follow each other is an entry for each person and day.
    let pairs = rules.forbiddenNextDay.count + (rules.minimumRestHours == nil ? 0 : shifts.count * shifts.count / 2)
    guard Double(pairs) * Double(people.count * days) <= 20 * Double(Self.mostCells) else {
      throw StaffingError(
        .tooLarge, subject: "roster",
        detail: "\(pairs) pairs of shifts for \(people.count) people over \(days) days are too many; plan teams or weeks apart.")
    }
    try prices.check()
  }

  /// Places of the weekends that have both days within the roster: Saturdays.
  var saturdays: [Int] { stride(from: (12 - firstWeekday) % 7, to: days - 1, by: 7).map { $0 } }

  /// The days of each week, the first and last of which may be parts of one.
  var weeks: [Range<Int>] {
    var weeks: [Range<Int>] = []
    var first = 0
    while first < days {
      let next = min(days, first + 7 - (firstWeekday + first) % 7)
      weeks.append(first..<next)
      first = next
    }
    return weeks
  }

  func isAbsent(_ place: Int, _ day: Int) -> Bool {
    !absences.isEmpty && absences[RosterAbsence(person: people[place].id, day: day)] != nil
  }

  /// Shifts and hours of `days` that a person misses by illness.
  func missed(_ place: Int, _ days: Range<Int>) -> (shifts: Int, hours: Double) {
    guard !absences.isEmpty else { return (0, 0) }
    let missed = days.flatMap { absences[RosterAbsence(person: people[place].id, day: $0)] ?? [] }
    return (missed.count, missed.reduce(0) { sum, id in sum + (shifts.first { $0.id == id }?.hours ?? 0) })
  }

  func dayName(_ day: Int) -> String { dayNames.indices.contains(day) ? dayNames[day] : "day \(day)" }
}
