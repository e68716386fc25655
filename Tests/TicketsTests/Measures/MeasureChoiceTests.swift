import Testing
import Timeline

@testable import Tickets

/// What a measure's own settings, its tables' gaps and their clocks change.
@Suite struct MeasureChoiceTests {
  private static let calls = MeasureTables.data([
    .contacts: """
    queued_at answered_at abandoned_at
    2024-03-04T09:00:00 2024-03-04T09:00:10 -
    2024-03-04T09:00:00 2024-03-04T09:00:30 -
    2024-03-04T09:00:00 - 2024-03-04T09:00:05
    2024-03-04T09:00:00 - 2024-03-04T09:01:00
    """
  ])

  private static let day = TallyFrame(axis: axis(.day, "2024-03-04", 1))

  private static func axis(_ every: Frequency, _ from: String, _ count: Int, zone: Zone = .unstated) -> TimeAxis {
    TimeAxis(
      frequency: every, zone: zone, first: every.period(ofLocalSeconds: MeasureTables.instant(from[...]).secondsSinceEpoch), count: count)
  }

  private func only(_ measure: any TableMeasure, _ data: ServiceData, _ frame: TallyFrame = day) throws -> SliceTally {
    try #require(try measure.tallies(of: data, in: frame).first)
  }

  private func only(_ measure: any TableMeasure, _ data: ServiceData, _ choices: [String]) throws -> SliceTally {
    try only(measure, data, TallyFrame(axis: Self.day.axis, definitions: try KPIDefinitions(parsing: choices)))
  }

  @Test func `A service level counts by its threshold, and leaves short abandons out where asked`() throws {
    let usual = try only(ServiceLevel(), Self.calls)
    #expect(usual.y == [1] && usual.n == [4])
    let slower = try only(ServiceLevel(), Self.calls, ["answer_within=30"])
    #expect(slower.y == [2] && slower.n == [4])
    // 1 of 3 once the call abandoned after 5 s is not counted as offered.
    let lenient = try only(ServiceLevel(), Self.calls, ["short_abandon=5"])
    #expect(lenient.y == [1] && lenient.n == [3])
    let both = try KPIDefinitions(parsing: ["answer_within=30", "short_abandon=5"])
    #expect(ServiceLevel().says(both).contains("within 30 s"))
    #expect(ServiceLevel().says(both).contains("abandoned within 5 s"))
  }

  @Test func `Abandonment leaves short abandons out of both sides`() throws {
    let all = try only(AbandonmentRate(), Self.calls)
    #expect(all.y == [2] && all.n == [4])
    let patient = try only(AbandonmentRate(), Self.calls, ["short_abandon=5"])
    #expect(patient.y == [1] && patient.n == [3])
  }

  @Test func `The days within which a ticket repeats are a choice`() throws {
    let data = MeasureTables.data([
      .tickets: "created_at requester category\n2024-03-01 s mail\n2024-03-02 r mail\n2024-03-04 r mail"
    ])
    #expect(try only(RecurringIssues(), data, ["repeat_within=2"]).y == [1])
    #expect(try only(RecurringIssues(), data, ["repeat_within=1"]).y == [0])
    #expect(try only(RecurringIssues(), data, ["repeat_within=1"]).n == [1])
    // The log does not reach back a week before the 4th.
    #expect(try only(RecurringIssues(), data).n == [0])
    #expect(RecurringIssues().says(try KPIDefinitions(parsing: ["repeat_within=1"])).contains("within 1 day before"))
  }

  @Test(arguments: [("answer_within=soon", "a number of seconds, 0 to 86400"), ("repeat_within=0", "a number of days, 1 to 365")])
  func `A number that is none, or too large, is refused with what it may be`(_ choice: String, _ says: String) {
    let error = #expect(throws: TicketsError.self) { try KPIDefinitions(parsing: [choice]) }
    #expect(error?.message.contains(says) == true)
  }

  /// Opened on a Friday at 16:00, solved on the Monday after at 10:00: 66 hours by the calendar, 2 from nine to five.
  @Test(arguments: ["time_to_first_solution", "request_fulfilment_time", "turnaround_time"])
  func `Lengths of time of other tables are measured in business hours where these are chosen`(_ id: String) throws {
    let data = MeasureTables.data([
      .tickets: "created_at first_resolved_at resolved_at type\n2024-03-01T16:00:00 2024-03-04T10:00:00 2024-03-04T10:00:00 request",
      .ticketEvents: """
      ticket_id at field new actor_role public
      T1 2024-03-01T16:00:00 assignee Ann - -
      T1 2024-03-04T10:00:00 status resolved agent -
      """,
    ])
    func series(_ clock: String, _ working: (any WorkingClock)?) throws -> KPISeries {
      let request = KPISeriesRequest(
        kpis: [id], frequency: .month, definitions: try KPIDefinitions(["clock": clock]), workingClock: working)
      return try #require(try KPISeriesBuilder.series(request, of: data).last { $0.n?.contains(1) == true })
    }
    #expect(try series("calendar", nil).pooled == 66 * 3600)
    let business = try series("business", NineToFive())
    #expect(business.pooled == 2 * 3600)
    #expect(business.definition.contains("in business hours"))
    #expect(business.definition.contains("9 to 17, Monday to Friday"))
    #expect(throws: TicketsError.self) { try series("business", nil) }
  }

