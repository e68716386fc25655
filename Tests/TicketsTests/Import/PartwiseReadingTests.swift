import Testing
import Timeline

@testable import Tickets

/// Reading for a receiver that takes the tickets part by part gives what reading the whole gives.
@Suite struct PartwiseReadingTests {
  static let kpis = [
    "ticket_volume", "tickets_resolved", "net_flow", "backlog", "ticket_resolution_rate", "sla_compliance", "same_day_resolution",
    "resolution_time", "first_response_time",
  ]

  /// Tickets opened every seven minutes, in three teams that join one after the other.
  static func csv(_ rows: Int, date: (Int) -> String = iso, more: [String] = []) -> [UInt8] {
    var lines = ["ticket_id,created_at,first_response_at,resolved_at,sla_met,team"]
    for row in 0..<rows {
      let opened = row * 7
      let team = ["Alpha", "Beta", "Gamma"][row % (1 + min(2, row * 4 / rows))]
      let resolved = row % 11 == 0 ? "" : date(opened + 90 + row * row % 5000)
      lines.append(
        "T\(100_000 + row),\(date(opened)),\(date(opened + row % 60)),\(resolved),\(row % 5 == 0 ? "no" : "yes"),\(row % 13 == 0 ? "" : team)"
      )
    }
    return Array((lines + more).joined(separator: "\n").utf8)
  }

  static func iso(_ minute: Int) -> String {
    let day = CivilDate(daysSinceEpoch: 18_000 + minute / 1440).iso8601
    return "\(day) \(two(minute / 60 % 24)):\(two(minute % 60)):00"
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static var request: KPISeriesRequest {
    var request = KPISeriesRequest(kpis: kpis, frequency: .day, dimensions: ["all", "team"])
    request.furtherFrequencies = [.week, .hour]
    return request
  }

  private final class Counter {
    var kpis = PartwiseKPIs(PartwiseReadingTests.request, kpis: PartwiseReadingTests.kpis, judgesHistory: true)
    var parts = 0
    func add(_ table: TicketTable) throws(TicketsError) -> Bool {
      parts += 1
      return try kpis.add(table)
    }
  }

  /// Reads `bytes` in parts of 1,024 rows and then of 512; nil where they were read as a whole after all.
  private func partwise(_ bytes: [UInt8], expectingParts: Bool = true) throws -> (Counter, ImportReport)? {
    let counter = Counter()
    let reader = TicketReader(options: ReadingOptions(), firstPartRows: 1024)
    switch try reader.read([.bytes(bytes, name: "table")], named: "table", handing: counter.add) {
    case .parts(let report): return (counter, report)
    case .whole(let table, let report):
      let (whole, said) = try TicketReader().read(.bytes(bytes, name: "table"))
      #expect(table.count == whole.count)
      #expect(report.sentences == said.sentences)
      return nil
    }
  }

  @Test func seriesReportAndHistoryAreThoseOfTheWhole() throws {
    let bytes = Self.csv(6000)
    let (table, said) = try TicketReader().read(.bytes(bytes, name: "table"))
    let (counter, report) = try #require(try partwise(bytes))
    #expect(counter.parts > 5)
    #expect(report.sentences == said.sentences)
    #expect(report.ticketsKept == said.ticketsKept)
    #expect(report.window?.last == said.window?.last)
    let whole = try KPISeriesBuilder.series(Self.request, of: table)
    #expect(whole.count == 9 * 3 * 5)
    #expect(KPIAnswers.difference(try counter.kpis.series(window: nil), whole) == nil)
    let history = try HistoryWindow.judge(table)
    #expect(try counter.kpis.history().findings == history.findings)
    var windowed = Self.request
    windowed.window = CivilDate(daysSinceEpoch: 18_008)...CivilDate(daysSinceEpoch: 18_021)
    #expect(
      KPIAnswers.difference(try counter.kpis.series(window: windowed.window), try KPISeriesBuilder.series(windowed, of: table)) == nil)
  }

  @Test func rowsWithoutAnIDAndRepeatsWithinAPartAreCountedAsInTheWhole() throws {
    var text = String(decoding: Self.csv(4000), as: UTF8.self).split(separator: "\n").map(String.init)
    text.insert(text[300], at: 301)
    text[2500] = "," + text[2500].split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)[1]
    let bytes = Array(text.joined(separator: "\n").utf8)
    let (table, said) = try TicketReader().read(.bytes(bytes, name: "table"))
    let (counter, report) = try #require(try partwise(bytes))
    #expect(report.sentences == said.sentences)
    #expect(report.merged == 1)
    #expect(KPIAnswers.difference(try counter.kpis.series(window: nil), try KPISeriesBuilder.series(Self.request, of: table)) == nil)
  }

  /// An id that comes again long after its part was handed over, and an id out of order.
  @Test(arguments: ["T100001,2019-05-01 10:00:00,,,yes,Beta", "A1,2019-05-01 10:00:00,,,yes,Beta"])
  func aLateSurpriseIsReadAsAWhole(_ line: String) throws {
    #expect(try partwise(Self.csv(4000, more: [line])) == nil)
  }

  @Test func datesThatLeaveTheirOrderOpenAreWaitedFor() throws {
    // 2019-04-14 is day 18,000: the first day above 12 comes at once, so the column is decided in the first part.
    func dayFirst(_ minute: Int) -> String {
      let date = Self.iso(minute)
      let parts = date.split(separator: " ")[0].split(separator: "-")
      return "\(parts[2])/\(parts[1])/\(parts[0]) \(date.suffix(8))"
    }
    let bytes = Self.csv(4000, date: dayFirst)
    let (table, said) = try TicketReader().read(.bytes(bytes, name: "table"))
    let (counter, report) = try #require(try partwise(bytes))
    #expect(report.sentences == said.sentences)
    #expect(KPIAnswers.difference(try counter.kpis.series(window: nil), try KPISeriesBuilder.series(Self.request, of: table)) == nil)
  }

  @Test func whatComparesTicketsWithEachOtherIsReadAsAWhole() throws {
    let bytes = Array(
      ("ticket_id,created_at,resolved_at,csat_score\n"
        + (0..<3000).map { "T\(10_000 + $0),\(Self.iso($0)),\(Self.iso($0 + 5)),\($0 % 5 + 1)" }.joined(separator: "\n")).utf8)
    let kpis = Kept(PartwiseKPIs(KPISeriesRequest(kpis: [], frequency: .day), kpis: ["csat"], judgesHistory: false))
    let reader = TicketReader(options: ReadingOptions(), firstPartRows: 1024)
    guard case .whole(let table, _) = try reader.read([.bytes(bytes, name: "t")], named: "t", handing: kpis.add) else {
      Issue.record("satisfaction was counted part by part")
      return
    }
    #expect(table.count == 3000)
  }

  private final class Kept {
    var kpis: PartwiseKPIs
    init(_ kpis: PartwiseKPIs) { self.kpis = kpis }
    func add(_ table: TicketTable) throws(TicketsError) -> Bool { try kpis.add(table) }
  }
}
