import Testing
import Tickets
import Timeline

@Suite struct UserMeasuresTests {
  private func date(_ text: String) throws -> CivilDate {
    let reading = try #require(ISO8601.parse(Array(text.utf8)))
    return CivilDate(daysSinceEpoch: Int(reading.localSeconds / 86_400))
  }

  static let file = """
    measures:
      - id: urgent_share
        name: Share of urgent tickets
        formula: count(tickets where priority = 'P1') / count(tickets)
        direction: lower
        unit: "%"
        description: Tickets of the highest priority
        chart: np_exact
        level: tactical
        owner: team lead
      - id: time_to_close
        name: Time to close
        duration: {from: created_at, to: closed_at, statistic: p90}
        where: type = 'Incident'
        at: closed_at
    targets:
      - {kpi: urgent_share, value: 5 %, from: 2024-01-01, to: 2024-06-30, level: operational, owner: Kim, reason: What on-call can take}
      - {kpi: urgent_share, value: 4, unit: "%", from: 2024-07-01, level: operational, owner: Kim, reason: More agents}
      - {kpi: urgent_share, value: 0.1, from: 2024-01-01, level: operational, owner: Kim, reason: Harbour, slice: {team: Oslo}}
      - {kpi: resolution_time, value: 4 h, direction: lower, from: 2024-01-01, level: strategic, owner: Ada, reason: Contract}
    """

