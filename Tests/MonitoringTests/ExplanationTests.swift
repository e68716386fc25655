import Engine
import Monitoring
import Testing
import Timeline

@Suite("What explains a change, and what an action did")
struct ExplanationTests {
  @Test func countsAddUpToTheChange() {
    let slices: [SliceComparison.Slice] = [
      .init(value: "Network", amountBefore: 40, amountAfter: 70), .init(value: "Mail", amountBefore: 30, amountAfter: 35),
      .init(value: "Print", amountBefore: 30, amountAfter: 25),
    ]
    let found = SliceComparison.contributions(dimension: "team", slices: slices, isRatio: false, unit: .count)
    #expect(found.map(\.value) == ["Network", "Mail"])
    #expect(found.map(\.share) == [1, 5.0 / 30])
    #expect(found[0].says == "Network (team) explains 100 % of it: 40 before, 70 since.")
  }

  @Test func sharesAddUpThoughTheMixChanges() {
    // A slice that only grew contributes by how far it lies off the level of all.
    let slices: [SliceComparison.Slice] = [
      .init(value: "good", amountBefore: 90, amountAfter: 90, weightBefore: 100, weightAfter: 100),
      .init(value: "bad", amountBefore: 50, amountAfter: 150, weightBefore: 100, weightAfter: 300),
    ]
    let found = SliceComparison.contributions(dimension: "team", slices: slices, isRatio: true, unit: .proportion, limit: 9)
    let whole = 240.0 / 400 - 140.0 / 200
    #expect(abs(found.reduce(0) { $0 + $1.contribution } - whole) < 1e-12)
    #expect(abs(found.reduce(0) { $0 + $1.share } - 1) < 1e-12)
  }

  @Test func nothingChangedIsExplainedByNothing() {
    #expect(SliceComparison.contributions(dimension: "team", slices: [], isRatio: true, unit: .count).isEmpty)
    let same = SliceComparison.Slice(value: "a", amountBefore: 1, amountAfter: 1)
    #expect(SliceComparison.contributions(dimension: "team", slices: [same], isRatio: false, unit: .count).isEmpty)
  }

  private func effect(_ level: @escaping (Int) -> Double) throws -> ActionEffect? {
    let watching = Watching(days: 120, level: level)
    let window = try WatchedWindow(watching.series, observations: watching.observations(through: 120))
    return ActionEffect.measure(window, at: Watching.start(90), onset: Watching.start(70), unit: .number, direction: .lower)
  }

  @Test func anActionThatHelpedIsTold() throws {
    let helped = try #require(try effect { $0 >= 70 && $0 <= 90 ? 20 : 0 })
    #expect(helped.periodsBefore == 20)
    #expect(helped.periodsAfter == 29)
    #expect(helped.pValue < 1e-6)
    #expect(helped.lower < -18 && -18 < helped.upper + 3)
    #expect(helped.says.hasPrefix("It helped: the level is "))
    #expect(try #require(try effect { _ in 0 }).says.hasPrefix("No effect can be told from chance so far"))
    #expect(try #require(try effect { $0 > 90 ? 20 : 0 }).says.hasPrefix("It did not help"))
  }

  @Test func anActionOfTodayCannotBeJudged() throws {
    let watching = Watching(days: 120)
    let window = try WatchedWindow(watching.series, observations: watching.observations(through: 120))
    #expect(ActionEffect.measure(window, at: Watching.start(119), unit: .number, direction: .lower) == nil)
  }

  @Test func aSeriesFollowsAKPIOfTheTickets() async throws {
    var csv = "ticket_id,created_at,resolved_at,team\n"
    for day in 1...28 {
      for ticket in 0..<(day % 3 + 2) {
        csv += "T\(day)-\(ticket),2024-02-\(day < 10 ? "0" : "")\(day)T09:00:00Z,2024-02-28T10:00:00Z,\(ticket == 0 ? "Mail" : "Net")\n"
      }
    }
    var request = KPIsJob.Request()
    request.table = .text(csv)
    request.timezone = "UTC"
    request.wholeLog = true
    let source = TicketKPIs(request, context: JobContext())
    let all = KPIReference(kpi: "ticket_volume", every: "day")
    let mail = KPIReference(kpi: "ticket_volume", every: "day", slice: ["team": "Mail"])
    let store = MemoryMonitoringStore()
    let service = MonitoringService(store: store) { Instant(secondsSinceEpoch: 1_709_200_000) }
    try await store.write { (store) throws(JobError) in
      for reference in [all, mail] {
        try store.insert(Series(id: reference.series, name: reference.series, every: "day", kpi: reference))
      }
    }
    #expect(try await service.recount(from: source) == [all.series, mail.series])
    let counts = try await store.read { (store) throws(JobError) in
      [try store.latestObservations(of: all.series, limit: 100), try store.latestObservations(of: mail.series, limit: 100)]
    }
    #expect(counts[0].map(\.value) == (1...28).map { Double($0 % 3 + 2) })
    #expect(counts[1].map(\.value) == [Double](repeating: 1, count: 28))
    // The same tickets again change nothing.
    #expect(try await service.recount(from: source).isEmpty)
    #expect(try source.slices(FollowedKPI(all, zone: .utc), by: "team").map(\.value).sorted() == ["Mail", "Net"])
  }
}
