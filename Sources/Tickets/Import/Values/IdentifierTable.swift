/// Distinct identifiers by their bytes, numbered in order of first appearance; nothing but the bytes is kept.
struct IdentifierTable {
  private(set) var count = 0
  private var slots = [Int32](repeating: -1, count: 1024)
  private var hashes: [UInt64] = []
  private var words: [UInt64] = []
  private var wordStarts: [UInt32] = []
  private var lastID = -1

  /// The number of the identifier in `field`, and whether it is seen for the first time.
  @inline(__always)
  mutating func number(_ field: FieldBytes) -> (id: Int, isNew: Bool) {
    if lastID >= 0, isEqual(lastID, field) { return (lastID, false) }
    let hash = field.hash
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let id = Int(slots[slot])
      if hashes[id] == hash, isEqual(id, field) {
        lastID = id
        return (id, false)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (insert(field, hash, slot), true)
  }

  /// The number of the identifier in `field`, nil where it was never seen.
  func find(_ field: FieldBytes) -> Int? {
    let hash = field.hash
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let id = Int(slots[slot])
      if hashes[id] == hash, isEqual(id, field) { return id }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// An identifier's words are its length followed by its bytes.
  @inline(__always)
  private func isEqual(_ id: Int, _ field: FieldBytes) -> Bool {
    let start = Int(wordStarts[id])
    guard words[start] == UInt64(field.count) else { return false }
    var index = 0
    while index * 8 < field.count {
      if words[start + 1 + index] != field.word(index) { return false }
      index += 1
    }
    return true
  }

  @inline(never)
  private mutating func insert(_ field: FieldBytes, _ hash: UInt64, _ slot: Int) -> Int {
    let id = count
    count += 1
    slots[slot] = Int32(truncatingIfNeeded: id)
    hashes.append(hash)
    wordStarts.append(UInt32(truncatingIfNeeded: words.count))
    words.append(UInt64(field.count))
    var index = 0
    while index * 8 < field.count {
      words.append(field.word(index))
      index += 1
    }
    if count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for old in 0..<count {
        var slot = Int(truncatingIfNeeded: hashes[old]) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(truncatingIfNeeded: old)
      }
    }
    lastID = id
    return id
  }
}
