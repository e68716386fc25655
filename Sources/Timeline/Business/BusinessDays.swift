/// What is open on each local date: the weekly plans, with closing and opening days laid over them.
///
/// The rules, from weak to strong: of several weekly plans that hold on a date, the one listed last; hours belong to the day on which they
/// begin, and run on past midnight unless the next day is closed; a public holiday of the plan in force, and a closing day without hours,
/// close the date from midnight to midnight and what would begin on it; closing hours close just these; an opening day is open in its own
/// hours (which run on past midnight) and no others, or, without hours, in those of its weekday, whatever else is closed.
struct BusinessDays: Sendable {
  let plans: [WeeklyPlan]
  private let holidays: [Set<Int>]
  /// By plan, and at the end without one: the days that are not like the others of their weekday.
  private var eventful: [Set<Int>] = []
  /// By day since 1970-01-01: hours that are closed, the whole day where there are none.
  private var closings: [Int: [OpeningHours]] = [:]
  private var openings: [Int: [OpeningHours]] = [:]

  init(plans: [WeeklyPlan], closed: [SpecialDay], open: [SpecialDay]) {
    self.plans = plans
    holidays = plans.map { Set(($0.holidays?.in(years: Holidays.years) ?? []).map(\.date.daysSinceEpoch)) }
    for day in closed {
      let known = closings[day.date.daysSinceEpoch]
      // A whole day swallows its hours.
      closings[day.date.daysSinceEpoch] = known?.isEmpty == true || day.hours.isEmpty ? [] : (known ?? []) + day.hours
    }
    for day in open { openings[day.date.daysSinceEpoch, default: []] += day.hours }
    let special = Set(closings.keys).union(openings.keys)
    eventful = holidays.map(special.union) + [special]
  }

  /// All dates on which something other than the ordinary week may happen, closing and opening days and the ends of plans.
  var landmarks: [Int] {
    Array(closings.keys) + Array(openings.keys) + plans.flatMap { [$0.from, $0.to].compactMap { $0?.daysSinceEpoch } }
  }

  /// The index of the plan that holds on `day`; nil where none does.
  func plan(on day: Int) -> Int? {
    let date = CivilDate(daysSinceEpoch: day)
    for index in plans.indices.reversed() where plans[index].holds(on: date) { return index }
    return nil
  }

  /// Whether `day`, on which plan `plan` holds, is like any other of its weekday.
  func isOrdinary(_ day: Int, plan: Int?) -> Bool { !eventful[plan ?? plans.count].contains(day) }

  /// Whether nothing that would begin on `day` does.
  private func isClosed(_ day: Int) -> Bool {
    guard openings[day] == nil else { return false }
    return closings[day]?.isEmpty == true || plan(on: day).map { holidays[$0].contains(day) } == true
  }

  /// The stretches that begin on `day`, seconds after its midnight.
  private func beginning(on day: Int) -> [OpeningHours] {
    if let hours = openings[day], !hours.isEmpty { return hours }
    return isClosed(day) ? [] : plan(on: day).map { plans[$0].hours[CivilDate(daysSinceEpoch: day).weekday] } ?? []
  }

  /// The open seconds of `day`, 0 ..< 86,400.
  func hours(on day: Int) -> DayHours {
    // What an opening day states runs on past its midnight, whatever comes next.
    let stated = openings[day - 1] ?? []
    var open = DayHours()
    if let own = openings[day], !own.isEmpty {
      open = DayHours(Self.untilMidnight(own))
    } else if !isClosed(day) {
      open = DayHours(Self.untilMidnight(beginning(on: day)) + (stated.isEmpty ? Self.afterMidnight(beginning(on: day - 1)) : []))
      if openings[day] == nil {
        let yesterday = openings[day - 1] == nil ? closings[day - 1] ?? [] : []
        open = open.subtracting(DayHours(Self.untilMidnight(closings[day] ?? []) + Self.afterMidnight(yesterday)))
      }
    }
    return DayHours(open.ranges + Self.afterMidnight(stated))
  }

  private static func untilMidnight(_ hours: [OpeningHours]) -> [Range<Int>] { hours.map { $0.start..<min($0.end, 86_400) } }

  private static func afterMidnight(_ hours: [OpeningHours]) -> [Range<Int>] {
    hours.filter { $0.end > 86_400 }.map { 0..<($0.end - 86_400) }
  }
}
