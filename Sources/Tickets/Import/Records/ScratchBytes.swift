/// Where fields are rewritten that do not stand in the file as they read: doubled quotes, JSON escapes.
@safe
struct ScratchBytes: ~Copyable {
  private var blocks: [UnsafeMutablePointer<UInt8>] = unsafe []
  private var block: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 12
  private var used = 0

  init() {
    unsafe block = .allocate(capacity: 1 << 12)
    unsafe block.initialize(repeating: 0, count: 1 << 12)
  }

  deinit {
    for index in unsafe 0..<blocks.count { unsafe blocks[index].deallocate() }
    unsafe block.deallocate()
  }

  /// Forgets everything written for the last record.
  @inline(__always)
  mutating func clear() {
    if used > 0 { reset() }
  }

  private mutating func reset() {
    used = 0
    for index in unsafe 0..<blocks.count { unsafe blocks[index].deallocate() }
    unsafe blocks.removeAll()
  }

  /// Room for `count` bytes and the padding behind them; it stays where it is until `clear`.
  mutating func room(_ count: Int) -> UnsafeMutablePointer<UInt8> {
    let wanted = count + FieldBytes.padding
    if used + wanted > capacity {
      unsafe blocks.append(block)
      capacity = max(capacity * 2, wanted)
      unsafe block = .allocate(capacity: capacity)
      unsafe block.initialize(repeating: 0, count: capacity)
      used = 0
    }
    let place = unsafe block + used
    used += wanted
    return unsafe place
  }

  /// `raw` with every doubled quote made one.
  mutating func undoubled(_ raw: FieldBytes) -> FieldBytes {
    let place = unsafe room(raw.count)
    var length = 0
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      unsafe place[length] = byte
      length += 1
      index += byte == UInt8(ascii: "\"") ? 2 : 1
    }
    return unsafe FieldBytes(start: UnsafePointer(place), count: length)
  }

  /// The same bytes in a place of their own.
  mutating func copy(_ field: FieldBytes) -> FieldBytes {
    let place = unsafe room(field.count)
    unsafe place.update(from: field.start, count: field.count)
    return unsafe FieldBytes(start: UnsafePointer(place), count: field.count)
  }

  /// The bytes of `text`.
  mutating func copy(_ text: String) -> FieldBytes {
    let bytes = text.utf8
    let place = unsafe room(bytes.count)
    var length = 0
    for byte in bytes {
      unsafe place[length] = byte
      length += 1
    }
    return unsafe FieldBytes(start: UnsafePointer(place), count: length)
  }
}
