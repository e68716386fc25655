/// A window on a text stream that always holds the record being read as a whole; it grows up to the longest record allowed.
@safe
struct RecordBuffer: ~Copyable {
  private var stream: TextStream
  private(set) var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private let limit: Int
  /// First byte that no record has used yet.
  var start = 0
  /// One past the last byte read.
  private(set) var end = 0
  private(set) var isAtEnd = false

  private static let chunk = 1 << 17

  init(_ stream: consuming TextStream, limit: Int) {
    self.stream = stream
    self.limit = max(limit, 1024)
    capacity = Self.chunk
    unsafe base = .allocate(capacity: capacity + FieldBytes.padding)
    unsafe base.initialize(repeating: 0, count: capacity + FieldBytes.padding)
  }

  deinit { unsafe base.deallocate() }

  var encoding: TextStream.Encoding { stream.encoding }
  /// The text's size in bytes, where it is stored as it is and its size is known.
  var plainSize: Int? { stream.plainSize }
  var hasTrailingGarbage: Bool { stream.hasTrailingGarbage }

  /// Brings more bytes behind those from `start` on, which move to the front.
  ///
  /// Throws `record_too_long` where the unfinished record at `start` has grown past the limit; `line` says where it began.
  mutating func refill(line: Int) throws(TicketsError) {
    let kept = end - start
    if kept > limit {
      throw TicketsError(
        code: "record_too_long",
        message: "A single record is longer than \(limit >> 10) KiB: the line breaks or the quotes of this file are not those of a table.",
        line: line)
    }
    if kept > capacity / 2 {
      let wider = capacity * 2
      let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: wider + FieldBytes.padding)
      unsafe moved.initialize(repeating: 0, count: wider + FieldBytes.padding)
      unsafe moved.update(from: base + start, count: kept)
      unsafe base.deallocate()
      unsafe base = moved
      capacity = wider
    } else if start > 0, kept > 0 {
      unsafe base.update(from: base + start, count: kept)
    }
    start = 0
    end = kept
    let room = unsafe UnsafeMutableRawBufferPointer(start: base + end, count: capacity - end)
    let count = try unsafe stream.read(into: room)
    end += count
    isAtEnd = count == 0
  }
}