  @Test func `The unit of a cost is a choice`() throws {
    let data = MeasureTables.data([
      .costs: "period amount\n2024-03-01 300", .contacts: "queued_at\n2024-03-04\n2024-03-05\n2024-04-01",
      .tickets: "created_at resolved_at\n2024-03-04 2024-04-02\n2024-03-04 2024-03-05\n2024-03-04 -",
    ])
    let march = TallyFrame(axis: Self.axis(.month, "2024-03-01", 1))
    #expect(try only(CostPerUnit(), data, march).n == [1])
    #expect(try only(CostPerUnit(unit: .createdTicket), data, march).n == [3])
    #expect(try only(CostPerUnit(unit: .contact), data, march).n == [2])
    #expect(try only(CostPerUnit(unit: .contact), data, march).y == [300])
  }

  @Test func `Costs in two currencies are not added up`() throws {
    let data = MeasureTables.data([.costs: "period amount currency\n2024-03-01 300 EUR\n2024-03-01 200 NOK"])
    #expect(TotalCost().missingColumns(in: data, KPIDefinitions()) == ["costs.amount in one currency"])
    let roi = try #require(KPICatalogue["roi"]?.tableMeasures.first)
    #expect(roi.missingColumns(in: data, KPIDefinitions()).contains("costs.amount in one currency"))
    let error = #expect(throws: TicketsError.self) { try TotalCost().tallies(of: data, in: Self.day) }
    #expect(error?.message.contains("in one currency") == true)
  }

  @Test func `Scores of two scales have top boxes but no mean`() throws {
    let data = MeasureTables.data([
      .surveys: "kind score scale_max answered_at\ncsat 5 5 2024-03-04\ncsat 6 7 2024-03-04\ncsat 3 7 2024-03-04"
    ])
    let shares = try only(SatisfactionSurvey(question: .csat), data)
    #expect(shares.y == [2] && shares.n == [3])
    var definitions = KPIDefinitions()
    definitions.satisfaction = .meanScore
    #expect(SatisfactionSurvey(question: .csat).missingColumns(in: data, definitions) == ["surveys.score on one scale"])
  }

  @Test func `Surveys of another kind do not stand in for those asked for`() throws {
    let data = MeasureTables.data([.surveys: "kind score answered_at\nnps 9 2024-03-04"])
    #expect(SatisfactionSurvey(question: .csat).missingColumns(in: data, KPIDefinitions()) == ["surveys.kind csat"])
    #expect(NetPromoterSurvey(question: .nps).missingColumns(in: data, KPIDefinitions()) == [])
    // Without a kind, surveys are about satisfaction: nothing is taken for a promoter score.
    let plain = MeasureTables.data([.surveys: "score answered_at\n5 2024-03-04\n1 2024-03-04"])
    #expect(try only(SatisfactionSurvey(question: .csat), plain).n == [2])
    #expect(NetPromoterSurvey(question: .nps).missingColumns(in: plain, KPIDefinitions()) == ["surveys.kind nps"])
  }

  @Test(arguments: [
    (1.0, 1.0, 0.0), (3, 3, 1), (4, 3, 2), (5, 4, 2), (7, 6, 2), (10, 9, 2), (100, 80, 40),
  ]) func `Top and bottom boxes of a scale`(_ maximum: Double, _ top: Double, _ bottom: Double) {
    let scale = SurveyScale(minimum: .nan, maximum: maximum)
    #expect(scale.satisfiedFrom == top && scale.dissatisfiedTo == bottom)
    #expect(scale.holds(maximum) && !scale.holds(maximum + 1))
  }

  @Test func `A scale that begins at 0 has its bottom boxes there`() {
    let scale = SurveyScale(minimum: 0, maximum: 10)
    #expect(scale.dissatisfiedTo == 1 && scale.satisfiedFrom == 9)
  }

  @Test func `An outage without an end lasts, and one that began before the axis counts from its beginning`() throws {
    let data = MeasureTables.data([
      .outages: "start end\n2024-03-03T23:00 2024-03-04T01:00\n2024-03-05T12:00 -\n2024-03-05T13:00 2024-03-05T12:00"
    ])
    let tally = try only(ServiceAvailability(), data, TallyFrame(axis: Self.axis(.day, "2024-03-04", 3)))
    #expect(tally.y == [23.0 * 3600, 12.0 * 3600, 0])
    #expect(tally.n == [86_400, 86_400, 86_400])
  }

