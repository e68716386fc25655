/// The people that deferred work takes, period by period (a day as a rule): at the expected volume and at the upper bound of the forecast.
public struct WorkloadTable: Sendable {
  /// One period; a period that cannot be computed says why and leaves the others standing.
  public struct Row: Sendable {
    /// Place in the arrays given.
    public let index: Int
    /// The need at the expected volume.
    public let need: Result<WorkloadRequirement, StaffingError>
    /// The need at the upper bound of the volume; `nil` where no bounds were given.
    public let upperNeed: Result<WorkloadRequirement, StaffingError>?
  }

  public let rows: [Row]
  public let rules: WorkloadRequirement.Rules

  /// - Parameters:
  ///   - volumes: Expected tickets of each period. A forecast below 0 means no tickets and counts as 0; a missing one (NaN) is an error of
  ///     its row.
  ///   - upperVolumes: Upper bounds of the tickets, as many as `volumes`.
  ///   - rules: What turns hours of work into people.
  /// - Throws: `length_mismatch` where the arrays differ in length.
  public init(volumes: [Double], upperVolumes: [Double]? = nil, rules: WorkloadRequirement.Rules) throws(StaffingError) {
    if let upperVolumes, upperVolumes.count != volumes.count {
      throw StaffingError(
        .lengthMismatch, subject: "upper_volumes",
        detail: "There are \(upperVolumes.count) upper bounds for \(volumes.count) volumes; both must match.")
    }
    func need(_ volume: Double) -> Result<WorkloadRequirement, StaffingError> {
      do {
        return .success(try WorkloadRequirement(volume: volume < 0 ? 0 : volume, rules: rules))
      } catch {
        return .failure(error)
      }
    }
    rows = volumes.indices.map { index in
      Row(index: index, need: need(volumes[index]), upperNeed: upperVolumes.map { need($0[index]) })
    }
    self.rules = rules
  }

  /// Hours of work over all periods that could be computed.
  public var workloadHours: Double {
    rows.reduce(0) { sum, row in
      guard case .success(let need) = row.need else { return sum }
      return sum + need.workloadHours
    }
  }
}
