import Statistics

/// Greedy construction with local search, for when branch and cut is missing or late: rows that ask for at least so much are filled by the
/// column that fills most for its cost (Chvátal 1979), then some columns are taken out, filled again, and kept where that is no dearer
/// (destroy and repair; Schrimpf et al. 2000).
///
/// It gives no bound beyond 0 for a programme of costs, and finds nothing where rows ask for exact sums.
struct GreedyCoverSolver: ProgrammeSolver {
  var seed: UInt64 = 1
  /// Time for a first solution, where that is more than the search may take.
  var firstSeconds = 0.0
  /// Rounds of the search, so that an unbounded time does not mean an unbounded search.
  var mostRounds = 1_000_000

  func solve(_ programme: IntegerProgramme, limits: SolveLimits, start: [Double]?) -> ProgrammeAnswer {
    let deadline = Deadline(seconds: limits.seconds)
    var random = RandomStream(seed: seed)
    var cover = GreedyCover(programme)
    if let start, programme.admits(start) {
      cover.restore(start)
    } else {
      cover.fill(&random, Deadline(seconds: max(firstSeconds, limits.seconds)))
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
  private let matrix: ColumnMatrix
  /// The entries of each column in rows that allow at most so much.
  private let limited: [[Int]]
  private(set) var values: [Double]
  private var activity: [Double]

  init(_ programme: IntegerProgramme) {
    self.programme = programme
    var columnsOfRow = [[Int]](repeating: [], count: programme.rows.count)
    for (column, content) in programme.columns.enumerated() {
      for entry in content.entries where entry.value > 0 { columnsOfRow[entry.row].append(column) }
    }
    self.columnsOfRow = columnsOfRow
    let matrix = ColumnMatrix(programme)
    self.matrix = matrix
    limited = programme.columns.indices.map { column in
      (Int(matrix.starts[column])..<Int(matrix.starts[column + 1])).filter {
        matrix.values[$0] > 0 && programme.rows[Int(matrix.rows[$0])].upper < .infinity
      }
    }
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

  /// How much of a column to add at once: one person, or some where much is lacking, and just what is lacking of a real number.
  private func step(_ column: Int, _ row: Int) -> Double {
    let content = programme.columns[column]
    guard !content.isWhole, let entry = content.entries.first(where: { $0.row == row }) else {
      return max(1, min((lack(row) / 8).rounded(.down), roomFor(column)))
    }
    return min(lack(row) / entry.value, content.upper - values[column])
  }

  private func bestColumn(for row: Int, _ random: inout RandomStream) -> Int? {
    var best: Int?
    var bestScore = -Double.infinity
    for column in columnsOfRow[row] where roomFor(column) >= (programme.columns[column].isWhole ? 1 : 1e-9) {
      let amount = programme.columns[column].isWhole ? 1 : step(column, row)
      let score = filled(column, amount) / max(1e-9, programme.columns[column].cost * amount) * (1 + 0.05 * random.uniform())
      if score > bestScore { (best, bestScore) = (column, score) }
    }
    return best
  }

  /// What `amount` of a column adds to the rows that lack something.
  private func filled(_ column: Int, _ amount: Double) -> Double {
    var sum = 0.0
    var place = Int(matrix.starts[column])
    let end = Int(matrix.starts[column + 1])
    while place < end {
      let row = Int(matrix.rows[place])
      let lack = programme.rows[row].lower - activity[row]
      if lack > 0, matrix.values[place] > 0 { sum += min(lack, amount * matrix.values[place]) }
      place += 1
    }
    return sum
  }

  /// How much more of a column fits its own bound and the rows that allow at most so much.
  private func roomFor(_ column: Int) -> Double {
    var room = programme.columns[column].upper - values[column]
    for place in limited[column] {
      let row = Int(matrix.rows[place])
      room = min(room, (programme.rows[row].upper - activity[row] + 1e-9) / matrix.values[place])
    }
    return room
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
