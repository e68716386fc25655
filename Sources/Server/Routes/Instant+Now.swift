import Foundation
import Timeline

extension Instant {
  /// The time now, in whole seconds.
  static var now: Instant { Instant(secondsSinceEpoch: Int64(Date().timeIntervalSince1970.rounded(.down))) }
}
