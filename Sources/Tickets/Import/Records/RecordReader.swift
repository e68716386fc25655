/// A table's records, one after the other; the fields of one are valid until the next is read.
protocol RecordReader: ~Copyable {
  /// The table's column names as written.
  var header: [String] { get }
  /// What stands between fields: `comma`, `semicolon`, `tab`, `pipe`, or `json_lines`.
  var delimiterName: String { get }
  var encodingName: String { get }
  /// Which of several files the current record stands in, from 0; one file is always 0.
  var fileNumber: Int { get }
  /// The name of that file where there are several.
  var file: String? { get }
  /// Physical line on which the current record starts.
  var line: Int { get }
  /// Hash of the current record's bytes as they stand in the file.
  var recordHash: UInt64 { get }
  /// Things about the file as a whole that the report should state.
  var facts: [ImportReport.Fact] { get }

  /// About how many records the source holds, judged by those read so far; nil where its size is not known.
  var expectedRows: Int? { get }

  /// Reads the next record.
  mutating func next() throws(TicketsError) -> RecordOutcome

  /// Fills `batch` with the next records and those among them that are refused; it stays empty at the end. The records of one batch stand
  /// in one file.
  mutating func fill(_ batch: inout RecordBatch) throws(TicketsError)

  /// Field `index` of the current record, trimmed.
  mutating func field(_ index: Int) -> FieldBytes

  /// The first `count` records after the header as texts, without moving on.
  mutating func sample(_ count: Int) throws(TicketsError) -> [[String]]
}

extension RecordReader where Self: ~Copyable {
  var fileNumber: Int { 0 }
  var file: String? { nil }
}

/// What the next record is.
enum RecordOutcome {
  case record
  /// A record that cannot be used, and why.
  case refused(reason: String, value: String?)
  case end
}
