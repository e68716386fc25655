import Synchronization

/// What the members of a combination forecast at past origins of one series, kept from one origin of a backtest to the next.
///
/// A backtest makes the combination anew at every origin, and each of these is validated at earlier origins, mostly the same ones. The
/// origins of a backtest ascend: what is kept rests on nothing but what was known before the origin that asks for it.
final class RollingPaths: Sendable {
  private struct Origin {
    let kind: SeriesKind
    /// Of what was known, 64 bits of hash in place of the values, which may be a million: the same series in another unit, or freed of other outliers,
    /// is another origin.
    let fingerprint: Int
    /// Paths over the whole horizon, by member.
    let paths: [String: [Double]]
  }

  private let origins = Mutex<[Int: Origin]>([:])

  /// What was forecast from these values.
  func paths(kind: SeriesKind, from values: [Double]) -> [String: [Double]] {
    guard let origin = origins.withLock({ $0[values.count] }), origin.kind == kind, origin.fingerprint == Self.fingerprint(values) else {
      return [:]
    }
    return origin.paths
  }

  /// Keeps what was forecast from these values.
  func keep(_ paths: [String: [Double]], kind: SeriesKind, from values: [Double]) {
    let origin = Origin(kind: kind, fingerprint: Self.fingerprint(values), paths: paths)
    origins.withLock { $0[values.count] = origin }
  }

  private static func fingerprint(_ values: [Double]) -> Int {
    var hasher = Hasher()
    for value in values { hasher.combine(value.bitPattern) }
    return hasher.finalize()
  }
}
