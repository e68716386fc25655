import Synchronization

/// Counts requests and how long they took, by route; never by path, of which there are as many as a client likes.
final class RequestMeter: Sendable {
  /// Upper limits of the classes of durations, in seconds.
  static let limits = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60]

  struct Key: Hashable, Comparable {
    var method: String
    var route: String

    static func < (a: Key, b: Key) -> Bool { (a.route, a.method) < (b.route, b.method) }
  }

  struct Counts {
    var byStatus: [Int: Int] = [:]
    /// Requests by class of duration; the last are longer than every limit.
    var classes = [Int](repeating: 0, count: limits.count + 1)
    var seconds = 0.0
  }

  private let counts = Mutex<[Key: Counts]>([:])

  func add(method: String, route: String, status: Int, seconds: Double) {
    let place = Self.limits.firstIndex { seconds <= $0 } ?? Self.limits.count
    counts.withLock { counts in
      counts[Key(method: method, route: route), default: Counts()].byStatus[status, default: 0] += 1
      counts[Key(method: method, route: route), default: Counts()].classes[place] += 1
      counts[Key(method: method, route: route), default: Counts()].seconds += seconds
    }
  }

  /// Every route that was asked for, in a fixed order.
  var all: [(key: Key, counts: Counts)] {
    let entries = counts.withLock { $0.map { (key: $0.key, counts: $0.value) } }
    return entries.sorted { $0.key < $1.key }
  }
}
