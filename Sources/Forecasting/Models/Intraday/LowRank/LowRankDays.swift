import RealModule
import Statistics

/// The days of an intraday series on the modelled scale, and which of them a profile is estimated from.
struct LowRankDays: Sendable {
  let matrix: DayMatrix
  let scale: RootScale
  /// Whole days row by row on the modelled scale.
  let rows: [Double]
  /// The known part of the day that the series ends in, on the modelled scale.
  let today: [Double]
  /// Days with at least half of their steps, closed and outlying ones left out.
  let usable: [Bool]
  /// Weekday by step, row by row: where nothing has ever come.
  let closed: [Bool]

  var steps: Int { matrix.stepsPerDay }
  var week: Int { matrix.daysPerWeek }
  var count: Int { matrix.dayCount }

  init(_ matrix: DayMatrix, isCount: Bool) {
    self.init(matrix, scale: RootScale(matrix.values + matrix.today, isCount: isCount))
  }

  /// The days on a scale that is known already.
  init(_ matrix: DayMatrix, scale: RootScale) {
    self.matrix = matrix
    self.scale = scale
    rows = matrix.values.map(scale.scaled)
    today = matrix.today.map(scale.scaled)
    closed = scale.isRoot ? Self.closedSlots(matrix) : [Bool](repeating: false, count: matrix.stepsPerDay * matrix.daysPerWeek)
    usable = Self.usableDays(matrix, closed: closed, isRoot: scale.isRoot)
  }

  /// Zeros without exception over at least six values of the slot and 24 of the slots about it; quiet hours pass for closed ones otherwise.
  private static func closedSlots(_ matrix: DayMatrix) -> [Bool] {
    let steps = matrix.stepsPerDay
    let slots = steps * matrix.daysPerWeek
    var counts = [Int](repeating: 0, count: slots)
    var isOpen = [Bool](repeating: false, count: slots)
    for (cell, value) in matrix.values.enumerated() where !value.isNaN {
      counts[cell % slots] += 1
      if value != 0 { isOpen[cell % slots] = true }
    }
    var closed = [Bool](repeating: false, count: slots)
    var start = 0
    while start < slots {
      guard !isOpen[start] else {
        start += 1
        continue
      }
      var end = start
      var observed = 0
      while end < slots, !isOpen[end] {
        observed += counts[end]
        end += 1
      }
      for slot in start..<end { closed[slot] = counts[slot] == 0 || (counts[slot] >= 6 && observed >= 24) }
      start = end
    }
    return closed
  }

  /// A day is outlying when its mean is under half or over twice that of its weekday and six robust deviations away.
  private static func usableDays(_ matrix: DayMatrix, closed: [Bool], isRoot: Bool) -> [Bool] {
    let steps = matrix.stepsPerDay
    let week = matrix.daysPerWeek
    var means = [Double](repeating: .nan, count: matrix.dayCount)
    for d in 0..<matrix.dayCount {
      var sum = 0.0
      var known = 0.0
      var open = 0.0
      for j in 0..<steps where !closed[(d % week) * steps + j] {
        open += 1
        let value = matrix.values[d * steps + j]
        if !value.isNaN {
          sum += value / Double(steps)
          known += 1
        }
      }
      if known > 0, 2 * known >= open { means[d] = sum * Double(steps) / known }
    }
    var usable = means.map { !$0.isNaN }
    guard isRoot else { return usable }
    var distances = [Double](repeating: .nan, count: matrix.dayCount)
    for d in means.indices where usable[d] {
      var near: [Double] = []
      for back in -4...4 where means.indices.contains(d + back * week) {
        let value = means[d + back * week]
        if !value.isNaN { near.append(value) }
      }
      let usual = Quantiles.median(near)
      if near.count >= 3, usual > 0 { distances[d] = .log(max(means[d], 1e-9 * usual) / usual) }
    }
    let known = distances.filter { !$0.isNaN }.map(abs)
    guard known.count >= 10 else { return usable }
    let spread = 1.4826 * Quantiles.median(known)
    for d in distances.indices where abs(distances[d]) > max(6 * spread, 0.69) { usable[d] = false }
    return usable
  }

  /// Scores of every day before `end` by a basis, NaN where a day is not usable; one series a rank.
  func scores(_ basis: LowRankBasis, upTo end: Int) -> [[Double]] {
    var series = [[Double]](repeating: [Double](repeating: .nan, count: end), count: basis.rank)
    for d in 0..<end where usable[d] {
      let own = basis.scores(rows, day: d)
      for k in 0..<basis.rank { series[k][d] = own[k] }
    }
    return series
  }
}
