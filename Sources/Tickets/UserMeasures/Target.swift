public import Timeline

/// What a KPI should be, from when to when, for whom, and why.
public struct Target: Sendable, Hashable {
  /// The KPI's id.
  public var kpi: String
  /// In the unit of the KPI's values: seconds for lengths of time, shares between 0 and 1 for proportions.
  public var value: Double
  /// The unit in which the target was stated (`%`, `h`); nil where it was stated in the unit of the KPI's values.
  public var unit: String?
  /// Which way is good; nil = as the KPI says.
  public var direction: KPI.Direction?
  /// The first day.
  public var from: CivilDate
  /// The last day; nil = until further notice.
  public var to: CivilDate?
  /// Who looks at it.
  public var level: KPI.Level
  /// Who answers for it: a name or a role.
  public var owner: String
  /// Why this value.
  public var reason: String
  /// The part of the records that it concerns; nil = all.
  public var slice: KPISlice?

  public init(
    kpi: String, value: Double, unit: String? = nil, direction: KPI.Direction? = nil, from: CivilDate, to: CivilDate? = nil,
    level: KPI.Level, owner: String, reason: String, slice: KPISlice? = nil
  ) {
    self.kpi = kpi
    self.value = value
    self.unit = unit
    self.direction = direction
    self.from = from
    self.to = to
    self.level = level
    self.owner = owner
    self.reason = reason
    self.slice = slice
  }

  /// Whether the target is in force on `date`.
  public func holds(on date: CivilDate) -> Bool { from <= date && to.map { date <= $0 } ?? true }

  /// Whether some day has both targets for the same records.
  func overlaps(_ other: Target) -> Bool {
    guard kpi == other.kpi, slice == other.slice else { return false }
    return (to.map { other.from <= $0 } ?? true) && (other.to.map { from <= $0 } ?? true)
  }
}
