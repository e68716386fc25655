/// A word together with the one before it, so that a look back crosses the seam.
struct WordHistory: Sendable {
  private var previous: UInt64 = 0
  private(set) var word: UInt64 = 0

  mutating func reset() { (previous, word) = (0, 0) }

  mutating func read(_ next: UInt64) {
    previous = word
    word = next
  }

  /// At each bit what stood `points` (1...63) earlier.
  func earlier(_ points: Int) -> UInt64 {
    word &<< UInt64(truncatingIfNeeded: points) | previous &>> UInt64(truncatingIfNeeded: 64 - points)
  }

  /// The 64 bits up to and with `bit` (0...63), the last of them as the highest.
  func upTo(_ bit: Int) -> UInt64 {
    bit == 63 ? word : word &<< UInt64(truncatingIfNeeded: 63 - bit) | previous &>> UInt64(truncatingIfNeeded: bit + 1)
  }
}
