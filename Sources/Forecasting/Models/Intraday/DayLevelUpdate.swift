import Statistics

/// How far the first steps of a day move the level of its rest.
///
/// The ratio of what came to what was forecast for these steps is drawn to one: level = 1 + weight (ratio - 1). Under a gamma level and
/// Poisson steps the weight is V / (V + noise of the ratio), V the relative variance of the day's total. That is the prior of a
/// regression, over past days at the same hour, of the ratio of the rest on the ratio so far, with the say of eight days: what the morning
/// has told in the past is what it tells today.
///
/// Sources: Weinberg, Brown & Stroud (2007), Journal of the American Statistical Association 102, for the day's multiplicative level
/// updated inside the day; Whitt (1999), Management Science 45, section 4, for the ratio.
struct DayLevelUpdate: Sendable {
  /// How many steps of the day are known.
  let known: Int
  let weight: Double
  /// What the forecast of the rest of the day is multiplied by.
  let factor: Double
  /// The relative variance of the level of the rest about its update.
  let variance: Double

  private static let mostDays = 60
  private static let priorDays = 8.0

  /// `forecasts` are the day totals forecast one day ahead, `tomorrow` the forecast of the begun day's total.
  init(
    table: DayTable, today: [Double], shares: [Double], forecasts: [Double], tomorrow: ForecastDistribution, dispersion: [Double]
  ) {
    let steps = table.stepsPerDay
    known = today.count
    let phase = table.dayCount % table.daysPerWeek
    let total = tomorrow.mean.first ?? 0
    let spread = tomorrow.standardDeviation.first ?? 0
    let relative = total > 0 ? spread * spread / (total * total) : 0
    let noisiness = dispersion.isEmpty ? 1 : dispersion.reduce(0, +) / Double(dispersion.count)
    var sofar: [Double] = []
    var rest: [Double] = []
    var noises: [Double] = []
    for day in max(0, table.dayCount - Self.mostDays)..<table.dayCount {
      let place = (day % table.daysPerWeek) * steps
      guard forecasts.indices.contains(day), forecasts[day] > 0 else { continue }
      func ratio(_ range: Range<Int>) -> (ratio: Double, expected: Double)? {
        var sum = 0.0
        var expected = 0.0
        for j in range where !table[day, j].isNaN {
          sum += table[day, j]
          expected += forecasts[day] * shares[place + j]
        }
        return expected > 0 ? (sum / expected - 1, expected) : nil
      }
      guard let first = ratio(0..<today.count), let second = ratio(today.count..<steps) else { continue }
      sofar.append(first.ratio)
      rest.append(second.ratio)
      noises.append(noisiness / second.expected)
    }
    sofar = Self.clipped(sofar)
    rest = Self.clipped(rest)
    var sum = 0.0
    var expected = 0.0
    for j in today.indices where !today[j].isNaN {
      sum += today[j]
      expected += total * shares[phase * steps + j]
    }
    let noise = expected > 0 ? noisiness / expected : .infinity
    let prior = relative > 0 ? relative / (relative + noise) : 0
    let days = Double(sofar.count)
    let square = days > 0 ? sofar.reduce(0) { $0 + $1 * $1 } / days : 0
    let product = days > 0 ? zip(sofar, rest).reduce(0) { $0 + $1.0 * $1.1 } / days : 0
    let slope =
      square > 0 ? (days * product + Self.priorDays * prior * square) / ((days + Self.priorDays) * square) : prior
    let weight = min(max(slope.isFinite ? slope : prior, 0), 1)
    self.weight = weight
    let ratio = expected > 0 && sum.isFinite ? sum / expected : 1
    factor = max(0, 1 + weight * (ratio - 1))
    var left = Self.priorDays * relative * (1 - prior)
    for i in sofar.indices {
      let error = rest[i] - weight * sofar[i]
      // The steps' own noise is added step by step.
      left += error * error - min(noises[i], error * error)
    }
    let found = left / (days + Self.priorDays)
    variance = found.isFinite ? max(0, found) : relative
  }

  /// Lost days and holidays say nothing about how mornings and afternoons go together: held within four robust deviations.
  private static func clipped(_ ratios: [Double]) -> [Double] {
    guard ratios.count >= 4 else { return ratios }
    let reach = 4 * 1.4826 * Quantiles.median(ratios.map(abs))
    return ratios.map { min(max($0, -reach), reach) }
  }
}