  @Test func `A day on which the clock is put forward has 23 hours`() throws {
    let oslo = try #require(Zone(identifier: "Europe/Oslo"))
    let data = ServiceData(tables: [
      .outages: RecordTable(
        kind: .outages, count: 1, zone: oslo,
        stamps: [
          "start": [oslo.instant(localSeconds: MeasureTables.instant("2024-03-31T01:00").secondsSinceEpoch)],
          "end": [oslo.instant(localSeconds: MeasureTables.instant("2024-03-31T04:00").secondsSinceEpoch)],
        ])
    ])
    let tally = try only(ServiceAvailability(), data, TallyFrame(axis: Self.axis(.day, "2024-03-31", 1, zone: oslo)))
    #expect(tally.n == [23.0 * 3600])
    #expect(tally.y == [21.0 * 3600])
  }

  @Test func `Rows fall into periods by their own table's clock`() throws {
    let oslo = try #require(Zone(identifier: "Europe/Oslo"))
    // 23:30 UTC on the 3rd is half past midnight on the 4th in Oslo.
    let table = RecordTable(
      kind: .contacts, count: 1, zone: oslo, stamps: ["queued_at": [MeasureTables.instant("2024-03-03T23:30")]],
      numbers: ["sentiment": [1]])
    let measure = try #require(KPICatalogue["sentiment_score"]?.tableMeasures.first)
    #expect(try only(measure, ServiceData(tables: [.contacts: table])).n == [1])
  }

  @Test func `Forecasts that do not tell queues apart are held against the sum of their demand`() throws {
    let data = MeasureTables.data([
      .plan:
        """
      interval_start queue forecast_volume lower upper
      2024-03-04T09:00 a 10 5 15
      2024-03-04T09:00 b 20 15 25
      2024-03-04T10:00 a 1 0 2
      """,
      .volume: "interval_start offered\n2024-03-04T09:00 33\n2024-03-04T10:00 1",
    ])
    let tally = try only(ForecastAccuracy(), data)
    #expect(tally.y == [31] && tally.n == [34])
    var frame = Self.day
    frame.dimension = "queue"
    let error = #expect(throws: TicketsError.self) { try ForecastAccuracy().tallies(of: data, in: frame) }
    #expect(error?.code == "unknown_dimension")
    // Limits of two queues are no limits of their sum: only the interval of one queue is judged.
    #expect(try only(ForecastAccuracy(statistic: .coverage), data).n == [1])
  }

  @Test func `A dimension that a table lacks is named with those it has`() throws {
    let data = MeasureTables.data([
      .costs: "period amount team\n2024-03-01 300 a", .tickets: "created_at resolved_at site\n2024-03-04 2024-03-05 x",
    ])
    var frame = TallyFrame(axis: Self.axis(.month, "2024-03-01", 1))
    frame.dimension = "site"
    let error = #expect(throws: TicketsError.self) { try CostPerUnit().tallies(of: data, in: frame) }
    #expect(error?.code == "unknown_dimension")
    #expect(error?.message == "the table costs has no column 'site' to slice by; it can be sliced by team")
  }

  @Test func `Resolved by the closing stamp, a measure asks for that column`() {
    var definitions = KPIDefinitions()
    definitions.resolution = .closed
    #expect(BacklogAge().columns(definitions) == ["tickets.created_at", "tickets.closed_at"])
  }

  @Test(arguments: [
    ("2024-01-01 2024-02-01 2024-03-01", Frequency.month), ("2024-01-01 2024-04-01", .quarter), ("2023-01-01 2024-01-01", .year),
    ("2024-03-04 2024-03-11 2024-03-25", .week), ("2024-03-04 2024-03-05", .day), ("2024-03-04", .day), ("2024-03-01", .month),
  ]) func `The period that rows stand for is read from their dates`(_ dates: String, _ expected: Frequency) {
    let table = RecordTable(
      kind: .costs, count: dates.split(separator: " ").count,
      stamps: ["period": dates.split(separator: " ").map { MeasureTables.instant($0) }])
    let own = OwnPeriod(table, "period")
    let shorter: [Frequency: Frequency] = [.day: .hour, .week: .day, .month: .week, .quarter: .month, .year: .quarter]
    #expect(own.fits(Self.axis(expected, "2024-01-01", 1)))
    #expect(own.fits(Self.axis(.year, "2024-01-01", 1)))
    #expect(!own.fits(Self.axis(shorter[expected] ?? .hour, "2024-01-01", 1)))
  }
}
