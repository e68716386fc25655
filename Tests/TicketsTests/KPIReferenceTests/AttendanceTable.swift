import Foundation
import Testing

/// Monthly emergency attendances by provider and type, and how many waited longer than four hours: ready-made numerators and denominators.
struct AttendanceTable: Sendable {
  struct Row: Sendable {
    let period: String
    let provider: String
    let type: String
    let attendances: Int
    let breaches: Int
    let admissions: Int
  }

  struct Total: Sendable {
    var rows = 0
    var attendances = 0
    var breaches = 0
    var admissions = 0

    var breachRate: Double { Double(breaches) / Double(attendances) }
    /// As 1 - breaches / attendances, in that order of rounding.
    var withinRate: Double { 1 - breachRate }

    mutating func add(_ row: Row) {
      rows += 1
      attendances += row.attendances
      breaches += row.breaches
      admissions += row.admissions
    }
  }

  let rows: [Row]

  static let shared = Result { try AttendanceTable() }

  private init() throws {
    let names = ["period", "org_code", "type", "attendances", "breaches", "admissions"]
    let raw = try RawTable(ReferenceLog.file("nhs_ae_attendances_2016_2019"), columns: names)
    let (attendances, breaches, admissions) = (raw.numbers("attendances"), raw.numbers("breaches"), raw.numbers("admissions"))
    rows = raw["period"].indices.map {
      Row(
        period: raw["period"][$0], provider: raw["org_code"][$0], type: raw["type"][$0], attendances: attendances[$0],
        breaches: breaches[$0], admissions: admissions[$0])
    }
  }

  /// Totals by `key`, sorted by it.
  func totals(where include: (Row) -> Bool = { _ in true }, by key: (Row) -> String) -> [(key: String, total: Total)] {
    var totals: [String: Total] = [:]
    for row in rows where include(row) { totals[key(row), default: Total()].add(row) }
    return totals.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Type 1 by provider in the last month.
  var lastMonth: [(key: String, total: Total)] {
    let last = rows.map(\.period).max()
    return totals(where: { $0.type == "1" && $0.period == last }, by: \.provider)
  }

  /// Standardised breach rates of `groups` against their pooled rate.
  static func scores(_ groups: [(key: String, total: Total)]) -> [Double] {
    let pooled = pooled(groups).breachRate
    return groups.map { ($0.total.breachRate - pooled) / (pooled * (1 - pooled) / Double($0.total.attendances)).squareRoot() }
  }

  static func pooled(_ groups: [(key: String, total: Total)]) -> Total {
    groups.reduce(into: Total()) {
      $0.attendances += $1.total.attendances
      $0.breaches += $1.total.breaches
    }
  }

  /// Compares the table `kind` (the part of the file's name behind the data set's).
  func check(_ kind: String, _ expected: ReferenceTable) {
    let groups: [(key: String, total: Total)]
    var values: [String: [Double]] = [:]
    switch kind {
    case "monthly_by_type":
      groups = totals { "\($0.period),\($0.type)" }
      #expect(groups.map(\.key) == expected.rows.map { $0.prefix(2).joined(separator: ",") }, "\(expected.name): other groups")
    case "type1_by_org":
      groups = totals(where: { $0.type == "1" }, by: \.provider)
      #expect(groups.map(\.key) == expected.keys, "\(expected.name): other groups")
    case "type1_funnel_last_month":
      groups = lastMonth
      #expect(groups.map(\.key) == expected.keys, "\(expected.name): other groups")
      values["z"] = Self.scores(groups)
    default:
      Issue.record("\(expected.name): unknown table")
      return
    }
    values["attendances"] = groups.map { Double($0.total.attendances) }
    values["breaches"] = groups.map { Double($0.total.breaches) }
    values["admissions"] = groups.map { Double($0.total.admissions) }
    values["months"] = groups.map { Double($0.total.rows) }
    values["within_4h_rate"] = groups.map(\.total.withinRate)
    values["breach_rate"] = groups.map(\.total.breachRate)
    for column in expected.header.indices.dropFirst(kind == "monthly_by_type" ? 2 : 1) {
      guard let actual = values[expected.header[column]] else {
        Issue.record("\(expected.name): unknown column \(expected.header[column])")
        continue
      }
      expected.expect(column, equals: actual)
    }
  }
}
