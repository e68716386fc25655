public import Engine
import Statistics
public import Timeline

extension ActionEffect {
  /// Periods before and after an action that are compared, at most.
  static let reach = 56
  /// Fewer than this on one side say nothing.
  static let least = 3

  /// Whether an action helped: the level of a series after it against before it, since `onset` where the trouble began.
  ///
  /// Values are compared after their calendar slots' own levels, learned from the whole window, are taken out (Welch's test of two means; its
  /// variance is widened for neighbours that are alike). Nil where fewer than three periods stand on one side. Source: B. L. Welch (1947), The
  /// generalization of 'Student's' problem when several different population variances are involved, Biometrika 34.
  public static func measure(
    _ window: WatchedWindow, at action: Instant, onset: Instant? = nil, unit: MeasureUnit, direction: GoodDirection
  ) -> ActionEffect? {
    let values = unit == .proportion || unit == .ratio ? window.ratios : window.series.values
    let split = window.position(of: action)
    let first = max(0, split - reach, onset.map { window.position(of: $0) } ?? 0)
    guard first < split, split < values.count else { return nil }
    let residuals = window.withoutSeason(values)
    func present(_ range: Range<Int>) -> [Double] { residuals[range].filter(\.isFinite) }
    let before = present(first..<split)
    // The period of the action itself belongs to neither side.
    let after = present(min(split + 1, values.count)..<min(values.count, split + 1 + reach))
    guard before.count >= least, after.count >= least else { return nil }
    let (old, new) = (Moments(before), Moments(after))
    let difference = new.mean - old.mean
    let parts = (old.variance / old.effectiveCount, new.variance / new.effectiveCount)
    let error = (parts.0 + parts.1).squareRoot()
    let freedom =
      error > 0
      ? (parts.0 + parts.1) * (parts.0 + parts.1)
        / (parts.0 * parts.0 / max(old.effectiveCount - 1, 1) + parts.1 * parts.1 / max(new.effectiveCount - 1, 1)) : .infinity
    let student = StudentT(degreesOfFreedom: max(1, min(freedom, 1e6)))
    let pValue = error > 0 ? min(1, 2 * student.upperTail((difference / error).magnitude)) : (difference == 0 ? 1 : 0)
    let margin = error > 0 ? student.quantile(0.975) * error : 0
    let isSure = pValue < 0.05
    let isBetter = direction == .neutral ? nil : (difference > 0) == (direction == .higher)
    let size = Phrase.value(difference.magnitude, unit)
    let span = "between \(Phrase.value(difference - margin, unit)) and \(Phrase.value(difference + margin, unit))"
    let move = "\(size) \(difference < 0 ? "lower" : "higher") than before (\(span))"
    let says: String =
      if !isSure {
        "No effect can be told from chance so far: the level is \(move)."
      } else if let isBetter {
        isBetter ? "It helped: the level is \(move)." : "It did not help: the level is \(move)."
      } else {
        "The level is \(move)."
      }
    return ActionEffect(
      periodsBefore: before.count, periodsAfter: after.count, before: old.mean, after: new.mean, difference: difference,
      lower: difference - margin, upper: difference + margin, pValue: pValue,
      test: "Welch's test of two means, seasons taken out, widened for memory", says: says)
  }

  /// Mean, variance, and how many independent values the values are worth.
  private struct Moments {
    let mean: Double
    let variance: Double
    let effectiveCount: Double

    init(_ values: [Double]) {
      let count = Double(values.count)
      let mean = values.reduce(0, +) / count
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      self.mean = mean
      variance = count > 1 ? squares / (count - 1) : 0
      var products = 0.0
      for index in values.indices.dropFirst() { products += (values[index] - mean) * (values[index - 1] - mean) }
      let lag1 = squares > 0 ? min(max(products / squares, 0), 0.9) : 0
      effectiveCount = max(1, count * (1 - lag1) / (1 + lag1))
    }
  }
}

extension WatchedWindow {
  /// Numerators over their denominators, where there are any.
  var ratios: [Double] {
    guard let denominators = series.denominators else { return series.values }
    return zip(series.values, denominators).map { $1 > 0 ? $0 / $1 : .nan }
  }

  /// Values less their calendar slot's mean, plus the mean of all: the season taken out.
  func withoutSeason(_ values: [Double]) -> [Double] {
    let season = clock.frequency.seasons.first { $0 >= 2 } ?? 1
    guard season > 1, values.count >= 3 * season else { return values }
    let slots = values.indices.map { series.axis.slot(at: $0, season: season) }
    var sums = [Double](repeating: 0, count: season)
    var counts = [Double](repeating: 0, count: season)
    for (slot, value) in zip(slots, values) where value.isFinite && sums.indices.contains(slot) {
      sums[slot] += value
      counts[slot] += 1
    }
    let total = sums.reduce(0, +) / max(counts.reduce(0, +), 1)
    return zip(slots, values).map { slot, value in
      guard sums.indices.contains(slot), counts[slot] > 1 else { return value }
      return value - sums[slot] / counts[slot] + total
    }
  }
}
