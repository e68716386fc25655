import Engine
import Testing

@Suite struct InspectJobTests {
  private func inspect(_ text: String, _ change: (inout InspectJob.Request) -> Void = { _ in }) throws(JobError) -> InspectResponse.File? {
    var request = InspectJob.Request()
    request.table = .text(text)
    change(&request)
    return try InspectJob.run(request, context: JobContext()).files.first
  }

  @Test func columnsAndTheMappingThatSettlesThem() throws {
    let file = try #require(try inspect("Saksnummer;Opprettet;Gruppe\n1;13.02.2024 08:00;A\n2;14.02.2024 08:00;B\n"))
    #expect(file.table == "tickets")
    #expect(file.columns.map(\.takenFor) == ["ticket_id", "created_at", "team"])
    #expect(file.columns[2].samples == ["A", "B"])
    #expect(file.missing.isEmpty)
    #expect(file.mapping.contains("created_at: Opprettet"))
    let again = try #require(try inspect("Saksnummer;Opprettet;Gruppe\n1;13.02.2024 08:00;A\n") { $0.mapping = file.mapping })
    #expect(again.columns.map(\.takenFor) == ["ticket_id", "created_at", "team"])
  }

  @Test func aTableWithoutACreationIsAnsweredWithWhatIsMissing() throws {
    let file = try #require(try inspect("colour\nred\n"))
    #expect(file.table == nil)
    #expect(file.missing.count == 1)
  }

  @Test func mistakesOfTheRequestAreErrors() {
    #expect(throws: JobError.self) { try inspect("a\n1\n") { $0.kind = "things" } }
    #expect(throws: JobError.self) { try inspect("a\n1\n") { $0.rows = 0 } }
    #expect(throws: JobError.self) { try inspect("a\n1\n") { $0.mapping = "colour: red" } }
    #expect(throws: JobError.self) { try inspect("") }
  }
}
