import Engine
import Monitoring
import Tickets

/// What became of an upload: of the file, row by row, and of the store.
struct ImportReceipt: MonitoringRecord {
  static let kind = RecordKind(rawValue: "import_receipt")

  /// The number of the import, as text.
  var id: String
  var number: Int
  /// Name of the file.
  var source: String
  /// When it was taken, ISO 8601.
  var at: String
  /// Rows that were not there before, that were there with other values, and that were there as they are.
  var added: Int
  var revised: Int
  var unchanged: Int
  /// Tickets left out because they have no id.
  var withoutId: Int
  /// What was read and refused, table by table; absent for an import of the command line.
  var tables: [ReadingSummary]?
  /// Ids of the monitors on the KPIs that were asked to be watched.
  var monitors: [String]?

  init(_ taken: StoreImport, tables: [ReadingSummary]? = nil) {
    id = String(taken.number)
    number = taken.number
    source = taken.source
    at = taken.at
    added = taken.added
    revised = taken.revised
    unchanged = taken.unchanged
    withoutId = taken.withoutID
    self.tables = tables
  }
}
