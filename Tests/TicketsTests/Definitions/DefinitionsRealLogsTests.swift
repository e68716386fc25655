import Testing
import Tickets
import Timeline

/// What the choices are worth on real logs, as counted with pandas.
@Suite struct DefinitionsRealLogsTests {
  private func overall(_ id: String, _ log: ReferenceLog, _ choices: [String: String] = [:]) throws -> Double {
    let request = KPISeriesRequest(
      kpis: [id], frequency: .year, grouping: .byCreation, definitions: try KPIDefinitions(choices))
    return try KPISeriesBuilder.series(request, of: try log.contents().table)[0].pooled
  }

  @Test func `Five days pass at ServiceNow until a resolved incident is closed`() throws {
    #expect(abs(try overall("resolution_time", .servicenow) / 3600 - 178.2) < 0.05)
    #expect(abs(try overall("resolution_time", .servicenow, ["resolution": "closed"]) / 3600 - 315.3) < 0.05)
  }

  @Test func `More than a quarter of Boston's promises is broken once open requests that are late are counted`() throws {
    #expect(try overall("sla_compliance", .boston311) == 82_118.0 / 101_190)
    // 11,374 open requests are marked as overdue, 71 more were due before the log ends and have no mark; 3,501 are due later.
    #expect(try overall("sla_compliance", .boston311, ["sla_population": "due"]) == 82_118.0 / (101_190 + 11_374 + 71))
  }
}
