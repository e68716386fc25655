import Foundation
import TestSupport
import Testing
import Tickets
import Timeline

/// Encodings, delimiters, quotes and line breaks.
@Suite struct ImportTextTests {
  private let rows = "id,created_at,team\n1,2016-02-29 01:16,Zürich\n2,2016-03-01 10:00,東京\n"

  private func teams(_ bytes: [UInt8]) throws -> [String?] {
    let table = try ImportSamples.tickets(bytes: bytes).table
    return (0..<table.count).map { table.dimensions["team"]?.label($0) }
  }

  @Test func utf8WithAndWithoutMark() throws {
    let plain = Array(rows.utf8)
    #expect(try teams(plain) == ["Zürich", "東京"])
    #expect(try teams([0xef, 0xbb, 0xbf] + plain) == ["Zürich", "東京"])
    #expect(try ImportSamples.tickets(bytes: [0xef, 0xbb, 0xbf] + plain).report.encoding == "utf-8")
  }

  @Test(arguments: [false, true]) func utf16WithMark(bigEndian: Bool) throws {
    let text = rows + String(repeating: "3,2016-03-02 10:00,𝔘nter\n", count: 30_000)
    var bytes: [UInt8] = bigEndian ? [0xfe, 0xff] : [0xff, 0xfe]
    for unit in text.utf16 {
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 0xff)
      bytes += bigEndian ? [high, low] : [low, high]
    }
    let (table, report) = try ImportSamples.tickets(bytes: bytes, ReadingOptions(layout: .ticket))
    #expect(report.rowsRead == 30_002)
    #expect(report.refusedRows == 0)
    #expect(table.dimensions["team"]?.labels == ["Zürich", "東京", "𝔘nter"])
    #expect(report.encoding == (bigEndian ? "utf-16be" : "utf-16le"))
  }

  @Test func windows1252IsReadAndSaid() throws {
    let bytes: [UInt8] = Array("id,created_at,team\n1,2016-02-29,Z".utf8) + [0xfc] + Array("rich\n2,2016-03-01,".utf8) + [0x80, 0x0a]
    let (table, report) = try ImportSamples.tickets(bytes: bytes)
    #expect(table.dimensions["team"]?.labels == ["Zürich", "€"])
    #expect(report.encoding == "windows-1252")
    #expect(report.fact("legacy_encoding")?.count == 2)
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func lineBreaks(_ lineBreak: String) throws {
    for isTerminated in [true, false] {
      var text = "id,created_at,team\n1,2016-02-29,A\n\n2,2016-03-01,B\n3,never,C\n4,2016-03-02,D"
      if isTerminated { text += "\n" }
      let (table, report) = try ImportSamples.tickets(text.replacingOccurrences(of: "\n", with: lineBreak))
      #expect(table.dimensions["team"]?.labels == ["A", "B", "D"])
      #expect(report.rowsRead == 4)
      #expect(report.refusals.first?.line == 5)
    }
  }

  @Test(arguments: [(",", "comma"), (";", "semicolon"), ("\t", "tab"), ("|", "pipe")])
  func delimiters(_ delimiter: String, _ name: String) throws {
    let text = ["id|created_at|team", "1|2016-02-29 10:00:00|A", "2|2016-03-01 11:00:00|B"].joined(separator: "\n")
      .replacingOccurrences(of: "|", with: delimiter)
    let (table, report) = try ImportSamples.tickets(text)
    #expect(report.delimiter == name)
    #expect(table.dimensions["team"]?.labels == ["A", "B"])
  }

  @Test func commasInTextDoNotWinOverSemicolons() throws {
    let text = "id;created_at;title\n1;2016-02-29;a, b, c\n2;2016-03-01;d, e\n3;2016-03-02;f\n"
    #expect(try ImportSamples.tickets(text).report.delimiter == "semicolon")
  }

  @Test func excelsHintIsFollowed() throws {
    let (table, report) = try ImportSamples.tickets("sep=;\nid;created_at\n1,5;2016-02-29\n2,5;soon\n")
    #expect(table.count == 1)
    #expect(report.delimiter == "semicolon")
    #expect(report.refusals.map(\.line) == [4])
  }

  @Test func quotesDoubledQuotesAndLineBreaks() throws {
    let text = """
      id,title,created_at,team
      1,"broken, printer
      on two lines",2016-02-29,"The ""A"" team"
      2,5" disk,2016-03-01,B
      3,"",2016-03-02,"C"
      x,"bad",no date,"D"

      """
    let (table, report) = try ImportSamples.tickets(text)
    #expect(table.dimensions["team"]?.labels == ["The \"A\" team", "B", "C"])
    #expect(report.refusals.map(\.line) == [6])
  }

  @Test func fieldsAcrossReadsAreWhole() throws {
    // Records of many lengths, so that read boundaries fall everywhere, also inside quotes and doubled quotes.
    var text = "id,note,created_at,team\n"
    for row in 0..<9000 {
      text += "\(row),\"\(String(repeating: "x\"\"\n", count: row % 23))\",2016-03-\(10 + row % 20),\"T\(row % 7)\"\"\"\n"
    }
    let (table, report) = try ImportSamples.tickets(text)
    #expect(table.count == 9000)
    #expect(report.refusedRows == 0)
    #expect(table.dimensions["team"]?.labels == (0..<7).map { "T\($0)\"" })
    #expect((0..<9000).allSatisfy { table.dimensions["team"]?.label($0) == "T\($0 % 7)\"" })
  }

  @Test func raggedRowsAreRefusedWithTheirLine() throws {
    let (table, report) = try ImportSamples.tickets("id,created_at,team\n1,2016-02-29,A\n2,2016-03-01\n3,2016-03-01,C,D\n4,2016-03-02,D\n")
    #expect(table.count == 2)
    #expect(report.refusedRows == 2)
    #expect(report.refusals.map(\.line) == [3, 4])
    #expect(report.refusalCounts.map(\.reason) == ["another number of fields than the header's 3"])
    #expect(report.refusalCounts.map(\.count) == [2])
    #expect(report.rowsRead == report.ticketsKept + report.merged + report.refusedRows)
  }

  @Test func emptyColumnsAtTheEndAreTolerated() throws {
    let (table, report) = try ImportSamples.tickets("id,created_at,team,\n1,2016-02-29,A,\n2,2016-03-01,B\n")
    #expect(table.count == 2)
    #expect(report.refusedRows == 0)
    #expect(try ImportSamples.tickets("id,created_at\n1,2016-02-29,\n").table.count == 1)
  }

  @Test func anUnnamedIndexColumnIsPassedOver() throws {
    let (table, report) = try ImportSamples.tickets(",id,created_at\n0,7,2016-02-29\n1,8,2016-03-01\n")
    #expect(table.count == 2)
    #expect(report.columns.contains { $0.header.isEmpty && $0.takenFor == nil })
  }

  @Test func textBehindAClosingQuoteIsRefused() throws {
    let (table, report) = try ImportSamples.tickets("id,created_at,team\n1,2016-02-29,\"A\"x\n2,2016-03-01,\"B\" \n")
    #expect(table.count == 1)
    #expect(report.refusals.first?.reason == "text follows a closing quote")
  }

  @Test func aFileThatStopsInsideQuotesIsAnError() {
    let error = ImportSamples.failure("id,created_at,team\n1,2016-02-29,A\n2,2016-03-01,\"B\n3,2016-03-02,C\n")
    #expect(error?.code == "unterminated_quote")
    #expect(error?.place.line == 3)
  }

  @Test func aFileThatStopsInsideARowSaysSo() throws {
    let report = try ImportSamples.tickets("id,created_at,team\n1,2016-02-29,A\n2,2016-0").report
    #expect(report.refusals.map(\.line) == [3])
    #expect(report.refusals.map(\.reason) == ["the file ends in the middle of this row"])
  }
}
