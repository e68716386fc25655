/// The records of JSON: an object a line, one array of objects, or an object around such an array (`{"tickets":[…],"next_page":…}`), also
/// several of these one behind the other, as saved pages are.
///
/// The columns are the keys of the objects in the first 128 KiB of rows; keys that first appear later are counted and passed over.
struct JSONRecords: RecordReader, ~Copyable {
  private(set) var header: [String] = []
  private var buffer: RecordBuffer
  private var scanner: JSONScanner
  private(set) var line = 1
  private var nextLine = 1
  private var recordStart = 0
  private var recordEnd = 0
  private var shape = JSONShape.lines
  private var path: [String] = []
  /// Whether the position is between the objects of the array; always so where nothing surrounds it.
  private var isInside = true
  /// Objects around the array that are open, and whether the innermost is one that speaks of pages.
  private var openObjects = 0
  private var isInPaging = false
  private var paging = JSONPaging()
  private var rows = 0

  private static let headBytes = 1 << 17

  init(_ buffer: consuming RecordBuffer) throws(TicketsError) {
    self.buffer = buffer
    scanner = JSONScanner()
    var found: JSONShape?
    while true {
      found = unsafe JSONShape(self.buffer.base, from: self.buffer.start, limit: self.buffer.end, isWhole: self.buffer.isAtEnd)
      // What stands before the rows may be long.
      if found != nil || self.buffer.isAtEnd { break }
      let wanted = 2 * (self.buffer.end - self.buffer.start)
      while !self.buffer.isAtEnd, self.buffer.end - self.buffer.start < wanted { try self.buffer.refill(line: 1) }
    }
    shape = found ?? .lines
    if case .wrapped(let path) = shape { self.path = path }
    if !path.isEmpty {
      isInside = false
      while try enterArray(), try peek() == UInt8(ascii: "]") { leaveArray() }
    }
    while !self.buffer.isAtEnd, self.buffer.end - self.buffer.start < Self.headBytes { try self.buffer.refill(line: nextLine) }
    var position = self.buffer.start
    while isInside, let begin = skipBetween(&position) {
      let outcome = unsafe scanner.scan(self.buffer.base, from: begin, limit: self.buffer.end)
      guard case .complete(let next) = outcome else { break }
      position = next
    }
    header = scanner.names
    scanner.freezeNames()
    // The table's end without an object, as against an object cut by the buffer's end.
    if header.isEmpty, self.buffer.isAtEnd { throw TicketsError(code: "no_rows", message: "The file holds no JSON objects with values.") }
  }

  var delimiterName: String { shape == .lines ? "json_lines" : "json" }

  var encodingName: String { if case .utf16(let bigEndian) = buffer.encoding { bigEndian ? "utf-16be" : "utf-16le" } else { "utf-8" } }

  var facts: [ImportReport.Fact] {
    var facts: [ImportReport.Fact] = []
    if scanner.lateNames > 0 {
      let values = ReportText.count(scanner.lateNames, "value", "values")
      facts.append(
        .init(
          code: "late_keys", count: scanner.lateNames,
          sentence: "\(values) under keys that the first objects do not have; they were passed over."))
    }
    if let fact = paging.fact(rows: rows) { facts.append(fact) }
    return facts
  }

  var recordHash: UInt64 { unsafe FieldBytes(start: buffer.base + recordStart, count: recordEnd - recordStart).longHash }

  mutating func field(_ index: Int) -> FieldBytes { scanner.value(index) }

  mutating func next() throws(TicketsError) -> RecordOutcome {
    while true {
      if !isInside, try !enterArray() { return openObjects > 0 ? cutOff() : .end }
      var position = buffer.start
      let before = position
      let begin = skipBetween(&position)
      nextLine += lines(before, position)
      buffer.start = position
      if let begin {
        if !path.isEmpty, unsafe buffer.base[begin] == UInt8(ascii: "]") {
          leaveArray()
          continue
        }
        switch unsafe scanner.scan(buffer.base, from: begin, limit: buffer.end) {
        case .complete(let next):
          line = nextLine
          nextLine += lines(begin, next)
          recordStart = begin
          recordEnd = next
          buffer.start = next
          rows += 1
          return .record
        case .malformed(let at):
          line = nextLine
          if shape != .lines {
            throw TicketsError(code: "malformed_json", message: "The text is not JSON.", line: nextLine + lines(begin, at))
          }
          if try skipLine() { return .refused(reason: "not a JSON object", value: nil) }
          return .refused(reason: "the file ends in the middle of this row", value: nil)
        case .incomplete: if buffer.isAtEnd { return cutOff() }
        }
      } else if buffer.isAtEnd {
        return path.isEmpty ? .end : cutOff()
      }
      try buffer.refill(line: nextLine)
    }
  }

  private mutating func cutOff() -> RecordOutcome {
    line = nextLine
    buffer.start = buffer.end
    openObjects = 0
    isInside = path.isEmpty
    return .refused(reason: "the file ends in the middle of this row", value: nil)
  }

