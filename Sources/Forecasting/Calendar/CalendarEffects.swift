import RealModule

/// What events did to a series, and what they will do: estimated from its own past, event days against the ordinary days around them.
public struct CalendarEffects: Sendable {
  /// One event's estimated effect on one kind of day.
  public struct Estimate: Sendable, Equatable {
    public let name: String
    public let kind: String
    public let origin: CalendarEvents.Event.Origin
    /// Days from the event: 0 for the day itself, negative before it.
    public let offset: Int
    /// Whether it is meant for days of the week that are quiet anyway.
    public let isQuietDay: Bool
    /// The share by which the day differs from what was expected: −0.84 for 84 % less. Units of the series where `isShare` is false.
    public let effect: Double
    /// Two thirds of such days should lie between these.
    public let lower: Double
    public let upper: Double
    public let isShare: Bool
    /// The days of the past on which it was seen.
    public let days: [Int]
    /// The days of the forecast on which it is expected.
    public let futureDays: [Int]

    /// How many past occurrences the estimate rests on.
    public var occurrences: Int { days.count }
  }

  private let calendar: CalendarEvents
  private let ordinary: OrdinaryDays?
  private let pooled: PooledEffects?
  private let rows: [PooledEffects.Row]
  private let cellIndex: [CalendarCells.Cell: Int]
  private let groupIndex: [CalendarCells.Group: Int]
  /// What every step of the past was moved by: a logarithm, or an amount.
  private let past: [Double]
  /// How many steps the past has.
  public let count: Int

  /// Beyond this factor either way a day says too little about what it would have been: it is left out as missing.
  private static let farthest = Double.log(4)

  /// Estimates the effects of the events that lie in the series' past.
  public init(_ calendar: CalendarEvents, on series: ForecastSeries) {
    self.calendar = calendar
    count = series.count
    let days = calendar.day(ofStep: series.count - 1) + 1
    let cells = CalendarCells(calendar, days: days)
    ordinary = cells.days.isEmpty ? nil : OrdinaryDays(series, calendar: calendar, cells: cells)
    var rows: [PooledEffects.Row] = []
    var cellIndex: [CalendarCells.Cell: Int] = [:]
    var groupIndex: [CalendarCells.Group: Int] = [:]
    var group: [Int] = []
    if let ordinary {
      for day in cells.days where ordinary.deviations[day].isFinite {
        let design = cells.cells(on: day, isQuiet: ordinary.isQuiet(day)).map { (cell, weight) in
          if let known = cellIndex[cell] { return (known, weight) }
          let key = cells.group(of: cell)
          let place = groupIndex[key] ?? groupIndex.count
          groupIndex[key] = place
          cellIndex[cell] = group.count
          group.append(place)
          return (group.count - 1, weight)
        }
        rows.append(
          PooledEffects.Row(
            day: day, deviation: ordinary.deviations[day], noise: ordinary.variance + ordinary.countVariance[day], cells: design))
      }
    }
    let pooled = rows.isEmpty ? nil : PooledEffects(rows: rows, group: group, groupCount: groupIndex.count)
    var moved = [Double](repeating: 0, count: days)
    if let pooled, let ordinary {
      for row in rows { moved[row.day] = pooled.moved(row) * ordinary.unit }
    }
    self.rows = rows
    self.cellIndex = cellIndex
    self.groupIndex = groupIndex
    self.pooled = pooled
    past = (0..<series.count).map { moved[calendar.day(ofStep: $0)] }
  }

  /// Whether effects are shares of what was expected; amounts otherwise.
  public var isShare: Bool { ordinary?.offset != nil }

  /// The series as it would have been without the events; days of which too little was left are missing.
  public func removed(from series: ForecastSeries) -> ForecastSeries {
    guard past.contains(where: { $0 != 0 }), past.count == series.count else { return series }
    var values = series.values
    for step in values.indices where past[step] != 0 {
      values[step] = isShare ? (abs(past[step]) > Self.farthest ? .nan : values[step] / Double.exp(past[step])) : values[step] - past[step]
    }
    return series.replacing(values: values) ?? series
  }

