import Testing
import Tickets
import Timeline

@Suite struct FormulaConditionTests {
  /// Tickets A to F of the sample that satisfy the condition.
  private func tickets(_ condition: String) throws -> String {
    let moments = try Formula("count(tickets where \(condition))").moments(in: FormulaSamples.data, KPIDefinitions())
    return zip("ABCDEF", moments).filter { !$1.isMissing }.map { String($0.0) }.joined()
  }

  @Test(arguments: [
    ("cost = 20", "B"), ("cost != 20", "ACEF"), ("cost <> 20", "ACEF"), ("cost < 20", "A"), ("cost <= 20", "AB"), ("cost > 40", "F"),
    ("cost >= 40", "EF"), ("20 < cost", "CEF"), ("cost >= 2 * 20", "EF"), ("cost ≥ 40", "EF"), ("cost / 10 = reopened_count", "B"),
    ("cost in (10, 30)", "AC"), ("cost not in (10, 30)", "BEF"), ("cost = 10 or cost = 30 or cost = 50", "ACF"),
  ])
  func `Numbers are compared`(condition: String, expected: String) throws {
    #expect(try tickets(condition) == expected)
  }

  @Test(arguments: [
    ("priority = 'P1'", "ACE"), ("priority = \"p1\"", "ACE"), ("'P1' = priority", "ACE"), ("priority = ‘P1’", "ACE"),
    ("priority != 'P1'", "BD"),
    ("priority in ('p2', 'P3')", "BD"), ("priority not in ('P2', 'P3')", "ACE"), ("tickets.priority = 'P1'", "ACE"),
    ("priority = 'no such'", ""), ("requester = 'ann'", "ACEF"), ("`first team` = team", "ACD"), ("`first team` != team", "B"),
    ("floor = 3", "AC"), ("floor > 3", "BF"), ("floor = 'X'", "D"),
  ])
  func `Texts are compared without regard to case`(condition: String, expected: String) throws {
    #expect(try tickets(condition) == expected)
  }

  @Test(arguments: [
    ("not cost = 20", "ACEF"), ("not (cost = 20 or priority = 'P3')", "ACE"), ("cost is missing", "D"), ("cost is present", "ABCEF"),
    ("cost is not missing", "ABCEF"), ("not cost is missing", "ABCEF"), ("priority is missing", "F"), ("resolved_at is missing", "D"),
    ("not escalated", "BEF"), ("escalated", "AC"), ("escalated = 1", "AC"), ("escalated = true", "AC"), ("escalated is missing", "D"),
    ("priority = 'P3' or cost > 0", "ABCDEF"), ("priority != 'P1' or cost > 40", "BDF"), ("priority != 'P1' and cost > 0", "B"),
    ("not (priority = 'P1' and cost > 20)", "ABD"),
  ])
  func `What is missing satisfies nothing`(condition: String, expected: String) throws {
    #expect(try tickets(condition) == expected)
  }

  @Test(arguments: [
    ("created_at >= '2024-03-03'", "EF"), ("created_at > '2024-03-02'", "EF"), ("created_at <= '2024-03-02'", "ABCD"),
    ("created_at < '2024-03-02'", "AB"), ("created_at = '2024-03-02'", "CD"), ("created_at != '2024-03-02'", "ABEF"),
    ("created_at > '2024-03-02T08:00'", "DEF"), ("'2024-03-03' <= created_at", "EF"), ("resolved_at < created_at", "F"),
    ("resolved_at <= created_at + 2 h", "ACF"), ("resolved_at - created_at <= 2 h", "AC"), ("resolved_at - created_at > 0.5 d", "B"),
    ("seconds(created_at, resolved_at) <= 30 min", "C"), ("resolved_at - created_at > 120 s and cost > 0", "ABCE"),
    ("resolved_at - created_at < 1 w", "ABCE"),
  ])
  func `Stamps are compared with stamps, dates and lengths`(condition: String, expected: String) throws {
    #expect(try tickets(condition) == expected)
  }

  @Test func `And binds more strongly than or, not more than and`() throws {
    #expect(try tickets("cost = 10 or cost = 20 and priority = 'P2'") == "AB")
    #expect(try tickets("(cost = 10 or cost = 20) and priority = 'P2'") == "B")
    #expect(try tickets("not cost = 10 and priority = 'P1'") == "CE")
  }

  @Test func `A column of the file's own may hold texts or numbers`() throws {
    var surveys = FormulaSamples.surveys
    surveys.numbers["floor"] = [3, 3, 4.5, .nan, 4, 3]
    surveys.labels["tier"] = FormulaSamples.labels(["1", "2", "x", nil, "2", "2"])
    let data = ServiceData(tables: [.surveys: surveys])
    func rows(_ condition: String) throws -> Double {
      try FormulaSamples.tally("count(surveys where \(condition) at sent_at)", of: data).y.reduce(0, +)
    }
    #expect(try rows("`floor` = '3'") == 3)
    #expect(try rows("`floor` = '4.5'") == 1)
    #expect(try rows("`floor` >= 4") == 2)
    #expect(try rows("`floor` is present") == 5)
    #expect(try rows("`tier` = 2") == 3)
    #expect(try rows("`tier` = 'X'") == 1)
    #expect(try FormulaSamples.tally("sum(surveys.`tier` at sent_at)", of: data).y == [3, 4, 0])
  }

  @Test func `Dates are read on the table's own clock`() throws {
    var data = FormulaSamples.data
    data.tickets?.zone = try #require(Zone(identifier: "Europe/Oslo"))
    // 23:30 UTC is half past midnight in Oslo.
    data.tickets?.created = ["03-01T23:30", "03-01T22:30"].map(FormulaSamples.instant)
    data.tickets?.count = 2
    let moments = try Formula("count(tickets where created_at >= '2024-03-02')").moments(in: data, KPIDefinitions())
    #expect(moments.map(\.isMissing) == [false, true])
  }
}
