import Engine
import Pictures
import Testing

@Suite struct InspectTextTests {
  private func answer(_ text: String) throws -> InspectResponse {
    var request = InspectJob.Request()
    request.table = .text(text)
    return try InspectJob.run(request, context: JobContext())
  }

  @Test func everyColumnItsReasonAndWhatIsMissing() throws {
    let text = Pictures.text(
      of: try answer("colour,shape\nred,round\nblue,\n"), style: TerminalStyle(columns: 80, plain: true, colour: false))
    #expect(text.contains("unknown table"))
    #expect(text.contains("colour"))
    #expect(text.contains("red | blue"))
    #expect(text.contains("50 %"))
    #expect(text.contains("Not needed: colour, shape"))
    #expect(text.contains("Missing: No column tells when a ticket was created"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func theTableHasARowAColumn() throws {
    let table = Pictures.table(of: try answer("id,created_at\n1,2024-03-04\n"))
    #expect(table.columns == ["file", "table", "column", "taken_for", "format", "filled", "samples", "why"])
    #expect(table.rowCount == 2)
    #expect(table.csv().contains("table,tickets,created_at,created_at,ISO 8601,1,2024-03-04,"))
  }
}
