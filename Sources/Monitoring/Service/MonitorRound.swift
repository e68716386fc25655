public import Engine
public import Timeline

/// Evaluates one monitor: reads what it needs, judges it, and writes state, signals, incidents, events and what is to be delivered as one
/// transaction.
public struct MonitorRound: Sendable {
  let store: any MonitoringStore
  let explain: IncidentExplainer?
  let memories = ChartMemories()

  public init(store: any MonitoringStore, explain: IncidentExplainer? = nil) {
    self.store = store
    self.explain = explain
  }

  /// What one evaluation rests on.
  struct Subject: Sendable {
    var monitor: Monitor
    var series: Series
    var head: SeriesHead
    var observations: [Observation]
    var state: Stored<MonitorState>?
    var open: [Stored<Incident>]
  }

  /// Evaluates the monitor; nil where it is gone or switched off.
  ///
  /// - Parameter runLengths: the run length of each monitor, by its board's budget.
  /// - Returns: the events that were written.
  @discardableResult
  public func evaluate(_ id: String, budgets: [String: BoardBudget], now: Instant) async throws(JobError) -> [Stored<IncidentEvent>]? {
    for _ in 0..<Self.attempts {
      guard let subject = try await store.read({ (store) throws(JobError) in try Self.subject(id, store) }) else {
        memories.forget(id)
        return nil
      }
      if let events = try await evaluate(subject, budgets: budgets, now: now) { return events }
    }
    return nil
  }

  /// How often it is tried again because a person or another round was quicker.
  private static let attempts = 5

  private func evaluate(
    _ subject: Subject, budgets: [String: BoardBudget], now: Instant
  ) async throws(JobError) -> [Stored<IncidentEvent>]? {
    let monitor = subject.monitor
    let clock = try SeriesClock(subject.series)
    let budget = budgets[monitor.board] ?? BoardBudget(falseAlarmsPerWeek: 1, weights: [1])
    let runLength = budget.runLength(weight: monitor.budgetShare ?? 1, every: clock.frequency)
    let evaluation = try MonitorEvaluation(
      monitor, series: subject.series, observations: subject.observations, runLength: runLength, now: now,
      memory: memories.memory(of: monitor.id))
    var tracker = IncidentTracker(
      monitor, evaluation: evaluation, state: subject.state?.record, open: subject.open.map(\.record), now: now)
    let state = tracker.advance(changes: subject.head.changes)
    var steps = tracker.steps
    for index in steps.indices where steps[index].change == .opened && steps[index].incident.incidentKind == .kpi {
      guard let explain else { continue }
      steps[index].incident = await explain(steps[index].incident, evaluation, now)
    }
    let outcome = Outcome(
      monitor: monitor, state: state, steps: steps, updated: tracker.incidents, signals: tracker.signals, zone: clock.zone, now: now)
    return try await store.write { (store) throws(JobError) in try outcome.write(to: store, after: subject) }
  }

  private static func subject(_ id: String, _ store: any MonitoringReading) throws(JobError) -> Subject? {
    guard let monitor = try store.find(Monitor.self, id)?.record, monitor.isEnabled != false,
      let series = try store.find(Series.self, monitor.series)?.record
    else { return nil }
    let open = try store.all(Incident.self, parent: id, status: Incident.State.open.rawValue)
    let acknowledged = try store.all(Incident.self, parent: id, status: Incident.State.acknowledged.rawValue)
    return Subject(
      monitor: monitor, series: series, head: try store.head(of: series.id),
      observations: try store.latestObservations(of: series.id, limit: WatchedWindow.observationLimit),
      state: try store.find(MonitorState.self, id), open: open + acknowledged)
  }
}

/// Finds what explains an incident that opens; it never fails, and answers the incident as it was where it finds nothing.
public typealias IncidentExplainer = @Sendable (Incident, MonitorEvaluation, Instant) async -> Incident
