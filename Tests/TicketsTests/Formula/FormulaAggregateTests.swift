import TestSupport
import Testing
import Tickets
import Timeline

@Suite struct FormulaAggregateTests {
  private func expect(
    _ text: String, _ shape: Measure.Shape, y: [Double], n: [Double]? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let tally = try FormulaSamples.tally(text)
    #expect(try FormulaSamples.shape(text) == shape, sourceLocation: sourceLocation)
    #expect(zip(tally.y, y).allSatisfy { agrees($0, $1, relative: 1e-12) }, "y is \(tally.y)", sourceLocation: sourceLocation)
    #expect(tally.y.count == 3, sourceLocation: sourceLocation)
    #expect((tally.n == nil) == (n == nil), sourceLocation: sourceLocation)
    #expect(tally.n ?? [] == n ?? [], sourceLocation: sourceLocation)
  }

  @Test func `A count, by creation and by another stamp`() throws {
    try expect("count(tickets)", .count, y: [2, 2, 2])
    try expect("count(tickets at resolved_at)", .count, y: [1, 3, 1])
    try expect("COUNT(Tickets AT Resolved_At)", .count, y: [1, 3, 1])
    try expect("count(tickets where priority = 'P1')", .count, y: [1, 1, 1])
    try expect("count(tickets where priority = 'P1' at resolved_at)", .count, y: [1, 1, 1])
  }

  @Test func `A count of a column counts its values`() throws {
    try expect("count(tickets.cost)", .count, y: [2, 1, 2])
    try expect("count(tickets.priority where cost > 10)", .count, y: [1, 1, 1])
  }

  @Test func `Rows without the stamp by which they fall into periods count nowhere`() throws {
    try expect("count(surveys)", .count, y: [3, 2, 0])
    try expect("count(surveys at sent_at)", .count, y: [3, 3, 0])
  }

  @Test func `A sum, and arithmetic within a row`() throws {
    try expect("sum(tickets.cost)", .sum, y: [30, 30, 90])
    try expect("sum(volume.offered - answered)", .sum, y: [10, 0, 0])
    try expect("sum((volume.offered - answered) * 2 + 1)", .sum, y: [22, 1, 0])
    try expect("sum(volume.asa_seconds * offered) / sum(volume.offered)", .ratio, y: [1400, 1500, 0], n: [100, 50, 0])
    try expect("sum(abs(volume.answered - offered))", .sum, y: [10, 0, 0])
    try expect("sum(-volume.offered)", .sum, y: [-100, -50, 0])
    try expect("sum(volume.offered / (answered - 50))", .sum, y: [-4, 0, 0])
  }

  @Test func `The sum of a yes-or-no column counts the yes`() throws {
    try expect("sum(tickets.escalated) / count(tickets.escalated)", .proportion, y: [1, 1, 0], n: [2, 1, 2])
  }

  @Test func `Lengths of time leave out what runs backwards`() throws {
    let seconds = [7200 + 86_400.0, 1800, 21_600]
    try expect("sum(seconds(tickets.created_at, tickets.resolved_at))", .sum, y: seconds)
    try expect("sum(tickets.resolved_at - created_at)", .sum, y: seconds)
    try expect("sum(abs(tickets.resolved_at - created_at))", .sum, y: [93_600, 1800, 28_800])
    try expect("mean(tickets.resolved_at - created_at)", .duration, y: [46_800, 1800, 21_600], n: [2, 1, 1])
    try expect("mean(tickets.resolved_at - created_at at resolved_at)", .duration, y: [7200, 44_100, 21_600], n: [1, 2, 1])
    try expect("mean(tickets.resolved_at - created_at) / 1 h", .mean, y: [13, 0.5, 6], n: [2, 1, 1])
  }

  @Test func `A mean carries the spread of each period`() throws {
    let tally = try FormulaSamples.tally("mean(tickets.cost)")
    #expect(tally.y == [15, 30, 45])
    #expect(tally.n == [2, 1, 2])
    let spread = try #require(tally.distribution)
    #expect(spread.mean == [15, 30, 45])
    #expect(spread.median == [15, 30, 45])
    #expect(agrees(spread.p90[0], 19, relative: 1e-12))
    #expect(agrees(spread.standardDeviation[0], 50.0.squareRoot(), relative: 1e-12))
    #expect(spread.standardDeviation[1].isNaN)
    let halved = try FormulaSamples.tally("mean(tickets.cost) / 2")
    #expect(halved.y == [7.5, 15, 22.5])
    #expect(halved.distribution?.median == [7.5, 15, 22.5])
  }

  @Test func `Quantiles and extremes`() throws {
    try expect("median(tickets.cost)", .mean, y: [15, 30, 45], n: [2, 1, 2])
    try expect("quantile(tickets.cost, 0.9)", .mean, y: [19, 30, 49], n: [2, 1, 2])
    try expect("quantile(tickets.cost, 0.25 where priority = 'P1')", .mean, y: [10, 30, 40], n: [1, 1, 1])
    try expect("median(seconds(tickets.created_at, resolved_at))", .duration, y: [46_800, 1800, 21_600], n: [2, 1, 1])
    try expect("min(tickets.cost)", .mean, y: [10, 30, 40], n: [2, 1, 2])
    try expect("max(tickets.cost)", .mean, y: [20, 30, 50], n: [2, 1, 2])
    #expect(try FormulaSamples.tally("median(tickets.cost)").distribution == nil)
  }

  @Test func `Different values are counted once a period`() throws {
    try expect("distinct(tickets.requester)", .count, y: [2, 2, 1])
    try expect("distinct(tickets.cost)", .count, y: [2, 1, 2])
    try expect("distinct(tickets.requester where team = 'Oslo')", .count, y: [2, 0, 1])
    try expect("distinct(tickets.ticket_id)", .count, y: [2, 2, 2])
    try expect("count(tickets at resolved_at) / distinct(tickets.requester at resolved_at)", .ratio, y: [1, 3, 1], n: [1, 2, 1])
  }

  @Test func `A period without rows has no mean, but a count of none`() throws {
    try expect("mean(volume.asa_seconds)", .duration, y: [15, 30, .nan], n: [2, 1, 0])
    try expect("median(volume.asa_seconds)", .duration, y: [15, 30, .nan], n: [2, 1, 0])
    try expect("distinct(volume.team)", .count, y: [2, 1, 0])
  }

  @Test func `Rows are placed on their own table's clock`() throws {
    let oslo = try #require(Zone(identifier: "Europe/Oslo"))
    // 23:30 UTC on 1 March is 00:30 on 2 March in Oslo.
    let table = RecordTable(
      kind: .outages, count: 1, zone: oslo, stamps: ["start": [FormulaSamples.instant("03-01T23:30")], "end": [.missing]])
    let axis = TimeAxis(frequency: .day, zone: oslo, first: FormulaSamples.days.first, count: 3)
    #expect(try FormulaSamples.tally("count(outages)", of: ServiceData(tables: [.outages: table]), axis: axis).y == [0, 1, 0])
  }

  @Test func `Rows outside the axis count nowhere`() throws {
    let first = FormulaSamples.days.slice(1..<2)
    #expect(try FormulaSamples.tally("count(tickets)", axis: first).y == [2])
  }
}
