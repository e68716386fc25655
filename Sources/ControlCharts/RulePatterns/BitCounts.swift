/// Sixty-four counters side by side, one a bit: the words hold their binary digits.
struct BitCounts: Sendable {
  /// Digit by digit from the lowest, how far each counter is, set forward so that it carries into the last digit when it has counted what is
  /// needed.
  private var digits: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

  /// Counters of up to 64 that are to reach `needed` (1...64).
  init(needed: Int) {
    let ahead = UInt64(64 - min(max(needed, 1), 64))
    func digit(_ place: UInt64) -> UInt64 { ahead &>> place & 1 == 1 ? ~0 : 0 }
    digits = (digit(0), digit(1), digit(2), digit(3), digit(4), digit(5), 0)
  }

  /// Counts the bits that are set.
  mutating func add(_ word: UInt64) {
    var carry = word
    func step(_ digit: inout UInt64) {
      let both = digit & carry
      digit ^= carry
      carry = both
    }
    step(&digits.0)
    step(&digits.1)
    step(&digits.2)
    step(&digits.3)
    step(&digits.4)
    step(&digits.5)
    digits.6 |= carry
  }

  /// Where the count has been reached.
  var reached: UInt64 { digits.6 }
}
