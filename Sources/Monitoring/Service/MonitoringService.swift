public import ControlCharts
public import Engine
import Synchronization
public import Timeline

/// Takes observations, keeps every monitor's verdict current, and carries out what people do about incidents.
///
/// An observation is durable when `append` returns. Evaluation follows: monitors whose series changed are looked at in rounds, each once a
/// round however much came; what was not evaluated when the program stopped is found by the numbers that the store keeps and evaluated at the
/// next start.
public final class MonitoringService: Sendable {
  public let store: any MonitoringStore
  private let clock: @Sendable () -> Instant
  private let threads: Int
  private let round: MonitorRound
  private let wakening = Wakening()
  private let monitors = RememberedRecords<Monitor>()
  private let boards = RememberedRecords<Board>()
  private let shown = Mutex<(at: ContinuousClock.Instant, budgets: [String: BoardBudget])?>(nil)
  /// Seconds between two looks at what is due without new data.
  static let patrolSeconds = 15.0

  /// - Parameters:
  ///   - clock: the time now.
  ///   - threads: how many threads' work evaluation may be.
  ///   - explain: finds the slices that explain an incident, see `IncidentExplanation`.
  public init(
    store: any MonitoringStore, threads: Int = 1, explain: IncidentExplainer? = nil, clock: @escaping @Sendable () -> Instant
  ) {
    self.store = store
    self.clock = clock
    self.threads = max(1, threads)
    round = MonitorRound(store: store, explain: explain)
  }

  public var now: Instant { clock() }

  /// Takes observations of one series durably, and has its monitors evaluated.
  ///
  /// - Throws: `no_such_record` where there is no such series, `not_a_period` for an observation that begins at no period of it.
  public func append(_ observations: [Observation], to series: String) async throws(JobError) -> AppendResult {
    let received = now
    let result = try await store.write { (store) throws(JobError) in
      try ObservationIntake(store: store).append(observations, to: series, at: received)
    }
    if result.added + result.corrected > 0 { wake([series]) }
    return result
  }

  /// Says that observations of these series were written by other means, such as in a transaction with an idempotency key.
  public func wake(_ series: Set<String>) { wakening.add(series) }

  /// Evaluates what changed and what is due, again and again, until the task is cancelled. Errors of the store are tried again; those of one
  /// monitor are told to `report` and leave the others alone.
  public func run(report: @escaping @Sendable (_ monitor: String?, JobError) -> Void = { _, _ in }) async {
    await wakening.wakeAll()
    while !Task.isCancelled {
      let woken = await wakening.next(within: .seconds(Self.patrolSeconds))
      do throws(JobError) {
        if woken.isEverything {
          try await evaluateStale(report: report)
        } else {
          try await evaluate(seriesChanged: woken.series, report: report)
        }
        try await evaluateDue(report: report)
      } catch {
        report(nil, error)
        wakening.addEverything()
        try? await Task.sleep(for: .seconds(1))
      }
    }
  }

  /// Evaluates every monitor that has not seen the latest change of its series.
  ///
  /// - Returns: how many were evaluated.
  @discardableResult
  public func evaluateStale(report: @escaping @Sendable (String?, JobError) -> Void = { _, _ in }) async throws(JobError) -> Int {
    let stale = try await store.read { (store) throws(JobError) -> [String] in
      var stale: [String] = []
      for monitor in try store.all(Monitor.self, status: "enabled") {
        let seen = try store.find(MonitorState.self, monitor.record.id)?.record.changes
        if seen != (try store.head(of: monitor.record.series)).changes { stale.append(monitor.record.id) }
      }
      return stale
    }
    try await evaluate(monitors: stale, report: report)
    return stale.count
  }

  /// Evaluates the monitors of these series.
  public func evaluate(
    seriesChanged series: Set<String>, report: @escaping @Sendable (String?, JobError) -> Void = { _, _ in }
  ) async throws(JobError) {
    guard !series.isEmpty else { return }
    let monitors = try await store.read { (store) throws(JobError) -> [String] in
      var monitors: [String] = []
      for one in series.sorted() { monitors += try store.all(Monitor.self, parent: one, status: "enabled").map(\.record.id) }
      return monitors
    }
    try await evaluate(monitors: monitors, report: report)
  }

  /// Evaluates the monitors whose time has come: their data may be late.
  @discardableResult
  public func evaluateDue(report: @escaping @Sendable (String?, JobError) -> Void = { _, _ in }) async throws(JobError) -> Int {
    let now = now
    let due = try await store.read { (store) throws(JobError) in try store.due(MonitorState.self, by: now, limit: 10_000).map(\.record.id) }
    try await evaluate(monitors: due, report: report)
    return due.count
  }

  /// Monitors under way at once for each thread: while some wait for the disk the next are worked out, and what they write shares a commit.
  private static let underWay = 24

  /// Evaluates these monitors, many at once. Whatever a person waits for goes first.
  public func evaluate(
    monitors: [String], report: @escaping @Sendable (String?, JobError) -> Void = { _, _ in }
  ) async throws(JobError) {
    guard !monitors.isEmpty else { return }
    let budgets = try await budgets()
    let (round, now) = (round, now)
    await withTaskGroup(of: Void.self) { group in
      var next = monitors.makeIterator()
      func start() {
        guard let id = next.next(), !Task.isCancelled else { return }
        group.addTask(priority: .utility) {
          do throws(JobError) {
            try await round.evaluate(id, budgets: budgets, now: now)
          } catch {
            report(id, error)
          }
        }
      }
      for _ in 0..<threads * Self.underWay { start() }
      while await group.next() != nil { start() }
    }
  }

  /// What the chart of a monitor has worked out, for those who draw it: the same observations cost them a step and no fit.
  public func memory(of monitor: String) -> MonitorMemory? { round.memories.memory(of: monitor) }

  /// Every board's budget as it was a moment ago, for what is shown and not judged.
  public func recentBudgets() async throws(JobError) -> [String: BoardBudget] {
    let now = ContinuousClock.now
    let known = shown.withLock { shown -> [String: BoardBudget]? in
      guard let known = shown else { return nil }
      // One looks again, and the others do not wait for it.
      if known.at.duration(to: now) >= .seconds(2) { shown = (now, known.budgets) } else { return known.budgets }
      return nil
    }
    if let known { return known }
    let budgets = try await budgets()
    shown.withLock { $0 = (now, budgets) }
    return budgets
  }

  /// Every board's budget, shared among its monitors.
  public func budgets() async throws(JobError) -> [String: BoardBudget] {
    let (monitors, boards) = (monitors, boards)
    return try await store.read { (store) throws(JobError) in
      let monitors = try monitors.records(in: store).records.filter { $0.isEnabled != false }
      var boards = try boards.records(in: store).records
      if !boards.contains(where: { $0.id == Board.main }) { boards.append(Board()) }
      return Dictionary(boards.map { ($0.id, BoardBudget($0, monitors: monitors)) }, uniquingKeysWith: { first, _ in first })
    }
  }
}
