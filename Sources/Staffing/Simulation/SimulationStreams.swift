import Statistics

/// Streams of random numbers by purpose: two simulations with the same seed draw the same arrivals, handle times and patience whatever
/// else differs between them (common random numbers), so that a what-if compares the change and not the luck.
enum SimulationStreams {
  enum Purpose: UInt64 {
    case arrivals = 1
    case service = 2
    case patience = 3
    case redials = 4
    case callbacks = 5
    case work = 6
  }

  /// The stream for `purpose` in class `part` of replication `replication`.
  static func stream(seed: UInt64, _ purpose: Purpose, part: Int = 0, replication: Int = 0) -> RandomStream {
    let number = (UInt64(truncatingIfNeeded: replication) << 24) &+ (UInt64(truncatingIfNeeded: part) << 4) &+ purpose.rawValue
    return RandomStream(seed: seed, stream: number)
  }
}
