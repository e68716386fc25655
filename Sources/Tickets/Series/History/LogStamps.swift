import Timeline

/// When the tickets of a log that count were created and when they ended: all that is needed to judge how far it can be trusted.
///
/// Eight bytes a ticket where the stamps lie within 68 years around 2035, as those of every reader do, else sixteen.
struct LogStamps: Sendable {
  let zone: Zone
  private(set) var hasDayGranularity = true
  private(set) var hasEnds = false
  private var created = StampStore()
  private var ended = StampStore()

  init(zone: Zone) { self.zone = zone }

  var count: Int { created.count }

  /// Missing where there is none.
  func created(_ row: Int) -> Instant { created[row] }

  /// Resolution, else closing; missing while the ticket is open.
  func ended(_ row: Int) -> Instant { ended[row] }

  /// Adds tickets; those that do not count under the default definitions are left out.
  mutating func add(_ tickets: DefinedTickets) {
    let table = tickets.table
    hasDayGranularity = table.hasDayGranularity && (count == 0 || hasDayGranularity)
    let ends = table.resolved ?? table.closed
    if ends != nil { hasEnds = true }
    for row in 0..<table.count where !tickets.isLeftOut(row) && row < table.created.count {
      created.append(table.created[row])
      var end = ends.map { row < $0.count ? $0[row] : .missing } ?? .missing
      if end.isMissing, let closed = table.closed, row < closed.count { end = closed[row] }
      ended.append(end)
    }
  }
}

/// Instants at four bytes each as long as they allow it.
private struct StampStore: Sendable {
  private var near: [Int32] = []
  private var far: [Instant] = []
  private var isNear = true

  /// 2035-07-02: 32 bits of seconds reach from 1967 to 2103.
  private static let middle: Int64 = 2_066_990_400

  var count: Int { isNear ? near.count : far.count }

  subscript(row: Int) -> Instant { isNear ? Self.instant(near[row]) : far[row] }

  @inline(__always)
  mutating func append(_ instant: Instant) {
    if isNear {
      if instant.isMissing {
        near.append(.min)
        return
      }
      let (seconds, overflow) = instant.secondsSinceEpoch.subtractingReportingOverflow(Self.middle)
      if !overflow, seconds > Int64(Int32.min), seconds <= Int64(Int32.max) {
        near.append(Int32(seconds))
        return
      }
      isNear = false
      far = near.map(Self.instant)
      near = []
    }
    far.append(instant)
  }

  private static func instant(_ near: Int32) -> Instant {
    near == .min ? .missing : Instant(secondsSinceEpoch: Int64(near) + middle)
  }
}
