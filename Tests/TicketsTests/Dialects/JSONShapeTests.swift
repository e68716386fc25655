import Foundation
import Testing
import Tickets
import Timeline

@Suite struct JSONShapeTests {
  private func read(_ text: String) throws(TicketsError) -> (table: TicketTable, report: ImportReport) {
    try TicketReader(options: ReadingOptions()).read(.bytes(Array(text.utf8), name: "t.json"))
  }

  private static let rows = """
    {"id":1,"created_at":"2024-03-04T08:00:00Z","tags":["a","b"]},{"id":2,"created_at":"2024-03-05T08:00:00Z","tags":[]}
    """

  @Test(arguments: [
    "[\(rows)]", "{\"tickets\":[\(rows)]}", "{\"meta\":{\"x\":[1,{\"y\":\"]\"}]},\"count\":2,\"results\":[\(rows)],\"next\":null}",
    "{\"data\":{\"items\":[\(rows)],\"total\":2}}", "{\n \"saker\" : [ \(rows) ]\n}\n",
    "{\"tickets\":[\(rows.prefix(while: { $0 != "}" })) }]}\n{\"tickets\":[{\"id\":2,\"created_at\":\"2024-03-05T08:00:00Z\"}]}",
    "{\"tickets\":[]}{\"tickets\":[\(rows)]}",
  ])
  func everyWayToHoldRows(text: String) throws {
    let (table, report) = try read(text)
    #expect(table.created.map(\.secondsSinceEpoch) == [1_709_539_200, 1_709_625_600])
    #expect(report.delimiter == "json")
    #expect(report.refusedRows == 0)
    #expect(report.fact("truncated_export") == nil)
  }

  @Test func aTicketWithAListOfItsOwnIsNoWrapper() throws {
    let (table, report) = try read("{\"id\":1,\"created_at\":\"2024-03-04\",\"items\":[{\"id\":9,\"created_at\":\"2020-01-01\"}]}\n")
    #expect(table.count == 1)
    #expect(report.window?.first == "2024-03-04")
    #expect(report.delimiter == "json_lines")
  }

  @Test(
    arguments: [
      ("{\"tickets\":[\(rows)],\"count\":250}", 248), ("{\"total\":3,\"issues\":[\(rows)]}", 1),
      ("{\"tickets\":[\(rows)],\"meta\":{\"has_more\":true}}", 1), ("{\"value\":[\(rows)],\"@odata.nextLink\":\"https://x\"}", 1),
      (
        "{\"tickets\":[\(rows)],\"next_page\":\"https://x\"}{\"tickets\":[{\"id\":3,\"created_at\":\"2024-03-06\"}],\"next_page\":null}",
        nil
      ),
    ] as [(String, Int?)])
  func missingPagesAreSaid(text: String, count: Int?) throws {
    #expect(try read(text).report.fact("truncated_export")?.count == count)
  }

  @Test func aRowThatBreaksInsideAWrapperIsAnError() {
    let error = DialectSamples.failure { () throws(TicketsError) in _ = try read("{\"tickets\":[\(Self.rows),\n{oops}]}") }
    #expect(error?.code == "malformed_json")
    #expect(error?.place.line == 2)
  }

  @Test func aFileCutOffInsideAWrapperKeepsItsWholeRows() throws {
    let (table, report) = try read("{\"tickets\":[\(Self.rows),{\"id\":3,\"crea")
    #expect(table.count == 2)
    #expect(report.refusals.map(\.reason) == ["the file ends in the middle of this row"])
  }

  @Test func aLongPreambleAndManyRowsDoNotFitTheBuffer() throws {
    let users = (0..<20_000).map { "{\"id\":\($0),\"name\":\"user \($0) \\\" ] }\"}" }.joined(separator: ",")
    let tickets = (0..<20_000).map { "{\"id\":\($0),\"created_at\":\"2024-03-04T08:00:00Z\",\"subject\":\"x\"}" }.joined(separator: ",\n")
    let (table, report) = try read("{\"tickets_users\":{\"list\":[\(users)]},\"tickets\":[\(tickets)],\"count\":20000}")
    #expect(table.count == 20_000)
    #expect(report.rowsRead == 20_000)
    #expect(report.fact("truncated_export") == nil)
  }

  @Test func deepNestingIsNoTrap() {
    let deep = String(repeating: "{\"tickets\":[", count: 3000)
    #expect(DialectSamples.failure { () throws(TicketsError) in _ = try read(deep) } != nil)
    #expect(DialectSamples.failure { () throws(TicketsError) in _ = try read("[" + String(repeating: "[", count: 5000)) } != nil)
  }

  @Test func everyPrefixIsReadOrRefusedWithoutATrap() throws {
    let text = Array("{\"count\":2,\"meta\":{\"has_more\":false},\"tickets\":[\(Self.rows)],\"next\":null}".utf8)
    for count in 0...text.count {
      _ = try? TicketReader(options: ReadingOptions()).read(.bytes(Array(text.prefix(count)), name: "t.json"))
    }
  }
}
