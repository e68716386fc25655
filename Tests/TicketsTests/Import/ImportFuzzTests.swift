import TestSupport
import Testing
import Tickets
import Timeline

/// Whatever the bytes, a reader answers or throws, and its counts add up.
@Suite struct ImportFuzzTests {
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var word = state
      word ^= word >> 33
      word = word &* 0xff51_afd7_ed55_8ccd
      return word ^ word >> 33
    }
  }

  private static let seeds = [
    "id,created_at,resolved_at,team,sla_met,cost\n1,2016-02-29 01:16,2016-03-01 02:00,A,true,1.5\n2,29/2/2016,\"a\"\"b\",?,no,\"1,234.5\"\n",
    "number;incident_state;sys_mod_count;opened_at;sys_updated_at\r\nI1;New;0;29/2/2016 01:16;29/2/2016 01:23\r\nI1;Active;1;29/2/2016 01:16;\r\n",
    "{\"id\":1,\"created\":\"2016-02-29T00:00:00+01:00\",\"via\":{\"channel\":\"web\"},\"tags\":[1,\"]\"],\"t\":\"\\u00e9\"}\n{\"created\":null}\n",
    "unique_id,ds,y,n,x\na,2016-W01,1,2,3\nb,2016Q1,1e5,,\nc,5,-1,?,9\n",
    "ds\ty\n2016年4月1日 下午1:05\t5\nSep 30, 2021 5:20 PM\t94.01%\n1456747500\t7\n",
  ]

  private static let insertions: [[UInt8]] = [
    [34], [34, 34], [10], [13], [13, 10], [44], [59], [123], [125], [92], [92, 117], [0xff, 0xfe], [0xef, 0xbb, 0xbf], [0x1f, 0x8b, 8, 0],
    [0xe4, 0xb8], [0], Array("99999999999999999999".utf8), Array("2016-".utf8), Array("Z+".utf8), Array("Sun".utf8), Array("1e999".utf8),
  ]

  @Test(arguments: 1...4) func mutatedTables(_ seed: Int) {
    var random = Seeded(state: UInt64(seed))
    for _ in 0..<400 {
      var bytes = Array(Self.seeds[Int.random(in: 0..<Self.seeds.count, using: &random)].utf8)
      for _ in 0..<Int.random(in: 1...10, using: &random) {
        let at = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.insert(contentsOf: Self.insertions[Int.random(in: 0..<Self.insertions.count, using: &random)], at: at)
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 0...20, using: &random)))
        default: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &random) }
        }
      }
      check(bytes, ReadingOptions(dateOrder: .dayMonthYear, recordLimit: 2000))
    }
  }

  private func check(_ bytes: [UInt8], _ options: ReadingOptions) {
    if let (table, report) = try? ImportSamples.tickets(bytes: bytes, options) {
      #expect(table.count == report.ticketsKept)
      #expect(table.created.allSatisfy { !$0.isMissing })
      if report.layout == .ticket { #expect(report.rowsRead == report.ticketsKept + report.merged + report.refusedRows) }
    }
    if let (series, _) = try? SeriesReader(options: options).read(.bytes(bytes, name: "fuzz")) {
      #expect(series.allSatisfy { $0.values.count == $0.axis.count })
    }
  }
}
