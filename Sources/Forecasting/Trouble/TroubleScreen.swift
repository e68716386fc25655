/// Finds lost days and single outliers, which no model should learn from.
///
/// Lost is what lies at a tenth of the expected or below; an outlier lies beyond `threshold` robust standard deviations
/// (`CycleResiduals`). Series within the day are first searched for lost days as wholes, then for single steps. A dip that comes back a year
/// before or after is a pattern and stays; so does a run of more than three, which is an event or a new level, and a run that reaches the end.
/// Where more than two in a hundred would go, they must stand apart from the rest (no more values on the way to the threshold than beyond it, and
/// never more than eight in a hundred): otherwise the series is heavy-tailed by nature, and only what was lost is left out.
public struct TroubleScreen: Sendable {
  /// The residual, in robust standard deviations, from which a value counts as an outlier.
  public var threshold: Double

  public init(threshold: Double = 4.5) { self.threshold = threshold }

  /// What was found, in order of time.
  public func findings(in series: ForecastSeries) -> [SeriesTrouble] {
    guard let day = series.stepsPerDay, let week = series.stepsPerWeek else {
      let year = (5...7).contains(series.shortestSeason) ? 52 * series.shortestSeason : series.longestSeason == 52 ? 52 : 0
      return search(
        series.values, season: series.longestSeason, year: year, isNonNegative: series.isNonNegative, isCount: series.isCount)
    }
    let lead = (day - series.startStep) % day
    let days = max(0, (series.count - lead) / day)
    let sums = (0..<days).map { number in
      let range = (lead + number * day)..<(lead + (number + 1) * day)
      return series.values[range].reduce(0) { $0 + ($1.isNaN ? 0 : $1) } + (series.values[range].allSatisfy(\.isNaN) ? .nan : 0)
    }
    let lostDays = search(
      sums, season: week / day, year: 52 * (week / day), isNonNegative: series.isNonNegative, isCount: series.isCount
    ).filter { $0.kind == .lost }.map { found in
      SeriesTrouble(
        .lost, steps: (lead + found.steps.lowerBound * day)..<(lead + found.steps.upperBound * day), value: found.value,
        expected: found.expected)
    }
    var rest = series.values
    for found in lostDays { for t in found.steps { rest[t] = .nan } }
    let steps = search(rest, season: week, year: 52 * week, isNonNegative: series.isNonNegative, isCount: series.isCount, findsLost: false)
    return (lostDays + steps).sorted { $0.steps.lowerBound < $1.steps.lowerBound }
  }

  /// A share of the expected up to which a value is lost.
  private static let lostShare = 0.1
  /// Fewer robust standard deviations than these are no loss.
  private static let leastLoss = 3.0
  private static let longestRun = 3

  private func search(
    _ values: [Double], season m: Int, year: Int, isNonNegative: Bool, isCount: Bool, findsLost: Bool = true
  ) -> [SeriesTrouble] {
    let n = values.count
    guard n >= max(3 * m, 20) else { return [] }
    let cycles = CycleResiduals(values, season: m, isNonNegative: isNonNegative, isCount: isCount)
    let deviation = cycles.deviation
    guard deviation > 0, deviation.isFinite else { return [] }
    let residuals = cycles.residuals
    // What never comes near its place in the season cannot be missed there.
    func isLost(_ t: Int) -> Bool {
      findsLost && isNonNegative && cycles.expected[t] > 0 && values[t] <= Self.lostShare * cycles.expected[t]
        && residuals[t] < -Self.leastLoss * cycles.deviation(at: t)
    }
    func isFar(_ t: Int) -> Bool {
      abs(residuals[t]) > threshold * cycles.deviation(at: t) && (!isNonNegative || cycles.expected[t] > 0)
    }
    var lost: [SeriesTrouble] = []
    var outliers: [SeriesTrouble] = []
    var t = 0
    while t < n {
      guard !residuals[t].isNaN, isLost(t) || isFar(t) else {
        t += 1
        continue
      }
      var end = t + 1
      while end < n, !residuals[end].isNaN, isLost(end) || isFar(end) { end += 1 }
      // At the end a single value may be the first of a new level; at either end there are neighbours on one side only.
      let isAtEdge = end == n || t == 0
      let isBelievable =
        isAtEdge ? end - t == 1 && (isLost(t) || abs(residuals[t]) > 1.5 * threshold * cycles.deviation(at: t)) : end - t <= Self.longestRun
      if isBelievable {
        for one in t..<end where !recurs(one, year: year, residuals, deviation) {
          let found = SeriesTrouble(
            isLost(one) ? .lost : .outlier, steps: one..<(one + 1), value: values[one], expected: cycles.expected[one])
          if found.kind == .lost { lost.append(found) } else { outliers.append(found) }
        }
      }
      t = end
    }
    let onTheWay = residuals.indices.count {
      let size = abs(residuals[$0]) / cycles.deviation(at: $0)
      return size > Self.leastLoss && size <= threshold
    }
    func most(_ count: Int) -> Int { onTheWay <= count ? max(2, n / 12) : max(2, n / 50) }
    if lost.count > most(lost.count) { lost = [] }
    if outliers.count + lost.count > most(outliers.count + lost.count) { outliers = [] }
    return (lost + outliers).sorted { $0.steps.lowerBound < $1.steps.lowerBound }
  }

  /// Whether something of nearly its size happened within a week of the same time a year before or after.
  private func recurs(_ t: Int, year: Int, _ residuals: [Double], _ deviation: Double) -> Bool {
    guard year > 0 else { return false }
    let week = year / 52
    for anniversary in [t - year, t + year] {
      let from = max(0, anniversary - week)
      let to = min(residuals.count - 1, anniversary + week)
      guard from <= to else { continue }
      let least = max(0.75 * threshold * deviation, 0.4 * abs(residuals[t]))
      for other in from...to where residuals[other] * residuals[t] > 0 && abs(residuals[other]) > least { return true }
    }
    return false
  }
}
