import Foundation
import TestSupport
import Testing
import Tickets
import Timeline

@Suite struct ImportSourceTests {
  private let text = "id,created_at,resolved_at\n1,2016-02-29 01:16,2016-03-01 02:00\n2,2016-03-01 10:00,\n"

  /// `printf ... | gzip -n` of `text`, made once by gzip 1.12.
  private func gzipped(_ text: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let plain = folder.appending(path: "t.csv")
    try Data(text.utf8).write(to: plain)
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-n", plain.path]
    try gzip.run()
    gzip.waitUntilExit()
    return Array(try Data(contentsOf: folder.appending(path: "t.csv.gz")))
  }

  private func temporaryFile(_ bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID().uuidString).csv")
    try Data(bytes).write(to: file)
    return file.path
  }

  @Test func gzipIsRecognisedByItsBytesNotItsName() throws {
    let (table, _) = try ImportSamples.tickets(bytes: gzipped(text))
    #expect(table.count == 2)
    let path = try temporaryFile(gzipped(text))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try TicketReader().read(.file(path)).table.created == table.created)
  }

  @Test func gzipMembersFollowOneAnother() throws {
    let parts = try gzipped("id,created_at\n1,2016-02-29\n") + gzipped("2,2016-03-01\n") + gzipped("3,2016-03-02\n")
    #expect(try ImportSamples.tickets(bytes: parts).table.count == 3)
    #expect(try ImportSamples.tickets(bytes: parts + [0, 0, 0]).report.fact("trailing_gzip_bytes") == nil)
    #expect(try ImportSamples.tickets(bytes: parts + [7, 7, 7]).report.fact("trailing_gzip_bytes")?.count == 1)
  }

  @Test func aTruncatedGzipIsAnError() throws {
    let whole = try gzipped(text + String(repeating: "9,2016-03-01 11:11,\n", count: 2000))
    for cut in [3, whole.count / 2, whole.count - 9, whole.count - 1] {
      let error = ImportSamples.failure { () throws(TicketsError) in _ = try ImportSamples.tickets(bytes: Array(whole.prefix(cut))) }
      #expect(error?.code == "truncated_gzip", "cut after \(cut) bytes")
    }
  }

  @Test func aDamagedGzipIsAnError() throws {
    var bytes = try gzipped(text)
    bytes[bytes.count - 6] ^= 0x55
    #expect(ImportSamples.failure { () throws(TicketsError) in _ = try ImportSamples.tickets(bytes: bytes) }?.code == "damaged_gzip")
  }

  @Test func everyKindOfUnusableFileHasItsOwnCode() throws {
    func code(_ source: DataSource) -> String? {
      ImportSamples.failure { () throws(TicketsError) in _ = try TicketReader().read(source) }?.code
    }
    #expect(code(.file("/nonexistent/tickets.csv")) == "file_not_found")
    #expect(code(.file(Fixtures.directory.appending(path: "golden").path)) == "empty_folder")
    #expect(code(.bytes([], name: "x")) == "empty_file")
    #expect(code(.bytes(Array("\n\n \r\n".utf8), name: "x")) == "empty_file")
    #expect(code(.bytes(Array("id,created_at\n".utf8), name: "x")) == "no_rows")
    #expect(code(.bytes(Array("id,created_at".utf8), name: "x")) == "no_rows")
    #expect(code(.bytes(Array("a,b\n1,2\n".utf8), name: "x")) == "no_known_columns")
    #expect(code(.bytes(Array("id,priority\n1,2\n".utf8), name: "x")) == "no_created_column")
    #expect(code(.bytes([0x50, 0x4b, 3, 4, 20, 0, 6, 0], name: "x.xlsx")) == "binary_file")
    #expect(code(.bytes(Array("%PDF-1.7\n".utf8), name: "x.pdf")) == "binary_file")
    #expect(code(.bytes(Array("id,created_at\n1,\0\0\n".utf8), name: "x")) == "binary_file")
    #expect(code(.bytes([UInt8](repeating: 0, count: 5000), name: "x")) == "binary_file")
    #expect(code(.bytes((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ ($0 >> 3)) }, name: "x")) == "binary_file")
  }

  @Test func anErrorNamesTheFile() {
    let error = ImportSamples.failure { () throws(TicketsError) in _ = try TicketReader().read(.file("/nonexistent/t.csv")) }
    #expect(error?.place.file == "/nonexistent/t.csv")
    #expect(error?.description == "/nonexistent/t.csv: There is no such file.")
  }

  @Test func progressEndsAtTheTotal() throws {
    final class Seen: @unchecked Sendable { var last: (Int, Int?) = (0, nil) }
    let seen = Seen()
    let options = ReadingOptions(progress: { seen.last = ($0, $1) })
    _ = try ImportSamples.tickets(text, options)
    #expect(seen.last.0 == text.utf8.count)
    #expect(seen.last.1 == text.utf8.count)
  }

  @Test func aPipeIsReadToItsEnd() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID().uuidString).fifo").path
    let make = Process()
    make.executableURL = URL(filePath: "/usr/bin/env")
    make.arguments = ["mkfifo", path]
    try make.run()
    make.waitUntilExit()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = ["-c", "{ echo 'id,created_at'; for i in 1 2 3; do echo \"$i,2016-02-2$i\"; sleep 0.02; done; } > '\(path)'"]
    try writer.run()
    let (table, report) = try TicketReader().read(.file(path))
    writer.waitUntilExit()
    #expect(table.count == 3)
    #expect(report.rowsRead == 3)
  }

  @Test func aGiantLineFailsAtTheLimit() throws {
    let giant = [UInt8](repeating: UInt8(ascii: "x"), count: 3 << 20)
    for text in ["id,created_at\n", "id,created_at\n1,\"", ""] {
      let error = ImportSamples.failure { () throws(TicketsError) in
        _ = try ImportSamples.tickets(bytes: Array(text.utf8) + giant, ReadingOptions(recordLimit: 1 << 20))
      }
      #expect(error?.code == "record_too_long")
      #expect(error?.place.line == (text.isEmpty ? 1 : 2))
    }
  }

  @Test func aLongRecordWithinTheLimitIsRead() throws {
    let note = String(repeating: "a long story, ", count: 60_000)
    let (table, _) = try ImportSamples.tickets("id,note,created_at\n1,\"\(note)\",2016-02-29\n2,short,2016-03-01\n")
    #expect(table.count == 2)
  }
}
