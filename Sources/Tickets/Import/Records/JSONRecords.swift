/// The records of JSON Lines (or of one JSON array of objects): an object a record, nested objects as `outer.inner`, arrays passed over.
///
/// The columns are the keys of the objects in the first 32 KiB; keys that first appear later are counted and passed over.
struct JSONRecords: RecordReader, ~Copyable {
  private(set) var header: [String] = []
  let delimiterName = "json_lines"
  private var buffer: RecordBuffer
  private var scanner: JSONScanner
  private(set) var line = 1
  private var nextLine = 1
  private var recordStart = 0
  private var recordEnd = 0
  private let isArray: Bool

  init(_ buffer: consuming RecordBuffer) throws(TicketsError) {
    self.buffer = buffer
    scanner = JSONScanner()
    var start = self.buffer.start
    while start < self.buffer.end, unsafe self.buffer.base[start] <= 32 { start += 1 }
    isArray = unsafe start < self.buffer.end && self.buffer.base[start] == UInt8(ascii: "[")
    var position = self.buffer.start
    while let begin = skipBetween(&position) {
      let outcome = unsafe scanner.scan(self.buffer.base, from: begin, limit: self.buffer.end)
      guard case .complete(let next) = outcome else { break }
      position = next
    }
    header = scanner.names
    scanner.freezeNames()
    // The table's end without an object, as against an object cut by the buffer's end.
    if header.isEmpty, self.buffer.isAtEnd { throw TicketsError(code: "no_rows", message: "The file holds no JSON objects with values.") }
  }

  var encodingName: String { if case .utf16(let bigEndian) = buffer.encoding { bigEndian ? "utf-16be" : "utf-16le" } else { "utf-8" } }

  var facts: [ImportReport.Fact] {
    guard scanner.lateNames > 0 else { return [] }
    let values = ReportText.count(scanner.lateNames, "value", "values")
    return [
      .init(
        code: "late_keys", count: scanner.lateNames,
        sentence: "\(values) under keys that the first objects do not have; they were passed over.")
    ]
  }

  var recordHash: UInt64 { unsafe FieldBytes(start: buffer.base + recordStart, count: recordEnd - recordStart).longHash }

  mutating func field(_ index: Int) -> FieldBytes { scanner.value(index) }

  mutating func next() throws(TicketsError) -> RecordOutcome {
    while true {
      var position = buffer.start
      let before = position
      let begin = skipBetween(&position)
      nextLine += lines(before, position)
      buffer.start = position
      if let begin {
        switch unsafe scanner.scan(buffer.base, from: begin, limit: buffer.end) {
        case .complete(let next):
          line = nextLine
          nextLine += lines(begin, next)
          recordStart = begin
          recordEnd = next
          buffer.start = next
          return .record
        case .malformed(let at):
          line = nextLine
          if isArray {
            throw TicketsError(code: "malformed_json", message: "The text is not JSON.", line: nextLine + lines(begin, at))
          }
          if try skipLine() { return .refused(reason: "not a JSON object", value: nil) }
          return .refused(reason: "the file ends in the middle of this row", value: nil)
        case .incomplete:
          if buffer.isAtEnd {
            line = nextLine
            buffer.start = buffer.end
            return .refused(reason: "the file ends in the middle of this row", value: nil)
          }
        }
      } else if buffer.isAtEnd {
        return .end
      }
      try buffer.refill(line: nextLine)
    }
  }

  mutating func sample(_ count: Int) throws(TicketsError) -> [[String]] {
    var rows: [[String]] = []
    var position = buffer.start
    while rows.count < count, let begin = skipBetween(&position) {
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
      let isBetween = byte <= 32 || (isArray && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")))
      if !isBetween { return position }
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
}
