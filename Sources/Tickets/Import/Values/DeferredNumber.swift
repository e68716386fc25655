/// A number written down before its column shows how it is meant, in the place of the number itself: a NaN that carries the digits.
///
/// A reader's cells hold one `Double` each; `NumberColumn`, `DurationColumn` and `ScoreColumn` turn a deferred number into a plain one when all
/// rows are read. No arithmetic is done on it before.
struct DeferredNumber: Equatable {
  enum Kind: UInt64 {
    /// `5 %` as a ratio: `magnitude` is 5, `extra` the power of ten below it, whatever the marks of the column mean.
    case ratio = 0
    /// `1,234` and `1.234`: `magnitude` is 1234, `extra` the power of ten below it where a percent sign stood.
    case openComma
    case openPoint
    /// `12,5` and `12.5`: `magnitude` is 125, `extra` 1.
    case decimalComma, decimalPoint
    /// `5:30`: `magnitude` is 330.
    case clock
    /// A score of `magnitude` thousandths, of `extra` at most.
    case score
    /// A word of satisfaction: `magnitude` steps from the middle.
    case level
  }

  var kind: Kind
  var magnitude: Int
  var extra = 0
  var isNegative = false

  private static let base: UInt64 = 0x7ffc_0000_0000_0000
  private static let magnitudeBits: UInt64 = 40

  /// The largest magnitude that fits.
  static let largest = 1 << 40 - 1

  init(kind: Kind, magnitude: Int, extra: Int = 0, isNegative: Bool = false) {
    self.kind = kind
    self.magnitude = magnitude
    self.extra = extra
    self.isNegative = isNegative
  }

  /// What `value` carries, nil where it is a plain number or a plain NaN.
  init?(_ value: Double) {
    let bits = value.bitPattern
    guard bits & Self.base == Self.base, let kind = Kind(rawValue: bits >> 47 & 7) else { return nil }
    self.kind = kind
    magnitude = Int(bits & (1 << Self.magnitudeBits - 1))
    extra = Int(bits >> Self.magnitudeBits & 127)
    isNegative = bits >> 63 == 1
  }

  /// The NaN that carries it; `magnitude` must lie in 0...largest and `extra` in 0...127.
  var value: Double {
    let bits = UInt64(truncatingIfNeeded: magnitude) & (1 << Self.magnitudeBits - 1)
    return Double(
      bitPattern: Self.base | kind.rawValue << 47 | UInt64(truncatingIfNeeded: extra & 127) << Self.magnitudeBits | bits
        | (isNegative ? 1 << 63 : 0))
  }
}
