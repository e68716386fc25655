import Testing
import Tickets

@Suite struct UserMeasuresErrorTests {
  private func error(_ yaml: String) -> TicketsError? {
    #expect(throws: TicketsError.self) { try UserMeasures.read(yaml: yaml, file: "own.yaml") }
  }

  private func expect(
    _ yaml: String, _ code: String, line: Int?, _ message: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let error = error(yaml)
    #expect(error?.code == code, sourceLocation: sourceLocation)
    #expect(error?.place.file == "own.yaml", sourceLocation: sourceLocation)
    #expect(error?.place.line == line, sourceLocation: sourceLocation)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")", sourceLocation: sourceLocation)
  }

  private func measure(_ lines: String...) -> String {
    "measures:\n  - id: own\n    name: Own\n" + lines.map { "    \($0)\n" }.joined()
  }

  private func targets(_ entries: String...) -> String {
    "targets:\n" + entries.map { "  - {\($0), level: tactical, owner: Kim, reason: because}\n" }.joined()
  }

  @Test func `Unknown keys are answered with the nearest`() {
    expect("measure: []", "unknown_key", line: 1, "the file has no key 'measure'; did you mean 'measures'?")
    expect(measure("formla: count(tickets)"), "unknown_key", line: 4, "measure 'own' has no key 'formla'; did you mean 'formula'?")
    expect(
      measure("duration: {from: created_at, until: resolved_at}"), "unknown_key", line: 4,
      "'duration' of measure 'own' has no key 'until'; keys are")
    expect(targets("kpi: backlog, valeu: 3, from: 2024-01-01"), "unknown_key", line: 2, "did you mean 'value'?")
  }

  @Test func `Wrong forms say what is expected`() {
    expect("measures: 3", "invalid_measures_file", line: 1, "'measures' is a list")
    expect("- 1", "invalid_measures_file", line: 1, "the file is a mapping of measures, targets")
    expect("measures:\n  - 7", "invalid_measures_file", line: 2, "a measure is a mapping of id, name")
    expect("measures:\n  - name: x\n    count: tickets", "invalid_measures_file", line: 2, "a measure needs 'id'")
    expect(
      "measures:\n  - id: Own Id\n    name: x\n    count: tickets", "invalid_measures_file", line: 2,
      "the id 'Own Id' is to be small letters")
    expect(
      measure("unit: s"), "invalid_measures_file", line: 2, "measure 'own' needs one of formula, count, sum, ratio, duration, quantile")
    expect(
      measure("formula: count(tickets)", "count: tickets"), "invalid_measures_file", line: 5,
      "states formula and count; one of them is enough")
    expect(measure("formula: count(tickets)", "where: escalated"), "invalid_measures_file", line: 5, "write it inside the formula")
    expect(measure("formula: [1, 2]"), "invalid_measures_file", line: 4, "'formula' of measure 'own' is one value")
    expect(
      measure("count: tickets", "direction: up"), "invalid_measures_file", line: 5,
      "is one of higher, lower, neutral, two_sided, configurable, not 'up'")
    expect(measure("count: tickets", "chart: pie"), "invalid_measures_file", line: 5, "'chart' of measure 'own' is one of")
    expect(
      measure("duration: {from: created_at, to: resolved_at, statistic: mode}"), "invalid_measures_file", line: 4,
      "a percentile such as p90, not 'mode'")
    expect(measure("ratio: {numerator: count(tickets)}"), "invalid_measures_file", line: 4, "needs 'denominator'")
    expect(
      measure("ratio: {numerator: count(tickets), denominator: count(tickets)}", "where: escalated"), "invalid_measures_file", line: 5,
      "write it inside them")
    expect(measure("quantile: {of: tickets.cost, share: 90}"), "invalid_measures_file", line: 4, "between 0 and 1")
    expect(measure("sum: cost", "table: tickts"), "invalid_measures_file", line: 5, "there is no table 'tickts'; did you mean 'tickets'?")
  }

  @Test func `A formula's error has its line and its text`() {
    expect(
      measure("unit: s", "formula: count(tickts)"), "invalid_formula", line: 5,
      "the formula of measure 'own' cannot be read, character 7: there is no table 'tickts'; did you mean 'tickets'? (in: count(tickts))")
    expect(
      measure("count: tickets", "where: priority == 'P1') + count(tickets where (cost = 1"), "invalid_formula", line: 5, "do not match")
    expect(measure("count: tickets", "where: \"priority = 'P1\""), "invalid_formula", line: 5, "is never closed")
  }

