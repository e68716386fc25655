import Foundation
import Testing
import Tickets

@Suite struct ZstdTests {
  /// Two frames one behind the other: a header with one ticket, and two more tickets.
  private static let frames = [UInt8](
    Data(base64Encoded: "KLUv/SQb2QAAaWQsY3JlYXRlZF9hdAoxLDIwMjQtMDMtMDQKLKDJrCi1L/0kGrUAAIAyLDIwMjQtMDMtMDUKMzYKAQCwTSUJL4u3") ?? Data())

  private func read(_ bytes: [UInt8]) throws(TicketsError) -> (table: TicketTable, report: ImportReport) {
    try TicketReader(options: ReadingOptions()).read(.bytes(bytes, name: "t.csv.zst"))
  }

  @Test func framesAreReadAsOneText() throws {
    #expect(try read(Self.frames).table.count == 3)
  }

  @Test func aSkippableFrameIsPassedOver() throws {
    let skippable: [UInt8] = [0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]
    #expect(try read(skippable + Self.frames).table.count == 3)
    #expect(try read(Self.frames + skippable).table.count == 3)
  }

  @Test func aFileCutOffIsSaidToBe() {
    let error = DialectSamples.failure { () throws(TicketsError) in _ = try read(Array(Self.frames.dropLast(5))) }
    #expect(error?.code == "truncated_zstd")
  }

  @Test func damageIsFoundByTheCheckSum() {
    var bytes = Self.frames
    bytes[bytes.count - 2] ^= 0xff
    #expect(DialectSamples.failure { () throws(TicketsError) in _ = try read(bytes) }?.code == "damaged_zstd")
  }

  @Test func whatFollowsTheFramesIsPassedOverAndSaid() throws {
    let (table, report) = try read(Self.frames + Array("garbage".utf8))
    #expect(table.count == 3)
    #expect(report.facts.contains { $0.code.hasPrefix("trailing_") })
  }
}
