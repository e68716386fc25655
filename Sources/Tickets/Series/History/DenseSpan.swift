import Foundation
import Statistics

/// The days of a log that were logged in full, between a thin head and a thin tail.
///
/// A log selected by its last update, or exported while still filling, has a long tail of few tickets. Days are thin where a whole week
/// brings less than a tenth of the week in which the median ticket lies (weighting by tickets keeps a tail that is longer than the log
/// itself from passing as the rule). Thin days at an end are cut only if they last longer than any thin stretch within the log, so that
/// a desk that rests every summer is not cut. The exact day is the change point with the greatest Poisson likelihood, weekdays apart.
struct DenseSpan: Sendable {
  /// Positions of the dense days.
  let range: Range<Int>

  init(_ daily: DailyCounts) {
    let counts = daily.counts
    let end = Self.denseCount(counts)
    // The head is the tail of the days read backwards.
    let start = Self.denseCount(Array(counts[..<end].reversed()))
    range = end - start..<end
  }

  static let thinShare = 0.1

  /// How many of the first days of `counts` are dense: all of them where there is no thin tail.
  private static func denseCount(_ counts: [Double]) -> Int {
    guard counts.count >= 28 else { return counts.count }
    let weeks = weeklySums(counts)
    let thin = thinShare * typicalWeek(weeks, counts)
    // weeks[i] covers days i..<i + 7.
    guard let lastDense = weeks.lastIndex(where: { $0 >= thin }), lastDense < weeks.count - 1 else { return counts.count }
    guard weeks.count - 1 - lastDense > longestLull(weeks[..<lastDense], thin) else { return counts.count }
    return changePoint(counts, near: lastDense + 7)
  }

  private static func weeklySums(_ counts: [Double]) -> [Double] {
    (0...counts.count - 7).map { start in
      var sum = 0.0
      for index in start..<start + 7 { sum += counts[index] }
      return sum
    }
  }

  /// The week in which the median ticket lies.
  private static func typicalWeek(_ weeks: [Double], _ counts: [Double]) -> Double {
    let order = weeks.indices.filter { counts[$0] > 0 }.sorted { (weeks[$0], $0) < (weeks[$1], $1) }
    var total = 0.0
    for index in order { total += counts[index] }
    var seen = 0.0
    for index in order {
      seen += counts[index]
      if 2 * seen >= total { return weeks[index] }
    }
    return 0
  }

  private static func longestLull(_ weeks: ArraySlice<Double>, _ thin: Double) -> Int {
    var longest = 0
    var length = 0
    // A thin head is judged on its own: lulls are counted from the first dense week on.
    for week in weeks.drop(while: { $0 < thin }) {
      length = week < thin ? length + 1 : 0
      longest = max(longest, length)
    }
    return longest
  }

  /// The number of dense days that explains best, by Poisson likelihood with a rate a weekday before and a common share of it behind, the
  /// four weeks before day `near`, the week behind it and all that follows.
  private static func changePoint(_ counts: [Double], near: Int) -> Int {
    let from = max(0, near - 28)
    let learned = max(0, from - 56)..<max(from, min(14, near))
    var rates = [Double](repeating: 0, count: 7)
    for weekday in 0..<7 {
      let days = learned.filter { $0 % 7 == weekday }
      rates[weekday] = max(0.5, Quantiles.median(days.map { counts[$0] }))
      if rates[weekday].isNaN { rates[weekday] = 0.5 }
    }
    func expected(_ day: Int) -> Double { rates[day % 7] }
    // Suffix sums of tickets and of expected tickets give the tail's share for every split.
    var best = near
    var bestLikelihood = -Double.infinity
    var tailTickets = 0.0
    var tailExpected = 0.0
    for day in stride(from: counts.count - 1, through: min(near + 7, counts.count), by: -1) {
      tailTickets += counts[day]
      tailExpected += expected(day)
    }
    var split = min(near + 7, counts.count)
    var denseLikelihood = 0.0
    for day in from..<split { denseLikelihood += counts[day] * log(expected(day)) - expected(day) }
    while split > from {
      let share = max(tailTickets, 0.5) / max(tailExpected, 0.5)
      var tailLikelihood = 0.0
      for day in split..<counts.count { tailLikelihood += counts[day] * log(share * expected(day)) - share * expected(day) }
      // On a tie (a dense day that is rightly empty) the longer span stays.
      if denseLikelihood + tailLikelihood > bestLikelihood {
        bestLikelihood = denseLikelihood + tailLikelihood
        best = split
      }
      split -= 1
      denseLikelihood -= counts[split] * log(expected(split)) - expected(split)
      tailTickets += counts[split]
      tailExpected += expected(split)
    }
    return best
  }
}
