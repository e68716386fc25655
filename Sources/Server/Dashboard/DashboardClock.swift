import Foundation
import Timeline

/// How old data are.
enum DashboardClock {
  /// Whole days from the end of a table's last day to now; nil for a label that is no date.
  static func days(since label: String, now: Date = Date()) -> Int? {
    guard let reading = ISO8601.parse(Array(label.utf8)) else { return nil }
    let seconds = now.timeIntervalSince1970 - Double(reading.localSeconds) - 86_400
    guard seconds.isFinite, abs(seconds) < 1e12 else { return nil }
    return Int(seconds / 86_400)
  }
}
