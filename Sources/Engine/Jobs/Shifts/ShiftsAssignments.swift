import Staffing

/// Who begins when, from the counts of a plan's patterns.
struct ShiftsAssignments {
  private let shifts: [ShiftsJob.ShiftInput]
  private let patterns: ShiftPatterns

  /// A day of a plan as it is handed out.
  private struct Row: Hashable {
    let type: Int
    let day: Int
    let start: Int
    let breaks: [Int]
    let tour: [Int]
  }

  init(_ shifts: [ShiftsJob.ShiftInput], _ patterns: ShiftPatterns) {
    self.shifts = shifts
    self.patterns = patterns
  }

  func rows(_ counts: [Int]) -> [ShiftsResponse.Assignment] {
    var rows: [Row: Int] = [:]
    var people: [Int: [[Int]]] = [:]
    var days: [Int: [Int: [ShiftPatterns.Origin]]] = [:]
    for (origin, count) in zip(patterns.origins, counts) where count > 0 {
      switch origin.part {
      case .whole:
        for day in origin.days {
          let row = Row(type: origin.type, day: day, start: origin.startMinutes, breaks: origin.breakMinutes, tour: origin.days)
          rows[row, default: 0] += count
        }
      case .person(let band): people[band, default: []] += Array(repeating: origin.days, count: count)
      case .day(let band):
        for day in origin.days { days[band, default: [:]][day, default: []] += Array(repeating: origin, count: count) }
      }
    }
    for (band, tours) in people {
      // The earliest starts go to the same people on each day, so that they move as little as they can.
      for (day, origins) in days[band] ?? [:] {
        let sorted = origins.sorted { ($0.startMinutes, $0.breakMinutes.first ?? 0) < ($1.startMinutes, $1.breakMinutes.first ?? 0) }
        for (tour, origin) in zip(tours.filter { $0.contains(day) }, sorted) {
          rows[Row(type: origin.type, day: day, start: origin.startMinutes, breaks: origin.breakMinutes, tour: tour), default: 0] += 1
        }
      }
    }
    return rows.compactMap { assignment($0.key, $0.value) }.sorted {
      ($0.day, $0.start, $0.end, $0.shift, $0.breaks.joined(), $0.tour?.map(String.init).joined() ?? "")
        < ($1.day, $1.start, $1.end, $1.shift, $1.breaks.joined(), $1.tour?.map(String.init).joined() ?? "")
    }
  }

  private func assignment(_ row: Row, _ count: Int) -> ShiftsResponse.Assignment? {
    guard shifts.indices.contains(row.type) else { return nil }
    let shift = shifts[row.type]
    return ShiftsResponse.Assignment(
      shift: shift.id, day: row.day, count: count, start: ClockTime.text(row.start),
      end: ClockTime.text(row.start + Int((shift.length * 60).rounded())), paidHours: shift.paidHours,
      breaks: row.breaks.map { ClockTime.text(row.start + $0) }, tour: row.tour.count > 1 ? row.tour : nil)
  }
}
