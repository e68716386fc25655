/// How a delimited table is written, found from its first bytes: the delimiter that gives the most rows the header's number of fields.
struct Dialect {
  private(set) var delimiter = Delimiter.comma
  private(set) var lineBreak: UInt8 = 10
  /// Whether the first line is Excel's hint `sep=;` and not the header.
  private(set) var hasHint = false
  /// Records before the header: blank lines, and titles as reports have them, of which only one field is filled.
  private(set) var leading = (records: 0, titles: 0)

  private static let rowsExamined = 100
  private static let fieldsExamined = 4096
  private static let leadingExamined = 20

  init(_ head: UnsafeBufferPointer<UInt8>, isLast: Bool) {
    if unsafe !head.contains(10), unsafe head.contains(13) { lineBreak = 13 }
    if head.count > 5, unsafe head.starts(with: Array("sep=".utf8)), unsafe head[5] == 10 || head[5] == 13,
      let hinted = unsafe Delimiter(rawValue: head[4])
    {
      delimiter = hinted
      hasHint = true
      return
    }
    // The scanner reads whole words: it needs padding behind the bytes.
    let count = min(head.count, 1 << 16)
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: count + FieldBytes.padding)
    defer { unsafe copy.deallocate() }
    unsafe copy.initialize(repeating: 0, count: count + FieldBytes.padding)
    for index in 0..<count { unsafe copy[index] = head[index] }
    let isLast = isLast && count == head.count
    var best = (share: 0.0, fields: 1)
    for candidate in Delimiter.allCases {
      let (share, fields, leading) = unsafe Self.judge(candidate, copy, count, lineBreak: lineBreak, isLast: isLast)
      if candidate == delimiter { self.leading = leading }
      // A tenth of the rows may be ragged before another delimiter with fewer fields is preferred.
      if fields > 1, share > best.share + 0.1 || (share > best.share - 0.1 && fields > best.fields) {
        best = (share, fields)
        delimiter = candidate
        self.leading = leading
      }
    }
  }

  /// The share of rows with as many fields as the first, that number, and what stands before it.
  private static func judge(
    _ candidate: Delimiter, _ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, lineBreak: UInt8, isLast: Bool
  ) -> (share: Double, fields: Int, leading: (records: Int, titles: Int)) {
    var scanner = FieldScanner(delimiter: candidate.rawValue, lineBreak: lineBreak, capacity: fieldsExamined)
    let above = unsafe leading(&scanner, bytes, count, isLast: isLast)
    var position = above.end
    var fields = 0
    var rows = 0
    var alike = 0
    while position < count, rows < rowsExamined {
      guard case .complete(_, let next) = unsafe scanner.scan(bytes, from: position, limit: count, isLast: isLast) else { break }
      if rows == 0 { fields = scanner.count }
      // Blank lines say nothing.
      if next - position > 2 {
        rows += 1
        if scanner.count == fields { alike += 1 }
      }
      position = next
    }
    return (rows == 0 ? 0 : Double(alike) / Double(rows), fields, (above.records, above.titles))
  }

  /// Blank lines at the start; also lines of one filled field at most, where a line of three filled ones, the header, follows soon.
  private static func leading(
    _ scanner: inout FieldScanner, _ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, isLast: Bool
  ) -> (records: Int, titles: Int, end: Int) {
    var blank = (records: 0, titles: 0, end: 0)
    var records = 0
    var titles = 0
    var position = 0
    while position < count, records < leadingExamined {
      guard case .complete(_, let next) = unsafe scanner.scan(bytes, from: position, limit: count, isLast: isLast) else { break }
      let filled = unsafe filledFields(scanner, bytes)
      if filled > 2 { return (records, titles, position) }
      if filled > 1 { break }
      records += 1
      if filled == 1 { titles += 1 }
      position = next
      if titles == 0 { blank = (records, 0, position) }
    }
    return blank
  }

  private static func filledFields(_ scanner: borrowing FieldScanner, _ bytes: UnsafeMutablePointer<UInt8>) -> Int {
    var filled = 0
    for index in 0..<min(scanner.count, fieldsExamined) {
      let (start, end) = unsafe (Int(scanner.starts[index]), Int(scanner.ends[index]))
      if start < end, (start..<end).contains(where: { unsafe bytes[$0] > 32 }) { filled += 1 }
    }
    return filled
  }
}
