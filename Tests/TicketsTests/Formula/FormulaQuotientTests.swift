import TestSupport
import Testing
import Tickets
import Timeline

@Suite struct FormulaQuotientTests {
  @Test(arguments: [
    ("count(tickets)", Measure.Shape.count),
    ("count(tickets where team = 'Oslo') + count(tickets where team = 'Bergen')", .count),
    ("count(tickets) - count(tickets at resolved_at)", .flow),
    ("2 * count(tickets)", .sum),
    ("sum(costs.amount)", .sum),
    ("count(tickets where priority = 'P1') / count(tickets)", .proportion),
    ("1 - count(tickets where priority = 'P1') / count(tickets)", .proportion),
    ("count(tickets where cost >= 30) / count(tickets where cost is present)", .proportion),
    ("count(tickets where cost >= 30 and escalated) / count(tickets where escalated)", .proportion),
    ("count(tickets where cost > 30) / count(tickets where cost >= 10)", .proportion),
    ("count(tickets where priority in ('P1', 'P2')) / count(tickets where priority is present)", .proportion),
    ("count(tickets where priority != 'P1') / count(tickets where priority is present)", .proportion),
    ("count(tickets where cost >= 30 or cost < 20) / count(tickets.cost)", .proportion),
    ("count(tickets where cost >= 10) / count(tickets where cost >= 30)", .ratio),
    ("count(tickets where escalated) / count(tickets where priority is present)", .ratio),
    ("count(tickets at resolved_at) / count(tickets)", .ratio),
    ("count(tickets) / count(surveys)", .ratio),
    ("100 * count(tickets where priority = 'P1') / count(tickets)", .ratio),
    ("sum(volume.answered_within) / sum(volume.offered)", .proportion),
    ("sum(volume.answered where team = 'Oslo') / sum(volume.answered)", .proportion),
    ("sum(volume.offered) / sum(volume.answered)", .ratio),
    ("sum(costs.amount where team = 'Oslo') / sum(costs.amount)", .ratio),
    ("100 * (count(surveys where score >= 9) - count(surveys where score <= 6)) / count(surveys where score is present)", .netScore),
    ("(count(surveys where score >= 9) - count(surveys where score <= 6)) / count(surveys.score) * 100", .netScore),
    ("(count(surveys where score >= 9) - count(surveys where score <= 6)) / count(surveys.score)", .ratio),
    ("mean(tickets.cost)", .mean), ("60 * mean(tickets.cost)", .mean), ("mean(tickets.handle_seconds)", .duration),
    ("mean(tickets.cost) + 1", .ratio), ("median(tickets.cost) - mean(tickets.cost)", .ratio), ("count(tickets) + 1", .ratio),
    ("count(tickets) * count(surveys)", .ratio),
  ])
  func `The shape follows from what is divided by what`(text: String, shape: Measure.Shape) throws {
    #expect(try FormulaSamples.shape(text) == shape)
  }

  private func expect(_ text: String, y: [Double], n: [Double], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let tally = try FormulaSamples.tally(text)
    #expect(zip(tally.y, y).allSatisfy { agrees($0, $1, relative: 1e-12) }, "y is \(tally.y)", sourceLocation: sourceLocation)
    #expect(zip(tally.n ?? [], n).allSatisfy { agrees($0, $1, relative: 1e-12) }, "n is \(tally.n ?? [])", sourceLocation: sourceLocation)
    #expect(tally.n?.count == 3, sourceLocation: sourceLocation)
  }

  @Test func `Numerator and denominator stand apart`() throws {
    try expect("sum(volume.answered_within) / sum(volume.offered)", y: [80, 40, 0], n: [100, 50, 0])
    try expect("count(tickets where priority = 'P1') / count(tickets)", y: [1, 1, 1], n: [2, 2, 2])
  }

