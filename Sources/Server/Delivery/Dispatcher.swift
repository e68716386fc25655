import Engine
import Foundation
import Logging
import Monitoring
import Timeline

/// Takes what has to be delivered out of the store and sends it, again and again until each target has it or its schedule is over.
///
/// A message is marked when its receiver has taken it: after a crash in between it is sent once more, under the same id.
struct Dispatcher: Sendable {
  let store: any MonitoringStore
  let settings: DeliverySettings
  let logger: Logger
  /// Sends; another one in tests.
  var send: @Sendable (CurlTransfer.Message) async -> CurlTransfer.Outcome

  /// Targets served at once.
  private static let atOnce = 8
  private static let batch = 200

  init(store: any MonitoringStore, settings: DeliverySettings, logger: Logger) {
    self.store = store
    self.settings = settings
    self.logger = logger
    let transfer = CurlTransfer(allowsPrivateTargets: settings.allowsPrivateTargets, timeoutSeconds: settings.timeoutSeconds)
    send = { message in (try? await Offloaded.run { transfer.send(message) }) ?? CurlTransfer.Outcome(status: 0, failure: "not sent") }
  }

  /// Delivers what is due: targets beside each other, the messages of one target in their order.
  ///
  /// - Returns: how many attempts were made.
  @discardableResult
  func deliverDue(now: Instant) async throws -> Int {
    let batch = Self.batch
    let due = try await store.read { (reading) throws(JobError) in try reading.due(OutboxMessage.self, by: now, limit: batch) }
    let byTarget = Dictionary(grouping: due, by: \.record.target).sorted { $0.key < $1.key }
    try await withThrowingTaskGroup(of: Void.self) { group in
      var running = 0
      for (target, messages) in byTarget {
        if running >= Self.atOnce {
          try await group.next()
          running -= 1
        }
        group.addTask { try await deliver(messages.sorted { $0.sequence < $1.sequence }, to: target, now: now) }
        running += 1
      }
      try await group.waitForAll()
    }
    return due.count
  }

  private func deliver(_ messages: [Stored<OutboxMessage>], to id: String, now: Instant) async throws {
    let target = try await store.read { (reading) throws(JobError) in try reading.find(DeliveryTarget.self, id)?.record }
    for stored in messages {
      let outcome = await attempt(stored.record, target, now: now)
      let message = Self.after(outcome, stored.record, now: now)
      if !outcome.isDelivered {
        logger.warning(
          "not delivered",
          metadata: [
            "message": "\(stored.record.id)", "target": "\(id)", "attempts": .stringConvertible(message.attempts),
            "why": "\(message.lastError ?? "")",
          ])
      }
      do throws(JobError) {
        try await store.write { (writing) throws(JobError) in
          try writing.update(message, expecting: stored.revision)
          // Gone for good: the receiver asks for nothing more.
          if outcome.status == 410, var gone = try writing.find(DeliveryTarget.self, id)?.record {
            gone.isEnabled = false
            try writing.update(gone)
          }
        }
      } catch {
        // Taken back or replayed meanwhile: that counts.
        guard ["revision_conflict", "no_such_record"].contains(error.code) else { throw error }
      }
      // A target that does not answer would hold up all the others of its messages for their whole time.
      if outcome.failure != nil { break }
    }
  }

  private func attempt(_ outbox: OutboxMessage, _ target: DeliveryTarget?, now: Instant) async -> CurlTransfer.Outcome {
    guard let target, target.isEnabled != false else {
      return CurlTransfer.Outcome(status: 410, failure: "the target is gone or switched off")
    }
    do throws(JobError) {
      var outbox = outbox
      // An Alertmanager keeps what it was told last, and a message that had to wait comes after later ones: it is told how things are.
      if target.targetKind == .alertmanager {
        let id = outbox.event.incident.id
        if let present = try await store.read({ (reading) throws(JobError) in try reading.find(Incident.self, id)?.record }) {
          outbox.event.incident = present
        }
      }
      guard let message = try DeliveryPayload.message(outbox, to: target, settings, now: now) else {
        return CurlTransfer.Outcome(status: 0, failure: "there is no mail server: serve --mail-server names one")
      }
      return await send(message)
    } catch {
      return CurlTransfer.Outcome(status: 0, failure: error.message)
    }
  }

  /// The message after an attempt.
  static func after(_ outcome: CurlTransfer.Outcome, _ message: OutboxMessage, now: Instant) -> OutboxMessage {
    var message = message
    message.attempts += 1
    if outcome.isDelivered {
      message.state = .delivered
      message.deliveredAt = now
      message.nextAttemptAt = nil
      message.lastError = nil
      return message
    }
    message.lastError = String((outcome.failure ?? "status \(outcome.status)").prefix(500))
    let wait =
      outcome.status == 410 ? nil : RetrySchedule.wait(afterAttempts: message.attempts, stated: outcome.retryAfter, key: message.id)
    if let wait {
      message.nextAttemptAt = Instant(secondsSinceEpoch: now.secondsSinceEpoch + wait)
    } else {
      message.state = .failed
      message.nextAttemptAt = nil
    }
    return message
  }
}
