import Testing
import Tickets
import Timeline

@Suite struct FormulaSliceTests {
  private func slices(_ text: String, by dimension: String, largest: Int? = nil) throws -> [SliceTally] {
    try Formula(text).tallies(
      of: FormulaSamples.data, in: TallyFrame(axis: FormulaSamples.days, dimension: dimension, largestSlices: largest))
  }

  private func names(_ tallies: [SliceTally]) -> [String?] { tallies.map { $0.slice?.name } }

  @Test func `Slices come by falling volume, then name`() throws {
    let byTeam = try slices("count(tickets)", by: "team")
    #expect(names(byTeam) == ["Oslo", "Bergen", "(missing)"])
    #expect(byTeam.map(\.y) == [[2, 0, 1], [0, 2, 0], [0, 0, 1]])
    #expect(names(try slices("count(tickets)", by: "team", largest: 1)) == ["Oslo"])
    #expect(names(try slices("count(tickets)", by: "requester")) == ["ann", "bob", "cyd"])
    #expect(names(try slices("sum(volume.offered)", by: "team")) == ["Oslo", "Bergen"])
  }

  @Test func `A table without the column borrows it from the ticket`() throws {
    let byTeam = try slices("mean(surveys.score)", by: "team")
    #expect(names(byTeam) == ["Bergen", "Oslo", "(missing)"])
    #expect(byTeam[0].y.prefix(2) == [7, 3])
    #expect(byTeam[1].y[0] == 9.5)
    #expect(byTeam[2].y[1] == 5)
  }

  @Test func `Satisfaction by how long the ticket took`() throws {
    let bands = try slices("mean(surveys.score)", by: "resolution_time_band")
    #expect(names(bands) == ["1-3 d", "1-4 h", "4-8 h", "open", "under 1 h"])
    #expect(bands.map { $0.y.first { !$0.isNaN } } == [9, 10, 5, 3, 7])
    let tickets = try slices("count(tickets)", by: "resolution_time_band")
    // The ticket resolved before it was created has no band.
    #expect(Set(names(tickets)) == ["1-3 d", "1-4 h", "4-8 h", "open", "under 1 h", "(missing)"])
  }

  @Test(arguments: [
    (0.0, "under 1 h"), (3599, "under 1 h"), (3600, "1-4 h"), (14_400, "4-8 h"), (28_800, "8-24 h"), (86_399, "8-24 h"), (86_400, "1-3 d"),
    (259_200, "3-7 d"), (604_800, "over 7 d"),
  ])
  func `A band holds its lower end`(seconds: Double, band: String) throws {
    var tickets = TicketTable(zone: .unstated, created: [FormulaSamples.instant("03-01")])
    tickets.resolved = [Instant(secondsSinceEpoch: FormulaSamples.instant("03-01").secondsSinceEpoch + Int64(seconds))]
    let tallies = try Formula("count(tickets)").tallies(
      of: ServiceData(tickets: tickets), in: TallyFrame(axis: FormulaSamples.days, dimension: "resolution_time_band"))
    #expect(names(tallies) == [band])
  }

  @Test func `Each side of a quotient is sliced by its own column`() throws {
    let byTeam = try slices("sum(costs.amount) / count(tickets)", by: "team")
    // By tickets; then the team that has costs and no tickets.
    #expect(names(byTeam) == ["Oslo", "Bergen", "(missing)", "Trondheim"])
    #expect(byTeam.map(\.y) == [[100, 0, 0], [0, 60, 0], [0, 0, 0], [0, 90, 0]])
    #expect(byTeam.map { $0.n ?? [] } == [[2, 0, 1], [0, 2, 0], [0, 0, 1], [0, 0, 0]])
  }

  @Test func `A dimension that a table lacks is named`() throws {
    let error = #expect(throws: TicketsError.self) { try slices("sum(costs.amount)", by: "priority") }
    #expect(error?.code == "unknown_dimension")
    #expect(error?.message.contains("costs") == true)
  }

  @Test(arguments: ["team", "priority", "requester", "floor", "resolution_time_band"])
  func `Slices of a partition add up to the total`(dimension: String) throws {
    for text in ["count(tickets)", "count(tickets where cost > 10 at resolved_at)", "sum(tickets.cost)", "count(surveys)"] {
      let total = try FormulaSamples.tally(text).y
      var sum = [0.0, 0, 0]
      for tally in try slices(text, by: dimension) { sum = zip(sum, tally.y).map(+) }
      #expect(sum == total, "\(text) by \(dimension)")
    }
  }

  @Test(arguments: [
    "sum(volume.answered_within) / sum(volume.offered)", "count(tickets where priority = 'P1') / count(tickets)",
    "1 - count(tickets where escalated) / count(tickets.escalated)", "sum(costs.amount) / count(tickets)",
    "100 * (count(surveys where score >= 9) - count(surveys where score <= 6)) / count(surveys.score)", "mean(tickets.cost)",
  ])
  func `Pooled over periods, a quotient is that of the whole`(text: String) throws {
    let daily = try FormulaSamples.tally(text)
    let month = TimeAxis(frequency: .month, first: (2024 - 1970) * 12 + 2, count: 1)
    let whole = try FormulaSamples.tally(text, axis: month)
    let n = try #require(daily.n)
    let isMean = try FormulaSamples.shape(text) == .mean
    let numerators = isMean ? zip(daily.y, n).map { $1 > 0 ? $0 * $1 : 0 } : daily.y
    let pooled = numerators.reduce(0, +) / n.reduce(0, +)
    let value = isMean ? whole.y[0] : whole.y[0] / (whole.n?[0] ?? .nan)
    #expect(abs(pooled - value) < 1e-12)
  }
}
