import Foundation
import Testing
import Tickets
import Timeline

/// Small tables written in the tests, and files in a folder of their own.
enum TableSamples {
  static func source(_ text: String, _ name: String = "table.csv") -> DataSource { .bytes(Array(text.utf8), name: name) }

  static func table(
    _ text: String, _ kind: TableKind? = nil, name: String = "table.csv", _ options: ReadingOptions = ReadingOptions()
  ) throws(TicketsError) -> (table: RecordTable, report: ImportReport) {
    try RecordTableReader(options: options).read(source(text, name), kind: kind)
  }

  /// Runs `body` in a new folder that holds the files given by name and text.
  static func withFolder<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "foreshift-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    return try body(folder.path)
  }

  static func labels(_ table: RecordTable, _ name: String) -> [String?] {
    guard let column = table.labels[name] else { return [] }
    return (0..<table.count).map { column.label($0) }
  }

  static func instant(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0) -> Instant {
    Instant(secondsSinceEpoch: Int64(CivilDate.days(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60 + second))
  }

  static func failure(_ body: () throws(TicketsError) -> Void) -> TicketsError? {
    do throws(TicketsError) {
      try body()
      return nil
    } catch {
      return error
    }
  }
}
