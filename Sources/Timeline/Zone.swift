import Foundation

/// The clock on which instants are read as dates and hours of the day.
///
/// A zone's offsets are taken from the system's time zone data once, as a table of transitions, so that bucketing millions of instants
/// costs integer arithmetic only.
public struct Zone: Sendable, Equatable {
  /// The zone's name in the tz database (`Europe/Oslo`), or nil where the data state none.
  public let identifier: String?
  let transitions: [Int64]
  let offsets: [Int64]

  /// The file's own clock: instants are clock readings, printed without an offset.
  public static let unstated = Zone(identifier: nil, transitions: [], offsets: [0])

  /// Coordinated Universal Time, stated.
  public static let utc = Zone(identifier: "UTC", transitions: [], offsets: [0])

  private init(identifier: String?, transitions: [Int64], offsets: [Int64]) {
    self.identifier = identifier
    self.transitions = transitions
    self.offsets = offsets
  }

  /// The zone named `identifier`; nil when the system does not know it. Transitions are tabulated for 1970 to 2050.
  public init?(identifier: String) {
    guard let zone = TimeZone(identifier: identifier) else { return nil }
    let first = Date(timeIntervalSince1970: 0)
    let last = Date(timeIntervalSince1970: 2_524_608_000)
    var transitions: [Int64] = []
    var offsets = [Int64(zone.secondsFromGMT(for: first))]
    var at = first
    while let next = zone.nextDaylightSavingTimeTransition(after: at), next > at, next < last {
      transitions.append(Int64(next.timeIntervalSince1970))
      offsets.append(Int64(zone.secondsFromGMT(for: next.addingTimeInterval(1))))
      at = next
    }
    self.init(identifier: identifier, transitions: transitions, offsets: offsets)
  }

  /// Seconds to add to the UTC reading at all times; nil where the clock is put forward and back.
  public var fixedOffset: Int64? { transitions.isEmpty ? offsets.first : nil }

  /// Seconds to add to the UTC reading to get the local clock's, at `instant`.
  public func offset(at instant: Instant) -> Int64 {
    offsets[transitionCount(through: instant.secondsSinceEpoch)]
  }

  /// The local clock's reading at `instant`, in seconds since 1970-01-01T00:00:00 on that clock.
  public func localSeconds(_ instant: Instant) -> Int64 {
    transitions.isEmpty ? instant.secondsSinceEpoch &+ offsets[0] : instant.secondsSinceEpoch + offset(at: instant)
  }

  /// The instant at which the local clock reads `localSeconds`.
  ///
  /// A reading that happens twice (autumn) is taken as the second, on standard time; one that never happens (spring) is moved forward to
  /// the end of the gap.
  public func instant(localSeconds: Int64) -> Instant {
    guard !transitions.isEmpty else { return Instant(secondsSinceEpoch: localSeconds &- offsets[0]) }
    let guess = transitionCount(through: localSeconds - offsets[transitionCount(through: localSeconds)])
    var latest: Int64?
    for segment in max(0, guess - 1)...min(offsets.count - 1, guess + 1) {
      let candidate = localSeconds - offsets[segment]
      if transitionCount(through: candidate) == segment { latest = max(latest ?? candidate, candidate) }
    }
    if let latest { return Instant(secondsSinceEpoch: latest) }
    // Inside a spring gap: the transition itself is the first reading after it.
    let next = transitions.first { $0 + offsets[transitionCount(through: $0)] > localSeconds }
    return Instant(secondsSinceEpoch: next ?? localSeconds - offsets[offsets.count - 1])
  }

  /// How often the local clock reads `localSeconds`: once, twice in the hour before the clock is put back, never in the one that is left out
  /// when it is put forward.
  public func occurrences(localSeconds: Int64) -> Int {
    guard !transitions.isEmpty else { return 1 }
    let guess = transitionCount(through: localSeconds - offsets[transitionCount(through: localSeconds)])
    return (max(0, guess - 1)...min(offsets.count - 1, guess + 1)).count { transitionCount(through: localSeconds - offsets[$0]) == $0 }
  }

  private func transitionCount(through seconds: Int64) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
