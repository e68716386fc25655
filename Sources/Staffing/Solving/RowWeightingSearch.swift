import Statistics

/// Local search for covers: to get below the cost of the best plan it takes columns out and fills what is then missing, and a row that stays
/// missing weighs more with every round, until the search goes another way (row weighting; Gao, Weise & Li 2015, European Journal of Operational
/// Research 246, 750–761, here for rows that need more than one and columns that are used more than once).
///
/// Some ten thousand rounds a second find within a second or two what branch and cut comes to in minutes: weekly tours have so many plans of
/// nearly the same cost. It knows no bound; it stops at one that it is given.
struct RowWeightingSearch {
  /// A search without success for so many rounds begins anew, without half of its plan.
  private static let patience = 20_000

  private var cover: WeightedCover
  private var random: RandomStream
  /// Columns that may be added.
  private let isCandidate: [Bool]
  /// The round in which a column has moved last.
  private var moved: [Int]
  private var round = 0
  private var lastSuccess = 0
  private let step: Double
  private let constantCost: Double
  /// The best plan, empty where none has been found yet, and what it costs.
  private(set) var best: [Double] = []
  private(set) var objective = Double.infinity
  private var lastAdded = -1
  private var lastTaken = -1

  /// - Parameters:
  ///   - start: Where to begin: a plan, or the whole part of the linear relaxation.
  ///   - isCandidate: Columns that may be added; nil for all.
  ///   - seed: Of the chances it takes.
  /// - Returns: nil for a programme that is no cover.
  init?(_ programme: IntegerProgramme, start: [Double]?, isCandidate: [Bool]? = nil, seed: UInt64) {
    guard let cover = WeightedCover(programme, values: start) else { return nil }
    self.cover = cover
    self.isCandidate = isCandidate ?? Array(repeating: true, count: programme.columns.count)
    random = RandomStream(seed: seed)
    moved = Array(repeating: 0, count: programme.columns.count)
    step = programme.costStep
    constantCost = programme.constantCost
  }

  /// The most that a plan may cost to be better than the best.
  private var target: Double {
    objective.isFinite ? objective - constantCost - (step > 0 ? step : 1e-6 * max(1, abs(objective))) : .infinity
  }

  /// Begins with a plan of somebody else, where that is better.
  mutating func adopt(_ answer: ProgrammeAnswer) {
    guard answer.values.count == moved.count, answer.objective < objective - 1e-9 else { return }
    objective = answer.objective
    best = answer.values
    lastSuccess = round
  }

  /// Goes on until the bound is reached, the rounds or the time are over.
  mutating func run(rounds: Int, until bound: Double, _ deadline: Deadline) {
    let end = rounds < .max - round ? round + rounds : .max
    while round < end, objective > bound + 1e-9 {
      round += 1
      if round % 32 == 0, deadline.isOver { return }
      if cover.broken.isEmpty {
        if cover.cost <= target + 1e-9 {
          best = cover.values
          objective = cover.cost + constantCost
          lastSuccess = round
        }
        // Below the best plan, whatever that leaves missing.
        let target = target
        while cover.cost > target + 1e-9 { if !takeOut(sparing: -1) { return } }
        continue
      }
      if round - lastSuccess > Self.patience { beginAnew() }
      if round > 2 {
        for _ in 0..<(random.uniform() < 0.3 ? 2 : 1) { _ = takeOut(sparing: lastAdded) }
      }
      fill(deadline)
      cover.weighBroken()
    }
  }

  /// Takes out one of the column that is missed least for its cost, of several the one that has stayed longest.
  private mutating func takeOut(sparing spared: Int) -> Bool {
    var found = -1
    var least = Double.infinity
    for item in cover.used {
      let column = Int(item)
      guard column != spared else { continue }
      let score = cover.loss(column) / max(1e-6, cover.costs[column])
      if score < least || (score == least && moved[column] < moved[found]) { (found, least) = (column, score) }
    }
    guard found >= 0 else { return false }
    step(found, by: -1)
    lastTaken = found
    return true
  }

  /// Adds what helps some broken row most for its cost, until nothing is broken or nothing more fits the target.
  private mutating func fill(_ deadline: Deadline) {
    let target = target
    var steps = 0
    while !cover.broken.isEmpty {
      steps += 1
      if steps % 64 == 0, deadline.isOver { return }
      let row = Int(cover.broken[min(cover.broken.count - 1, Int(random.uniform() * Double(cover.broken.count)))])
      var found = -1
      var most = 1e-12
      for item in cover.columns(of: row) {
        let column = Int(item)
        guard isCandidate[column], column != lastTaken, cover.cost + cover.costs[column] <= target + 1e-9, cover.canGrow(column) else {
          continue
        }
        let score = cover.gain(column) / max(1e-6, cover.costs[column])
        if score > most || (score == most && found >= 0 && moved[column] < moved[found]) { (found, most) = (column, score) }
      }
      guard found >= 0 else { return }
      step(found, by: 1)
      lastAdded = found
    }
  }

  private mutating func step(_ column: Int, by amount: Double) {
    cover.move(column, by: amount)
    moved[column] = round
  }

  private mutating func beginAnew() {
    lastSuccess = round
    for item in cover.used {
      let column = Int(item)
      var left = cover.values[column]
      while left >= 1, cover.canShrink(column) {
        left -= 1
        if random.uniform() < 0.5 { cover.move(column, by: -1) }
      }
    }
    cover.reset()
  }
}
