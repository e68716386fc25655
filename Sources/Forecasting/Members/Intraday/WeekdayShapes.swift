/// The shape of the day by weekday, from a table of days.
struct WeekdayShapes: Sendable {
  /// Weekday by slot, row by row; weekday = day modulo the week.
  let values: [Double]

  /// The weight of a week relative to the next one, in shapes; of a day relative to the next, in singular vectors.
  private static let weekDecay = 0.9
  private static let dayDecay = 0.97
  /// Beyond these slots a day the slot-by-slot matrix costs more than it gives; deviations then stay as they are.
  private static let mostSlots = 300

  /// `table` holds days row by row, `slots` a day; `means` their means. Days with a mean of zero have no ratios and are left out.
  /// Nil when no day is left.
  init?(table: [Double], means: [Double], slots: Int, week: Int, isRatio: Bool) {
    let days = means.count
    let size = means.reduce(0) { $0 + abs($1) } / Double(max(1, days))
    var rows = table
    var used = [Bool](repeating: true, count: days)
    for d in 0..<days {
      used[d] = !isRatio || abs(means[d]) > 1e-6 * size
      for j in 0..<slots where used[d] {
        let cell = d * slots + j
        rows[cell] = isRatio ? rows[cell] / means[d] : rows[cell] - means[d]
      }
    }
    var base = [Double](repeating: 0, count: slots)
    var own = [Double](repeating: 0, count: slots * week)
    var weights = [Double](repeating: 0, count: week)
    var total = 0.0
    var weight = 1.0
    for d in stride(from: days - 1, through: 0, by: -1) {
      if d < days - 1, (days - 1 - d) % week == 0 { weight *= Self.weekDecay }
      guard used[d] else { continue }
      total += weight
      weights[d % week] += weight
      for j in 0..<slots {
        base[j] += weight * rows[d * slots + j]
        own[(d % week) * slots + j] += weight * rows[d * slots + j]
      }
    }
    guard total > 0 else { return nil }
    for j in 0..<slots { base[j] /= total }
    let directions = slots > Self.mostSlots ? [] : Self.singularVectors(rows: rows, used: used, base: base, slots: slots)
    var result = own
    for w in 0..<week {
      var deviation = [Double](repeating: 0, count: slots)
      if weights[w] > 0 { for j in 0..<slots { deviation[j] = own[w * slots + j] / weights[w] - base[j] } }
      var projected = directions.isEmpty ? deviation : [Double](repeating: 0, count: slots)
      for direction in directions {
        var score = 0.0
        for j in 0..<slots { score += direction[j] * deviation[j] }
        for j in 0..<slots { projected[j] += score * direction[j] }
      }
      let shrink = weights[w] / (weights[w] + 1)
      for j in 0..<slots { result[w * slots + j] = base[j] + shrink * 0.5 * (deviation[j] + projected[j]) }
    }
    values = result
  }

  /// The first two right singular vectors of the weighted deviations from the common shape, by powers of the slot-by-slot matrix.
  private static func singularVectors(rows: [Double], used: [Bool], base: [Double], slots: Int) -> [[Double]] {
    var gram = [Double](repeating: 0, count: slots * slots)
    var row = [Double](repeating: 0, count: slots)
    var weight = 1.0
    for d in stride(from: used.count - 1, through: 0, by: -1) {
      defer { weight *= dayDecay }
      guard used[d], weight > 1e-3 else { continue }
      for j in 0..<slots { row[j] = rows[d * slots + j] - base[j] }
      for i in 0..<slots {
        let factor = weight * row[i]
        for j in 0..<slots { gram[i * slots + j] += factor * row[j] }
      }
    }
    var found: [[Double]] = []
    for rank in 0..<min(2, slots) {
      // A start with every frequency in it, the same on every run.
      var vector = (0..<slots).map { 1 + 0.37 * Double(($0 * 7 + 3 * rank) % 11) }
      for _ in 0..<30 {
        for other in found {
          var score = 0.0
          for j in 0..<slots { score += other[j] * vector[j] }
          for j in 0..<slots { vector[j] -= score * other[j] }
        }
        var next = [Double](repeating: 0, count: slots)
        for i in 0..<slots {
          var sum = 0.0
          for j in 0..<slots { sum += gram[i * slots + j] * vector[j] }
          next[i] = sum
        }
        let length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 0, length.isFinite else { return found }
        for j in 0..<slots { vector[j] = next[j] / length }
      }
      found.append(vector)
    }
    return found
  }
}
