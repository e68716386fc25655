import Testing
import Tickets
import Timeline

@Suite struct TableInspectorTests {
  private func inspect(_ text: String, _ options: ReadingOptions = ReadingOptions()) throws -> TableInspection {
    try TableInspector(options: options).inspect(.bytes(Array(text.utf8), name: "t.csv"))
  }

  @Test func everyColumnIsShownWithItsValues() throws {
    let found = try inspect("id;created_at;team;note\n1;13.02.2024 08:00;A;\n2;14.02.2024;B;x\n3;01.03.2024 09:00;A;\n")
    #expect(found.table == .tickets)
    #expect(found.delimiter == "semicolon")
    #expect(found.rows == 3)
    #expect(found.isWhole)
    #expect(found.missing.isEmpty)
    let created = found.columns[1]
    #expect(created.takenFor == "created_at")
    #expect(created.format?.contains("d/m/y") == true)
    #expect(created.samples == ["13.02.2024 08:00", "14.02.2024", "01.03.2024 09:00"])
    #expect(found.columns[2].samples == ["A", "B"])
    #expect(abs(found.columns[3].filled - 1.0 / 3) < 1e-12)
    #expect(found.columns[3].takenFor == nil)
    #expect(found.mapping.columns["created_at"] == "created_at")
    #expect(found.mapping.dateOrder == .dayMonthYear)
  }

  @Test func aFileThatCannotBeComputedFromIsShownWithWhatIsMissing() throws {
    let found = try inspect("colour,shape\nred,round\n")
    #expect(found.table == nil)
    #expect(found.missing.first?.contains("--map created=HEADER") == true)
    #expect(found.columns.map(\.samples) == [["red"], ["round"]])
  }

  @Test func datesThatReadBothWaysAreUnclear() throws {
    let found = try inspect("id,created_at\n1,01/02/2024\n2,03/04/2024\n")
    #expect(found.unclear.contains { $0.contains("--date-order") })
    #expect(found.columns[1].format?.contains("undecided") == true)
    #expect(try inspect("id,created_at\n1,01/02/2024\n", ReadingOptions(dateOrder: .dayMonthYear)).unclear.isEmpty)
  }

  @Test func twoColumnsForOneAreUnclear() throws {
    let found = try inspect("id,opened_at,sys_created_on\n1,2024-03-04,2024-03-05\n")
    #expect(found.columns.map(\.takenFor) == ["ticket_id", "opened_at" == found.columns[1].header ? "created_at" : nil, nil])
    #expect(found.unclear.contains { $0.contains("sys_created_on") })
  }

  @Test func anotherTableIsShownAsWhatItIs() throws {
    let found = try inspect("id,ticket_id,score,answered_at\nS1,T1,5,2024-01-03\n")
    #expect(found.table == .surveys)
    #expect(found.columns.map(\.takenFor) == ["id", "ticket_id", "score", "answered_at"])
    #expect(found.columns[3].format == "ISO 8601")
  }

  @Test func aHeaderWithoutRowsIsShown() throws {
    let found = try inspect("id,created_at\n")
    #expect(found.rows == 0)
    #expect(found.missing == ["The file has a header and no rows."])
  }

  @Test func onlyAsManyRowsAsAskedForAreLookedAt() throws {
    let text = "id,created_at\n" + (0..<50).map { "\($0),2024-03-04\n" }.joined()
    let found = try TableInspector(rowLimit: 10).inspect(.bytes(Array(text.utf8), name: "t.csv"))
    #expect(found.rows == 10)
    #expect(!found.isWhole)
  }
}
