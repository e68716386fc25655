import Foundation
import Timeline

/// A store's data as a folder of CSV files, one a table, with a list of what every column is: readable by anything, and by `StoreExport.read`
/// exactly as it was.
///
/// Instants are ISO 8601 (UTC with a Z where the store's zone is stated, else the tickets' own clock readings), lengths of time seconds,
/// yes and no 1 and 0; an empty field is a missing value, `""` an empty text.
public enum StoreExport {
  /// The list's file name; a folder that has it is an export.
  public static let listName = "foreshift-export.json"

  struct List: Codable {
    var format = 1
    /// The zone's name; absent where the tickets state none.
    var clock: String?
    var asOf: Int?
    var tables: [Table]
  }

  struct Table: Codable {
    var kind: String
    var file: String
    var rows: Int
    var columns: [Column]
  }

  struct Column: Codable {
    var header: String
    var name: String
    var role: String
    var kind: String
  }

  /// Writes `data` into `folder`, which is made where it is not there; the list comes last, so that a broken export is none.
  ///
  /// - Parameter asOf: the import as of which these data are, for the list.
  /// - Returns: rows by table, in the order of `TableKind`.
  public static func write(_ data: ServiceData, to folder: String, asOf: Int? = nil) throws(TicketsError) -> [(table: String, rows: Int)] {
    let root = URL(filePath: folder, directoryHint: .isDirectory)
    let listFile = root.appending(path: listName)
    var list = List(clock: try data.commonZone().identifier, asOf: asOf, tables: [])
    do {
      try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
      if FileManager.default.fileExists(atPath: listFile.path) { try FileManager.default.removeItem(at: listFile) }
      for table in try data.storedTables() {
        let columns = RegisteredColumn.adding(table.columns, to: [], number: 1)
        let file = "\(table.kind.rawValue).csv"
        try write(table, columns.map(\.databaseName), to: root.appending(path: file))
        list.tables.append(
          Table(
            kind: table.kind.rawValue, file: file, rows: table.count,
            columns: columns.map {
              Column(header: $0.databaseName, name: $0.column.name, role: $0.column.role.rawValue, kind: $0.column.kind.rawValue)
            }))
      }
      let encoder = JSONEncoder()
      encoder.keyEncodingStrategy = .convertToSnakeCase
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try encoder.encode(list).write(to: listFile, options: .atomic)
    } catch let error as TicketsError {
      throw error
    } catch {
      throw TicketsError(
        code: "cannot_write", message: "Cannot write the export into \(folder): \(error.localizedDescription); it is not complete.")
    }
    return list.tables.map { ($0.kind, $0.rows) }
  }

  private static func write(_ table: StoredTable, _ headers: [String], to file: URL) throws {
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    var line = ExportLine()
    for header in (table.ids == nil ? [] : ["ticket_id"]) + headers { line.text(header.utf8) }
    line.end()
    for row in 0..<table.count {
      if let ids = table.ids { line.text(ids.utf8(row)) }
      for values in table.values { line.value(values, row, zone: table.zone) }
      line.end()
      if line.bytes.count > 1 << 20 {
        try handle.write(contentsOf: Data(line.bytes))
        line.removeAll()
      }
    }
    try handle.write(contentsOf: Data(line.bytes))
    try handle.synchronize()
  }
}

/// Lines of CSV as bytes.
private struct ExportLine {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func end() {
    bytes.append(10)
    isFirst = true
  }

  private mutating func start() {
    if !isFirst { bytes.append(44) }
    isFirst = false
  }

  mutating func text(_ text: some BidirectionalCollection<UInt8>) {
    start()
    guard text.isEmpty || text.contains(where: { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }) || text.first == 32 || text.last == 32
    else {
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(34)
    for byte in text {
      if byte == 34 { bytes.append(34) }
      bytes.append(byte)
    }
    bytes.append(34)
  }

  mutating func value(_ values: ColumnValues, _ row: Int, zone: Zone) {
    switch values {
    case .stamps(let stamps):
      start()
      if !stamps[row].isMissing { bytes.append(contentsOf: Self.stamp(stamps[row].secondsSinceEpoch, zone).utf8) }
    case .numbers(let numbers):
      start()
      if !numbers[row].isNaN { bytes.append(contentsOf: Self.number(numbers[row]).utf8) }
    case .counts(let counts):
      start()
      if counts[row] != -1 { bytes.append(contentsOf: "\(counts[row])".utf8) }
    case .flags(let flags):
      start()
      if flags[row] != -1 { bytes.append(contentsOf: "\(flags[row])".utf8) }
    case .labels(let labels):
      if let label = labels.label(row) { text(label.utf8) } else { start() }
    }
  }

  /// `@` and the seconds for what no calendar of four-digit years has.
  private static func stamp(_ seconds: Int64, _ zone: Zone) -> String {
    guard (-62_135_596_800...253_402_300_799).contains(seconds) else { return "@\(seconds)" }
    return ISO8601.string(localSeconds: seconds, zone: .unstated) + (zone.identifier == nil ? "" : "Z")
  }

  /// The shortest digits that read back as the same number; whole ones without a point.
  private static func number(_ value: Double) -> String {
    Int64(exactly: value).map { abs($0) < 1 << 53 ? "\($0)" : "\(value)" } ?? "\(value)"
  }
}
