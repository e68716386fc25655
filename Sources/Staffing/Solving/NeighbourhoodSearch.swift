import Statistics

/// Large neighbourhood search: some columns of a solution are set free, the others held, and the small programme that is left goes to branch and
/// bound (Shaw 1998; Pisinger & Ropke 2019).
struct NeighbourhoodSearch {
  /// Chooses about so many columns to set free around a solution.
  typealias Choice = (_ values: [Double], _ count: Int, _ random: inout RandomStream) -> [Int]

  private let programme: IntegerProgramme
  /// How many columns a choice is made from; the others are free in every neighbourhood.
  private let most: Int
  private let others: [Int]
  private let choose: Choice
  private var random: RandomStream
  /// Columns to set free: grows while neighbourhoods are soon searched, shrinks when time runs out on them.
  private var size: Double

  /// - Parameters:
  ///   - columns: Those that are chosen from.
  ///   - choose: Answers columns of these.
  init(_ programme: IntegerProgramme, columns: [Int], seed: UInt64, choose: @escaping Choice) {
    self.programme = programme
    most = columns.count
    let chosen = Set(columns)
    others = programme.columns.indices.filter { !chosen.contains($0) }
    self.choose = choose
    random = RandomStream(seed: seed)
    size = Double(min(columns.count, 60))
  }

  /// Whether everything is free: one more round would only repeat the whole search.
  var isExhausted: Bool { size >= Double(most) }

  /// One round: a better solution than `best`, or nil.
  ///
  /// - Parameter seconds: what one round may take.
  mutating func improve(_ best: ProgrammeAnswer, seconds: Double) -> ProgrammeAnswer? {
    let free = choose(best.values, Int(size), &random) + others
    let part = programme.restricted(to: free, at: best.values)
    let step = programme.costStep
    let cutoff = best.objective - (step > 0 ? 0.5 * step : 1e-6 * max(1, abs(best.objective)))
    let answer = CbcSolver(isQuick: true, cutoff: cutoff).solve(
      part, limits: SolveLimits.standard.with(seconds: seconds), start: nil)
    let isSearched = answer.status == .infeasible || answer.status == .optimal
    size = min(Double(most), max(10, size * (isSearched ? 1.1 : 0.8)))
    guard answer.objective < cutoff, answer.values.count == free.count else { return nil }
    var values = best.values
    for (place, column) in free.enumerated() { values[column] = answer.values[place] }
    guard programme.admits(values) else { return nil }
    var better = best
    better.values = values
    better.objective = programme.objective(of: values)
    return better
  }
}

extension NeighbourhoodSearch {
  /// For covers: free are the columns that share most rows with one or two that are in use, as tours of like hours and days do, and rather those
  /// that the linear relaxation uses.
  ///
  /// - Parameter relaxed: The values of the linear relaxation.
  init(_ programme: IntegerProgramme, relaxed: [Double], seed: UInt64) {
    let whole = programme.columns.indices.filter { programme.columns[$0].isWhole }
    self.init(programme, columns: whole, seed: seed) { values, count, random in
      let used = whole.filter { values[$0] > programme.columns[$0].lower }
      guard !used.isEmpty, count < whole.count else { return whole }
      var isNear = [Bool](repeating: false, count: programme.rows.count)
      for _ in 0..<(random.uniform() < 0.5 ? 1 : 2) {
        let column = used[Int(random.uniform() * Double(used.count))]
        for entry in programme.columns[column].entries { isNear[entry.row] = true }
      }
      let pull = random.uniform() < 0.5 ? 0.4 : 0
      let ranked = whole.map { column in
        let entries = programme.columns[column].entries
        let shared = entries.reduce(0) { $0 + (isNear[$1.row] ? 1 : 0) }
        let key = Double(shared) / Double(max(1, entries.count)) + 0.4 * random.uniform() + (relaxed[column] > 1e-6 ? pull : 0)
        return (column: column, key: key)
      }.sorted { ($0.key, $0.column) > ($1.key, $1.column) }
      return ranked.prefix(count).map(\.column).sorted()
    }
  }
}

extension IntegerProgramme {
  /// The programme over some columns, with the others held at `values`: rows that none of them touches are gone.
  func restricted(to free: [Int], at values: [Double]) -> IntegerProgramme {
    var part = IntegerProgramme()
    var held = [Double](repeating: 0, count: rows.count)
    let isFree = Set(free)
    part.constantCost = constantCost
    for column in columns.indices where !isFree.contains(column) && values[column] != 0 {
      part.constantCost += columns[column].cost * values[column]
      for entry in columns[column].entries { held[entry.row] += entry.value * values[column] }
    }
    var place = [Int](repeating: -1, count: rows.count)
    for column in free {
      for entry in columns[column].entries where place[entry.row] < 0 {
        place[entry.row] = part.addRow(atLeast: rows[entry.row].lower - held[entry.row], atMost: rows[entry.row].upper - held[entry.row])
      }
    }
    for column in free {
      let content = columns[column]
      _ = part.addColumn(
        cost: content.cost, lower: content.lower, upper: content.upper, isWhole: content.isWhole,
        entries: content.entries.map { Entry(place[$0.row], $0.value) })
    }
    return part
  }
}