  @Test func `Factors and complements are folded into the numerator`() throws {
    try expect("1 - sum(volume.answered) / sum(volume.offered)", y: [10, 0, 0], n: [100, 50, 0])
    try expect("100 * sum(volume.answered) / sum(volume.offered)", y: [9000, 5000, 0], n: [100, 50, 0])
    try expect("sum(volume.answered) / (2 * sum(volume.offered))", y: [45, 25, 0], n: [100, 50, 0])
    try expect("(sum(volume.offered) - sum(volume.answered)) / sum(volume.answered)", y: [10, 0, 0], n: [90, 50, 0])
    try expect("sum(volume.offered) / sum(volume.answered) - 1", y: [10, 0, 0], n: [90, 50, 0])
    try expect("-sum(volume.answered) / -sum(volume.offered)", y: [90, 50, 0], n: [100, 50, 0])
    try expect("1 - (1 - sum(volume.answered) / sum(volume.offered))", y: [90, 50, 0], n: [100, 50, 0])
  }

  @Test func `A net score counts answers, not hundreds`() throws {
    try expect(
      "100 * (count(surveys where score >= 9 and kind = 'nps') - count(surveys where score <= 6 and kind = 'nps'))"
        + " / count(surveys where score is present and kind = 'nps')", y: [2, -1, 0], n: [3, 1, 0])
  }

  @Test func `Means within arithmetic are taken apart`() throws {
    try expect("1 - mean(tickets.cost)", y: [2 - 30, 1 - 30, 2 - 90], n: [2, 1, 2])
    try expect("mean(tickets.escalated) - 0.5", y: [0, 0.5, -1], n: [2, 1, 2])
  }

  @Test func `What has no one denominator is the value of each period`() throws {
    try expect("max(tickets.cost) - min(tickets.cost)", y: [10, 0, 10], n: [1, 1, 1])
    try expect("count(tickets) * count(tickets at resolved_at)", y: [2, 6, 2], n: [1, 1, 1])
    try expect(
      "sum(volume.offered) / sum(volume.answered) + sum(costs.amount) / sum(volume.offered)", y: [100 / 90.0 + 1, 1 + 3, 0], n: [1, 1, 0])
    try expect("count(tickets) / 0", y: [0, 0, 0], n: [0, 0, 0])
  }

  @Test func `Tables are divided by each other`() throws {
    try expect("sum(costs.amount) / count(tickets at resolved_at)", y: [100, 150, 0], n: [1, 3, 1])
    try expect("count(surveys where answered_at is present at sent_at) / count(surveys at sent_at)", y: [3, 2, 0], n: [3, 3, 0])
  }

  @Test func `The sentence names the formula and its stamps`() throws {
    let formula = try Formula("sum(costs.amount) / count(tickets at resolved_at)")
    #expect(
      formula.says(KPIDefinitions())
        == "sum(costs.amount) / count(tickets at resolved_at), by the period of costs.period and tickets.resolved_at.")
    #expect(formula.columns(KPIDefinitions()) == ["costs.amount", "costs.period", "tickets.resolved_at"])
  }

  @Test func `The axis is laid from the denominator's records`() throws {
    let moments = try Formula("count(tickets where priority = 'P1') / count(surveys where kind = 'nps')")
      .moments(in: FormulaSamples.data, KPIDefinitions())
    #expect(moments.map(\.isMissing) == [false, false, false, false, true, true])
    #expect(moments.first == FormulaSamples.instant("03-01T20:00"))
  }

  @Test func `What the data lack is named`() throws {
    let formula = try Formula("sum(tickets.handle_seconds where `vip` = 'yes') / sum(agent_time.paid_seconds)")
    let lacking = ["tickets.handle_seconds", "tickets.vip", "agent_time.paid_seconds", "agent_time.date"]
    #expect(formula.missingColumns(in: FormulaSamples.data, KPIDefinitions()) == lacking)
    let error = #expect(throws: TicketsError.self) {
      try formula.tallies(of: FormulaSamples.data, in: TallyFrame(axis: FormulaSamples.days))
    }
    #expect(error?.code == "missing_columns")
    #expect(error?.message.contains("tickets.vip, agent_time.paid_seconds") == true)
    // Rows cannot be placed by a text.
    let byText = try Formula("count(tickets at `floor`)").missingColumns(in: FormulaSamples.data, KPIDefinitions())
    #expect(byText == ["tickets.floor"])
    #expect(try Formula("count(tickets)").missingColumns(in: ServiceData(), KPIDefinitions()) == ["tickets.created_at"])
  }
}
