/// A source as a stream of UTF-8 (or single-byte) text: unpacked (gzip, Zstandard), without byte order mark, UTF-16 turned into UTF-8.
@safe
struct TextStream: ~Copyable {
  enum Encoding: Sendable {
    case utf8
    case utf16(bigEndian: Bool)
  }

  private var source: ByteSource
  private var inflater: Inflater?
  private let progress: (@Sendable (Int, Int?) -> Void)?
  /// Stored bytes on their way to the inflater or to the transcoder.
  private let input: UnsafeMutableRawBufferPointer
  private var inputStart = 0
  private var inputEnd = 0
  private var isSourceAtEnd = false
  private var isMemberOpen = false
  /// Whether the inflater filled the last room it was given: it may hold more without needing input.
  private var mayHoldOutput = false
  private(set) var encoding = Encoding.utf8
  private var transcoder = UTF16Transcoder(bigEndian: false)
  private(set) var hasTrailingGarbage = false
  /// Bytes that may still be unpacked.
  private var unpackable: Int

  private static let inputCapacity = 1 << 16

  /// - Parameter unpackedLimit: most bytes that a compressed source may hold.
  init(_ source: consuming ByteSource, unpackedLimit: Int? = nil, progress: (@Sendable (Int, Int?) -> Void)?) {
    unpackable = unpackedLimit ?? .max
    self.source = source
    self.progress = progress
    unsafe input = .allocate(byteCount: Self.inputCapacity, alignment: 16)
    inflater = nil
  }

  /// The text's size in bytes, where it is stored as it is read and its size is known.
  var plainSize: Int? {
    guard inflater == nil, case .utf8 = encoding else { return nil }
    return source.total
  }

  /// Recognises gzip, Zstandard and the encoding from the first bytes; to be called once, before anything is read.
  mutating func recognise() throws(TicketsError) {
    try detectCompression()
    try detectEncoding()
  }

  deinit { unsafe input.deallocate() }

