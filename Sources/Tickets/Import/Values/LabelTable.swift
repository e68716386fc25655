/// Texts of which few are distinct, each known by a number; looked up by bytes, so that a text is made only when a label is new.
struct LabelTable {
  private(set) var labels: [String] = []
  /// Whether a label's bytes were not valid UTF-8.
  private(set) var legacyLabels = 0
  private var slots = [Int32](repeating: -1, count: 64)
  private var hashes: [UInt64] = []
  /// The labels' bytes, one after the other, each in whole words.
  private var words: [UInt64] = []
  private var wordStarts: [Int32] = []
  private var lengths: [Int32] = []
  // The last text and its number: neighbouring rows often agree.
  private var lastWords: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private var lastLength = -1
  private var lastCode: Int32 = -1

  /// The number of the text in `field`; -1 where it stands for no value.
  @inline(__always)
  mutating func code(_ field: FieldBytes) -> Int32 {
    if field.count == lastLength, field.word(0) == lastWords.0, field.word(1) == lastWords.1, field.word(2) == lastWords.2,
      field.word(3) == lastWords.3
    {
      return lastCode
    }
    let code = field.isMissingMark ? -1 : lookUp(field)
    if field.count <= 32 {
      lastWords = (field.word(0), field.word(1), field.word(2), field.word(3))
      lastLength = field.count
      lastCode = code
    }
    return code
  }

  private mutating func lookUp(_ field: FieldBytes) -> Int32 {
    let hash = field.hash
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let code = Int(slots[slot])
      if hashes[code] == hash, isEqual(code, field) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return insert(field, hash: hash)
  }

  private func isEqual(_ code: Int, _ field: FieldBytes) -> Bool {
    guard Int(lengths[code]) == field.count else { return false }
    let start = Int(wordStarts[code])
    var index = 0
    while index * 8 < field.count {
      if words[start + index] != field.word(index) { return false }
      index += 1
    }
    return true
  }

  @inline(never)
  private mutating func insert(_ field: FieldBytes, hash: UInt64) -> Int32 {
    let code = Int32(truncatingIfNeeded: labels.count)
    let (text, isUTF8) = field.text
    labels.append(text)
    if !isUTF8 { legacyLabels += 1 }
    hashes.append(hash)
    wordStarts.append(Int32(truncatingIfNeeded: words.count))
    lengths.append(Int32(truncatingIfNeeded: field.count))
    var index = 0
    while index * 8 < field.count {
      words.append(field.word(index))
      index += 1
    }
    if labels.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for old in 0..<labels.count { place(Int32(truncatingIfNeeded: old), hashes[old]) }
    } else {
      place(code, hash)
    }
    return code
  }

  private mutating func place(_ code: Int32, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = code
  }
}
