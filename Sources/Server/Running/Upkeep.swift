import Engine
import Logging
import Monitoring
import ServiceLifecycle
import Tickets
import Timeline

/// What the server does by itself, beside answering: evaluates monitors, delivers alerts, forgets old answers.
struct Upkeep: Service {
  let parts: ServerParts
  let dispatcher: Dispatcher

  /// How often what is due is looked for without a ring.
  private static let patrol = Duration.seconds(2)
  /// Every how many rounds of it new imports are looked for.
  private static let importPatrol = 5
  /// How long the answer to an idempotency key is kept, in seconds.
  private static let answerRetention: Int64 = 86_400

  func run() async throws {
    let work = Task { await everything() }
    try? await gracefulShutdown()
    parts.bell.stop()
    parts.imported.stop()
    work.cancel()
    await work.value
  }

  private func everything() async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await evaluate() }
      group.addTask { await deliver() }
      group.addTask { await patrol() }
      group.addTask { await count() }
      await group.waitForAll()
    }
  }

  private func evaluate() async {
    let logger = parts.logger
    let monitoring = parts.monitoring
    // Charts are fitted on threads of their own, which step back for those that answer.
    let executor = WorkExecutor(threads: parts.configuration.concurrentJobs)
    defer { executor.stop() }
    await withTaskExecutorPreference(executor) {
      await monitoring.run { monitor, error in
        logger.error(
          "not evaluated", metadata: ["monitor": "\(monitor ?? "all")", "code": "\(error.code)", "error": "\(error.description)"])
      }
    }
  }

  private func deliver() async {
    for await _ in parts.bell.rings() {
      if Task.isCancelled { return }
      do {
        while try await dispatcher.deliverDue(now: .now) > 0, !Task.isCancelled {}
      } catch {
        parts.logger.error("delivery failed", metadata: ["error": "\(error)"])
      }
    }
  }

  /// Counts the series that follow KPIs anew when tickets were imported, by whatever process.
  private func count() async {
    guard let tickets = parts.configuration.tickets else { return }
    let logger = parts.logger
    var counted = 0
    // Rung by an upload at once, and now and then for what other processes import.
    for await _ in parts.imported.rings() {
      if Task.isCancelled { return }
      do {
        let latest = try await Offloaded.run { try tickets.imports().last?.number ?? 0 }
        if latest != counted {
          try await parts.monitoring.recount(from: tickets.kpis) { series, error in
            logger.error("not counted", metadata: ["series": "\(series ?? "all")", "error": "\(error.description)"])
          }
          counted = latest
          parts.bell.ring()
        }
      } catch {
        logger.error("not counted", metadata: ["error": "\(error)"])
      }
    }
  }

  /// Rings now and then, for what comes due by itself and for what another process wrote.
  private func patrol() async {
    var rounds = 0
    while !Task.isCancelled {
      try? await Task.sleep(for: Self.patrol)
      parts.bell.ring()
      rounds += 1
      if rounds % Self.importPatrol == 0 { parts.imported.ring() }
      guard rounds % 300 == 1 else { continue }
      let before = Instant(secondsSinceEpoch: Instant.now.secondsSinceEpoch - Self.answerRetention)
      try? await parts.store.write { (writing) throws(JobError) in try writing.forgetAnswers(before: before) }
    }
  }
}
