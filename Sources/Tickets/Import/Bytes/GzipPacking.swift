import CZlib

/// Packs data that are in memory as gzip (RFC 1952), as answers of a server are.
public enum GzipPacking {
  /// `data` packed, without a time stamp, so that the same data are the same bytes; nil where zlib fails.
  public static func deflate(_ data: [UInt8]) -> [UInt8]? {
    guard data.count < Int(UInt32.max) else { return nil }
    var stream = unsafe z_stream()
    // 15 bits of window, and 16 for a gzip frame around it.
    let started = unsafe deflateInit2_(
      &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard started == Z_OK else { return nil }
    defer { unsafe _ = deflateEnd(&stream) }
    var input = data
    var output = [UInt8](repeating: 0, count: Int(unsafe deflateBound(&stream, UInt(data.count))))
    let (inputCount, outputCount) = (input.count, output.count)
    let status = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe stream.next_in = source.baseAddress
        unsafe stream.avail_in = UInt32(inputCount)
        unsafe stream.next_out = target.baseAddress
        unsafe stream.avail_out = UInt32(outputCount)
        return unsafe CZlib.deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    output.removeLast(Int(unsafe stream.avail_out))
    return output
  }
}
