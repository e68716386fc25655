import Testing

@testable import Tickets

@Suite struct UnmarkedUTF16Tests {
  private func encoded(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      bigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xff)] : [UInt8(unit & 0xff), UInt8(unit >> 8)]
    }
  }

  @Test(arguments: [
    "id,created_at,team\n1,2016-02-29 01:16,Zürich\n2,2016-03-01 10:00,東京\n", "created_at\n2016-02-29\n",
    "工單編號,建立時間,團隊\n一,2016-02-29 01:16,客服\n二,2016-03-01 10:00,客服\n",
  ])
  func isRecognised(_ text: String) throws {
    for bigEndian in [false, true] {
      let (table, report) = try TicketReader().read(.bytes(encoded(text, bigEndian: bigEndian), name: "test.csv"))
      let plain = try TicketReader().read(.bytes(Array(text.utf8), name: "test.csv"))
      #expect(report.encoding == (bigEndian ? "utf-16be" : "utf-16le"))
      #expect(table.created == plain.table.created)
      #expect(table.dimensions["team"]?.labels == plain.table.dimensions["team"]?.labels)
    }
  }

  @Test func aLongFileToo() throws {
    let text = "created_at,team\n" + String(repeating: "2016-02-29 01:16,Zürich\n", count: 20_000)
    #expect(try TicketReader().read(.bytes(encoded(text, bigEndian: true), name: "test.csv")).report.ticketsKept == 20_000)
  }

  @Test func otherBytesAreNot() {
    #expect(UTF16Transcoder.byteOrder(ofUnmarked: Array("id,created_at\n1,2016-02-29\n".utf8)) == nil)
    #expect(UTF16Transcoder.byteOrder(ofUnmarked: [0, 0, 0, 0, 0, 0]) == nil)
    #expect(UTF16Transcoder.byteOrder(ofUnmarked: [0x50, 0, 0, 0x41, 0x42, 0x43]) == nil)
    #expect(UTF16Transcoder.byteOrder(ofUnmarked: [0x41, 0]) == nil)
    #expect(UTF16Transcoder.byteOrder(ofUnmarked: []) == nil)
    #expect(UTF16Transcoder.byteOrder(ofUnmarked: [0x41, 0, 0x42, 0]) == false)
    #expect(UTF16Transcoder.byteOrder(ofUnmarked: [0, 0x41, 0, 0x42]) == true)
  }
}
