import Engine
import Foundation
import Monitoring
import Storage
import Timeline

/// One batch as a client sends it.
struct Batch: Sendable {
  var key: String
  var series: String
  var first: Int
  var count: Int
  var value: Double

  init?(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 6, words[0] == "put", let first = Int(words[3]), let count = Int(words[4]), let value = Double(words[5]) else {
      return nil
    }
    (key, series, self.first, self.count, self.value) = (words[1], words[2], first, count, value)
  }

  static func start(_ day: Int) -> Instant { Instant(secondsSinceEpoch: Int64(day) * 86_400) }

  var observations: [Observation] { (0..<count).map { Observation(start: Self.start(first + $0), value: value) } }

  var answer: KeptAnswer {
    KeptAnswer(
      requestDigest: "\(series) \(first) \(count) \(value)", status: 201, contentType: "text/plain", body: Data("ok".utf8),
      keptAt: Self.start(first))
  }

  var idempotencyKey: IdempotencyKey { IdempotencyKey(owner: "client", key: key) }

  /// The event of an incident, with the message that has to reach a target.
  var message: OutboxMessage {
    let monitor = Monitor(id: "m", name: "M", series: series)
    let at = Self.start(first)
    var incident = Incident(
      id: key, monitor: monitor, kind: .kpi, severity: .low, openedAt: at, onset: Onset(at: at, from: at, to: at), direction: .up,
      judgement: .worse, says: "a batch", link: "/")
    incident.events = 1
    return OutboxMessage(target: "t", event: IncidentEvent(id: "\(key).1", change: .opened, at: at, incident: incident), createdAt: at)
  }
}

/// Writes batches as they come, many at once.
struct BatchWriter: Sendable {
  var store: SQLiteMonitoringStore
  /// A mistake planted to see whether the harness finds it.
  var fault: String?

  func run() async throws {
    let lines = AsyncStream<String> { continuation in
      Thread.detachNewThread {
        while let line = readLine() { continuation.yield(line) }
        continuation.finish()
      }
    }
    await withTaskGroup(of: Void.self) { group in
      for await line in lines {
        guard let batch = Batch(line) else { continue }
        group.addTask { await take(batch) }
      }
    }
  }

  private func take(_ batch: Batch) async {
    do throws(JobError) {
      if fault == "early-acknowledgement" { acknowledge(batch) }
      if fault == "no-transaction" { try await writeInPieces(batch) } else { try await write(batch) }
      if fault != "early-acknowledgement" { acknowledge(batch) }
    } catch {
      FileHandle.standardError.write(Data("\(error.description)\n".utf8))
    }
  }

  private func acknowledge(_ batch: Batch) { FileHandle.standardOutput.write(Data("ack \(batch.key)\n".utf8)) }

  private func write(_ batch: Batch) async throws(JobError) {
    try await store.write { (store) throws(JobError) in
      guard try store.keptAnswer(batch.idempotencyKey) == nil else { return }
      _ = try store.append(batch.observations, to: batch.series, at: Batch.start(batch.first))
      try store.insert(Self.entry(batch))
      try store.insert(batch.message.event)
      try store.insert(batch.message)
      try store.keep(batch.answer, for: batch.idempotencyKey)
    }
  }

  private func writeInPieces(_ batch: Batch) async throws(JobError) {
    guard try await store.read({ (store) throws(JobError) in try store.keptAnswer(batch.idempotencyKey) }) == nil else { return }
    try await store.write { (store) throws(JobError) in
      _ = try store.append(batch.observations, to: batch.series, at: Batch.start(batch.first))
    }
    try await store.write { (store) throws(JobError) in try store.put(Self.entry(batch)) }
    try await store.write { (store) throws(JobError) in
      try store.put(batch.message.event)
      try store.put(batch.message)
    }
    try await store.write { (store) throws(JobError) in try store.keep(batch.answer, for: batch.idempotencyKey) }
  }

  private static func entry(_ batch: Batch) -> AuditEntry {
    AuditEntry(
      id: batch.key, at: Batch.start(batch.first), actor: "client", action: "append", subject: "series/\(batch.series)",
      detail: "\(batch.first) \(batch.count) \(batch.value)")
  }
}
