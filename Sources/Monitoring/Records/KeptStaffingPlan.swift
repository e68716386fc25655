public import Engine
public import Timeline

/// A staffing plan as it was made, kept for those who work by it.
public struct KeptStaffingPlan: MonitoringRecord {
  public static let kind = RecordKind(rawValue: "staffing_plan")

  public var id: String
  public var name: String
  /// The forecast that it serves.
  public var forecast: String
  public var madeAt: Instant
  public var madeBy: String
  /// Everything that the job `staff` said.
  public var plan: StaffingPlan

  public init(id: String, name: String, forecast: String, madeAt: Instant, madeBy: String, plan: StaffingPlan) {
    self.id = id
    self.name = name
    self.forecast = forecast
    self.madeAt = madeAt
    self.madeBy = madeBy
    self.plan = plan
  }

  public var parent: String? { forecast }
}
