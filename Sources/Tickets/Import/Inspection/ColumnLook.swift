/// What the values of a file's columns look like: how many rows have one, the first distinct ones, and how dates are written.
struct ColumnLook {
  /// How the values of a column are written, and why they are read so.
  struct Format {
    var format: String
    var why: String
    /// The order of day and month, where the values leave a choice.
    var order: DateOrder?
  }

  private(set) var rows = 0
  private(set) var samples: [[String]]
  private var filled: [Int]
  private let stampFields: [(index: Int, timeIndex: Int)]
  private var stamps: [StampColumn]
  private let joinedStamp = JoinedStamp()

  private static let sampleCount = 5

  init(count: Int, taken: [Taken]) {
    samples = Array(repeating: [], count: count)
    filled = Array(repeating: 0, count: count)
    let dates = taken.filter { $0.kind == .stamp }
    stampFields = dates.map { ($0.index, $0.timeIndex ?? -1) }
    stamps = dates.map { StampColumn(header: $0.name, listed: 1) }
  }

  /// Reads up to `limit` rows; true where those are all.
  mutating func read(_ reader: inout FileRecords, limit: Int) throws(TicketsError) -> Bool {
    while rows < limit {
      switch try reader.next() {
      case .record: take(&reader)
      case .refused: continue
      case .end: return true
      }
    }
    return false
  }

  private mutating func take(_ reader: inout FileRecords) {
    rows += 1
    for index in filled.indices {
      let field = reader.field(index)
      if field.isMissingMark { continue }
      filled[index] += 1
      if samples[index].count < Self.sampleCount {
        let text = field.excerpt
        if !samples[index].contains(text) { samples[index].append(text) }
      }
    }
    for slot in stamps.indices {
      var field = reader.field(stampFields[slot].index)
      if stampFields[slot].timeIndex >= 0 { field = joinedStamp.joined(field, reader.field(stampFields[slot].timeIndex)) }
      _ = stamps[slot].read(field, line: reader.line)
    }
  }

  func filledShare(_ index: Int) -> Double { rows == 0 ? 0 : Double(filled[index]) / Double(rows) }

  /// How the columns of dates are written, by field; what cannot be decided is added to `unclear`.
  func formats(stated: DateOrder?, unclear: inout [String]) -> [Int: Format] {
    var decisions: [DateOrders.Decision?] = Array(repeating: nil, count: stamps.count)
    do throws(TicketsError) {
      decisions = try DateOrders.decide(stamps, stated: stated)
    } catch {
      unclear.append(error.place.column.map { "\($0): \(error.message)" } ?? error.message)
    }
    var formats: [Int: Format] = [:]
    for (slot, column) in stamps.enumerated() {
      guard let decision = decisions[slot] else {
        formats[stampFields[slot].index] = Format(format: "date, its order of day and month undecided", why: "", order: nil)
        continue
      }
      formats[stampFields[slot].index] = Format(
        format: ColumnFormats.describe(column, decision), why: decision.why, order: column.hasOpenParts ? decision.order : nil)
    }
    return formats
  }
}
