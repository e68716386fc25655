/// The records of a comma-, semicolon-, tab- or pipe-separated table, read in one pass with bounded memory.
struct DelimitedRecords: RecordReader, ~Copyable {
  private(set) var header: [String]
  let delimiterName: String
  private var headerIsUTF8 = true
  private var buffer: RecordBuffer
  private var scanner: FieldScanner
  /// Doubled quotes of the current record's fields are undone here.
  private var scratch: ScratchBytes
  private(set) var line = 0
  private var nextLine = 1
  private var recordStart = 0
  private var recordEnd = 0
  private var columnCount = 0
  /// Header names at the end that are empty: rows may leave their fields out.
  private var spareColumns = 0
  /// Titles above the header.
  private let titles: Int

  private static let columnLimit = 1 << 14

  init(_ buffer: consuming RecordBuffer) throws(TicketsError) {
    let dialect = unsafe Dialect(
      UnsafeBufferPointer(start: buffer.base + buffer.start, count: buffer.end - buffer.start), isLast: buffer.isAtEnd)
    delimiterName = dialect.delimiter.name
    self.buffer = buffer
    scanner = FieldScanner(delimiter: dialect.delimiter.rawValue, lineBreak: dialect.lineBreak, capacity: Self.columnLimit)
    scratch = ScratchBytes()
    header = []
    titles = dialect.leading.titles
    if dialect.hasHint { _ = try advance(mayRefill: true) }
    for _ in 0..<dialect.leading.records { _ = try advance(mayRefill: true) }
    guard try advance(mayRefill: true) else { throw TicketsError(code: "empty_file", message: "The file holds no rows at all.") }
    guard scanner.count <= Self.columnLimit else {
      throw TicketsError(code: "too_many_columns", message: "The header has more than \(Self.columnLimit) columns.", line: line)
    }
    var names: [String] = []
    for index in 0..<scanner.count {
      let (name, isUTF8) = field(index).text
      names.append(name)
      if !isUTF8 { headerIsUTF8 = false }
    }
    header = names
    columnCount = names.count
    var spare = 0
    while spare < names.count - 1, names[names.count - 1 - spare].isEmpty { spare += 1 }
    spareColumns = spare
  }

  var encodingName: String {
    switch buffer.encoding {
    case .utf16(bigEndian: true): "utf-16be"
    case .utf16(bigEndian: false): "utf-16le"
    case .utf8: headerIsUTF8 ? "utf-8" : "windows-1252"
    }
  }

  var expectedRows: Int? {
    guard let size = buffer.plainSize, nextLine > 1, buffer.start > 0 else { return nil }
    return size / max(1, buffer.start / nextLine) + RecordBatch.capacity
  }

  var facts: [ImportReport.Fact] {
    var facts: [ImportReport.Fact] = []
    if titles > 0 {
      facts.append(
        .init(
          code: "lines_above_header", count: titles,
          sentence: "\(ReportText.count(titles, "line of title stands", "lines of title stand")) above the header; passed over."))
    }
    if buffer.hasTrailingGarbage {
      facts.append(
        .init(code: "trailing_gzip_bytes", count: 1, sentence: "Bytes that are not gzip follow the gzip data; they were passed over."))
    }
    return facts
  }

  var recordHash: UInt64 {
    var end = recordEnd
    if end > recordStart, unsafe buffer.base[end - 1] == 13 { end -= 1 }
    return unsafe FieldBytes(start: buffer.base + recordStart, count: end - recordStart).longHash
  }

  mutating func next() throws(TicketsError) -> RecordOutcome {
    scratch.clear()
    while try advance(mayRefill: true) {
      if let outcome = judge() { return outcome }
    }
    return .end
  }

  /// What the record just scanned is; nil for a blank line.
  private mutating func judge() -> RecordOutcome? {
    let count = scanner.count
    if count == 1, field(0).count == 0 { return nil }
    if count == columnCount {
      return scanner.hasTextAfterQuote ? .refused(reason: "text follows a closing quote", value: nil) : .record
    }
    if count < columnCount, count >= columnCount - spareColumns { return .record }
    if count > columnCount, isEmpty(from: columnCount) { return .record }
    if buffer.isAtEnd, buffer.start == buffer.end, !endsWithLineBreak, count < columnCount {
      return .refused(reason: "the file ends in the middle of this row", value: nil)
    }
    return .refused(reason: "another number of fields than the header's \(columnCount)", value: "\(count) fields")
  }

