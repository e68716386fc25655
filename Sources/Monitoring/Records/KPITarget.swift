public import Engine

/// What a KPI should be, since when, and who says so.
public struct KPITarget: MonitoringRecord, Equatable, FieldConstraining {
  public static let kind = RecordKind(rawValue: "kpi_target")

  public enum Level: String, Codable, Sendable, CaseIterable { case strategic, tactical, operational }

  public var id: String
  /// Id of the catalogue.
  public var kpi: String
  /// In the unit of the KPI's values: seconds for lengths of time, shares between 0 and 1 for proportions.
  public var value: Double
  /// First day, and last day; absent = always, and until further notice.
  public var from: String?
  public var to: String?
  /// Who looks at it.
  public var level: Level?
  /// Who answers for it.
  public var owner: String?
  public var reason: String?

  public init(id: String, kpi: String, value: Double, from: String? = nil, to: String? = nil) {
    self.id = id
    self.kpi = kpi
    self.value = value
    self.from = from
    self.to = to
  }

  public var parent: String? { kpi }

  /// Whether it is in force on a day, written 2026-03-01.
  public func holds(on day: String) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true) }

  public static var fieldSchemas: [String: JSONSchema] {
    ["id": RecordName.schema, "from": .string(format: "date"), "to": .string(format: "date")]
  }
}

/// When the desk is open and on which days it is not.
public struct KeptCalendar: MonitoringRecord, Equatable, FieldConstraining {
  public static let kind = RecordKind(rawValue: "calendar")
  /// The calendar by which the dashboard's durations in business hours are counted.
  public static let main = "main"

  public var id: String
  public var name: String
  /// Hours, sites and holidays as YAML or JSON, as `foreshift kpis --calendar` reads them.
  public var calendar: String

  public init(id: String, name: String, calendar: String) {
    self.id = id
    self.name = name
    self.calendar = calendar
  }

  public static var fieldSchemas: [String: JSONSchema] { ["id": RecordName.schema] }
}
