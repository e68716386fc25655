/// Unpacks gzip data that are in memory, as a request's body is.
public enum Gunzip {
  /// The bytes that `data` holds in one or several members (RFC 1952).
  ///
  /// - Parameter limit: most bytes to unpack: a few kilobytes of gzip can hold gigabytes.
  /// - Throws: `damaged_gzip`; `too_large` above the limit, before more than that is held.
  public static func inflate(_ data: [UInt8], limit: Int) throws(TicketsError) -> [UInt8] {
    var output: [UInt8] = []
    let capacity = 1 << 16
    let input = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, data.count), alignment: 16)
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
    defer {
      unsafe input.deallocate()
      unsafe room.deallocate()
    }
    unsafe input.copyBytes(from: data)
    var inflater = try GzipInflater()
    inflater.supply(data.count)
    while true {
      let (written, pending, progress) = try unsafe inflater.inflate(from: input, end: data.count, into: room)
      guard output.count + written <= limit else {
        throw TicketsError(code: "too_large", message: "The gzip data hold more than \(limit) bytes.")
      }
      unsafe output.append(contentsOf: room[..<written])
      switch progress {
      case .outputFull: continue
      case .memberEnded:
        guard pending > 0 else { return output }
        inflater.startMember()
      case .needsInput:
        throw TicketsError(code: "damaged_gzip", message: "The gzip data end in the middle.")
      }
    }
  }
}