  @Test func `Ids are unique, and none of the catalogue's`() {
    expect(
      "measures:\n  - {id: own, name: A, count: tickets}\n  - {id: own, name: B, count: surveys}", "duplicate_id", line: 3,
      "'own' was stated before, in line 2")
    expect(
      "measures:\n  - {id: backlog, name: A, count: tickets}", "duplicate_id", line: 2, "'backlog' has the name of one of the catalogue")
  }

  @Test func `Targets are checked`() {
    expect(
      targets("kpi: baklog, value: 3, from: 2024-01-01"), "unknown_kpi", line: 2,
      "no KPI named 'baklog', neither in this file nor in the catalogue; did you mean 'backlog'?")
    expect(
      targets("kpi: backlog, value: many, from: 2024-01-01"), "invalid_measures_file", line: 2,
      "'value' of the target of 'backlog' is a number")
    expect(targets("kpi: backlog, value: 3 apples, from: 2024-01-01"), "invalid_measures_file", line: 2, "'apples' behind the value")
    expect(targets("kpi: backlog, value: 3 h, unit: d, from: 2024-01-01"), "invalid_measures_file", line: 2, "two units, 'h' and 'd'")
    expect(targets("kpi: backlog, value: 3"), "invalid_measures_file", line: 2, "needs 'from'")
    expect(
      targets("kpi: backlog, value: 3, from: 01/02/2024"), "invalid_measures_file", line: 2, "a date such as 2024-01-31, not '01/02/2024'")
    expect(targets("kpi: backlog, value: 3, from: 2024-02-01, to: 2024-01-31"), "invalid_measures_file", line: 2, "ends before it begins")
    expect(targets("kpi: backlog, value: 3, from: 2024-02-01, slice: Oslo"), "invalid_measures_file", line: 2, "slice: {team: Oslo}")
    expect(
      "targets:\n  - {kpi: backlog, value: 3, from: 2024-01-01, level: tactical, owner: Kim}", "invalid_measures_file", line: 2,
      "needs 'reason'")
    expect(
      "targets:\n  - {kpi: backlog, value: 3, from: 2024-01-01, owner: Kim, reason: a}", "invalid_measures_file", line: 2, "needs 'level'")
  }

  @Test func `Targets of one KPI and slice do not overlap`() throws {
    let first = "kpi: backlog, value: 3, from: 2024-01-01, to: 2024-01-31"
    expect(
      targets(first, "kpi: backlog, value: 4, from: 2024-01-31"), "overlapping_targets", line: 3,
      "another target on some of these days, in line 2")
    expect(
      targets(
        "kpi: backlog, value: 3, from: 2024-01-01, slice: {team: Oslo}", "kpi: backlog, value: 4, from: 2025-01-01, slice: {team: Oslo}"),
      "overlapping_targets", line: 3, "for team Oslo")
    let apart = targets(first, "kpi: backlog, value: 4, from: 2024-02-01", "kpi: backlog, value: 4, from: 2024-01-01, slice: {team: Oslo}")
    #expect(try UserMeasures.read(yaml: apart, file: "own.yaml").targets.count == 3)
  }

  @Test func `What is not YAML has its line`() {
    expect("measures:\n  - id: 'own\n", "invalid_measures_file", line: 3, "this is not YAML")
    expect("measures: []\nmeasures: []\n", "invalid_measures_file", line: 1, "stated twice")
    expect("measures: &all []\ntargets: *all", "invalid_measures_file", line: 1, "anchors (&name) are not used")
    expect("a: [1, !!seq &b [2]]", "invalid_measures_file", line: 1, "anchors")
    expect("&a measures: []", "invalid_measures_file", line: 1, "anchors")
  }

  @Test func `An ampersand within a text is a letter like others`() throws {
    let own = try UserMeasures.read(yaml: measure("count: tickets", "description: R & D and R&D"), file: "own.yaml")
    #expect(own.measures.first?.notes == "R & D and R&D")
  }

  @Test func `Depth and size are bounded`() {
    #expect(error(String(repeating: "[", count: 100_000))?.code == "invalid_measures_file")
    #expect(error(String(repeating: "- ", count: 100_000))?.code == "invalid_measures_file")
    #expect(error(String(repeating: "[", count: 900) + String(repeating: "]", count: 900))?.code == "invalid_measures_file")
    #expect(error("measures: " + String(repeating: "x", count: 1_000_001))?.code == "invalid_measures_file")
  }
}
