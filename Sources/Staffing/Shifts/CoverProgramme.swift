/// A cover problem as an integer programme: a column for each shape of pattern, a row for each interval and set of skills.
///
/// With several skills the people who hold at least one skill of a set must be enough for all of its requirements, for every set
/// (Hall's condition): then everyone can be given a skill that is needed. A surplus is cover + shortage − requirement, so that its price goes
/// into the patterns' own and needs no column.
struct CoverProgramme: Sendable {
  private(set) var programme = IntegerProgramme()
  /// The column of each pattern; patterns of one shape share it.
  private(set) var columnOfPattern: [Int] = []
  /// The first pattern of each pattern column; pattern columns come first.
  private(set) var patternOfColumn: [Int] = []
  /// The columns of missing people, by interval.
  private(set) var shortageColumns: [[Int]] = []
  /// The columns of people on deferred work, by interval; empty where shortage is forbidden, as what cover leaves over is then free.
  private var deferredColumns: [Int] = []
  private let problem: ShiftCoverProblem

  init(_ problem: ShiftCoverProblem) {
    self.problem = problem
    addPatterns()
    addRequirement()
    addPrices()
    addBudget()
    addPartTime()
    addGroupLimits()
    addBalances()
  }

  // MARK: Columns of patterns

  private mutating func addPatterns() {
    var limitsOfPattern = [[Int]](repeating: [], count: problem.patterns.count)
    for (place, limit) in problem.rules.limits.enumerated() {
      for pattern in limit.patterns { limitsOfPattern[pattern].append(place) }
    }
    for (place, balance) in problem.rules.balances.enumerated() {
      for pattern in balance.days + balance.people { limitsOfPattern[pattern].append(problem.rules.limits.count + place) }
    }
    var columns: [PatternShape: Int] = [:]
    for (place, pattern) in problem.patterns.enumerated() {
      let shape = PatternShape(pattern, limits: limitsOfPattern[place])
      if let known = columns[shape] {
        columnOfPattern.append(known)
      } else {
        let column = programme.addColumn(cost: pattern.cost)
        columns[shape] = column
        columnOfPattern.append(column)
        patternOfColumn.append(place)
      }
    }
  }

  private func pattern(_ column: Int) -> ShiftPattern { problem.patterns[patternOfColumn[column]] }

  // MARK: Rows of intervals

  private mutating func addRequirement() {
    let skills = problem.requirement.count
    let all = (1 << skills) - 1
    let masks = patternOfColumn.indices.map { column in
      let held = pattern(column).skills
      return held.isEmpty ? all : held.reduce(0) { $0 | 1 << $1 }
    }
    shortageColumns = Array(repeating: [], count: problem.intervals)
    let isForbidden = if case .forbidden = problem.rules.shortage { true } else { false }
    let needsDeferredColumns = !isForbidden && !problem.deferred.isEmpty
    var rowOfSetAndInterval = [[Int]](repeating: [], count: all + 1)
    for set in 1...all {
      rowOfSetAndInterval[set] = (0..<problem.intervals).map { interval in
        let need = problem.requirement.indices.reduce(0.0) { set & 1 << $1 == 0 ? $0 : $0 + problem.requirement[$1][interval] }
        return need == 0 && !(needsDeferredColumns && set == all) && problem.rules.surplusPrice == 0
          ? -1 : programme.addRow(atLeast: isForbidden ? need.rounded(.up, unless: 1e-9) : need)
      }
    }
    for (column, mask) in masks.enumerated() {
      var entries: [IntegerProgramme.Entry] = []
      for set in 1...all where set & mask != 0 {
        for range in pattern(column).cover {
          for interval in range where rowOfSetAndInterval[set][interval] >= 0 {
            entries.append(.init(rowOfSetAndInterval[set][interval], 1))
          }
        }
      }
      programme.setEntries(of: column, to: entries)
    }
    if !isForbidden { addShortage(rowOfSetAndInterval) }
    if needsDeferredColumns {
      deferredColumns = (0..<problem.intervals).map { interval in
        programme.addColumn(cost: 0, isWhole: false, entries: [.init(rowOfSetAndInterval[all][interval], -1)])
      }
    }
  }

  private mutating func addShortage(_ rows: [[Int]]) {
    for interval in 0..<problem.intervals {
      for skill in problem.requirement.indices where problem.requirement[skill][interval] > 0 {
        let entries = rows.indices.filter { $0 & 1 << skill != 0 && rows[$0][interval] >= 0 }
          .map { IntegerProgramme.Entry(rows[$0][interval], 1) }
        let need = problem.requirement[skill][interval]
        for segment in segments(interval) {
          let upper = min(need, segment.agents)
          shortageColumns[interval].append(programme.addColumn(cost: segment.price, upper: upper, isWhole: false, entries: entries))
        }
      }
    }
  }

