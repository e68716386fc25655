/// One file's records, whichever way they are written.
struct FileRecords: RecordReader, ~Copyable {
  private var delimited: DelimitedRecords?
  private var json: JSONRecords?
  private var scratch = ScratchBytes()
  private let empty: FieldBytes
  let header: [String]
  let delimiterName: String
  let encodingName: String
  // What an optional reader knows is only had in a mutating step: it is noted down after each record.
  private(set) var line = 0
  private(set) var recordHash: UInt64 = 0
  private(set) var facts: [ImportReport.Fact] = []

  /// - Throws: why the source cannot be read, with its name.
  init(_ source: DataSource, options: ReadingOptions) throws(TicketsError) {
    empty = scratch.copy("")
    do throws(TicketsError) {
      let buffer = try TableOpener.open(source, options: options)
      if TableOpener.isJSON(buffer) {
        let records = try JSONRecords(buffer)
        header = records.header
        delimiterName = records.delimiterName
        encodingName = records.encodingName
        json = consume records
        delimited = nil
      } else {
        let records = try DelimitedRecords(buffer)
        header = records.header
        delimiterName = records.delimiterName
        encodingName = records.encodingName
        delimited = consume records
        json = nil
      }
    } catch {
      throw error.at(file: source.name)
    }
  }

  mutating func next() throws(TicketsError) -> RecordOutcome {
    let outcome: RecordOutcome
    if let read = try delimited?.next() { outcome = read } else { outcome = try json?.next() ?? .end }
    line = delimited?.line ?? json?.line ?? 0
    switch outcome {
    case .record: recordHash = delimited?.recordHash ?? json?.recordHash ?? 0
    case .end: facts = delimited?.facts ?? json?.facts ?? []
    case .refused: break
    }
    return outcome
  }

  @inline(__always)
  mutating func field(_ index: Int) -> FieldBytes {
    if let field = delimited?.field(index) { return field }
    return json?.field(index) ?? empty
  }

  mutating func sample(_ count: Int) throws(TicketsError) -> [[String]] {
    if let rows = try delimited?.sample(count) { return rows }
    return try json?.sample(count) ?? []
  }
}
