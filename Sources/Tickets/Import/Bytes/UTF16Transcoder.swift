/// Turns UTF-16 into UTF-8 piece by piece; half a code unit or half a surrogate pair waits for the next piece. What is not well formed
/// becomes U+FFFD.
struct UTF16Transcoder {
  let bigEndian: Bool
  private var oddByte: UInt8?
  private var highSurrogate: UInt16?

  init(bigEndian: Bool) { self.bigEndian = bigEndian }

  /// How many bytes tell whether a text without a byte order mark is UTF-16.
  static let telling = 512

  /// Whether the text that begins with `head` is UTF-16 without a mark, and in which order: true = the high byte first; nil = it is not.
  ///
  /// A table in any script has digits, commas and line breaks, whose high bytes are zero: zeros in a tenth of the even or of the odd places
  /// at least, and hardly any in the others (一 has a low byte of zero). No text in another encoding has zeros.
  static func byteOrder(ofUnmarked head: [UInt8]) -> Bool? {
    var zeros = (even: 0, odd: 0)
    for index in head.indices where head[index] == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let pairs = head.count / 2
    let (more, fewer) = (max(zeros.even, zeros.odd), min(zeros.even, zeros.odd))
    guard pairs >= 2, more > 0, more * 10 >= pairs, fewer * 8 <= more else { return nil }
    return zeros.even > zeros.odd
  }

  /// Writes `bytes` as UTF-8 to `output`, which must hold three bytes a code unit and four more; answers the bytes written.
  mutating func transcode(_ bytes: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> Int {
    var written = 0
    for index in 0..<bytes.count {
      let byte = unsafe bytes[index]
      guard let first = oddByte else {
        oddByte = byte
        continue
      }
      oddByte = nil
      let unit = bigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first)
      if let high = highSurrogate {
        highSurrogate = nil
        if unit & 0xfc00 == 0xdc00 {
          let scalar = 0x10000 + (UInt32(high) - 0xd800) << 10 + (UInt32(unit) - 0xdc00)
          unsafe Self.put(scalar, into: output, at: &written)
          continue
        }
        unsafe Self.put(0xfffd, into: output, at: &written)
      }
      if unit & 0xfc00 == 0xd800 {
        highSurrogate = unit
      } else {
        unsafe Self.put(unit & 0xfc00 == 0xdc00 ? 0xfffd : UInt32(unit), into: output, at: &written)
      }
    }
    return written
  }

  /// Writes what is left of a text that stops midway.
  mutating func finish(into output: UnsafeMutableRawBufferPointer) -> Int {
    guard oddByte != nil || highSurrogate != nil else { return 0 }
    oddByte = nil
    highSurrogate = nil
    var written = 0
    unsafe Self.put(0xfffd, into: output, at: &written)
    return written
  }

  private static func put(_ scalar: UInt32, into output: UnsafeMutableRawBufferPointer, at position: inout Int) {
    switch scalar {
    case ..<0x80:
      unsafe output[position] = UInt8(scalar)
      position += 1
    case ..<0x800:
      unsafe output[position] = UInt8(0xc0 | scalar >> 6)
      unsafe output[position + 1] = UInt8(0x80 | scalar & 0x3f)
      position += 2
    case ..<0x10000:
      unsafe output[position] = UInt8(0xe0 | scalar >> 12)
      unsafe output[position + 1] = UInt8(0x80 | scalar >> 6 & 0x3f)
      unsafe output[position + 2] = UInt8(0x80 | scalar & 0x3f)
      position += 3
    default:
      unsafe output[position] = UInt8(0xf0 | scalar >> 18)
      unsafe output[position + 1] = UInt8(0x80 | scalar >> 12 & 0x3f)
      unsafe output[position + 2] = UInt8(0x80 | scalar >> 6 & 0x3f)
      unsafe output[position + 3] = UInt8(0x80 | scalar & 0x3f)
      position += 4
    }
  }
}
