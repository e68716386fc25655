import Staffing

/// Plans of one pattern of capacity, all played through on the same courses.
struct DeferredCourse {
  let work: DeferredWork
  let goalShare: Double
  let certainty: Double
  let seed: UInt64
  let span: DeferredSpan
  let shrinkage: Shrinkage
  /// Capacity by period around a mean of 1.
  let weights: [Double]

  /// The step in which people are counted: a tenth of one on a small desk, whole ones on a large.
  private var step: Double { work.meanLoad < 20 ? 0.1 : work.meanLoad < 200 ? 0.5 : work.meanLoad < 2000 ? 1 : 10 }

  func plan(_ kind: DeferredResponse.Plan.Kind, people: Double) throws(StaffingError) -> DeferredResponse.Plan {
    plan(kind, try work.outcome(capacity: people, seed: seed))
  }

  func least(_ kind: DeferredResponse.Plan.Kind, for goal: DeferredGoal) throws(StaffingError) -> DeferredResponse.Plan {
    let found = try work.leastCapacity(for: goal, step: step, seed: seed)
    var plan = plan(kind, found.outcome)
    plan.shareWithOneStepLess = found.oneStepLess?.expectedShare().value
    return plan
  }

  private func plan(_ kind: DeferredResponse.Plan.Kind, _ outcome: DeferredOutcome) -> DeferredResponse.Plan {
    let expected = outcome.expectedShare()
    let interval = outcome.interval(0.9)
    let hours = outcome.capacity * span.openSeconds / 3600 / span.weeks
    return DeferredResponse.Plan(
      kind: kind, people: outcome.capacity, hoursAWeek: hours, paidHoursAWeek: shrinkage.scheduled(for: hours), share: expected.value,
      standardError: expected.standardError, lower: interval.lower, upper: interval.upper,
      chance: outcome.chance(ofShare: goalShare).value,
      classShares: outcome.classNames.indices.map { outcome.expectedShare(ofClass: $0).value })
  }

  /// Hours of work by open day with a mean of `people` at work.
  func dayHours(people: Double) -> [Double] {
    span.byDay(zip(weights, span.periodSeconds).map { $0 * $1 * people / 3600 })
  }
}
