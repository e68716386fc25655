import Engine
import Foundation
import Timeline

/// What a dashboard looks at: the server's own data, or one uploaded file. Keeps the answers of jobs until the data change; while a newer
/// answer is computed, the one before is shown.
actor DashboardSubject {
  /// The path before every page.
  nonisolated let base: String
  nonisolated let configuration: DashboardConfiguration
  nonisolated let isUpload: Bool

  private struct Entry {
    var value: (any Sendable)?
    var version = ""
    var running: String?
    var failure: (error: JobError, version: String)?
    var usedAt = ContinuousClock.now
  }

  private let readFacts: (@Sendable () async -> StatedFacts?)?
  private var facts = StatedFacts()
  private let pool: WorkPool
  private let timeout: Duration
  private var entries: [String: Entry] = [:]
  private var version: String?
  /// The version of the data alone.
  private var data = ""
  private var versionAt: ContinuousClock.Instant?
  /// Answers kept at most; those not asked for the longest make room.
  private static let most = 48

  /// - Parameter facts: reads what was stated beside the configuration; nil where it cannot be read now.
  init(
    base: String, configuration: DashboardConfiguration, isUpload: Bool, pool: WorkPool, timeout: Duration,
    facts: (@Sendable () async -> StatedFacts?)? = nil
  ) {
    readFacts = facts
    self.base = base
    self.configuration = configuration
    self.isUpload = isUpload
    self.pool = pool
    self.timeout = timeout
  }

  nonisolated var title: String { configuration.request.title ?? "" }

  /// The answer under `key`, computed where there is none of the present data.
  ///
  /// - Parameters:
  ///   - patience: how long to wait for one that is being computed.
  ///   - work: makes the answer, off the event loops.
  func answer<Value: Sendable>(
    _ key: String, patience: Duration = .milliseconds(300), _ work: @escaping @Sendable (JobContext) throws -> Value
  ) async -> DashboardAnswer<Value> {
    let version = await currentVersion()
    begin(key, version, work)
    let deadline = ContinuousClock.now + patience
    while entries[key]?.running != nil, ContinuousClock.now < deadline {
      do { try await Task.sleep(for: .milliseconds(5)) } catch { break }
    }
    guard let entry = entries[key] else { return DashboardAnswer(isRenewing: true) }
    let failure = entry.failure.flatMap { $0.version == version ? $0.error : nil }
    return DashboardAnswer(
      value: entry.value as? Value, version: entry.version, isRenewing: entry.version != version && failure == nil, failure: failure)
  }

  private func begin<Value: Sendable>(_ key: String, _ version: String, _ work: @escaping @Sendable (JobContext) throws -> Value) {
    var entry = entries[key] ?? Entry()
    entry.usedAt = .now
    defer { entries[key] = entry }
    guard entry.value == nil || entry.version != version, entry.failure?.version != version, entry.running == nil else { return }
    entry.running = version
    let context = JobContext(
      now: .now, openStore: configuration.openStore)
    let (pool, timeout) = (pool, timeout)
    Task {
      let result: Result<Value, any Error>
      do { result = .success(try await pool.run(timeout: timeout) { try work(context) }) } catch { result = .failure(error) }
      finish(key, version, result.map { $0 as any Sendable })
    }
    makeRoom(besides: key)
  }

  private func finish(_ key: String, _ version: String, _ result: Result<any Sendable, any Error>) {
    guard var entry = entries[key] else { return }
    entry.running = nil
    switch result {
    case .success(let value):
      entry.value = value
      entry.version = version
      entry.failure = nil
    case .failure(let error as JobError): entry.failure = (error, version)
    case .failure(let error):
      guard let problem = ProblemMiddleware.problem(of: error) else {
        // A pool that is full or stops says nothing about the data: the next look tries again.
        break
      }
      entry.failure = (JobError(.environment, code: problem.code, message: problem.detail), version)
    }
    entries[key] = entry
  }

  private func makeRoom(besides key: String) {
    while entries.count >= Self.most {
      let idle = entries.filter { $0.key != key && $0.key != Self.analysisKey && $0.value.running == nil }
      guard let oldest = idle.min(by: { $0.value.usedAt < $1.value.usedAt })?.key else { return }
      entries[oldest] = nil
    }
  }

  /// The version of the data, at most a second old; a store that cannot be asked keeps the last.
  private func currentVersion() async -> String {
    let now = ContinuousClock.now
    if let version, let versionAt, isUpload || now - versionAt < .seconds(1) { return version }
    versionAt = now
    let ask = configuration.version
    let read = try? await Offloaded.run { try ask() }
    if let stated = await readFacts?() { facts = stated }
    data = read ?? data
    version = data + facts.version
    return version ?? ""
  }

  /// False where the newest data hold no ticket at all.
  var hasTickets: Bool {
    get async {
      let answer = await analysis(patience: .milliseconds(100))
      return !(answer.value == nil && answer.failure.map { Self.noTickets.contains($0.code) } ?? false)
    }
  }

  /// Codes of a store without tickets, and of one that nothing was ever imported into.
  static let noTickets = ["no_tickets", "no_such_import"]

  static let analysisKey = "analysis"

  /// The analysis that most pages show.
  func analysis(patience: Duration = .milliseconds(300)) async -> DashboardAnswer<AnalyzeResponse> {
    _ = await currentVersion()
    var request = configuration.request
    if !facts.targets.isEmpty { request.targets = (request.targets ?? [:]).merging(facts.targets) { $1 } }
    request.calendar = facts.calendar ?? request.calendar
    let stated = request
    return await answer(Self.analysisKey, patience: patience) { context in try AnalyzeJob.run(stated, context: context) }
  }
}