  /// The values with the events of the past put back: the inverse of `removed`.
  public func putBack(on values: [Double]) -> [Double] {
    guard past.count == values.count else { return values }
    return values.indices.map { isShare ? values[$0] * Double.exp(past[$0]) : values[$0] + past[$0] }
  }

  /// What events do at a step after the end: a logarithm or an amount, its variance, and the parts by origin.
  struct Step: Sendable, Equatable {
    var mean = 0.0
    var variance = 0.0
    var holidays = 0.0
  }

  /// The next `horizon` steps.
  func future(_ horizon: Int) -> [Step] {
    guard let pooled, let ordinary, horizon > 0 else { return [Step](repeating: Step(), count: max(0, horizon)) }
    let first = calendar.day(ofStep: count)
    let last = calendar.day(ofStep: count + horizon - 1)
    let cells = CalendarCells(calendar, days: last + 1)
    let days = (first...last).map { day in step(cells.cells(on: day, isQuiet: ordinary.isQuiet(day)), cells, pooled, ordinary.unit) }
    return (0..<horizon).map { days[calendar.day(ofStep: count + $0) - first] }
  }

  private func step(
    _ all: [(cell: CalendarCells.Cell, weight: Double)], _ cells: CalendarCells, _ pooled: PooledEffects, _ unit: Double
  ) -> Step {
    var result = Step()
    for origin in [CalendarEvents.Event.Origin.holiday, .own] {
      let (mean, variance) = effect(all.filter { cells.event(of: $0.cell).origin == origin }, cells, pooled)
      result.mean += mean * unit
      result.variance += variance * unit * unit
      if origin == .holiday { result.holidays = mean * unit }
    }
    return result
  }

  /// Cells that were seen together; those never seen by what their group does, where they may borrow.
  private func effect(
    _ all: [(cell: CalendarCells.Cell, weight: Double)], _ cells: CalendarCells, _ pooled: PooledEffects
  ) -> (mean: Double, variance: Double) {
    let known = all.compactMap { item in cellIndex[item.cell].map { (cell: $0, weight: item.weight) } }
    var (mean, variance) = pooled.effect(known)
    for (cell, weight) in all where cellIndex[cell] == nil && cells.event(of: cell).origin == .holiday {
      guard let group = groupIndex[cells.group(of: cell)] else { continue }
      let borrowed = pooled.effect(ofGroup: group)
      mean += weight * borrowed.mean
      variance += weight * borrowed.variance
    }
    return (mean, variance)
  }

  /// The effects of the events that were seen in the past or lie in the next `horizon` steps.
  public func estimates(horizon: Int) -> [Estimate] {
    guard let pooled, let ordinary else { return [] }
    let first = calendar.day(ofStep: count)
    let last = calendar.day(ofStep: count + max(1, horizon) - 1)
    let cells = CalendarCells(calendar, days: last + 1)
    var past: [CalendarCells.Cell: [Int]] = [:]
    var future: [CalendarCells.Cell: [Int]] = [:]
    let seen = Set(rows.map(\.day))
    for day in cells.days {
      for (cell, _) in cells.cells(on: day, isQuiet: ordinary.isQuiet(day)) {
        if day >= first, horizon > 0 {
          future[cell, default: []].append(day)
        } else if seen.contains(day) {
          past[cell, default: []].append(day)
        }
      }
    }
    let order = Set(past.keys).union(future.keys).sorted {
      ($0.event, $0.offset, $0.isQuiet ? 1 : 0) < ($1.event, $1.offset, $1.isQuiet ? 1 : 0)
    }
    return order.map { cell in
      let (mean, variance) = effect([(cell, 1)], cells, pooled)
      let deviation = max(0, variance).squareRoot()
      func share(_ value: Double) -> Double { isShare ? Double.expMinusOne(min(value, 20)) : value * ordinary.unit }
      let event = cells.event(of: cell)
      return Estimate(
        name: event.name, kind: event.kind, origin: event.origin, offset: cell.offset, isQuietDay: cell.isQuiet, effect: share(mean),
        lower: share(mean - deviation), upper: share(mean + deviation), isShare: isShare, days: past[cell] ?? [],
        futureDays: future[cell] ?? [])
    }
  }
}
