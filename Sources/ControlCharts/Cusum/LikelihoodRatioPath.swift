/// The generalised likelihood ratio of counts over time: at each point the largest over all stretches that end there.
struct LikelihoodRatioPath {
  /// The first signal: where it is, the start of the likeliest stretch behind it, and the factor on its expected means.
  struct Onset: Equatable {
    let signal: Int
    let start: Int
    let factor: Double
  }

  /// Of factors above 1 and below 1; one entry a point, NaN where the point is missing.
  private(set) var upper: [Double]
  private(set) var lower: [Double]
  private(set) var onset: Onset?

  /// - Parameters:
  ///   - counts: NaN where a point is missing or left out.
  ///   - means: the expected counts, NaN where unknown.
  ///   - isMissing: points that get no statistic; points that are only left out get one from those before.
  ///   - window: how many points a stretch may have.
  init(
    counts: [Double], means: [Double], isMissing: [Bool], dispersion: Double, threshold: Double, window: Int, restarts: Bool
  ) {
    upper = [Double](repeating: .nan, count: counts.count)
    lower = upper
    let likelihood = CountLikelihoodRatio(dispersion: dispersion)
    var first = 0
    for position in counts.indices where !isMissing[position] {
      var best = (up: 0.0, down: 0.0)
      var likeliest = (value: 0.0, start: position, factor: 1.0)
      var events = 0.0
      var expected = 0.0
      for start in stride(from: position, through: max(first, position - window + 1), by: -1) {
        if !counts[start].isNaN, !means[start].isNaN {
          events += counts[start]
          expected += means[start]
        }
        guard expected > 0 else { continue }
        let found =
          dispersion > 0
          ? likelihood.ratio(counts[start...position], means[start...position])
          : CountLikelihoodRatio.poisson(events: events, expected: expected)
        if found.factor > 1 { best.up = max(best.up, found.value) } else { best.down = max(best.down, found.value) }
        if found.value > likeliest.value { likeliest = (found.value, start, found.factor) }
      }
      upper[position] = best.up
      lower[position] = best.down
      guard max(best.up, best.down) > threshold, !counts[position].isNaN else { continue }
      if onset == nil { onset = Onset(signal: position, start: likeliest.start, factor: likeliest.factor) }
      if restarts { first = position + 1 }
    }
  }
}
