import Synchronization

/// How many requests each token may send: a bucket that fills at a steady rate and holds what a short burst takes.
final class RequestRate: Sendable {
  /// Seconds of its rate that a token may save up.
  private static let burstSeconds = 10.0

  private struct Bucket {
    var level: Double
    var at: ContinuousClock.Instant
  }

  private let buckets = Mutex<[String: Bucket]>([:])

  /// Takes `count` requests from the bucket of `id`.
  ///
  /// - Returns: the seconds to wait where the bucket is empty; nil where the request may be answered.
  func take(_ id: String, perSecond: Double, count: Double = 1, now: ContinuousClock.Instant = .now) -> Double? {
    let capacity = max(1, perSecond * Self.burstSeconds)
    return buckets.withLock { buckets in
      var bucket = buckets[id] ?? Bucket(level: capacity, at: now)
      let passed = (now - bucket.at).components
      bucket.level = min(capacity, bucket.level + (Double(passed.seconds) + Double(passed.attoseconds) * 1e-18) * perSecond)
      bucket.at = now
      defer { buckets[id] = bucket }
      // More than a burst at once is taken from a full bucket, which then has to fill up from below.
      guard bucket.level >= min(count, capacity) else { return (min(count, capacity) - bucket.level) / perSecond }
      bucket.level -= count
      return nil
    }
  }
}
