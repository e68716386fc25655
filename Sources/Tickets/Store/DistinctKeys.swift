/// The rows of one import by their keys.
struct DistinctKeys {
  private var slots: [Int32]
  private var digests: [UInt64]

  /// Room for `capacity` keys.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    digests = [UInt64](repeating: 0, count: size)
  }

  /// Puts `row` where its key stands; the row that stood there before, nil where the key is new.
  @inline(__always)
  mutating func insert(_ row: Int, _ digest: UInt64, _ keys: IdentifierColumn) -> Int? {
    var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
    while slots[slot] >= 0 {
      if digests[slot] == digest, keys.utf8(Int(slots[slot])) == keys.utf8(row) {
        let earlier = Int(slots[slot])
        slots[slot] = Int32(truncatingIfNeeded: row)
        return earlier
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: row)
    digests[slot] = digest
    return nil
  }
}
