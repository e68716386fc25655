import Foundation
import TestSupport
import Testing
import Tickets
import Timeline

/// Every value of every reference file: computed with pandas from the same logs, by the definitions in the folder's README.
@Suite struct KPIReferenceTests {
  @Test(arguments: Fixtures.referenceFiles("kpi")) func `Every value of the file is computed`(_ file: URL) throws {
    switch file.lastPathComponent {
    case "README.md": break
    case "catalog.json": try CatalogueCheck(file: file).run()
    case "summary.json": try SummaryCheck(file: file).run()
    case "dispersion.json": try DispersionCheck(file: file).run()
    case let name where name.hasSuffix(".csv"): try table(file)
    case let name: Issue.record("unknown reference file \(name)")
    }
  }

  /// `<set>__<table>.csv`.
  private func table(_ file: URL) throws {
    let stem = file.deletingPathExtension().lastPathComponent
    guard let separator = stem.range(of: "__") else {
      Issue.record("unknown reference file \(file.lastPathComponent)")
      return
    }
    let set = String(stem[..<separator.lowerBound])
    let kind = String(stem[separator.upperBound...])
    let expected = try ReferenceTable(file)
    switch set {
    case "nhs_ae": try AttendanceTable.shared.get().check(kind, expected)
    case "bank_calls": try CallTable.shared.get().check(kind, expected)
    default:
      guard let log = ReferenceLog(rawValue: set) else {
        Issue.record("\(file.lastPathComponent): unknown data set \(set)")
        return
      }
      try table(kind, expected, log)
    }
  }

  private func table(_ kind: String, _ expected: ReferenceTable, _ set: ReferenceLog) throws {
    let log = try set.contents().table
    switch kind {
    case "daily": try PeriodTableCheck(log: log, expected: expected, frequency: .day).run()
    case "weekly": try PeriodTableCheck(log: log, expected: expected, frequency: .week).run()
    case "hourly": try PeriodTableCheck(log: log, expected: expected, frequency: .hour).run()
    case "monthly": try PeriodTableCheck(log: log, expected: expected, frequency: .month).run()
    case "dow_by_hour": try WeekHourTableCheck(log: log, expected: expected, window: set.window).run()
    case let name where name.hasPrefix("by_"):
      try GroupTableCheck(log: log, expected: expected, dimension: String(name.dropFirst(3))).run()
    default: Issue.record("\(expected.name): unknown table")
    }
  }
}
