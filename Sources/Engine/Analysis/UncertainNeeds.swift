import Staffing

/// What the forecast's own error costs a staffing plan, interval by interval: the level that its agents really give, and the agents that keep
/// the promise.
struct UncertainNeeds {
  let rules: RequirementRules
  let intervalSeconds: Double
  let handleSeconds: Double
  /// With which the certain need holds the promise, 0…1.
  let certainty: Double
  /// How volumes become load; nil where each interval's load is of its own contacts.
  var demand: StaffingDemand?

  /// What is answered, and the uncertain rate of each interval behind it.
  struct Plan {
    let uncertainty: StaffingPlan.Uncertainty
    let rates: [UncertainRate?]
  }

  /// The goal in each interval.
  ///
  /// - Parameters:
  ///   - volume: the mean forecast of each interval, NaN where there is none.
  ///   - upper: the upper bound of its 80 % interval.
  ///   - courses: the load of each interval at the mean forecast.
  ///   - atMean: the requirement of each interval at the mean forecast; nil where it cannot be staffed.
  ///   - paths: sample paths of the forecast by path and interval, in place of the bound.
  /// - Returns: nil where no interval is uncertain.
  func plan(
    volume: [Double], upper: [Double], courses: [LoadCourse], atMean: [Requirement?], paths: [[Double]]? = nil
  ) -> Plan? {
    let errors = errors(volume: volume, upper: upper, courses: courses, paths: paths)
    guard errors.contains(where: { $0.variation > 0 }) else { return nil }
    let needs = volume.indices.map { place -> UncertainRequirement? in
      // An interval that cannot be staffed is said by the plan itself.
      guard let plain = atMean[place], let rate = errors[place].rate else { return nil }
      return try? UncertainRequirement(
        rate: rate, handleTime: handleSeconds, intervalSeconds: intervalSeconds, rules: rules, probability: certainty,
        course: courses[place], atMeanRate: plain)
    }
    func column(_ value: (UncertainRequirement) -> Double) -> [Double] { needs.map { $0.map(value) ?? .nan } }
    let answer = StaffingPlan.Uncertainty(
      certainty: certainty, variation: errors.map(\.variation), serviceLevel: column(\.expectedLevelAtMeanRate),
      agentsExpected: column { Double($0.expected.agents) }, scheduledExpected: column { Double($0.expected.scheduledAgents) },
      agentsCertain: column { Double($0.certain.agents) }, scheduledCertain: column { Double($0.certain.scheduledAgents) })
    return Plan(uncertainty: answer, rates: errors.map(\.rate))
  }

  /// The goal over groups of intervals, days as a rule.
  ///
  /// - Parameters: as above, with the rates of the mean forecast, the group of each interval and the requirement over the groups.
  func plan(
    volume: [Double], upper: [Double], path: RatePath, courses: [LoadCourse], groups: [Int], atMean: SpanRequirement,
    paths: [[Double]]? = nil
  ) throws(StaffingError) -> Plan? {
    let errors = errors(volume: volume, upper: upper, courses: courses, paths: paths)
    guard errors.contains(where: { $0.variation > 0 }) else { return nil }
    let certain = try UncertainRate(0)
    let needs = try UncertainSpanRequirement(
      path, courses: courses, rates: errors.map { $0.rate ?? certain }, handleTime: handleSeconds, rules: rules, groups: groups,
      probability: certainty, atMeanRate: atMean)
    func column<Value>(_ values: [Value], _ value: (Value) -> Double) -> [Double] {
      zip(values, volume).map { $1.isNaN ? .nan : value($0) }
    }
    let answer = StaffingPlan.Uncertainty(
      certainty: certainty, variation: errors.map(\.variation), serviceLevel: column(needs.expectedLevelAtMeanRate) { $0 },
      agentsExpected: column(needs.expected) { Double($0.agents) },
      scheduledExpected: column(needs.expected) { Double($0.scheduledAgents) },
      agentsCertain: column(needs.certain) { Double($0.agents) }, scheduledCertain: column(needs.certain) { Double($0.scheduledAgents) })
    return Plan(uncertainty: answer, rates: errors.map(\.rate))
  }

  /// The uncertain rate of each interval, in contacts that make its mean load, and the coefficient of variation of its own contacts.
  ///
  /// A load that lags its arrivals is that of other contacts than the interval's own, and errs as they do: the errors of the intervals from
  /// which it comes, taken to go together, are carried on as the contacts are. A sparse hour after busy ones has their error, not its own.
  private func errors(
    volume: [Double], upper: [Double], courses: [LoadCourse], paths: [[Double]]?
  ) -> [(rate: UncertainRate?, variation: Double)] {
    let contacts = courses.map { $0.load * intervalSeconds / handleSeconds }
    if let paths { return errors(about: contacts, paths: paths) }
    let own = volume.indices.map { Self.variation(mean: volume[$0], upper: upper[$0]) }
    let deviations = zip(volume, own).map { $0 > 0 && $1 > 0 ? $0 * $1 : 0 }
    let carried = demand.flatMap { try? $0.loads(deviations) }
    return volume.indices.map { place in
      if own[place].isNaN { return (nil, .nan) }
      let load = courses[place].load
      let variation = carried.map { load > 0 ? min(5, $0[place] / load) : 0 } ?? own[place]
      return (try? UncertainRate(contacts[place], variation: variation), own[place])
    }
  }

  /// The same from sample paths: the load of each path, once chance is taken from its volumes.
  private func errors(about contacts: [Double], paths: [[Double]]) -> [(rate: UncertainRate?, variation: Double)] {
    var rates = paths
    let variations = contacts.indices.map { place in
      let (rate, variation) = Self.rates(of: paths.map { $0[place] })
      for path in paths.indices { rates[path][place] = rate[path] }
      return variation
    }
    let loads = demand.flatMap { demand in try? rates.map { (path) throws(StaffingError) in try demand.loads(path) } } ?? rates
    return contacts.indices.map { place in
      let parts = loads.map { $0[place] }
      let mean = parts.reduce(0, +) / Double(max(1, parts.count))
      // Paths that are all alike are a rate that is known.
      guard mean > 0, mean.isFinite, parts.contains(where: { abs($0 - mean) > 1e-9 * mean }) else {
        return (try? UncertainRate(max(0, contacts[place])), variations[place])
      }
      return (try? UncertainRate(paths: parts.map { $0 * contacts[place] / mean }), variations[place])
    }
  }

  /// Coefficient of variation of the rate behind a forecast count, from the 90 % quantile that ends an 80 % interval: the count's variance
  /// less that of a count at a known rate, which the queue has already (Jongbloed & Koole 2001).
  static func variation(mean: Double, upper: Double) -> Double {
    guard mean > 0, upper.isFinite else { return mean == 0 ? 0 : .nan }
    let deviation = max(0, upper - mean) / 1.2815515655446004
    return min(5, max(0, deviation * deviation - mean).squareRoot() / mean)
  }

  /// The rates behind the counts of sample paths, and their coefficient of variation: the counts' spread less that of chance, which the queue
  /// has already.
  private static func rates(of counts: [Double]) -> (rates: [Double], variation: Double) {
    let mean = counts.reduce(0, +) / Double(max(1, counts.count))
    guard mean > 0, mean.isFinite else { return (counts.map { _ in 0 }, 0) }
    let variance = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, counts.count - 1))
    let left = max(0, variance - mean)
    let shrink = variance > 0 ? (left / variance).squareRoot() : 0
    return (counts.map { max(0, mean + ($0 - mean) * shrink) }, left.squareRoot() / mean)
  }
}
