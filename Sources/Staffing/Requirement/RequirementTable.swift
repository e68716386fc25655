/// The requirement of a run of intervals: at the expected volume and at the upper bound of the forecast.
///
/// The need at the mean volume meets the goal only on average days: with a forecast error of 10 % a queue of 200 Erlangs staffed for 80/20 at the
/// mean rate reaches 55 %. The need at an upper bound shows what certainty costs.
public struct RequirementTable: Sendable {
  /// One interval; an interval that cannot be computed says why and leaves the others standing.
  public struct Row: Sendable {
    /// Place in the arrays given.
    public let index: Int
    /// The need at the expected volume.
    public let need: Result<Requirement, StaffingError>
    /// The need at the upper bound of the volume.
    public let upperNeed: Result<Requirement, StaffingError>
  }

  public let rows: [Row]
  public let rules: RequirementRules
  /// Length of an interval in seconds.
  public let intervalSeconds: Double

  /// - Parameters:
  ///   - volumes: Expected contacts of each interval. A forecast below 0 means no contacts and counts as 0; a missing one (NaN) is an error
  ///     of its row.
  ///   - upperVolumes: Upper bounds of the contacts.
  ///   - courses: The load within each interval at the expected volumes, as a `DemandMethod` makes it.
  ///   - upperCourses: The same at the upper bounds.
  ///   - handleTime: Mean handle time in seconds.
  ///   - intervalSeconds: Length of an interval in seconds.
  ///   - rules: The goal and the house rules.
  /// - Throws: `length_mismatch` where the arrays differ in length, `invalid_parameter` or `unknown_model` for rules that fit no interval.
  public init(
    volumes: [Double], upperVolumes: [Double], courses: [LoadCourse], upperCourses: [LoadCourse], handleTime: Double,
    intervalSeconds: Double, rules: RequirementRules
  ) throws(StaffingError) {
    guard Set([volumes.count, upperVolumes.count, courses.count, upperCourses.count]).count == 1 else {
      throw StaffingError(
        .lengthMismatch, subject: "upper_volumes",
        detail: "There are \(upperVolumes.count) upper bounds and \(courses.count) loads for \(volumes.count) volumes; all must match.")
    }
    // Rules that are wrong in themselves are said once, not once a row.
    _ = try Requirement(volume: 0, handleTime: handleTime, intervalSeconds: intervalSeconds, rules: rules)

    func need(_ volume: Double, _ course: LoadCourse) -> Result<Requirement, StaffingError> {
      do {
        return .success(try Requirement(volume: volume < 0 ? 0 : volume, course: course, handleTime: handleTime, rules: rules))
      } catch {
        return .failure(error)
      }
    }
    rows = volumes.indices.map { index in
      Row(index: index, need: need(volumes[index], courses[index]), upperNeed: need(upperVolumes[index], upperCourses[index]))
    }
    self.rules = rules
    self.intervalSeconds = intervalSeconds
  }

  /// People-hours on the roster over all intervals that could be computed, before rounding to whole people.
  public var scheduledHours: Double {
    rows.reduce(0) { sum, row in
      guard case .success(let need) = row.need else { return sum }
      return sum + need.scheduled * intervalSeconds / 3600
    }
  }
}
