/// The distinct ids of a tickets file, numbered in order of first appearance.
///
/// Most exports are sorted by id: as long as every id is greater than the one before (or every one smaller), none can be a repeat and nothing
/// is looked up. Ids of up to fifteen bytes are kept as they are, longer ones as a 128-bit fingerprint (two of ten million differing ids
/// share one with a chance below 10⁻²⁴).
struct TicketIdentities {
  private struct Key: Equatable {
    var first: UInt64
    var second: UInt64
  }

  private enum Run { case none, rising, falling, broken }

  private var keys: [Key] = []
  /// Places of a hash table over `keys`, empty while the ids come in order.
  private var slots: [Int32] = []
  private var run = Run.none
  private var last = -1
  /// The last id of those that were forgotten.
  private var before: Key?
  /// Whether an id may be a repeat of one that was forgotten, which cannot be told any more.
  private(set) var isLost = false

  var count: Int { keys.count }

  /// Whether every id so far came in order, so that none of them need be kept to know that a later one is no repeat.
  var areInOrder: Bool { run != .broken }

  /// Forgets all ids but their order; the next new one has the number 0.
  mutating func forget() {
    if last >= 0 { before = keys[last] }
    keys.removeAll(keepingCapacity: true)
    last = -1
  }

  mutating func reserveCapacity(_ count: Int) { keys.reserveCapacity(count) }

  /// The number of the id in `field`, and whether it is seen for the first time.
  @inline(__always)
  mutating func number(_ field: FieldBytes) -> (id: Int, isNew: Bool) {
    let key = Self.key(field)
    if last >= 0, keys[last] == key { return (last, false) }
    if run != .broken, follows(key, length: field.count) {
      keys.append(key)
      last = keys.count - 1
      return (last, true)
    }
    if before != nil { isLost = true }
    return lookUp(key)
  }

  @inline(__always)
  private static func key(_ field: FieldBytes) -> Key {
    let (first, second) = field.firstWords
    // The last byte tells the length; no text is as long as 255 says.
    if field.count < 16 { return Key(first: first, second: second | UInt64(field.count) << 56) }
    return Key(first: field.longHash, second: field.hash | 255 << 56)
  }

  /// Whether `key` continues the order of the ids so far: shorter before longer, then byte by byte.
  @inline(__always)
  private mutating func follows(_ key: Key, length: Int) -> Bool {
    guard length < 16 else { return false }
    guard let former = last >= 0 ? keys[last] : before else { return true }
    guard former != key else { return false }
    let isGreater = Self.rank(key) > Self.rank(former)
    switch run {
    case .rising: return isGreater
    case .falling: return !isGreater
    case .none:
      run = isGreater ? .rising : .falling
      return true
    case .broken: return false
    }
  }

  @inline(__always)
  private static func rank(_ key: Key) -> (UInt64, UInt64, UInt64) {
    (key.second >> 56, key.first.byteSwapped, (key.second & (1 << 56 - 1)).byteSwapped)
  }

  @inline(never)
  private mutating func lookUp(_ key: Key) -> (id: Int, isNew: Bool) {
    run = .broken
    if slots.count < 2 * (keys.count + 1) { rebuild() }
    var place = Self.hash(key) & (slots.count - 1)
    while slots[place] >= 0 {
      let id = Int(slots[place])
      if keys[id] == key {
        last = id
        return (id, false)
      }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = Int32(truncatingIfNeeded: keys.count)
    keys.append(key)
    last = keys.count - 1
    return (last, true)
  }

  private mutating func rebuild() {
    var size = 1024
    while size < 4 * (keys.count + 1) { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    for id in 0..<keys.count {
      var place = Self.hash(keys[id]) & (size - 1)
      while slots[place] >= 0 { place = (place + 1) & (size - 1) }
      slots[place] = Int32(truncatingIfNeeded: id)
    }
  }

  @inline(__always)
  private static func hash(_ key: Key) -> Int {
    let product = (key.first ^ 0x9e37_79b9_7f4a_7c15).multipliedFullWidth(by: key.second ^ 0xa076_1d64_78bd_642f)
    let mixed = (product.high ^ product.low).multipliedFullWidth(by: 0xe703_7ed1_a0b4_28db)
    return Int(truncatingIfNeeded: (mixed.high ^ mixed.low) >> 1)
  }
}
