import Engine
import Monitoring
import Synchronization
import Testing
import Timeline

@Suite("Observations become incidents and messages, each once")
struct MonitoringServiceTests {
  /// A service whose clock the test sets.
  private final class Desk: Sendable {
    let store = MemoryMonitoringStore()
    let clock: Clock
    let service: MonitoringService

    final class Clock: Sendable {
      let now = Mutex(Watching.start(100))
    }

    init() {
      let clock = Clock()
      self.clock = clock
      service = MonitoringService(store: store) { clock.now.withLock { $0 } }
    }

    func open(_ edit: (inout Monitor) -> Void = { _ in }) async throws {
      var monitor = Watching(days: 0).monitor
      edit(&monitor)
      let toWrite = monitor
      try await store.write { (store) throws(JobError) in
        try store.insert(Watching(days: 0).series)
        try store.insert(toWrite)
        // One in two years.
        try store.insert(Board(falseAlarmsPerWeek: 0.01))
        try store.insert(DeliveryTarget(id: "t", name: "T", kind: .webhook, address: "https://example.org"))
      }
    }

    /// Takes the observations through a day, one hour after its end, and evaluates.
    func pass(_ watching: Watching, through day: Int) async throws {
      clock.now.withLock { $0 = Instant(secondsSinceEpoch: Watching.start(day).secondsSinceEpoch + 3600) }
      _ = try await service.append(watching.observations(through: day), to: "s")
      try await service.evaluate(seriesChanged: ["s"])
    }

    func all<Record: MonitoringRecord>(_ type: Record.Type) async throws -> [Record] {
      try await store.read { (store) throws(JobError) in try store.all(type) }.map(\.record)
    }
  }

  private let shifted = Watching(days: 160) { $0 >= 120 && $0 < 124 ? 40 : 0 }

  @Test func anIncidentIsToldOnce() async throws {
    let desk = Desk()
    try await desk.open()
    for day in [110, 121, 121, 122, 123] { try await desk.pass(shifted, through: day) }
    let incidents = try await desk.all(Incident.self)
    #expect(incidents.count == 1)
    let messages = try await desk.all(OutboxMessage.self)
    #expect(messages.filter { $0.event.change == .opened }.map(\.id) == ["\(incidents[0].id).1@t"])
    #expect(messages[0].nextAttemptAt == messages[0].createdAt)
    let state = try #require(try await desk.all(MonitorState.self).first)
    #expect(state.incident == incidents[0].id)
    #expect(state.isSignalling)
    #expect(try await desk.all(Signal.self).allSatisfy { $0.incident == incidents[0].id })
    // Nothing is stale, so nothing is evaluated; an owner is kept until the recovery.
    #expect(try await desk.service.evaluateStale() == 0)
    let now = desk.service.now
    let id = incidents[0].id
    try await desk.store.write { (store) throws(JobError) in
      try IncidentDesk(store: store, now: now).acknowledge(id, owner: "kari", comment: "on it")
    }
    try await desk.pass(shifted, through: 140)
    let recovered = try #require(try await desk.all(Incident.self).first)
    #expect(recovered.state == .recovered)
    #expect(recovered.owner == "kari")
    #expect(recovered.recoveredFrom == Watching.start(124))
    let changes = try await desk.all(IncidentEvent.self).map(\.change).filter { $0 != .worsened }
    #expect(changes == [.opened, .acknowledged, .recovered])
    #expect(Set(try await desk.all(OutboxMessage.self).map(\.id)).count == (try await desk.all(IncidentEvent.self)).count)
  }

  @Test func whatComesAndGoesInQuietHoursIsNotDelivered() async throws {
    let desk = Desk()
    try await desk.open { $0.mutedUntil = Watching.start(150) }
    for day in [110, 122] { try await desk.pass(shifted, through: day) }
    #expect(try await desk.all(OutboxMessage.self).first?.nextAttemptAt == Watching.start(150))
    #expect(try await desk.all(Incident.self).first?.heldUntil == Watching.start(150))
    try await desk.pass(shifted, through: 140)
    #expect(try await desk.all(Incident.self).first?.state == .recovered)
    #expect(try await desk.all(OutboxMessage.self).isEmpty)
    #expect(try await desk.all(IncidentEvent.self).last?.change == .recovered)
  }

  @Test func whatWasNotEvaluatedIsFoundAtTheNextStart() async throws {
    let desk = Desk()
    try await desk.open()
    try await desk.pass(shifted, through: 110)
    desk.clock.now.withLock { $0 = Instant(secondsSinceEpoch: Watching.start(122).secondsSinceEpoch + 3600) }
    _ = try await desk.service.append(shifted.observations(through: 122), to: "s")
    let store = desk.store
    let clock = desk.clock
    let next = MonitoringService(store: store) { clock.now.withLock { $0 } }
    #expect(try await next.evaluateStale() == 1)
    #expect(try await desk.all(Incident.self).count == 1)
  }

  @Test func lateDataAreFoundWithoutNewOnes() async throws {
    let desk = Desk()
    try await desk.open()
    try await desk.pass(shifted, through: 110)
    desk.clock.now.withLock { $0 = Watching.start(113) }
    #expect(try await desk.service.evaluateDue() == 1)
    #expect(try await desk.all(Incident.self).map(\.incidentKind) == [.data])
    try await desk.pass(shifted, through: 113)
    #expect(try await desk.all(Incident.self).first?.recovery == .dataComplete)
  }

  /// An old record that is read in has not stopped coming.
  @Test func aRecordOfThePastIsNotLate() async throws {
    let desk = Desk()
    try await desk.open()
    try await desk.pass(shifted, through: 110)
    desk.clock.now.withLock { $0 = Watching.start(110 + 400) }
    #expect(try await desk.service.evaluateDue() == 1)
    #expect(try await desk.all(Incident.self).isEmpty)
  }

  @Test func whatIsNoPeriodIsRefused() async throws {
    let desk = Desk()
    try await desk.open()
    func code(_ observation: Observation, _ series: String = "s") async -> String? {
      await MonitoringStoreContract.code { () throws(JobError) in _ = try await desk.service.append([observation], to: series) }
    }
    #expect(await code(Observation(start: Watching.start(1), value: 1), "none") == "no_such_record")
    #expect(await code(Observation(start: Instant(secondsSinceEpoch: 5), value: 1)) == "not_a_period")
    #expect(await code(Observation(start: Instant(secondsSinceEpoch: .min), value: 1)) == "not_a_period")
    #expect(await code(Observation(start: Instant(secondsSinceEpoch: .max), value: 1)) == "not_a_period")
    #expect(await code(Observation(start: Watching.start(1), value: 1e300)) == "invalid_value")
    #expect(await code(Observation(start: Watching.start(1), value: 1, denominator: -1)) == "invalid_value")
    #expect(await code(Observation(start: Watching.start(1), value: .nan)) == nil)
  }

  @Test func theRunningServiceEvaluatesWhatArrives() async throws {
    let desk = Desk()
    try await desk.open()
    try await desk.pass(shifted, through: 110)
    let service = desk.service
    let task = Task { await service.run() }
    desk.clock.now.withLock { $0 = Instant(secondsSinceEpoch: Watching.start(122).secondsSinceEpoch + 3600) }
    _ = try await service.append(shifted.observations(through: 122), to: "s")
    while try await desk.all(Incident.self).isEmpty { await Task.yield() }
    task.cancel()
    await task.value
    #expect(try await desk.all(Incident.self).count == 1)
  }
}
