import Testing

@testable import ControlCharts

@Suite struct RuleSetTests {
  @Test func namesAndSets() throws {
    #expect(try RuleSet.parse("nelson").ids == (1...8).map { "nelson_\($0)" })
    #expect(try RuleSet.parse("western_electric").ids.count == 4)
    #expect(try RuleSet.parse("anhoej").ids == ["anhoej_run", "anhoej_crossings"])
    #expect(try RuleSet.parse("nelson_2, nelson_1,nelson_2").ids == ["nelson_2", "nelson_1"])
    #expect(try RuleSet.parse("none").ids.isEmpty)
    #expect(try RuleSet.parse("").ids.isEmpty)
  }

  @Test func unknownNamesAreErrors() {
    #expect(throws: ControlChartError.self) { try RuleSet.parse("nelson_9") }
    do {
      _ = try RuleSet.parse("nelson_1,wheeler")
      Issue.record("an unknown rule was accepted")
    } catch {
      #expect(error.code == "unknown_rule" && error.subject == "wheeler")
      #expect(error.detail.contains("nelson_8"))
    }
  }
}
