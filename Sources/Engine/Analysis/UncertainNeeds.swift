import Staffing

/// What the forecast's own error costs a staffing plan, interval by interval: the level that its agents really give, and the agents that keep
/// the promise.
struct UncertainNeeds {
  let rules: RequirementRules
  let intervalSeconds: Double
  let handleSeconds: Double
  /// With which the certain need holds the promise, 0…1.
  let certainty: Double

  /// - Parameters:
  ///   - volume: the mean forecast of each interval, NaN where there is none.
  ///   - upper: the upper bound of its 80 % interval.
  ///   - paths: sample paths of the forecast by path and interval, in place of the bound.
  ///   - atMean: the requirement of each interval at the mean forecast; nil where it cannot be staffed.
  /// - Returns: nil where no interval is uncertain.
  func plan(
    volume: [Double], upper: [Double], atMean: [Requirement?], paths: [[Double]]? = nil
  ) -> StaffingPlan.Uncertainty? {
    let rates = paths.map { paths in volume.indices.map { place in Self.rate(of: paths.map { $0[place] }) } }
    let variation =
      rates.map { rates in rates.map { $0?.variation ?? .nan } } ?? zip(volume, upper).map { Self.variation(mean: $0, upper: $1) }
    guard variation.contains(where: { $0 > 0 }) else { return nil }
    let needs = volume.indices.map { place -> UncertainRequirement? in
      // An interval that cannot be staffed is said by the plan itself.
      guard let plain = atMean[place], !variation[place].isNaN,
        let rate = rates.map({ $0[place]?.rate }) ?? (try? UncertainRate(volume[place], variation: variation[place]))
      else { return nil }
      return try? UncertainRequirement(
        rate: rate, handleTime: handleSeconds, intervalSeconds: intervalSeconds, rules: rules, probability: certainty,
        atMeanRate: plain)
    }
    func column(_ value: (UncertainRequirement) -> Double) -> [Double] { needs.map { $0.map(value) ?? .nan } }
    return StaffingPlan.Uncertainty(
      certainty: certainty, variation: variation, serviceLevel: column(\.expectedLevelAtMeanRate),
      agentsExpected: column { Double($0.expected.agents) }, scheduledExpected: column { Double($0.expected.scheduledAgents) },
      agentsCertain: column { Double($0.certain.agents) }, scheduledCertain: column { Double($0.certain.scheduledAgents) })
  }

  /// Coefficient of variation of the rate behind a forecast count, from the 90 % quantile that ends an 80 % interval: the count's variance
  /// less that of a count at a known rate, which the queue has already (Jongbloed & Koole 2001).
  static func variation(mean: Double, upper: Double) -> Double {
    guard mean > 0, upper.isFinite else { return mean == 0 ? 0 : .nan }
    let deviation = max(0, upper - mean) / 1.2815515655446004
    return min(5, max(0, deviation * deviation - mean).squareRoot() / mean)
  }

  /// The rate behind the counts of sample paths: their spread less that of chance, which the queue has already, about the same mean.
  private static func rate(of counts: [Double]) -> (rate: UncertainRate, variation: Double)? {
    let mean = counts.reduce(0, +) / Double(max(1, counts.count))
    guard mean > 0, mean.isFinite else { return (try? UncertainRate(max(0, mean))).map { ($0, 0) } }
    let variance = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, counts.count - 1))
    let left = max(0, variance - mean)
    let shrink = variance > 0 ? (left / variance).squareRoot() : 0
    guard left > 0 else { return (try? UncertainRate(mean)).map { ($0, 0) } }
    return (try? UncertainRate(paths: counts.map { mean + ($0 - mean) * shrink })).map { ($0, left.squareRoot() / mean) }
  }
}
