/// Opens a source up to the point where its first bytes show what it is.
enum TableOpener {
  /// A buffer that holds the beginning of the text; throws where the source is no table.
  static func open(_ source: DataSource, options: ReadingOptions) throws(TicketsError) -> RecordBuffer {
    var stream = TextStream(try ByteSource(source), unpackedLimit: options.unpackedLimit, progress: options.progress)
    try stream.recognise()
    var buffer = RecordBuffer(stream, limit: options.recordLimit)
    // Enough to tell delimiters and columns apart; a slow pipe brings it in several pieces.
    while !buffer.isAtEnd, buffer.end - buffer.start < 1 << 15 { try buffer.refill(line: 1) }
    let count = buffer.end - buffer.start
    let head = unsafe UnsafeBufferPointer(start: buffer.base + buffer.start, count: min(count, 1 << 15))
    guard unsafe head.contains(where: { $0 > 32 }) else {
      if unsafe head.contains(0) { throw binary("It holds nothing but zero bytes") }
      throw TicketsError(code: "empty_file", message: "The file is empty.")
    }
    try unsafe check(head)
    return buffer
  }

  /// Whether the text is JSON Lines.
  static func isJSON(_ buffer: borrowing RecordBuffer) -> Bool {
    var index = buffer.start
    while index < buffer.end, unsafe buffer.base[index] <= 32 { index += 1 }
    return unsafe index < buffer.end && (buffer.base[index] == UInt8(ascii: "{") || buffer.base[index] == UInt8(ascii: "["))
  }

  private static func check(_ head: UnsafeBufferPointer<UInt8>) throws(TicketsError) {
    if unsafe head.starts(with: [0x50, 0x4b, 0x03, 0x04]) { throw binary("It is an Excel workbook or a zip archive") }
    if unsafe head.starts(with: Array("%PDF".utf8)) { throw binary("It is a PDF") }
    if unsafe head.starts(with: Array("PAR1".utf8)) { throw binary("It is a Parquet file") }
    if unsafe head.starts(with: Array("SQLite format".utf8)) { throw binary("It is an SQLite database") }
    let first = unsafe String(decoding: head.drop { $0 <= 32 }.prefix(9), as: UTF8.self).lowercased()
    if ["<!doctype", "<html", "<head", "<body"].contains(where: first.hasPrefix) {
      throw binary("It is a web page, as a portal gives where one is not signed in")
    }
    if first.hasPrefix("<?xml") { throw binary("It is XML") }
    var odd = 0
    for index in 0..<head.count {
      let byte = unsafe head[index]
      if byte == 0 { throw binary("It holds zero bytes (binary data, or UTF-16 without a byte order mark)") }
      if byte < 32, byte != 9, byte != 10, byte != 12, byte != 13 { odd += 1 }
    }
    if odd * 50 > head.count { throw binary("It is full of control characters") }
  }

  private static func binary(_ what: String) -> TicketsError {
    TicketsError(code: "binary_file", message: "This is not a table of text. \(what); export it as CSV.")
  }
}
