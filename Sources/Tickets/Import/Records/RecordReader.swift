/// A table's records, one after the other; the fields of one are valid until the next is read.
protocol RecordReader: ~Copyable {
  /// The table's column names as written.
  var header: [String] { get }
  /// What stands between fields: `comma`, `semicolon`, `tab`, `pipe`, or `json_lines`.
  var delimiterName: String { get }
  var encodingName: String { get }
  /// Physical line on which the current record starts.
  var line: Int { get }
  /// Hash of the current record's bytes as they stand in the file.
  var recordHash: UInt64 { get }
  /// Things about the file as a whole that the report should state.
  var facts: [ImportReport.Fact] { get }

  /// Reads the next record.
  mutating func next() throws(TicketsError) -> RecordOutcome

  /// Field `index` of the current record, trimmed.
  mutating func field(_ index: Int) -> FieldBytes

  /// The first `count` records after the header as texts, without moving on.
  mutating func sample(_ count: Int) throws(TicketsError) -> [[String]]
}

/// What the next record is.
enum RecordOutcome {
  case record
  /// A record that cannot be used, and why.
  case refused(reason: String, value: String?)
  case end
}