  /// Fills `buffer` from its start with text and answers how many bytes came; 0 = the text has ended.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(TicketsError) -> Int {
    guard case .utf16 = encoding else {
      let head = unsafe takeHead(buffer)
      return try head > 0 ? head : unsafe readBytes(into: buffer)
    }
    return try unsafe readUTF16(into: buffer)
  }

  // MARK: Bytes

  /// The first bytes, read to recognise the encoding, wait here until they are asked for.
  private var head: [UInt8] = []

  private mutating func takeHead(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard !head.isEmpty else { return 0 }
    let count = min(head.count, buffer.count)
    unsafe head.withUnsafeBytes { unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    head.removeFirst(count)
    return count
  }

  private mutating func detectCompression() throws(TicketsError) {
    while inputEnd < 4, !isSourceAtEnd { try refill() }
    guard var found = try unsafe Inflater.recognised(by: input, count: inputEnd) else { return }
    found.supply(inputEnd)
    inflater = consume found
    isMemberOpen = true
  }

  private mutating func detectEncoding() throws(TicketsError) {
    let wanted = UTF16Transcoder.telling
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: wanted, alignment: 16)
    defer { unsafe room.deallocate() }
    while head.count < wanted {
      let count = try unsafe readBytes(into: UnsafeMutableRawBufferPointer(rebasing: room[..<(wanted - head.count)]))
      if count == 0 { break }
      for index in 0..<count { unsafe head.append(room[index]) }
    }
    if head.starts(with: [0xef, 0xbb, 0xbf]) {
      head.removeFirst(3)
    } else if head.starts(with: [0xff, 0xfe]) || head.starts(with: [0xfe, 0xff]) {
      encoding = .utf16(bigEndian: head[0] == 0xfe)
      transcoder = UTF16Transcoder(bigEndian: head[0] == 0xfe)
      head.removeFirst(2)
    } else if let bigEndian = UTF16Transcoder.byteOrder(ofUnmarked: head) {
      encoding = .utf16(bigEndian: bigEndian)
      transcoder = UTF16Transcoder(bigEndian: bigEndian)
    }
  }

  private mutating func refill() throws(TicketsError) {
    if inputStart == inputEnd {
      inputStart = 0
      inputEnd = 0
    }
    let count = try unsafe source.read(into: UnsafeMutableRawBufferPointer(rebasing: input[inputEnd...]))
    inputEnd += count
    isSourceAtEnd = count == 0
    progress?(source.done, source.total)
  }

  /// Unpacked bytes, 0 at the end.
  private mutating func readBytes(into buffer: UnsafeMutableRawBufferPointer) throws(TicketsError) -> Int {
    if inflater != nil { return try unsafe readInflated(into: buffer) }
    if inputStart < inputEnd {
      let count = min(buffer.count, inputEnd - inputStart)
      unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: input[inputStart..<inputStart + count]))
      inputStart += count
      return count
    }
    if isSourceAtEnd { return 0 }
    let count = try unsafe source.read(into: buffer)
    isSourceAtEnd = count == 0
    progress?(source.done, source.total)
    return count
  }

  private mutating func readInflated(into buffer: UnsafeMutableRawBufferPointer) throws(TicketsError) -> Int {
    while true {
      if (inflater?.pending ?? 0) == 0, !(mayHoldOutput && isMemberOpen) {
        inputStart = inputEnd
        if !isSourceAtEnd { try refill() }
        if isSourceAtEnd {
          if !isMemberOpen { return 0 }
          let format = inflater?.format ?? "gzip"
          throw TicketsError(
            code: "truncated_\(format)", message: "The \(format) file ends too early: it was cut off when it was copied or written.")
        }
        inflater?.supply(inputEnd)
      }
      if !isMemberOpen, try !startNextMember() { return 0 }
      guard let result = try unsafe inflater?.inflate(from: input, end: inputEnd, into: buffer) else { return 0 }
      if case .memberEnded = result.progress { isMemberOpen = false }
      if case .outputFull = result.progress { mayHoldOutput = true } else { mayHoldOutput = false }
      guard result.written > 0 else { continue }
      guard result.written <= unpackable else {
        throw TicketsError(code: "too_large", message: "Unpacked, the file holds more than is taken here.")
      }
      unpackable -= result.written
      return result.written
    }
  }

  /// Whether another member follows; padding and garbage after the last one are passed over, as gzip does.
  private mutating func startNextMember() throws(TicketsError) -> Bool {
    var pending = inflater?.pending ?? 0
    while pending < inflater?.magicCount ?? 0, !isSourceAtEnd {
      // The magic number may straddle two reads.
      for index in 0..<pending { unsafe input[index] = input[inputEnd - pending + index] }
      inputStart = 0
      inputEnd = pending
      try refill()
      pending = inputEnd
      inflater?.supply(pending)
    }
    let at = inputEnd - pending
    guard unsafe inflater?.isMember(input, at: at, count: pending) == true else {
      hasTrailingGarbage = unsafe input[at] != 0
      isSourceAtEnd = true
      inflater?.supply(0)
      return false
    }
    inflater?.startMember()
    isMemberOpen = true
    return true
  }

  // MARK: UTF-16

  private mutating func readUTF16(into buffer: UnsafeMutableRawBufferPointer) throws(TicketsError) -> Int {
    // One code unit makes at most three bytes, a pair of surrogates four.
    let wanted = max(2, min(buffer.count / 3 - 2, 1 << 15)) & ~1
    let units = UnsafeMutableRawBufferPointer.allocate(byteCount: wanted, alignment: 16)
    defer { unsafe units.deallocate() }
    while true {
      let early = unsafe takeHead(units)
      let count = try early > 0 ? early : unsafe readBytes(into: units)
      if count == 0 { return unsafe transcoder.finish(into: buffer) }
      let written = unsafe transcoder.transcode(UnsafeRawBufferPointer(rebasing: units[..<count]), into: buffer)
      if written > 0 { return written }
    }
  }
}
