import Engine
import Monitoring
import Storage
import Timeline

/// Says what a store has, for the harness to compare with what was acknowledged.
struct BatchReport: Sendable {
  var store: SQLiteMonitoringStore

  /// `batch KEY DETAIL event=… message=… answer=…` for every audit entry, `rows SERIES DAY VALUE REVISION` for every observation, and the
  /// numbers of events and messages that stand alone.
  func print() async throws(JobError) {
    let lines = try await store.read { (store) throws(JobError) -> [String] in
      var lines: [String] = []
      var series: Set<String> = []
      let entries = try store.all(AuditEntry.self)
      for entry in entries.map(\.record) {
        let event = try store.find(IncidentEvent.self, "\(entry.id).1") != nil
        let message = try store.find(OutboxMessage.self, "\(entry.id).1@t") != nil
        let answer = try store.keptAnswer(IdempotencyKey(owner: "client", key: entry.id)) != nil
        lines.append(
          "batch \(entry.id) \(entry.subject.dropFirst(7)) \(entry.detail ?? "") event=\(event) message=\(message) answer=\(answer)")
        series.insert(String(entry.subject.dropFirst(7)))
      }
      lines.append("events \(try store.all(IncidentEvent.self).count)")
      lines.append("messages \(try store.all(OutboxMessage.self).count)")
      for name in (0..<8).map({ "s\($0)" }) {
        for observation in try store.observations(of: name, from: nil, to: nil, limit: .max, newest: false) {
          lines.append("row \(name) \(observation.start.secondsSinceEpoch / 86_400) \(observation.value) \(observation.revision)")
        }
      }
      return lines
    }
    Swift.print(lines.joined(separator: "\n"))
  }
}
