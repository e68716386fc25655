/// The effects that a calendar can have, cell by cell: an event, the distance to its day, and whether that day is a quiet one anyway.
///
/// A holiday on a Sunday changes less than one on a Tuesday where Sundays are quiet, so the two are told apart.
struct CalendarCells {
  struct Cell: Hashable {
    let event: Int
    /// Days from the event: negative before it.
    let offset: Int
    let isQuiet: Bool
  }

  /// What cells share: the class, the side of the event and the quietness.
  struct Group: Hashable {
    let kind: String
    let offset: Int
    let isQuiet: Bool
  }

  private let events: [CalendarEvents.Event]
  /// Cells by day, quietness not yet known: event and offset.
  private var marks: [Int: [(event: Int, offset: Int)]] = [:]

  /// The cells of the days `0..<count`.
  init(_ calendar: CalendarEvents, days count: Int) {
    events = calendar.events
    // The day itself goes before the days around another event of its class.
    var own: Set<DayOfKind> = []
    for event in events {
      for day in event.days { own.insert(DayOfKind(day: day, kind: event.kind)) }
    }
    for (index, event) in events.enumerated() {
      for day in Set(event.days).sorted() where day >= -CalendarEvents.widestWindow && day < count + CalendarEvents.widestWindow {
        for offset in -event.before...event.after {
          let place = day + offset
          guard place >= 0, place < count, offset == 0 || !own.contains(DayOfKind(day: place, kind: event.kind)) else { continue }
          marks[place, default: []].append((index, offset))
        }
      }
    }
  }

  private struct DayOfKind: Hashable {
    let day: Int
    let kind: String
  }

  /// The days that any event touches, ascending.
  var days: [Int] { marks.keys.sorted() }

  func touches(_ day: Int) -> Bool { marks[day] != nil }

  /// The cells of a day with their weights: two of one group on a day count half each, for a day off cannot be taken off twice.
  func cells(on day: Int, isQuiet: Bool) -> [(cell: Cell, weight: Double)] {
    let cells = (marks[day] ?? []).map { Cell(event: $0.event, offset: $0.offset, isQuiet: isQuiet) }
    guard cells.count > 1 else { return cells.map { ($0, 1) } }
    let groups = cells.map(group)
    return cells.indices.map { index in (cells[index], 1 / Double(groups.count { $0 == groups[index] })) }
  }

  func group(of cell: Cell) -> Group {
    Group(kind: events[cell.event].kind, offset: cell.offset.signum(), isQuiet: cell.isQuiet)
  }

  func event(of cell: Cell) -> CalendarEvents.Event { events[cell.event] }
}
