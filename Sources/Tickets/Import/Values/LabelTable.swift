/// Texts of which few are distinct, each known by a number; looked up by bytes, so that a text is made only when a label is new.
struct LabelTable {
  /// A place of the hash table: the first sixteen bytes, the length and the number of a label, so that short texts are told apart at once.
  private struct Slot {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var length: Int32 = 0
    var code: Int32 = -1
  }

  private(set) var labels: [String] = []
  /// Whether a label's bytes were not valid UTF-8.
  private(set) var legacyLabels = 0
  private var slots = [Slot](repeating: Slot(), count: 64)
  /// What follows the first sixteen bytes of longer labels, in whole words.
  private var words: [UInt64] = []
  private var wordStarts: [Int32] = []
  // The last text and its number: neighbouring rows often agree.
  private var last = Slot()

  /// The number of the text in `field`; -1 where it stands for no value.
  @inline(__always)
  mutating func code(_ field: FieldBytes) -> Int32 {
    let (first, second) = field.firstWords
    if first == last.first, second == last.second, field.count == Int(last.length), field.count <= 16 { return last.code }
    return lookUp(field, first, second)
  }

  private mutating func lookUp(_ field: FieldBytes, _ first: UInt64, _ second: UInt64) -> Int32 {
    let length = Int32(truncatingIfNeeded: field.count)
    var code: Int32 = -1
    if !field.isMissingMark {
      var place = Self.hash(first, second, length) & (slots.count - 1)
      while true {
        let slot = slots[place]
        if slot.code < 0 {
          code = insert(field, first, second)
          break
        }
        if slot.first == first, slot.second == second, slot.length == length, length <= 16 || isEqual(Int(slot.code), field) {
          code = slot.code
          break
        }
        place = (place + 1) & (slots.count - 1)
      }
    }
    last = Slot(first: first, second: second, length: length, code: code)
    return code
  }

  @inline(__always)
  private static func hash(_ first: UInt64, _ second: UInt64, _ length: Int32) -> Int {
    let product = (first ^ 0x9e37_79b9_7f4a_7c15 ^ UInt64(truncatingIfNeeded: length))
      .multipliedFullWidth(by: second ^ 0xa076_1d64_78bd_642f)
    let mixed = (product.high ^ product.low).multipliedFullWidth(by: 0xe703_7ed1_a0b4_28db)
    return Int(truncatingIfNeeded: (mixed.high ^ mixed.low) >> 1)
  }

  /// Whether what follows the first sixteen bytes agrees.
  private func isEqual(_ code: Int, _ field: FieldBytes) -> Bool {
    let start = Int(wordStarts[code])
    var index = 2
    while index * 8 < field.count {
      if words[start + index - 2] != field.word(index) { return false }
      index += 1
    }
    return true
  }

  @inline(never)
  private mutating func insert(_ field: FieldBytes, _ first: UInt64, _ second: UInt64) -> Int32 {
    let code = Int32(truncatingIfNeeded: labels.count)
    let (text, isUTF8) = field.text
    labels.append(text)
    if !isUTF8 { legacyLabels += 1 }
    wordStarts.append(Int32(truncatingIfNeeded: words.count))
    var index = 2
    while index * 8 < field.count {
      words.append(field.word(index))
      index += 1
    }
    let slot = Slot(first: first, second: second, length: Int32(truncatingIfNeeded: field.count), code: code)
    if labels.count * 2 > slots.count {
      let old = slots
      slots = [Slot](repeating: Slot(), count: slots.count * 2)
      for slot in old where slot.code >= 0 { put(slot) }
    }
    put(slot)
    return code
  }

  private mutating func put(_ slot: Slot) {
    var place = Self.hash(slot.first, slot.second, slot.length) & (slots.count - 1)
    while slots[place].code >= 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = slot
  }
}
