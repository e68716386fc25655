import RealModule
import Statistics

/// Finds days that a record leaves out without a gap, such as public holidays in a log of business days: from there on every weekday
/// sits in the place of the one before it.
///
/// The day means' weekday pattern is followed by a hidden Markov chain whose state is the weekday: as a rule the next day is the next
/// weekday, and at a price one or more are skipped. The most probable path (Viterbi 1967, IEEE Transactions on Information Theory
/// 13) and the weekday pattern are found in turns, from several stretches of the record as a first pattern; outlying days count for
/// three standard deviations at most.
enum WeekAlignment {
  /// What a skipped day must gain in log-likelihood; by chance it hardly ever does.
  private static let price = 12.0
  /// Added to the price for every further day skipped at once.
  private static let furtherPrice = 3.0

  /// A skip: so many days are missing before a day.
  struct Skip: Equatable {
    /// The position of the step before which days are missing.
    let position: Int
    let days: Int
  }

  /// The skips in `values` (complete, on a scale where the week's pattern is additive), days counted back from the end. Fewer than
  /// six weeks, or a week without pattern, have none.
  static func skips(in values: [Double], stepsPerDay: Int, daysPerWeek week: Int) -> [Skip] {
    guard stepsPerDay >= 1, week >= 3 else { return [] }
    let days = values.count / stepsPerDay
    guard days >= 6 * week else { return [] }
    let skipped = values.count - days * stepsPerDay
    var means = [Double](repeating: 0, count: days)
    for d in 0..<days {
      for j in 0..<stepsPerDay { means[d] += values[skipped + d * stepsPerDay + j] }
      means[d] /= Double(stepsPerDay)
    }
    let trend = ExtendedTrend.of(means, length: week, slopeLength: week)
    let x = (0..<days).map { means[$0] - trend[$0] }
    guard let path = bestPath(x, week: week) else { return [] }
    var skips: [Skip] = []
    for d in 1..<days {
      let jump = (path[d] - path[d - 1] - 1 + 2 * week) % week
      if jump > 0 { skips.append(Skip(position: skipped + d * stepsPerDay, days: jump)) }
    }
    // A record that slips all the time has no week.
    return skips.count <= max(1, days / 15) ? skips : []
  }

  /// The values with missing days put in at the skips, as NaN.
  static func realigned(_ values: [Double], skips: [Skip], stepsPerDay: Int) -> [Double] {
    var result: [Double] = []
    var next = 0
    for skip in skips {
      result += values[next..<skip.position]
      result += [Double](repeating: .nan, count: skip.days * stepsPerDay)
      next = skip.position
    }
    return result + values[next...]
  }

  /// The weekdays of the days on the most probable path; nil where no pattern or no skip gains its price.
  private static func bestPath(_ x: [Double], week: Int) -> [Int]? {
    let days = x.count
    let regular = (0..<days).map { $0 % week }
    let regularPattern = pattern(x, path: regular, week: week)
    var scale = deviation(x, path: regular, pattern: regularPattern)
    guard scale > 0 else { return nil }
    var best: (path: [Int], pattern: [Double], spread: Double)?
    // The first pattern: five weeks at the end, the beginning and in between.
    let stretch = 5 * week
    for share in [1.0, 0, 0.33, 0.67] {
      let first = Int(share * Double(days - stretch))
      var own = pattern(Array(x[first..<(first + stretch)]), path: Array(regular[first..<(first + stretch)]), week: week)
      var path = viterbi(x, pattern: own, scale: scale, week: week)
      guard isSkipping(path, week: week) else { continue }
      for _ in 0..<3 {
        own = pattern(x, path: path, week: week)
        let next = viterbi(x, pattern: own, scale: scale, week: week)
        if next == path { break }
        path = next
      }
      let spread = deviation(x, path: path, pattern: own)
      if spread < best?.spread ?? scale { best = (path, own, spread) }
    }
    guard let found = best, found.spread > 0 else { return nil }
    // With the pattern in place the noise is known better, and the last word is the path under it.
    scale = found.spread
    let path = viterbi(x, pattern: found.pattern, scale: scale, week: week)
    let gain = cost(x, path: regular, pattern: regularPattern, scale: scale) - cost(x, path: path, pattern: found.pattern, scale: scale)
    return gain > price && isSkipping(path, week: week) ? path : nil
  }

  private static func isSkipping(_ path: [Int], week: Int) -> Bool {
    for d in 1..<max(1, path.count) where path[d] != (path[d - 1] + 1) % week { return true }
    return false
  }

  /// The cost of one day's distance from its weekday.
  @inline(__always)
  private static func cost(_ distance: Double, _ scale: Double) -> Double {
    let z = distance / scale
    return min(0.5 * z * z, 4.5)
  }

  private static func cost(_ x: [Double], path: [Int], pattern: [Double], scale: Double) -> Double {
    x.indices.reduce(0.0) { $0 + cost(x[$1] - pattern[path[$1]], scale) }
  }

  private static func viterbi(_ x: [Double], pattern: [Double], scale: Double, week: Int) -> [Int] {
    let days = x.count
    var costs = (0..<week).map { cost(x[0] - pattern[$0], scale) }
    var next = costs
    var from = [Int](repeating: 0, count: days * week)
    for d in 1..<days {
      // The cheapest way over a skip to the weekday after `previous`: from the day before, or one day further than the cheapest way to that.
      // Twice round the week, for the way may begin on either side of its end.
      var skipped = Double.infinity
      var start = 0
      var previous = week - 2
      for round in 0..<(2 * week) {
        let state = round < week ? round : round - week
        let regular = state == 0 ? week - 1 : state - 1
        skipped += furtherPrice
        if costs[previous] + price <= skipped {
          skipped = costs[previous] + price
          start = previous
        }
        if round >= week {
          let isSkip = skipped < costs[regular]
          next[state] = (isSkip ? skipped : costs[regular]) + cost(x[d] - pattern[state], scale)
          from[d * week + state] = isSkip ? start : regular
        }
        previous = regular
      }
      swap(&costs, &next)
    }
    var state = 0
    for other in 1..<week where costs[other] < costs[state] { state = other }
    var path = [Int](repeating: 0, count: days)
    for d in stride(from: days - 1, through: 0, by: -1) {
      path[d] = state
      state = from[d * week + state]
    }
    return path
  }

  /// The medians by weekday.
  private static func pattern(_ x: [Double], path: [Int], week: Int) -> [Double] {
    var groups = [[Double]](repeating: [], count: week)
    for d in x.indices { groups[path[d]].append(x[d]) }
    return groups.map { $0.isEmpty ? 0 : Quantiles.median($0) }
  }

  /// The robust standard deviation about the pattern.
  private static func deviation(_ x: [Double], path: [Int], pattern: [Double]) -> Double {
    1.4826 * Quantiles.median(x.indices.map { abs(x[$0] - pattern[path[$0]]) })
  }
}
