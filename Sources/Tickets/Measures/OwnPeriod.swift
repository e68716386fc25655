import Timeline

/// The period that every row of a table of figures stands for: a cost line, a headcount or an agent's hours are stated by month, week or
/// day, and a chart of shorter periods than theirs cannot be had from them.
enum OwnPeriod: Sendable {
  /// Shorter than a day.
  case interval
  case day
  case week
  case month
  case quarter
  case year

  /// Read from the moments at which the rows of `column` begin: days begin at midnight, months on a first, weeks lie seven days apart.
  /// A table of a single date tells only that of a month, where that is a first and `aloneIsMonth`.
  init(_ table: RecordTable, _ column: String, aloneIsMonth: Bool = true) {
    var days = Set<Int>()
    var areMidnights = true
    for stamp in table.stamp(column) {
      guard let local = table.zone.plausibleLocalSeconds(stamp) else { continue }
      days.insert(Frequency.day.period(ofLocalSeconds: local))
      areMidnights = areMidnights && local % 86_400 == 0
    }
    let sorted = days.sorted()
    let gaps = zip(sorted.dropFirst(), sorted).map { $0 - $1 }
    let areFirsts = !sorted.isEmpty && sorted.allSatisfy { CivilDate(daysSinceEpoch: $0).parts.day == 1 }
    guard areMidnights else {
      self = .interval
      return
    }
    switch gaps.min() {
    case nil: self = areFirsts && aloneIsMonth ? .month : .day
    case let gap? where areFirsts: self = gap >= 365 ? .year : (gap >= 89 ? .quarter : .month)
    case .some where gaps.allSatisfy { $0 % 7 == 0 }: self = .week
    default: self = .day
    }
  }

  /// Whether a period of `axis` is long enough to hold a row. A week that begins in one month and ends in the next counts where it begins.
  func fits(_ axis: TimeAxis) -> Bool {
    guard let frequency = axis.frequency else { return false }
    switch self {
    case .interval: return true
    case .day: return frequency.meanSeconds >= Frequency.day.meanSeconds
    case .week: return frequency.meanSeconds >= Frequency.week.meanSeconds
    case .month: return frequency.meanSeconds >= Frequency.month.meanSeconds
    case .quarter: return frequency.meanSeconds >= Frequency.quarter.meanSeconds
    case .year: return frequency.meanSeconds >= Frequency.year.meanSeconds
    }
  }

  /// The row's share of a year, a month being a twelfth; NaN for an interval, which may be of any length.
  var years: Double {
    switch self {
    case .interval: .nan
    case .day: 1 / 365.2425
    case .week: 7 / 365.2425
    case .month: 1.0 / 12
    case .quarter: 0.25
    case .year: 1
    }
  }
}

extension [SliceTally] {
  /// The tallies without their values, for an axis of periods too short to have any: nought of nought where `y` is over `n`, else missing.
  var withoutValues: [SliceTally] {
    map { tally in
      let noughts = [Double](repeating: 0, count: tally.y.count)
      let missing = [Double](repeating: .nan, count: tally.y.count)
      return SliceTally(
        slice: tally.slice, y: tally.n == nil || tally.distribution != nil ? missing : noughts, n: tally.n.map { _ in noughts },
        distribution: tally.distribution.map { _ in
          PeriodDistribution(mean: missing, standardDeviation: missing, median: missing, p90: missing)
        })
    }
  }
}
