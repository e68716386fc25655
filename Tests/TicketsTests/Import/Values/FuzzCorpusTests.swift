import Foundation
import TestSupport
import Testing
import Timeline

@testable import Tickets

/// Every input that the fuzzers found worth keeping is read without a trap, and what must always hold holds.
@Suite struct FuzzCorpusTests {
  private static func inputs(_ reader: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = Fixtures.directory.appending(path: "fuzz/\(reader)", directoryHint: .isDirectory)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      (name, Array(try Data(contentsOf: folder.appending(path: name))))
    }
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    bytes.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
  }

  @Test func theCorpusIsThereAndSmall() throws {
    let inputs = try ["csv", "json", "dates", "numbers"].map { try Self.inputs($0) }
    #expect(inputs.allSatisfy { $0.count >= 5 })
    #expect(inputs.reduce(0) { $0 + $1.count } <= 100)
    #expect(inputs.joined().allSatisfy { $0.bytes.count <= 8192 })
  }

  @Test func tables() throws {
    for (name, bytes) in try Self.inputs("csv") {
      for layout in [TicketLayout.ticket, .event] {
        let options = ReadingOptions(dateOrder: .dayMonthYear, layout: layout, recordLimit: 2000)
        let source = DataSource.bytes(Array(bytes.dropFirst()), name: name)
        if let (table, report) = try? TicketReader(options: options).read(source) {
          #expect(table.count == report.ticketsKept, "\(name)")
          #expect(table.created.allSatisfy { !$0.isMissing }, "\(name)")
        }
        if let (series, _) = try? SeriesReader(options: options).read(source) {
          #expect(series.allSatisfy { $0.values.count == $0.axis.count }, "\(name)")
        }
      }
    }
  }

  @Test func json() throws {
    for (name, bytes) in try Self.inputs("json") {
      var bytes = bytes
      if let first = bytes.first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") {
        bytes = Array("[{\"created_at\":\"2016-02-29\"},".utf8) + bytes + [UInt8(ascii: "]")]
      }
      let options = ReadingOptions(dateOrder: .dayMonthYear, recordLimit: 4000)
      guard let (table, report) = try? TicketReader(options: options).read(.bytes(bytes, name: name)) else { continue }
      #expect(table.count == report.ticketsKept, "\(name)")
    }
  }

  @Test func dates() throws {
    for (name, bytes) in try Self.inputs("dates") {
      var column = StampColumn(header: "at", listed: 3)
      let lines = Self.lines(bytes[...])
      for line in lines {
        let stamp = ValueSamples.with(line) { column.read($0.trimmed, line: 1).stamp }
        #expect(stamp.isMissing || (0..<86_400).contains(stamp.secondOfDay), "\(name)")
        let time = ValueSamples.with(line) { TimeOfDayParser.parse($0.trimmed)?.secondOfDay ?? 0 }
        #expect((0..<86_400).contains(time), "\(name)")
      }
      #expect(column.counts.reduce(0, +) == lines.count, "\(name)")
    }
  }

  @Test(arguments: [DecimalMark.point, .comma]) func numbers(_ expected: DecimalMark) throws {
    for (name, bytes) in try Self.inputs("numbers") {
      var numbers = NumberColumn(header: "n", expected: expected, percent: .asRatio, listed: 3)
      var durations = DurationColumn(header: "d", unit: .hours, expected: expected, listed: 3)
      var scores = ScoreColumn(decimalComma: expected == .comma)
      var values: [[Double]] = []
      for line in Self.lines(bytes.dropFirst()) {
        values.append(
          ValueSamples.with(line) { field in
            let field = field.trimmed
            _ = FlagParser.parse(field)
            return [numbers.read(field, line: 1).value, durations.read(field, line: 1).value, scores.read(field).value]
          })
      }
      let number = NumberColumn.decide([numbers])[0]
      let duration = DurationColumn.decide([durations])[0]
      for value in values {
        let settled = [
          numbers.settled(value[0], number), durations.settled(value[1], duration), scores.settled(value[2], scores.decision),
        ]
        #expect(settled.allSatisfy { $0.isFinite || $0.isNaN && DeferredNumber($0) == nil }, "\(name)")
      }
    }
  }
}
