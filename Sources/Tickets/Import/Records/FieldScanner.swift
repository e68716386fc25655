import CByteMatch

/// Finds the fields of one delimited record (RFC 4180: quotes around fields, doubled quotes within, line breaks allowed in quotes).
///
/// Works on 64 bytes at a time, of which the vector unit tells the delimiters and line breaks.
@safe
struct FieldScanner: ~Copyable {
  enum Outcome {
    /// The record is complete; `next` is the position behind its line break, `end` that of the line break.
    case complete(end: Int, next: Int)
    /// The bytes end within the record.
    case incomplete
    /// The bytes end within quotes.
    case openQuote
  }

  let delimiter: UInt8
  /// Line feed, or carriage return in files that know no other line break.
  let lineBreak: UInt8
  private(set) var starts: UnsafeMutablePointer<Int32>
  private(set) var ends: UnsafeMutablePointer<Int32>
  private(set) var isEscaped: UnsafeMutablePointer<Bool>
  /// Fields of the record, which may be more than there is room for.
  private(set) var count = 0
  private(set) var hasEscapes = false
  /// Whether text follows a closing quote, as in `"a"b,`.
  private(set) var hasTextAfterQuote = false
  /// Line breaks inside the record's quotes.
  private(set) var innerLines = 0
  private let capacity: Int

  init(delimiter: UInt8, lineBreak: UInt8, capacity: Int) {
    self.delimiter = delimiter
    self.lineBreak = lineBreak
    self.capacity = capacity
    unsafe starts = .allocate(capacity: capacity)
    unsafe ends = .allocate(capacity: capacity)
    unsafe isEscaped = .allocate(capacity: capacity)
    unsafe isEscaped.initialize(repeating: false, count: capacity)
  }

  deinit {
    unsafe starts.deallocate()
    unsafe ends.deallocate()
    unsafe isEscaped.deallocate()
  }

  private static let quote = UInt8(ascii: "\"")

  /// Scans the record that begins at `from`; `limit` is one past the last byte, behind which padding is readable. `isLast` says that no more
  /// bytes will come.
  mutating func scan(_ base: UnsafeMutablePointer<UInt8>, from: Int, limit: Int, isLast: Bool) -> Outcome {
    if hasEscapes {
      for index in 0..<min(count, capacity) { unsafe isEscaped[index] = false }
      hasEscapes = false
    }
    hasTextAfterQuote = false
    innerLines = 0
    count = 0
    // Locals: stored properties would be written back in every turn.
    let starts = unsafe self.starts
    let ends = unsafe self.ends
    let (capacity, delimiter, lineBreak) = (capacity, delimiter, lineBreak)
    var field = 0
    var fieldStart = from
    var position = from
    fields: while true {
      if fieldStart < limit, unsafe base[fieldStart] == Self.quote {
        guard let close = unsafe closingQuote(base, from: fieldStart + 1, limit: limit, isLast: isLast, field: field) else {
          return isLast ? .openQuote : .incomplete
        }
        if field < capacity {
          unsafe starts[field] = Int32(truncatingIfNeeded: fieldStart + 1)
          unsafe ends[field] = Int32(truncatingIfNeeded: close)
        }
        field += 1
        position = close + 1
        while position < limit {
          let byte = unsafe base[position]
          if byte == delimiter {
            position += 1
            fieldStart = position
            continue fields
          }
          if byte == lineBreak {
            count = field
            return .complete(end: position, next: position + 1)
          }
          if byte != 13, byte != 32 { hasTextAfterQuote = true }
          position += 1
        }
        if !isLast { return .incomplete }
        count = field
        return .complete(end: limit, next: limit)
      }
      // No quote at the field's start: quotes further on are text.
      while position < limit {
        var hits = unsafe byte_matches_64(base + position, delimiter, lineBreak)
        while hits != 0 {
          let at = position &+ hits.trailingZeroBitCount
          if at >= limit { break }
          if field < capacity {
            unsafe starts[field] = Int32(truncatingIfNeeded: fieldStart)
            unsafe ends[field] = Int32(truncatingIfNeeded: at)
          }
          field &+= 1
          if unsafe base[at] == lineBreak {
            count = field
            // A carriage return before the line feed belongs to the line break.
            if field <= capacity, at > fieldStart, unsafe base[at - 1] == 13 { unsafe ends[field - 1] -= 1 }
            return .complete(end: at, next: at + 1)
          }
          fieldStart = at &+ 1
          if unsafe base[fieldStart] == Self.quote {
            position = fieldStart
            continue fields
          }
          hits &= hits &- 1
        }
        position += 64
      }
      if !isLast { return .incomplete }
      if field < capacity {
        unsafe starts[field] = Int32(truncatingIfNeeded: fieldStart)
        var end = limit
        if end > fieldStart, unsafe base[end - 1] == 13 { end -= 1 }
        unsafe ends[field] = Int32(truncatingIfNeeded: end)
      }
      count = field + 1
      return .complete(end: limit, next: limit)
    }
  }

  /// The position of the quote that closes the one before `from`; nil where the bytes end first.
  private mutating func closingQuote(
    _ base: UnsafeMutablePointer<UInt8>, from: Int, limit: Int, isLast: Bool, field: Int
  ) -> Int? {
    var position = from
    while position < limit {
      let byte = unsafe base[position]
      if byte == Self.quote {
        if position + 1 >= limit, !isLast { return nil }
        guard position + 1 < limit, unsafe base[position + 1] == Self.quote else { return position }
        hasEscapes = true
        if field < capacity { unsafe isEscaped[field] = true }
        position += 2
      } else {
        if byte == lineBreak { innerLines += 1 }
        position += 1
      }
    }
    return nil
  }
}