  private func segments(_ interval: Int) -> [ShortagePrice.Segment] {
    switch problem.rules.shortage {
    case .forbidden: []
    case .linear(let price): [.init(agents: .infinity, price: price)]
    case .convex(let prices):
      prices[interval].segments.isEmpty
        ? [.init(agents: .infinity, price: 0)]
        : prices[interval].segments.dropLast() + prices[interval].segments.suffix(1).map { .init(agents: .infinity, price: $0.price) }
    }
  }

  // MARK: Prices and limits

  private mutating func addPrices() {
    let price = problem.rules.surplusPrice
    guard price > 0 else { return }
    for column in patternOfColumn.indices {
      let covered = pattern(column).cover.reduce(0) { $0 + $1.count }
      programme.setCost(of: column, to: programme.columns[column].cost + price * Double(covered))
    }
    for column in shortageColumns.joined() { programme.setCost(of: column, to: programme.columns[column].cost + price) }
    let needed = problem.requirement.joined().reduce(0, +) + problem.deferred.reduce(0) { $0 + $1.work }
    programme.constantCost -= price * needed
  }

  private mutating func addBudget() {
    guard let budget = problem.rules.budget else { return }
    programme.addRow(atMost: budget, over: patternOfColumn.indices.map { ($0, pattern($0).cost) })
  }

  private mutating func addPartTime() {
    guard let partTime = problem.rules.partTime else { return }
    programme.addRow(
      atMost: 0,
      over: patternOfColumn.indices.filter { pattern($0).people > 0 }
        .map { ($0, problem.isPartTime(pattern($0)) ? 1 - partTime.share : -partTime.share) })
  }

  private mutating func addGroupLimits() {
    for limit in problem.rules.limits {
      let columns = Set(limit.patterns.map { columnOfPattern[$0] }).sorted()
      programme.addRow(
        atLeast: limit.minimum, atMost: limit.maximum,
        over: columns.map { ($0, limit.measure == .people ? Double(pattern($0).people) : pattern($0).paidHours) })
    }
  }

  private mutating func addBalances() {
    for balance in problem.rules.balances {
      let days = Set(balance.days.map { columnOfPattern[$0] }).sorted()
      let people = Set(balance.people.map { columnOfPattern[$0] }).sorted()
      programme.addRow(atLeast: 0, atMost: 0, over: days.map { ($0, 1) } + people.map { ($0, -1) })
    }
  }

  // MARK: Deferred work and the way back

  /// Adds a row for each critical interval that a solution breaks; answers how many there were.
  mutating func addBrokenCriticalIntervals(_ values: [Double], critical: DeadlineCapacity) -> Int {
    addCriticalIntervals(critical.shortfalls(capacity: spareCapacity(values), tolerance: 1e-6))
  }

  /// Adds the row of each interval that nobody's spare time at all would break worst: most plans then need no further ones.
  mutating func addWorstCriticalIntervals(_ critical: DeadlineCapacity) {
    _ = addCriticalIntervals(critical.shortfalls(capacity: Array(repeating: 0, count: problem.intervals), tolerance: 1e-6))
  }

  private mutating func addCriticalIntervals(_ shortfalls: [DeadlineCapacity.Shortfall]) -> Int {
    for shortfall in shortfalls {
      let intervals = shortfall.interval.first...shortfall.interval.last
      if deferredColumns.isEmpty {
        let live = intervals.reduce(0.0) { sum, interval in problem.requirement.reduce(sum) { $0 + $1[interval] } }
        programme.addRow(
          atLeast: shortfall.interval.work + live,
          over: patternOfColumn.indices.compactMap { column in
            let covered = pattern(column).cover.reduce(0) { $0 + $1.clamped(to: Range(intervals)).count }
            return covered == 0 ? nil : (column, Double(covered))
          })
      } else {
        programme.addRow(atLeast: shortfall.interval.work, over: intervals.map { (deferredColumns[$0], 1) })
      }
    }
    return shortfalls.count
  }

  /// People whom the requirement leaves free, by interval.
  func spareCapacity(_ values: [Double]) -> [Double] {
    if !deferredColumns.isEmpty { return deferredColumns.map { values[$0] } }
    var spare = (0..<problem.intervals).map { interval in -problem.requirement.reduce(0.0) { $0 + $1[interval] } }
    for column in patternOfColumn.indices where values[column] != 0 {
      for range in pattern(column).cover { for interval in range { spare[interval] += values[column] } }
    }
    return spare.map { max(0, $0) }
  }

  /// People by pattern.
  func counts(_ values: [Double]) -> [Int] {
    var counts = [Int](repeating: 0, count: problem.patterns.count)
    for (column, pattern) in patternOfColumn.enumerated() { counts[pattern] = Int(exactly: values[column]) ?? 0 }
    return counts
  }

  /// Missing people by interval.
  func shortage(_ values: [Double]) -> [Double] {
    shortageColumns.map { $0.reduce(0) { $0 + values[$1] } }
  }
}

extension Double {
  /// Rounded up to a whole number, unless it is one to within `noise`.
  fileprivate func rounded(_ rule: FloatingPointRoundingRule, unless noise: Double) -> Double {
    let nearest = rounded()
    return abs(self - nearest) <= noise ? nearest : rounded(rule)
  }
}
