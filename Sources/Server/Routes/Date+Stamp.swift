import Foundation
import Timeline

extension Date {
  /// Whole seconds as ISO 8601 in UTC: `2026-03-01T10:00:00Z`.
  var stamp: String { ISO8601.string(localSeconds: Int64(timeIntervalSince1970.rounded(.down)), zone: .utc) }
}
