/// How a delimited table is written, found from its first bytes: the delimiter that gives the most rows the header's number of fields.
struct Dialect {
  private(set) var delimiter = Delimiter.comma
  private(set) var lineBreak: UInt8 = 10
  /// Whether the first line is Excel's hint `sep=;` and not the header.
  private(set) var hasHint = false

  private static let rowsExamined = 100
  private static let fieldsExamined = 4096

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
      let (share, fields) = unsafe Self.judge(candidate, copy, count, lineBreak: lineBreak, isLast: isLast)
      // A tenth of the rows may be ragged before another delimiter with fewer fields is preferred.
      if fields > 1, share > best.share + 0.1 || (share > best.share - 0.1 && fields > best.fields) {
        best = (share, fields)
        delimiter = candidate
      }
    }
  }

  /// The share of rows with as many fields as the first, and that number.
  private static func judge(
    _ candidate: Delimiter, _ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, lineBreak: UInt8, isLast: Bool
  ) -> (share: Double, fields: Int) {
    var scanner = FieldScanner(delimiter: candidate.rawValue, lineBreak: lineBreak, capacity: fieldsExamined)
    var position = 0
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
    return (rows == 0 ? 0 : Double(alike) / Double(rows), fields)
  }
}
