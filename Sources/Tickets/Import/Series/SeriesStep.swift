import Timeline

/// The step of a series table, found from its distinct positions.
struct SeriesStep {
  enum Kind {
    case calendar(Frequency)
    case steps(Int)
  }

  let kind: Kind
  let why: String
  /// What a reader should know, such as weeks that do not begin on a Monday.
  private(set) var facts: [ImportReport.Fact] = []

  /// The step between whole numbers: the greatest common divisor of their differences.
  init(integers: [Int]) {
    let sorted = Set(integers).sorted()
    var step = 0
    for (a, b) in zip(sorted, sorted.dropFirst()) { step = Self.divisor(step, b - a) }
    kind = .steps(max(step, 1))
    why = "ds are whole numbers, \(max(step, 1)) apart"
  }

  init(stated: Frequency) {
    kind = .calendar(stated)
    why = "the step \(stated.name) was stated by the caller"
  }

  /// The frequency of clock readings, in seconds since 1970 on the local clock.
  init(localSeconds: [Int64]) {
    let sorted = Set(localSeconds).sorted()
    guard sorted.contains(where: { CivilTime.secondOfDay($0) != 0 }) else {
      let days = sorted.map { CivilDate(daysSinceEpoch: Int($0) / 86_400 - ($0 % 86_400 < 0 ? 1 : 0)) }
      (kind, why, facts) = Self.calendarStep(days)
      return
    }
    var step: Int64 = 86_400
    for (a, b) in zip(sorted, sorted.dropFirst()) { step = Self.divisor(step, b - a) }
    if step >= 86_400 {
      kind = .calendar(.day)
      why = "one position a day, always at the same time"
      return
    }
    let minutes = Int(step / 60)
    if step % 60 != 0 || minutes == 0 {
      kind = .calendar(.minutes(1))
      why = "positions are less than a minute apart"
      facts = [
        .init(
          code: "irregular_positions", count: sorted.count,
          sentence: "Positions do not lie on whole minutes; those of one minute are one period.")
      ]
      return
    }
    kind = .calendar(.minutes(minutes))
    why = "positions are \(minutes) minutes apart or multiples of it"
    let shift = CivilTime.secondOfDay(sorted[0]) % step
    if shift != 0 {
      facts = [
        .init(
          code: "shifted_positions", count: sorted.count,
          sentence: "Positions begin \(shift / 60) minutes into their period; they are labelled by the period's start.")
      ]
    }
  }

  private static func calendarStep(_ days: [CivilDate]) -> (Kind, String, [ImportReport.Fact]) {
    guard let first = days.first, days.count > 1 else { return (.calendar(.day), "only one date, taken as a day", []) }
    let parts = days.map(\.parts)
    let areFirsts = parts.allSatisfy { $0.day == 1 }
    if areFirsts || parts.allSatisfy({ $0.day == CivilDate.length(ofMonth: $0.month, year: $0.year) }) {
      let facts: [ImportReport.Fact] =
        areFirsts
        ? []
        : [
          .init(code: "month_end_labels", count: days.count, sentence: "Dates are ends of months; periods are labelled by their first day.")
        ]
      let label = areFirsts ? "the first" : "the last day"
      if parts.allSatisfy({ $0.month == parts[0].month }) {
        return (.calendar(.year), "every date is \(label) of the same month of a year", facts)
      }
      if parts.allSatisfy({ ($0.month - parts[0].month) % 3 == 0 }) && (parts[0].month % 3 == (areFirsts ? 1 : 0)) && days.count > 2 {
        return (.calendar(.quarter), "every date is \(label) of a quarter", facts)
      }
      return (.calendar(.month), "every date is \(label) of a month", facts)
    }
    if days.allSatisfy({ $0.weekday == first.weekday }) {
      let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      let name = names[first.weekday]
      let facts: [ImportReport.Fact] =
        first.weekday == 0
        ? []
        : [
          .init(
            code: "week_labels", count: days.count,
            sentence: "Dates are \(name)s; every week is labelled by the Monday of the ISO week that holds its \(name).")
        ]
      return (.calendar(.week), "every date is a \(name)", facts)
    }
    return (.calendar(.day), "dates without a time of day", [])
  }

  private static func divisor<T: BinaryInteger>(_ a: T, _ b: T) -> T {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}

/// Parts of a local clock reading.
enum CivilTime {
  /// Seconds since midnight.
  static func secondOfDay(_ localSeconds: Int64) -> Int64 {
    let rest = localSeconds % 86_400
    return rest < 0 ? rest + 86_400 : rest
  }
}
