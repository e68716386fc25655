import Foundation
import TestSupport
import Testing
import Tickets
import Timeline

/// Small exports of every program, made up with the programs' own field names.
enum DialectSamples {
  static func source(_ name: String) -> DataSource { .file(Fixtures.directory.appending(path: "dialects/\(name)").path) }

  static func tickets(_ name: String) throws(TicketsError) -> (table: TicketTable, report: ImportReport) {
    try TicketReader(options: ReadingOptions()).read(source(name))
  }

  static func inspection(_ name: String) throws(TicketsError) -> TableInspection { try TableInspector().inspect(source(name)) }

  /// Header by what it was taken for.
  static func taken(_ report: ImportReport) -> [String: String] {
    var taken: [String: String] = [:]
    for column in report.columns { if let name = column.takenFor, taken[name] == nil { taken[name] = column.header } }
    return taken
  }

  static func instant(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Instant {
    Instant(secondsSinceEpoch: Int64(CivilDate.days(year: 2024, month: 3, day: day) * 86_400 + hour * 3600 + minute * 60))
  }

  static func labels(_ table: TicketTable, _ name: String) -> [String?] {
    guard let column = table.dimensions[name] else { return [] }
    return (0..<table.count).map { column.label($0) }
  }

  /// The code and the place of the error that `body` throws.
  static func failure(_ body: () throws(TicketsError) -> Void) -> TicketsError? {
    do throws(TicketsError) {
      try body()
      return nil
    } catch {
      return error
    }
  }
}
