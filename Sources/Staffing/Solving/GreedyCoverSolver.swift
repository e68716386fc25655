import Statistics

/// Greedy construction with local search, for when branch and cut is missing or late: rows that ask for at least so much are filled by the
/// column that fills most for its cost (Chvátal 1979), then some columns are taken out, filled again, and kept where that is no dearer
/// (destroy and repair; Schrimpf et al. 2000).
///
/// It gives no bound beyond 0 for a programme of costs, and finds nothing where rows ask for exact sums.
struct GreedyCoverSolver: ProgrammeSolver {
  var seed: UInt64 = 1
  /// Rounds of the search, so that an unbounded time does not mean an unbounded search.
  var mostRounds = 1_000_000

  func solve(_ programme: IntegerProgramme, limits: SolveLimits, start: [Double]?) -> ProgrammeAnswer {
    let deadline = Deadline(seconds: limits.seconds)
    var random = RandomStream(seed: seed)
    var cover = GreedyCover(programme)
    if let start, programme.admits(start) {
      cover.restore(start)
    } else {
      cover.fill(&random, deadline)
      cover.dropSpare()
    }
    guard programme.admits(cover.values) else { return .unknown }
    var best = cover.values
    var cost = programme.objective(of: best)
    let bound = programme.costFloor
    var round = 0
    var current = cost
    while round < mostRounds, !(round % 16 == 0 && deadline.isOver), cost > bound {
      round += 1
      let before = cover.values
      cover.takeOut(1 + Int(random.uniform() * 4), &random)
      cover.fill(&random, deadline)
      cover.dropSpare()
      let reached = programme.objective(of: cover.values)
      guard reached <= current + 1e-9, programme.admits(cover.values) else {
        cover.restore(before)
        continue
      }
      current = reached
      if reached < cost - 1e-9 {
        best = cover.values
        cost = reached
      }
    }
    let isBest = OptimalityGap.relative(objective: cost, bound: bound) == 0
    return ProgrammeAnswer(status: isBest ? .optimal : .feasible, values: best, objective: cost, bound: min(bound, cost))
  }
}

/// A solution under construction, with what its rows still lack.
struct GreedyCover {
  private let programme: IntegerProgramme
  /// The columns that add to a row.
  private let columnsOfRow: [[Int]]
  private(set) var values: [Double]
  private var activity: [Double]

  init(_ programme: IntegerProgramme) {
    self.programme = programme
    var columnsOfRow = [[Int]](repeating: [], count: programme.rows.count)
    for (column, content) in programme.columns.enumerated() {
      for entry in content.entries where entry.value > 0 { columnsOfRow[entry.row].append(column) }
    }
    self.columnsOfRow = columnsOfRow
    values = programme.columns.map { $0.lower.isFinite ? $0.lower : 0 }
    activity = programme.activity(of: values)
  }

  mutating func restore(_ values: [Double]) {
    for column in values.indices where values[column] != self.values[column] { add(column, values[column] - self.values[column]) }
  }

  private mutating func add(_ column: Int, _ amount: Double) {
    values[column] += amount
    for entry in programme.columns[column].entries { activity[entry.row] += amount * entry.value }
  }

  private func lack(_ row: Int) -> Double { max(0, programme.rows[row].lower - activity[row]) }

  /// Adds columns until no row lacks anything, or nothing helps.
  mutating func fill(_ random: inout RandomStream, _ deadline: Deadline) {
    let first = Int(random.uniform() * Double(activity.count))
    var steps = 0
    for offset in activity.indices {
      let row = (first + offset) % activity.count
      while lack(row) > 1e-9 {
        steps += 1
        if steps % 64 == 0, deadline.isOver { return }
        guard let column = bestColumn(for: row, &random) else { break }
        add(column, step(column, row))
      }
    }
  }

  private func step(_ column: Int, _ row: Int) -> Double {
    let content = programme.columns[column]
    guard !content.isWhole, let entry = content.entries.first(where: { $0.row == row }) else { return 1 }
    return min(lack(row) / entry.value, content.upper - values[column])
  }

  private func bestColumn(for row: Int, _ random: inout RandomStream) -> Int? {
    var best: Int?
    var bestScore = -Double.infinity
    for column in columnsOfRow[row] where hasRoom(column) {
      let content = programme.columns[column]
      let amount = step(column, row)
      guard amount > 0 else { continue }
      let filled = content.entries.reduce(0.0) { $0 + ($1.value > 0 ? min(lack($1.row), amount * $1.value) : 0) }
      let score = filled / max(1e-9, content.cost * amount) * (1 + 0.05 * random.uniform())
      if score > bestScore { (best, bestScore) = (column, score) }
    }
    return best
  }

  private func hasRoom(_ column: Int) -> Bool {
    let content = programme.columns[column]
    let amount: Double = content.isWhole ? 1 : 0
    guard values[column] + max(amount, 1e-9) <= content.upper else { return false }
    return content.entries.allSatisfy { entry in
      entry.value <= 0 || activity[entry.row] + amount * entry.value <= programme.rows[entry.row].upper + 1e-9
    }
  }

  /// Takes out what no row needs, the dearest first.
  mutating func dropSpare() {
    let used = values.indices.filter { values[$0] > programme.columns[$0].lower && programme.columns[$0].cost > 0 }
      .sorted { (programme.columns[$0].cost, $0) > (programme.columns[$1].cost, $1) }
    for column in used {
      let content = programme.columns[column]
      while values[column] > content.lower {
        var spare = content.isWhole ? 1 : values[column] - content.lower
        if content.isWhole {
          guard content.entries.allSatisfy({ activity[$0.row] - $0.value >= programme.rows[$0.row].lower - 1e-9 || $0.value < 0 }) else {
            break
          }
        } else {
          for entry in content.entries where entry.value > 0 {
            spare = min(spare, (activity[entry.row] - programme.rows[entry.row].lower) / entry.value)
          }
          guard spare > 1e-9 else { break }
        }
        add(column, -spare)
      }
    }
  }

  /// Takes some units out, all of them at work in one row.
  mutating func takeOut(_ count: Int, _ random: inout RandomStream) {
    guard !activity.isEmpty else { return }
    let row = Int(random.uniform() * Double(activity.count))
    let used = columnsOfRow[row].filter { programme.columns[$0].isWhole && values[$0] > programme.columns[$0].lower }
    guard !used.isEmpty else { return }
    for _ in 0..<count {
      let column = used[Int(random.uniform() * Double(used.count))]
      if values[column] > programme.columns[column].lower { add(column, -1) }
    }
  }
}

extension IntegerProgramme {
  /// What every solution costs at least: each column at its cheaper end.
  var costFloor: Double {
    columns.reduce(constantCost) { sum, column in
      column.cost == 0 ? sum : sum + column.cost * (column.cost > 0 ? column.lower : column.upper)
    }
  }
}