  @Test func `A measure of one's own is a KPI like any other`() throws {
    let own = try UserMeasures.read(yaml: Self.file, file: "own.yaml")
    #expect(own.measures.map(\.id) == ["urgent_share", "time_to_close"])
    let share = try #require(own["urgent_share"])
    for language in Language.allCases { #expect(share.names[language] == "Share of urgent tickets") }
    #expect(share.category == "own")
    #expect(share.direction == .lower)
    #expect(share.unit == "%")
    #expect(share.chartFamily == .npExact)
    #expect(share.level == .tactical)
    #expect(share.ownerRoles == [.teamLead])
    #expect(share.inputs == ["tickets.created_at", "tickets.priority"] || share.inputs == ["tickets.priority", "tickets.created_at"])
    #expect(share.numerator == "tickets" && share.denominator == "tickets")
    #expect(share.definition.hasPrefix("Tickets of the highest priority. count(tickets where"))
    #expect(share.definition.hasSuffix("."))
    let tally = try share.tableMeasures[0].tallies(of: FormulaSamples.data, in: TallyFrame(axis: FormulaSamples.days))
    #expect(tally.first?.y == [1, 1, 1] && tally.first?.n == [2, 2, 2])
    let close = try #require(own["time_to_close"])
    #expect(close.formula == "quantile(seconds(tickets.created_at, tickets.closed_at), 0.9 where (type = 'Incident') at closed_at)")
    #expect(close.chartFamily == .xmrOnQuantile)
    #expect(close.unit == "seconds")
    #expect(own["ticket_volume"]?.category != "own")
    #expect(own["no_such"] == nil)
  }

  @Test func `A target is stated in people's units and kept in those of the values`() throws {
    let own = try UserMeasures.read(yaml: Self.file, file: "own.yaml")
    #expect(own.targets.map(\.value) == [0.05, 0.04, 0.1, 14_400])
    #expect(own.targets.map(\.unit) == ["%", "%", nil, "h"])
    #expect(own.targets[3].direction == .lower && own.targets[3].level == .strategic && own.targets[3].owner == "Ada")
    #expect(own.targets[3].reason == "Contract")
  }

  @Test func `The target of the day and the slice`() throws {
    let own = try UserMeasures.read(yaml: Self.file, file: "own.yaml")
    let oslo = KPISlice(dimension: "team", label: "Oslo")
    func value(_ day: String, _ slice: KPISlice? = nil) throws -> Double? {
      own.target(kpi: "urgent_share", on: try date(day), slice: slice)?.value
    }
    #expect(try value("2023-12-31") == nil)
    #expect(try value("2024-01-01") == 0.05)
    #expect(try value("2024-06-30") == 0.05)
    #expect(try value("2024-07-01") == 0.04)
    #expect(try value("2031-01-01") == 0.04)
    #expect(try value("2024-03-01", oslo) == 0.1)
    // A slice without a target of its own has that of the whole.
    #expect(try value("2024-03-01", KPISlice(dimension: "team", label: "Bergen")) == 0.05)
    #expect(own.target(kpi: "backlog", on: try date("2024-03-01")) == nil)
  }

  @Test func `Percent and hours mean what the measure's values mean`() throws {
    let own = try UserMeasures.read(
      yaml: """
        measures:
          - {id: percent, name: Percent, formula: 100 * count(tickets where escalated) / count(tickets)}
          - {id: hours, name: Hours, unit: h, formula: mean(tickets.resolved_at - created_at) / 3600}
        targets:
          - {kpi: percent, value: 5 %, from: 2024-01-01, level: tactical, owner: Kim, reason: a}
          - {kpi: hours, value: 90 min, from: 2024-01-01, level: tactical, owner: Kim, reason: a}
          - {kpi: nps, value: 40, unit: points, from: 2024-01-01, level: tactical, owner: Kim, reason: a}
        """, file: "own.yaml")
    #expect(own.targets.map(\.value) == [5, 1.5, 40])
    #expect(own.targets[2].unit == "points")
  }

  @Test(arguments: [
    ("count: tickets", "count(tickets)"),
    (
      "count: tickets, where: priority = 'P1' or escalated, at: resolved_at",
      "count(tickets where (priority = 'P1' or escalated) at resolved_at)"
    ),
    ("count: score, table: surveys", "count(surveys.score)"),
    ("sum: volume.offered", "sum(volume.offered)"), ("sum: offered, table: volume", "sum(volume.offered)"),
    ("sum: '`own`', table: volume", "sum(volume.`own`)"), ("sum: volume.offered - answered", "sum(volume.offered - answered)"),
    ("ratio: {numerator: sum(costs.amount), denominator: count(tickets)}", "(sum(costs.amount)) / (count(tickets))"),
    (
      "ratio: {numerator: {count: tickets, where: escalated}, denominator: {count: tickets}}, where: priority = 'P1', at: resolved_at",
      "(count(tickets where (escalated) and (priority = 'P1') at resolved_at)) / (count(tickets where (priority = 'P1') at resolved_at))"
    ),
    ("ratio: {numerator: {sum: answered}, denominator: {sum: offered}}, table: volume", "(sum(volume.answered)) / (sum(volume.offered))"),
    ("duration: {from: created_at, to: resolved_at}", "mean(seconds(tickets.created_at, tickets.resolved_at))"),
    (
      "duration: {from: queued_at, to: answered_at, statistic: median}, table: contacts",
      "median(seconds(contacts.queued_at, contacts.answered_at))"
    ),
    ("duration: {from: created_at, to: resolved_at, statistic: p95}", "quantile(seconds(tickets.created_at, tickets.resolved_at), 0.95)"),
    ("quantile: {of: score, share: 0.25}, table: surveys, where: kind = 'nps'", "quantile(surveys.score, 0.25 where (kind = 'nps'))"),
  ])
  func `Short forms are written out as formulas`(form: String, formula: String) throws {
    let own = try UserMeasures.read(yaml: "measures: [{id: own, name: Own, \(form)}]", file: "own.yaml")
    #expect(own.measures.first?.formula == formula)
  }

  @Test func `A ratio of short forms is a proportion where it is one`() throws {
    let own = try UserMeasures.read(
      yaml:
        """
        measures:
          - {id: own, name: Own, where: cost > 1, ratio: {numerator: {count: tickets, where: escalated}, denominator: {count: tickets}}}
        """,
      file: "own.yaml")
    #expect(own.measures.first?.tableMeasures.first?.shape(KPIDefinitions()) == .proportion)
    #expect(own.measures.first?.unit == "%" && own.measures.first?.chartFamily == .laneyP)
  }

  @Test(arguments: ["", "# nothing yet", "measures:\ntargets:", "measures: []\ntargets: []"])
  func `An empty file states nothing`(yaml: String) throws {
    let own = try UserMeasures.read(yaml: yaml, file: "own.yaml")
    #expect(own.measures.isEmpty && own.targets.isEmpty)
  }
}
