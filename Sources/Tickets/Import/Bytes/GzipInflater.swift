import CZlib

/// Inflates a gzip stream of one or several members (RFC 1952) piece by piece.
@safe
struct GzipInflater: ~Copyable {
  enum Progress {
    /// More compressed bytes are wanted.
    case needsInput
    /// The room for output is used up; more may follow.
    case outputFull
    /// A member ended with its check sum right.
    case memberEnded
  }

  // zlib keeps a pointer back to its stream, so the stream must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  /// Compressed bytes that were handed over and not yet used.
  private(set) var pending = 0

  init() throws(TicketsError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // 15 = the largest window; + 16 = a gzip wrapper.
    guard unsafe inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw TicketsError(code: "out_of_memory", message: "There is not enough memory to unpack the file.")
    }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Unpacks from `input` (the last `pending` bytes of which are unused) into `output`; answers the bytes written.
  mutating func inflate(
    from input: UnsafeMutableRawBufferPointer, end: Int, into output: UnsafeMutableRawBufferPointer
  ) throws(TicketsError) -> (written: Int, pending: Int, progress: Progress) {
    unsafe stream.pointee.next_in = input.baseAddress.map { unsafe ($0 + (end - pending)).assumingMemoryBound(to: UInt8.self) }
    unsafe stream.pointee.avail_in = UInt32(pending)
    unsafe stream.pointee.next_out = output.baseAddress.map { unsafe $0.assumingMemoryBound(to: UInt8.self) }
    unsafe stream.pointee.avail_out = UInt32(output.count)
    let status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
    pending = unsafe Int(stream.pointee.avail_in)
    let written = unsafe output.count - Int(stream.pointee.avail_out)
    switch status {
    case Z_OK: return (written, pending, unsafe stream.pointee.avail_out == 0 ? .outputFull : .needsInput)
    case Z_BUF_ERROR: return (written, pending, pending == 0 ? .needsInput : .outputFull)
    case Z_STREAM_END: return (written, pending, .memberEnded)
    case Z_MEM_ERROR: throw TicketsError(code: "out_of_memory", message: "There is not enough memory to unpack the file.")
    default: throw TicketsError(code: "damaged_gzip", message: "The gzip data are damaged and cannot be unpacked.")
    }
  }

  /// Hands over `count` new bytes of input.
  mutating func supply(_ count: Int) { pending = count }

  /// Makes ready for another member.
  mutating func startMember() { unsafe _ = inflateReset(stream) }
}
