import Foundation
import Testing

/// Other tables, definitions, own measures and business hours beside the tickets.
@Suite struct OperationFaceTests {
  private static let tickets = """
    ticket_id,created_at,first_response_at,resolved_at,closed_at,team,sla_met
    A1,2024-03-01 15:00:00,2024-03-01 15:30:00,2024-03-04 09:00:00,2024-03-06 09:00:00,North,yes
    A2,2024-03-04 10:00:00,2024-03-04 10:30:00,2024-03-04 12:00:00,2024-03-05 12:00:00,South,no
    A3,2024-03-04 11:00:00,2024-03-04 11:10:00,2024-03-05 11:00:00,2024-03-05 12:00:00,South,yes
    """

  private func json(_ result: Program.Result) throws -> [[String: Any]] {
    #expect(result.status == 0, "\(result.error)")
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    return try #require(answer["series"] as? [[String: Any]])
  }

  @Test func surveysJoinTheTicketsThatTheyAreAbout() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", Self.tickets)
    try program.file(
      "csat.csv",
      "survey_id,ticket_id,kind,score,scale_max,answered_at\n1,A1,csat,5,5,2024-03-05\n2,A2,csat,2,5,2024-03-05\n3,A3,csat,4,5,2024-03-05\n"
    )
    let series = try json(
      program.run(
        "kpis", "tickets.csv", "--with", "surveys=csat.csv", "--kpi", "csat", "--every", "week", "--by", "team", "--whole-log", "--format",
        "json", "--quiet"))
    let last = Dictionary(uniqueKeysWithValues: series.map { ($0["unique_id"] as? String ?? "", ($0["y"] as? [Double] ?? []).last ?? -1) })
    // Of North's one answer one is in the top two boxes, of South's two one.
    #expect(last == ["csat/team=North": 1, "csat/team=South": 1])
  }

  @Test func definitionsChangeTheNumberAndAreSaid() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", Self.tickets)
    try program.file("hours.yaml", "calendars:\n  - hours: {mon-fri: \"08:00-16:00\"}\n")
    func resolution(_ more: String...) throws -> (mean: Double?, says: String) {
      let arguments = ["kpis", "tickets.csv", "--kpi", "resolution_time", "--every", "year", "--whole-log", "--format", "json", "--quiet"]
      let series = try json(program.run(arguments: arguments + more))
      return ((series.first?["mean"] as? [Double])?.first, series.first?["definition"] as? String ?? "")
    }
    // 66 h, 2 h and 24 h; closed after 114 h, 26 h and 25 h; in business hours 2 h, 2 h and 8 h.
    #expect(try resolution().mean == 92.0 * 3600 / 3)
    let closed = try resolution("--define", "resolution=closed")
    #expect(closed.mean == 165.0 * 3600 / 3 && closed.says.contains("when it is closed"), "\(closed)")
    let business = try resolution("--define", "clock=business", "--calendar", "hours.yaml")
    #expect(business.mean == 12.0 * 3600 / 3 && business.says.contains("business hours"), "\(business)")
    let missing = try program.run("kpis", "tickets.csv", "--kpi", "resolution_time", "--define", "clock=business")
    #expect(missing.status != 0 && missing.error.contains("business hours"), "\(missing.error)")
    let misspelt = try program.run("kpis", "tickets.csv", "--define", "resolution=close")
    #expect(misspelt.status == 2 || misspelt.status == 1, "\(misspelt.error)")
    #expect(misspelt.error.contains("closed"), "\(misspelt.error)")
  }

  @Test func ownMeasuresStandBesideTheCatalogue() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", Self.tickets)
    try program.file(
      "own.yaml",
      """
      measures:
        - id: quick_answers
          name: Answers within half an hour
          formula: count(tickets where first_response_at - created_at < 1800) / count(tickets)
      """)
    let series = try json(
      program.run(
        "kpis", "tickets.csv", "--measures", "own.yaml", "--kpi", "quick_answers", "--every", "year", "--whole-log", "--format", "json",
        "--quiet"))
    #expect(series.first?["y"] as? [Double] == [1] && series.first?["n"] as? [Double] == [3])
    try program.file("odd.yaml", "measures:\n  - id: x\n    name: X\n    formula: cuont(tickets)\n")
    let odd = try program.run("kpis", "tickets.csv", "--measures", "odd.yaml")
    #expect(odd.status != 0 && odd.errorLines.count == 1 && odd.error.contains("count"), "\(odd.error)")
  }

  @Test func askingForOneKPIGivesTheNumberThatAskingForAllGives() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", Self.tickets)
    let all = try json(program.run("kpis", "tickets.csv", "--whole-log", "--format", "json", "--quiet"))
    for series in all {
      let id = series["kpi"] as? String ?? ""
      let one = try json(program.run("kpis", "tickets.csv", "--kpi", id, "--whole-log", "--format", "json", "--quiet"))
      #expect(one.count == 1 && NSDictionary(dictionary: one[0]) == NSDictionary(dictionary: series), "\(id)")
    }
    #expect(all.count > 8)
  }

  @Test func severalStepsInOneRun() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", Self.tickets)
    let series = try json(
      program.run(
        "kpis", "tickets.csv", "--kpi", "ticket_volume", "--every", "day,week", "--by", "all,team/week", "--whole-log", "--format", "json",
        "--quiet"))
    #expect(
      series.compactMap { $0["unique_id"] as? String } == [
        "ticket_volume/every=day", "ticket_volume/every=week", "ticket_volume/team=South/every=week", "ticket_volume/team=North/every=week",
      ])
  }

  @Test func inspectSaysWhatEveryColumnWasTakenFor() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", Self.tickets)
    let result = try program.run("inspect", "tickets.csv", "--save-mapping", "map.yaml")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("created_at") && result.output.contains("first_response_at"), "\(result.output)")
    #expect(try program.run("inspect", "tickets.csv", "--output", "inspect.html", "--quiet").status == 0)
    let page = String(decoding: try program.read("inspect.html"), as: UTF8.self)
    #expect(page.contains("What every column was taken for") && page.contains("<td>first_response_at</td>"), "\(page.suffix(3000))")
    let plain = try program.run("kpis", "tickets.csv", "--kpi", "ticket_volume", "--whole-log", "--quiet")
    let mapped = try program.run("kpis", "tickets.csv", "--map", "map.yaml", "--kpi", "ticket_volume", "--whole-log", "--quiet")
    #expect(mapped.status == 0 && mapped.output == plain.output, "\(mapped.error)")
  }
}
