/// Unpacks a compressed stream, gzip or Zstandard, whichever its first bytes say it is.
struct Inflater: ~Copyable {
  private var gzip: GzipInflater?
  private var zstd: ZstdInflater?

  /// `gzip` or `zstd`, for the codes and words of errors.
  let format: String

  /// An inflater for a stream that begins with `head`; nil where it is not compressed.
  static func recognised(by head: UnsafeMutableRawBufferPointer, count: Int) throws(TicketsError) -> Inflater? {
    if unsafe isMagic(head, at: 0, count: count, "gzip") { return Inflater(gzip: try GzipInflater(), zstd: nil, format: "gzip") }
    if unsafe isMagic(head, at: 0, count: count, "zstd") { return Inflater(gzip: nil, zstd: try ZstdInflater(), format: "zstd") }
    return nil
  }

  private init(gzip: consuming GzipInflater?, zstd: consuming ZstdInflater?, format: String) {
    self.gzip = gzip
    self.zstd = zstd
    self.format = format
  }

  /// Bytes by which a stream, or another member of one, is known.
  var magicCount: Int { format == "gzip" ? 2 : 4 }

  /// Whether another member of the stream begins at `index`.
  func isMember(_ input: UnsafeMutableRawBufferPointer, at index: Int, count: Int) -> Bool {
    unsafe Self.isMagic(input, at: index, count: count, format)
  }

  private static func isMagic(_ input: UnsafeMutableRawBufferPointer, at index: Int, count: Int, _ format: String) -> Bool {
    if format == "gzip" { return unsafe count >= 2 && input[index] == 0x1f && input[index + 1] == 0x8b }
    guard count >= 4 else { return false }
    for offset in 1..<4 where unsafe input[index + offset] != ZstdInflater.magic[offset] {
      // A skippable frame: 0x184d2a5? (RFC 8878, section 3.1.2).
      return unsafe input[index] & 0xf0 == 0x50 && input[index + 1] == 0x2a && input[index + 2] == 0x4d && input[index + 3] == 0x18
    }
    return unsafe input[index] == ZstdInflater.magic[0]
  }

  /// Compressed bytes that were handed over and not yet used.
  private(set) var pending = 0

  mutating func supply(_ count: Int) {
    pending = count
    gzip?.supply(count)
    zstd?.supply(count)
  }

  /// Makes ready for another member; frames of Zstandard follow each other by themselves.
  mutating func startMember() { gzip?.startMember() }

  /// Unpacks from `input` (the last `pending` bytes of which are unused) into `output`; answers the bytes written.
  mutating func inflate(
    from input: UnsafeMutableRawBufferPointer, end: Int, into output: UnsafeMutableRawBufferPointer
  ) throws(TicketsError) -> (written: Int, progress: GzipInflater.Progress) {
    if let result = try unsafe gzip?.inflate(from: input, end: end, into: output) {
      pending = result.pending
      return (result.written, result.progress)
    }
    if let result = try unsafe zstd?.inflate(from: input, end: end, into: output) {
      pending = result.pending
      return (result.written, result.progress)
    }
    return (0, .needsInput)
  }
}
