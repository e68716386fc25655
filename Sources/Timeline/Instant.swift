import Foundation

/// A point in time, in whole seconds since 1970-01-01T00:00:00.
///
/// Read on the UTC clock where the data state a zone or an offset, else on the file's own clock (`Zone.unstated`), whose offset nobody stated.
public struct Instant: Hashable, Comparable, Sendable {
  public var secondsSinceEpoch: Int64

  public init(secondsSinceEpoch: Int64) {
    self.secondsSinceEpoch = secondsSinceEpoch
  }

  /// Stands for "no such instant" in columns, where an optional would double the memory.
  public static let missing = Instant(secondsSinceEpoch: .min)

  /// The time of the machine's clock.
  public static var now: Instant { Instant(secondsSinceEpoch: Int64(Date().timeIntervalSince1970)) }

  public var isMissing: Bool { secondsSinceEpoch == .min }

  public static func < (a: Instant, b: Instant) -> Bool { a.secondsSinceEpoch < b.secondsSinceEpoch }

  /// Seconds from `start` to `self`; NaN when either is missing.
  public func seconds(since start: Instant) -> Double {
    guard !isMissing, !start.isMissing else { return .nan }
    return Double(secondsSinceEpoch - start.secondsSinceEpoch)
  }
}
