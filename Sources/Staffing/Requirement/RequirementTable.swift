/// The requirement of a run of intervals, at one volume each.
///
/// The need at the mean volume meets the goal only on average days: with a forecast error of 10 % a queue of 200 Erlangs staffed for 80/20 at the
/// mean rate reaches 55 %. A table of the upper bounds shows what certainty costs.
public struct RequirementTable: Sendable {
  /// By interval; one that cannot be computed says why and leaves the others standing.
  public let needs: [Result<Requirement, StaffingError>]
  public let rules: RequirementRules
  /// Length of an interval in seconds.
  public let intervalSeconds: Double

  /// - Parameters:
  ///   - volumes: Expected contacts of each interval. A forecast below 0 means no contacts and counts as 0; a missing one (NaN) is an error
  ///     of its row.
  ///   - courses: The load within each interval at these volumes, as a `DemandMethod` makes it.
  ///   - handleTime: Mean handle time in seconds.
  ///   - intervalSeconds: Length of an interval in seconds.
  ///   - rules: The goal and the house rules.
  /// - Throws: `length_mismatch` where the arrays differ in length, `invalid_parameter` or `unknown_model` for rules that fit no interval.
  public init(
    volumes: [Double], courses: [LoadCourse], handleTime: Double, intervalSeconds: Double, rules: RequirementRules
  ) throws(StaffingError) {
    guard volumes.count == courses.count else {
      throw StaffingError(
        .lengthMismatch, subject: "courses", detail: "There are \(courses.count) loads for \(volumes.count) volumes; both must match.")
    }
    // Rules that are wrong in themselves are said once, not once a row.
    _ = try Requirement(volume: 0, handleTime: handleTime, intervalSeconds: intervalSeconds, rules: rules)
    needs = zip(volumes, courses).map { volume, course in
      do throws(StaffingError) {
        return .success(try Requirement(volume: volume < 0 ? 0 : volume, course: course, handleTime: handleTime, rules: rules))
      } catch {
        return .failure(error)
      }
    }
    self.rules = rules
    self.intervalSeconds = intervalSeconds
  }

  /// People-hours on the roster over all intervals that could be computed, before rounding to whole people.
  public var scheduledHours: Double {
    needs.reduce(0) { sum, row in
      guard case .success(let need) = row else { return sum }
      return sum + need.scheduled * intervalSeconds / 3600
    }
  }
}
