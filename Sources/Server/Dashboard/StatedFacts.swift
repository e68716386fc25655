import Engine
import Foundation
import Monitoring
import Timeline

/// What people stated on the server about its KPIs, beside what the command line said when it was started.
struct StatedFacts: Sendable, Equatable {
  /// Targets in force today, by KPI.
  var targets: [String: Double] = [:]
  /// The desk's hours and holidays.
  var calendar: String?

  /// A text that changes whenever the facts do.
  var version: String {
    let stated = targets.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
    return stated + (calendar.map { "#" + Digest.hex(Array(Digest.sha256(Array($0.utf8)).prefix(6))) } ?? "")
  }

  static func read(_ reading: any MonitoringReading, now: Instant) throws(JobError) -> StatedFacts {
    var facts = StatedFacts()
    let today = String(now.iso8601.prefix(10))
    // Of several in force the one that began last counts.
    let targets = try reading.all(KPITarget.self).map(\.record).filter { $0.holds(on: today) }
    for target in targets.sorted(by: { ($0.from ?? "") < ($1.from ?? "") }) { facts.targets[target.kpi] = target.value }
    facts.calendar = try reading.find(KeptCalendar.self, KeptCalendar.main)?.record.calendar
    return facts
  }
}