  mutating func sample(_ count: Int) throws(TicketsError) -> [[String]] {
    var rows: [[String]] = []
    var position = buffer.start
    while isInside, rows.count < count, let begin = skipBetween(&position) {
      guard case .complete(let next) = unsafe scanner.scan(buffer.base, from: begin, limit: buffer.end) else { break }
      rows.append(header.indices.map { scanner.value($0).text.string })
      position = next
    }
    return rows
  }

  /// Moves `position` over what may stand between objects and answers where the next one begins.
  private func skipBetween(_ position: inout Int) -> Int? {
    while position < buffer.end {
      let byte = unsafe buffer.base[position]
      let isMark = byte == UInt8(ascii: ",") || (path.isEmpty && (byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")))
      if byte > 32, shape == .lines || !isMark { return position }
      position += 1
    }
    return nil
  }

  private func lines(_ from: Int, _ to: Int) -> Int {
    var count = 0
    for index in from..<max(from, to) where unsafe buffer.base[index] == 10 { count += 1 }
    return count
  }

  /// Moves behind the next line break; false where the text ends first.
  private mutating func skipLine() throws(TicketsError) -> Bool {
    while true {
      var position = buffer.start
      while position < buffer.end {
        if unsafe buffer.base[position] == 10 {
          buffer.start = position + 1
          nextLine += 1
          return true
        }
        position += 1
      }
      buffer.start = buffer.end
      if buffer.isAtEnd { return false }
      try buffer.refill(line: nextLine)
    }
  }

  // MARK: What surrounds the array

  /// Moves into the next array of rows; false at the end of the text, with `openObjects` above 0 where it ends too early.
  private mutating func enterArray() throws(TicketsError) -> Bool {
    while let byte = try peek() {
      switch byte {
      case UInt8(ascii: "{") where openObjects == 0:
        buffer.start += 1
        openObjects = 1
        paging.startPage()
      case UInt8(ascii: "}") where openObjects > 0:
        buffer.start += 1
        openObjects -= 1
        isInPaging = false
      case UInt8(ascii: ","): buffer.start += 1
      case UInt8(ascii: "\"") where openObjects > 0:
        let key = try wrapperKey()
        let start = try peek()
        if !isInPaging, openObjects <= path.count, key == path[openObjects - 1] {
          if start == UInt8(ascii: "["), openObjects == path.count {
            buffer.start += 1
            isInside = true
            return true
          }
          if start == UInt8(ascii: "{"), openObjects < path.count {
            buffer.start += 1
            openObjects += 1
            continue
          }
        }
        if start == UInt8(ascii: "{"), !isInPaging, JSONPaging.objects.contains(HeaderName.normalised(key)) {
          buffer.start += 1
          openObjects += 1
          isInPaging = true
          continue
        }
        paging.note(key, try skippedValue())
      default: throw TicketsError(code: "malformed_json", message: "The text is not JSON.", line: nextLine)
      }
    }
    return false
  }

  private mutating func leaveArray() {
    buffer.start += 1
    isInside = false
  }

  /// The next byte that is no white space, without moving behind it; nil at the end.
  private mutating func peek() throws(TicketsError) -> UInt8? {
    while true {
      while buffer.start < buffer.end {
        let byte = unsafe buffer.base[buffer.start]
        if byte > 32 { return byte }
        if byte == 10 { nextLine += 1 }
        buffer.start += 1
      }
      if buffer.isAtEnd { return nil }
      try buffer.refill(line: nextLine)
    }
  }

  /// The key at the position; moves behind its colon.
  private mutating func wrapperKey() throws(TicketsError) -> String {
    while true {
      var walk = unsafe JSONWalk(base: buffer.base, position: buffer.start, limit: buffer.end)
      if let key = walk.string() {
        buffer.start = walk.position
        guard try peek() == UInt8(ascii: ":") else {
          throw TicketsError(code: "malformed_json", message: "The text is not JSON.", line: nextLine)
        }
        buffer.start += 1
        return key
      }
      if buffer.isAtEnd { throw TicketsError(code: "malformed_json", message: "The text ends in the middle of a name.", line: nextLine) }
      try buffer.refill(line: nextLine)
    }
  }

  /// Moves over a value and answers its first 40 bytes as text, without quotes.
  private mutating func skippedValue() throws(TicketsError) -> String {
    var skip = JSONSkip()
    var text: [UInt8] = []
    while true {
      while buffer.start < buffer.end {
        let byte = unsafe buffer.base[buffer.start]
        let step = skip.take(byte)
        if step == .endedBefore { return String(decoding: text, as: UTF8.self) }
        if byte == 10 { nextLine += 1 }
        if text.count < 40, byte > 32, byte != UInt8(ascii: "\"") { text.append(byte) }
        buffer.start += 1
        if step == .endsHere { return String(decoding: text, as: UTF8.self) }
      }
      if buffer.isAtEnd { return String(decoding: text, as: UTF8.self) }
      try buffer.refill(line: nextLine)
    }
  }
}
