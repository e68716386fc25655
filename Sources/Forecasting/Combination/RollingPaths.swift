import Synchronization

/// What the members of a combination forecast at past origins of one series, kept from one origin of a backtest to the next.
///
/// A backtest makes the combination anew at every origin, and each of these is validated at earlier origins, mostly the same ones. The
/// origins of a backtest ascend: what is kept rests on nothing but what was known before the origin that asks for it.
final class RollingPaths: Sendable {
  private struct Origin {
    let kind: SeriesKind
    /// What was known: the same series in another unit, or freed of other outliers, is another origin.
    let values: [Double]
    /// Paths over the whole horizon, by member.
    var paths: [String: [Double]] = [:]

    func isOf(_ other: [Double], _ kind: SeriesKind) -> Bool {
      self.kind == kind && values.elementsEqual(other) { $0.bitPattern == $1.bitPattern }
    }
  }

  private let origins = Mutex<[Int: Origin]>([:])

  /// What was forecast from these values.
  func paths(kind: SeriesKind, from values: [Double]) -> [String: [Double]] {
    let origin = origins.withLock { $0[values.count] }
    return origin.flatMap { $0.isOf(values, kind) ? $0.paths : nil } ?? [:]
  }

  /// Keeps what was forecast from these values.
  func keep(_ paths: [String: [Double]], kind: SeriesKind, from values: [Double]) {
    origins.withLock { $0[values.count] = Origin(kind: kind, values: values, paths: paths) }
  }
}
