import Timeline

/// Ticks of a time axis in calendar units: hours, days, Mondays, first days of months or years.
struct CalendarAxis: Sendable, Equatable {
  struct Tick: Sendable, Equatable {
    var position: Double
    var text: String
    /// A second line where the larger unit changes: the year under dates, the date under hours.
    var below: String?
  }

  let ticks: [Tick]

  enum Unit: Equatable {
    case hours(Int)
    case days(Int)
    case weeks(Int)
    case months(Int)
    case years(Int)

    static let all: [Unit] = [
      .hours(1), .hours(3), .hours(6), .hours(12), .days(1), .days(2), .weeks(1), .weeks(2), .weeks(4), .months(1), .months(3), .months(6),
      .years(1), .years(2), .years(5), .years(10), .years(25), .years(100), .years(500),
    ]

    var seconds: Double {
      switch self {
      case .hours(let count): Double(count) * 3600
      case .days(let count): Double(count) * 86_400
      case .weeks(let count): Double(count) * 604_800
      case .months(let count): Double(count) * 2_629_746
      case .years(let count): Double(count) * 31_556_952
      }
    }
  }

  /// The finest ticks that leave room between texts.
  ///
  /// - Parameters:
  ///   - range: first and last position (clock seconds).
  ///   - step: usual distance of the data: no ticks finer than that.
  ///   - room: pixels of the axis; `measure` gives the width of a text in the same unit, `gap` the least distance between texts.
  init(
    range: ClosedRange<Double>, step: Double, room: Double, locale: PictureLocale, gap: Double = 12, measure: (String) -> Double
  ) {
    let span = max(range.upperBound - range.lowerBound, 1)
    let dates = DateText(locale)
    var best: [Tick] = []
    for unit in Unit.all where unit.seconds >= step * 0.9 || unit == .years(500) {
      guard span / unit.seconds < room / 8 else { continue }
      let found = Self.ticks(range: range, unit: unit, dates: dates)
      let widest = found.reduce(0) { max($0, measure($1.text), measure($1.below ?? "")) }
      let fits = zip(found, found.dropFirst()).allSatisfy { ($1.position - $0.position) / span * room >= widest + gap }
      if fits {
        best = found
        break
      }
    }
    if best.isEmpty { best = Self.ends(range: range, dates: dates, hours: step < 86_400) }
    ticks = best
  }

  private static func ends(range: ClosedRange<Double>, dates: DateText, hours: Bool) -> [Tick] {
    let moment = LocalMoment(seconds: Int(range.lowerBound))
    let text = hours ? DateText.clock(moment.secondsOfDay) : dates.day(moment.date)
    return [Tick(position: range.lowerBound, text: text, below: hours ? dates.dayAndYear(moment.date) : dates.year(moment.date))]
  }

  private static func ticks(range: ClosedRange<Double>, unit: Unit, dates: DateText) -> [Tick] {
    let positions = positions(range: range, unit: unit)
    var found: [Tick] = []
    var previous: String?
    for position in positions {
      let moment = LocalMoment(seconds: Int(position))
      let text: String
      let above: String
      switch unit {
      case .hours:
        text = DateText.clock(moment.secondsOfDay)
        above = "\(dates.weekday(moment.date)) \(dates.day(moment.date))"
      case .days, .weeks:
        text = dates.day(moment.date)
        above = dates.year(moment.date)
      case .months:
        text = dates.month(moment.date)
        above = dates.year(moment.date)
      case .years:
        text = dates.year(moment.date)
        above = ""
      }
      found.append(Tick(position: position, text: text, below: above.isEmpty || above == previous ? nil : above))
      previous = above
    }
    return found
  }

  private static func positions(range: ClosedRange<Double>, unit: Unit) -> [Double] {
    let first = LocalMoment(seconds: Int(range.lowerBound)).date
    switch unit {
    case .hours, .days:
      let start =
        unit == .days(2) ? Double(first.daysSinceEpoch - first.daysSinceEpoch % 2) * 86_400 : Double(first.daysSinceEpoch) * 86_400
      return multiples(from: start, by: unit.seconds, range: range)
    case .weeks(let count):
      // Mondays; for several weeks, those of every second or fourth week counted from 5 January 1970.
      let monday = first.daysSinceEpoch - first.weekday
      let week = (monday - 4) / 7
      let start = monday - (week % count) * 7
      return multiples(from: Double(start) * 86_400, by: unit.seconds, range: range)
    case .months(let count):
      let (year, month, _) = first.parts
      return starts(range: range, year: year, month: (month - 1) / count * count + 1, by: count)
    case .years(let count):
      return starts(range: range, year: max(1, first.parts.year / count * count), month: 1, by: count * 12)
    }
  }

  private static func multiples(from start: Double, by step: Double, range: ClosedRange<Double>) -> [Double] {
    var found: [Double] = []
    var position = start
    while position <= range.upperBound {
      if position >= range.lowerBound { found.append(position) }
      position += step
    }
    return found
  }

  private static func starts(range: ClosedRange<Double>, year: Int, month: Int, by months: Int) -> [Double] {
    var found: [Double] = []
    var number = year * 12 + month - 1
    while let date = CivilDate(year: number / 12, month: number % 12 + 1, day: 1) {
      let position = Double(date.daysSinceEpoch) * 86_400
      if position > range.upperBound { break }
      if position >= range.lowerBound { found.append(position) }
      number += months
    }
    return found
  }
}