  @inline(__always)
  mutating func field(_ index: Int) -> FieldBytes {
    guard index < scanner.count, index < Self.columnLimit else { return unsafe FieldBytes(start: buffer.base, count: 0) }
    let start = unsafe Int(scanner.starts[index])
    let raw = unsafe FieldBytes(start: buffer.base + start, count: Int(scanner.ends[index]) - start)
    if scanner.hasEscapes, unsafe scanner.isEscaped[index] { return scratch.undoubled(raw).trimmed }
    return raw.trimmed
  }

  mutating func fill(_ batch: inout RecordBatch) throws(TicketsError) {
    batch.clear()
    scratch.clear()
    while !batch.isFull, batch.refused.count < RecordBatch.capacity {
      // Bytes that the batch points into must not move: only an empty batch lets more of the file in.
      guard try advance(mayRefill: batch.isEmpty) else { return }
      let count = scanner.count
      guard count == columnCount, !scanner.hasTextAfterQuote else {
        guard let outcome = judge() else { continue }
        if case .refused(let reason, let value) = outcome {
          batch.refuse(line: line, reason: reason, value: value)
        } else {
          enter(&batch)
        }
        continue
      }
      if count == 1, field(0).count == 0 { continue }
      enter(&batch)
    }
  }

  @inline(__always)
  private mutating func enter(_ batch: inout RecordBatch) {
    if scanner.hasEscapes {
      for column in batch.wanted.indices { batch.set(column, field(batch.wanted[column])) }
    } else {
      let (base, starts, ends) = unsafe (buffer.base, scanner.starts, scanner.ends)
      let known = min(scanner.count, Self.columnLimit)
      batch.setAll { index in
        guard index < known else { return unsafe FieldBytes(start: base, count: 0) }
        let start = unsafe Int(starts[index])
        return unsafe FieldBytes(start: base + start, count: Int(ends[index]) &- start).trimmed
      }
    }
    batch.end(line: line)
  }

  mutating func sample(_ count: Int) throws(TicketsError) -> [[String]] {
    var rows: [[String]] = []
    var position = buffer.start
    while rows.count < count {
      guard case .complete(_, let next) = unsafe scanner.scan(buffer.base, from: position, limit: buffer.end, isLast: buffer.isAtEnd),
        next > position
      else { break }
      if scanner.count == columnCount {
        scratch.clear()
        rows.append((0..<scanner.count).map { index in field(index).text.string })
      }
      position = next
    }
    return rows
  }

  private mutating func isEmpty(from first: Int) -> Bool {
    guard scanner.count <= Self.columnLimit else { return false }
    for index in first..<scanner.count where field(index).count > 0 { return false }
    return true
  }

  private var endsWithLineBreak: Bool {
    guard buffer.end > 0 else { return false }
    let last = unsafe buffer.base[buffer.end - 1]
    return last == 10 || last == 13
  }

  /// Finds the next record; false at the end, or where more bytes would be needed and may not be let in.
  private mutating func advance(mayRefill: Bool) throws(TicketsError) -> Bool {
    while true {
      if buffer.start == buffer.end, buffer.isAtEnd { return false }
      if buffer.start < buffer.end {
        let start = buffer.start
        switch unsafe scanner.scan(buffer.base, from: start, limit: buffer.end, isLast: buffer.isAtEnd) {
        case .complete(let end, let next):
          line = nextLine
          nextLine += 1 + scanner.innerLines
          recordStart = start
          recordEnd = end
          buffer.start = next
          return true
        case .openQuote:
          throw TicketsError(
            code: "unterminated_quote",
            message: "The file ends inside a quoted value that begins in this row: it was cut off, or a quote is missing.",
            line: nextLine)
        case .incomplete: break
        }
      }
      guard mayRefill else { return false }
      try buffer.refill(line: nextLine)
    }
  }
}
