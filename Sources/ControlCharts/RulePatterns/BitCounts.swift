/// Sixty-four counters side by side, one a bit: the words hold their binary digits.
struct BitCounts: Sendable {
  /// Where the count has been reached.
  private(set) var reached: UInt64 = 0
  /// Digit by digit from the lowest, how far each counter is, set forward so that it carries out of the last digit when it has counted what
  /// is needed.
  private var digits: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)
  /// How many digits that takes.
  private let length: Int

  /// Counters of up to 64 that are to reach `needed` (1...64).
  init(needed: Int) {
    let needed = min(max(needed, 1), 64)
    length = Int.bitWidth - (needed - 1).leadingZeroBitCount
    let ahead = UInt64((1 << length) - needed)
    func digit(_ place: UInt64) -> UInt64 { ahead &>> place & 1 == 1 ? ~0 : 0 }
    digits = (digit(0), digit(1), digit(2), digit(3), digit(4), digit(5))
  }

  /// Counts the bits that are set.
  mutating func add(_ word: UInt64) {
    var carry = word
    func step(_ digit: inout UInt64) {
      let both = digit & carry
      digit ^= carry
      carry = both
    }
    if length > 0 { step(&digits.0) }
    if length > 1 { step(&digits.1) }
    if length > 2 { step(&digits.2) }
    if length > 3 { step(&digits.3) }
    if length > 4 { step(&digits.4) }
    if length > 5 { step(&digits.5) }
    reached |= carry
  }
}
