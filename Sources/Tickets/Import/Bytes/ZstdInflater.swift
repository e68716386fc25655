import CZstd

/// Inflates a Zstandard stream of one or several frames (RFC 8878) piece by piece.
@safe
struct ZstdInflater: ~Copyable {
  private let stream: OpaquePointer
  /// Compressed bytes that were handed over and not yet used.
  private(set) var pending = 0

  /// The first four bytes of a frame.
  static let magic: [UInt8] = [0x28, 0xb5, 0x2f, 0xfd]

  /// - Throws: `out_of_memory`.
  init() throws(TicketsError) {
    guard let stream = unsafe ZSTD_createDStream() else {
      throw TicketsError(code: "out_of_memory", message: "There is not enough memory to unpack the file.")
    }
    unsafe self.stream = stream
    // Windows up to 128 MiB, as the command-line tool allows without being asked.
    unsafe _ = ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, 27)
  }

  deinit { unsafe _ = ZSTD_freeDStream(stream) }

  /// Unpacks from `input` (the last `pending` bytes of which are unused) into `output`; answers the bytes written.
  ///
  /// - Throws: `damaged_zstd`.
  mutating func inflate(
    from input: UnsafeMutableRawBufferPointer, end: Int, into output: UnsafeMutableRawBufferPointer
  ) throws(TicketsError) -> (written: Int, pending: Int, progress: GzipInflater.Progress) {
    var source = unsafe ZSTD_inBuffer(src: input.baseAddress.map { unsafe UnsafeRawPointer($0 + (end - pending)) }, size: pending, pos: 0)
    var target = unsafe ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    let status = unsafe ZSTD_decompressStream(stream, &target, &source)
    pending = unsafe source.size - source.pos
    if ZSTD_isError(status) != 0 {
      throw TicketsError(code: "damaged_zstd", message: "The Zstandard data are damaged and cannot be unpacked.")
    }
    let written = unsafe target.pos
    if status == 0 { return (written, pending, .memberEnded) }
    return (written, pending, written == output.count ? .outputFull : .needsInput)
  }

  /// Hands over `count` new bytes of input.
  mutating func supply(_ count: Int) { pending = count }
}
