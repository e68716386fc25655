import Staffing
import Timeline

/// The kinds of shifts of a roster request, who they need on which day, and the breaks that a plan has for them.
struct RosterShifts {
  let calendar: RosterCalendar
  let kinds: [RosterShift]
  let needs: [RosterNeed]
  /// Starts of the breaks that a plan hands out, by day and kind: one list a person.
  private(set) var breaks: [Cell: [[String]]] = [:]

  struct Cell: Hashable {
    let day: Int
    let kind: String
  }

  init(_ request: RosterJob.Request) throws(JobError) {
    calendar = try Self.calendar(request)
    var counts: [Cell: RosterNeed] = [:]
    if let plan = request.plan {
      guard request.shifts == nil else {
        throw JobError(.request, code: "two_plans", message: "give either plan or shifts", field: "plan")
      }
      (kinds, counts, breaks) = try Self.read(plan, calendar)
    } else {
      kinds = try (request.shifts ?? []).map { (kind) throws(JobError) in try Self.shift(kind) }
    }
    for need in request.need ?? [] {
      guard kinds.contains(where: { $0.id == need.shift }) else {
        throw JobError(
          .request, code: "no_such_shift",
          message: "the need names '\(need.shift)'; the shifts are \(kinds.map(\.id).joined(separator: ", "))",
          field: "need")
      }
      var days = Set(0..<calendar.days)
      if let texts = need.on { days = try calendar.days(texts, field: "need") }
      for day in days {
        let cell = Cell(day: day, kind: need.shift)
        var known = counts[cell] ?? RosterNeed(day: day, shift: need.shift, people: 0)
        known.people = need.people ?? known.people
        known.skilled = need.skills ?? known.skilled
        counts[cell] = known
      }
    }
    let order = Dictionary(kinds.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    needs = counts.values.sorted { ($0.day, order[$0.shift] ?? 0) < ($1.day, order[$1.shift] ?? 0) }
  }

  private static func calendar(_ request: RosterJob.Request) throws(JobError) -> RosterCalendar {
    let text = request.start ?? request.plan?.dates.first
    guard let text, let first = CivilDate(iso8601: text) else {
      throw JobError(
        .request, code: text == nil ? "missing_parameter" : "invalid_date",
        message: "a roster needs its first day: start, such as 2026-05-04", field: "start")
    }
    let days = request.days ?? request.plan?.coverage.count ?? 7
    guard (1...366).contains(days) else {
      throw JobError(.request, code: "value_out_of_range", message: "a roster has 1 to 366 days, not \(days)", field: "days")
    }
    return RosterCalendar(first: first, days: days)
  }

  private static func shift(_ kind: RosterJob.Kind) throws(JobError) -> RosterShift {
    guard let start = ClockTime.minutes(kind.start), start < 1440 else {
      throw JobError(
        .request, code: "invalid_text", message: "start of \(kind.id): '\(kind.start)' is no time of day; write 08:30", field: "shifts")
    }
    for hours in [kind.length, kind.paidHours ?? kind.length] where !(hours >= 0 && hours <= 24) {
      throw JobError(
        .request, code: "value_out_of_range", message: "hours of \(kind.id): \(hours) are not possible; expected 0 to 24", field: "shifts")
    }
    return RosterShift(
      id: kind.id, startMinutes: start, lengthMinutes: Int((kind.length * 60).rounded()),
      paidMinutes: kind.paidHours.map { Int(($0 * 60).rounded()) }, skills: Set(kind.skills ?? []))
  }

  // MARK: A plan of the shifts job

  private static func read(
    _ plan: ShiftsResponse, _ calendar: RosterCalendar
  ) throws(JobError) -> ([RosterShift], [Cell: RosterNeed], [Cell: [[String]]]) {
    guard !plan.assignments.isEmpty else {
      throw JobError(.data, code: "empty_plan", message: "the plan has no shifts: \(plan.says.first ?? plan.status)", field: "plan")
    }
    var times: [String: Set<String>] = [:]
    for row in plan.assignments { times[row.shift, default: []].insert("\(row.start)–\(row.end)") }
    var kinds: [String: RosterShift] = [:]
    var needs: [Cell: RosterNeed] = [:]
    var breaks: [Cell: [[String]]] = [:]
    for row in plan.assignments where (0..<calendar.days).contains(row.day) {
      guard let start = ClockTime.minutes(row.start), let end = ClockTime.minutes(row.end), start < 1440,
        (0...1_000_000).contains(row.count)
      else { throw JobError(.data, code: "invalid_plan", message: "shift \(row.shift) of day \(row.day) cannot be read", field: "plan") }
      // One kind of shift that begins at several times is several kinds of a roster.
      let id = times[row.shift]?.count == 1 ? row.shift : "\(row.shift) \(row.start)"
      let length = (end - start + 1440 - 1) % 1440 + 1
      kinds[id] = RosterShift(
        id: id, startMinutes: start, lengthMinutes: length, paidMinutes: row.paidHours.map { Int(($0 * 60).rounded()) })
      let cell = Cell(day: row.day, kind: id)
      needs[cell, default: RosterNeed(day: row.day, shift: id, people: 0)].people += row.count
      breaks[cell, default: []] += Array(repeating: row.breaks, count: min(row.count, 10_000))
    }
    return (kinds.values.sorted { ($0.startMinutes, $0.lengthMinutes, $0.id) < ($1.startMinutes, $1.lengthMinutes, $1.id) }, needs, breaks)
  }
}
