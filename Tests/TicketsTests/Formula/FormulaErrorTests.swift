import Testing
import Tickets

@Suite struct FormulaErrorTests {
  @Test(arguments: [
    ("", "character 1: expected a number, an aggregate such as count(tickets) or '(', but found the end of the formula"),
    ("count", "character 6: expected '(' behind 'count', but found the end of the formula"),
    ("count(tickts)", "character 7: there is no table 'tickts'; did you mean 'tickets'?"),
    ("cuont(tickets)", "character 1: there is no aggregate 'cuont'; did you mean 'count'?; aggregates are"),
    ("tickets.cost", "character 1: 'tickets' stands outside an aggregate"),
    ("sum(tickets.cots)", "character 13: the table tickets has no column 'cots'; did you mean 'cost'?"),
    ("count(tickets where prioritty = 'P1')", "character 21: the table tickets has no column 'prioritty'; did you mean 'priority'?"),
    ("count(tickets where priority = 'P1'", "character 36: expected 'and', 'or', 'at' or ')' to close count(, but found the end"),
    ("count(tickets where priority = 'P1)", "character 32: the text that begins here is never closed by '"),
    ("count(tickets where priority)", "character 21: a condition is expected here, as in priority = 'a text'"),
    ("count(tickets where cost)", "character 21: a condition is expected here, as in cost > 0"),
    ("count(tickets where priority < 'P1')", "character 32: texts can be compared by =, != and in only"),
    ("count(tickets where cost = 'ten')", "character 28: 'cost' holds numbers; compare it with a number, not with 'ten'"),
    ("count(tickets where created_at > 'yesterday')", "character 34: 'yesterday' is no date; write it as '2024-01-31'"),
    ("count(tickets where created_at > 5)", "character 21: a stamp can be compared with a stamp or with a date"),
    ("count(tickets where cost in ())", "character 30: expected a column, a number, a text or '(', but found ')'"),
    ("count(tickets where cost is empty)", "character 29: expected 'missing' or 'present' behind 'is', but found 'empty'"),
    ("count(tickets where contacts.queue = 'a')", "character 21: one aggregate reads one table: this one reads tickets, not contacts"),
    ("count(tickets at cost)", "character 18: behind 'at' stands the stamp"),
    ("count(tickets) count(tickets)", "character 16: expected + - * / or the end of the formula, but found 'count'"),
    ("count(tickets) /", "character 17: expected a number, an aggregate"),
    ("(count(tickets)", "character 16: expected ')' to close the parenthesis at character 1, but found the end"),
    ("sum(tickets.priority)", "character 5: 'priority' holds texts, and a number is expected here"),
    ("sum(tickets.created_at)", "character 5: sum() takes a number or a length of time; between two stamps write seconds(from, to)"),
    ("sum(tickets.cost > 5)", "character 5: a number is expected here, not a condition; conditions stand behind 'where'"),
    ("sum(tickets.created_at + resolved_at)", "character 5: two stamps can only be subtracted from each other, not joined by +"),
    ("sum(sum(tickets.cost))", "character 5: sum() cannot stand within another aggregate"),
    ("sum(round(tickets.cost))", "character 5: there is no function 'round'"),
    ("quantile(tickets.cost)", "character 22: expected ',' and the share below the quantile"),
    ("quantile(tickets.cost, 90)", "character 24: the share of a quantile lies between 0 and 1"),
    ("sum(cost)", "character 5: name the table of 'cost', as in tickets.cost"),
    ("mean(seconds(tickets.created_at, cost))", "character 34: seconds() takes two stamps"),
    ("3 + 4", "character 1: a formula needs an aggregate"),
    ("count(tickets) # 2", "character 16: the character '#' has no meaning in a formula"),
    ("count(tickets) ! 2", "character 16: the character '!' has no meaning"),
    ("count(tickets where `` = 'a')", "character 21: there is no name between the backticks"),
  ])
  func `Errors name the place and what was expected`(text: String, message: String) {
    let error = #expect(throws: TicketsError.self) { try Formula(text) }
    #expect(error?.code == "invalid_formula")
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "none")")
  }

  @Test func `An own column that resembles a known one is written between backticks`() throws {
    #expect(throws: TicketsError.self) { try Formula("count(tickets where prioritty = 'P1')") }
    #expect(
      try Formula("count(tickets where `prioritty` = 'P1')").columns(KPIDefinitions()) == ["tickets.prioritty", "tickets.created_at"])
    #expect(try Formula("count(tickets where product_line = 'P1')").columns(KPIDefinitions()).first == "tickets.product_line")
  }

  @Test func `Length, depth and number of aggregates are bounded`() throws {
    #expect(throws: TicketsError.self) { try Formula(String(repeating: "(", count: 3000) + "count(tickets)") }
    #expect(throws: TicketsError.self) { try Formula("sum(" + String(repeating: "-", count: 3000) + "tickets.cost)") }
    #expect(throws: TicketsError.self) { try Formula("count(tickets where " + String(repeating: "not ", count: 900) + "escalated)") }
    #expect(throws: TicketsError.self) { try Formula("count(tickets)" + String(repeating: " ", count: 5000)) }
    let many = (0..<80).map { "count(tickets where cost=\($0))" }.joined(separator: "+")
    #expect(throws: TicketsError.self) { try Formula(many) }
    // Long, but not deep: a chain of the same operator.
    let chain = (0..<150).map { "cost = \($0)" }.joined(separator: " or ")
    #expect(try FormulaSamples.tally("count(tickets where \(chain))").y == [2, 1, 2])
    let sums = Array(repeating: "count(tickets)", count: 150).joined(separator: "+")
    #expect(try FormulaSamples.tally(sums).y == [300, 300, 300])
  }

  @Test func `No text makes a trap`() {
    let pieces = [
      "count(", "tickets", ".", "cost", " where ", "(", ")", "'P1", "'", " = ", "<", " at ", "at", "sum(", "-", "/", "1", "0.9", ",",
      " in ", "is ",
      "missing", "not ", "`a`", "seconds(", "quantile(", "and ", "💥", "é", "h", "created_at",
    ]
    var state: UInt64 = 42
    var codes: Set<String> = []
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      do {
        _ = try Formula(text).tallies(of: FormulaSamples.data, in: TallyFrame(axis: FormulaSamples.days))
      } catch {
        codes.insert(error.code)
      }
    }
    #expect(codes.isSubset(of: ["invalid_formula", "missing_columns"]))
  }
}
