import Foundation
import Timeline

extension StoreExport {
  /// Whether `folder` holds an export.
  public static func isExport(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: URL(filePath: folder, directoryHint: .isDirectory).appending(path: listName).path)
  }

  /// The data that were exported into `folder`, exactly.
  ///
  /// Codes of errors: `damaged_export` with file and line.
  public static func read(_ folder: String) throws(TicketsError) -> ServiceData {
    let root = URL(filePath: folder, directoryHint: .isDirectory)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let bytes = try? Data(contentsOf: root.appending(path: listName)), let list = try? decoder.decode(List.self, from: bytes) else {
      throw damaged("its list cannot be read", file: "\(folder)/\(listName)")
    }
    guard list.format == 1 else {
      throw TicketsError(
        code: "newer_export", message: "This export was written by a newer version of foreshift than this one.", file: folder)
    }
    guard let zone = list.clock.map({ $0 == "UTC" ? .utc : Zone(identifier: $0) }) ?? .unstated else {
      throw TicketsError(code: "unknown_timezone", message: "There is no time zone '\(list.clock ?? "")'.", file: folder)
    }
    var tables: [StoredTable] = []
    for table in list.tables { tables.append(try read(table, root, zone: zone)) }
    return ServiceData(tables)
  }

  private static func damaged(_ what: String, file: String, line: Int? = nil) -> TicketsError {
    TicketsError(code: "damaged_export", message: "This is no whole export of a store: \(what).", file: file, line: line)
  }

  private static func read(_ described: Table, _ root: URL, zone: Zone) throws(TicketsError) -> StoredTable {
    let file = root.appending(path: described.file).path
    let columns = described.columns.compactMap {
      RegisteredColumn(name: $0.name, role: $0.role, kind: $0.kind, databaseName: $0.header, since: 1)
    }
    guard let kind = TableKind(rawValue: described.kind), columns.count == described.columns.count, described.rows >= 0,
      described.file == "\(kind.rawValue).csv"
    else { throw damaged("its list names what this version does not know", file: file) }
    guard let bytes = FileManager.default.contents(atPath: file) else { throw damaged("the file is missing", file: file) }
    var lines = ExportLines(Array(bytes))
    let isTickets = kind == .tickets
    let headers = (isTickets ? ["ticket_id"] : []) + columns.map(\.databaseName)
    guard lines.next() == headers.map({ Array($0.utf8) }) else { throw damaged("its header is not that of its list", file: file, line: 1) }
    var builders = columns.map { ExportColumn($0.column.kind) }
    var ids = IdentifierColumn()
    var rows = 0
    while let fields = lines.next() {
      guard fields.count == headers.count else { throw damaged("a row has another number of fields", file: file, line: lines.line) }
      if isTickets { ids.append(fields[0] ?? []) }
      for index in builders.indices {
        guard builders[index].append(fields[index + (isTickets ? 1 : 0)], zone: zone) else {
          throw damaged("the value of \(columns[index].databaseName) cannot be read", file: file, line: lines.line)
        }
      }
      rows += 1
    }
    guard rows == described.rows else { throw damaged("it has \(rows) rows instead of \(described.rows)", file: file) }
    var table = StoredTable(kind: kind, count: rows, zone: zone, ids: isTickets ? ids : nil)
    for (column, builder) in zip(columns, builders) { try table.add(column.column, builder.values) }
    return table
  }
}

/// Records of an export's CSV; a field that is empty without quotes is nil.
private struct ExportLines {
  private let bytes: [UInt8]
  private var position = 0
  private var lineBreaks = 0
  /// The physical line on which the last record started.
  private(set) var line = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> [[UInt8]?]? {
    guard position < bytes.count else { return nil }
    line = lineBreaks + 1
    var fields: [[UInt8]?] = []
    while true {
      fields.append(field())
      let end = position < bytes.count ? bytes[position] : 10
      position += 1
      if end == 10 {
        lineBreaks += 1
        return fields
      }
    }
  }

  private mutating func field() -> [UInt8]? {
    var text: [UInt8] = []
    guard position < bytes.count, bytes[position] == 34 else {
      let start = position
      while position < bytes.count, bytes[position] != 44, bytes[position] != 10 { position += 1 }
      return start == position ? nil : Array(bytes[start..<position])
    }
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 34 {
        guard position < bytes.count, bytes[position] == 34 else { return text }
        position += 1
      }
      if byte == 10 { lineBreaks += 1 }
      text.append(byte)
    }
    return text
  }
}

/// One column of an export as it is read.
private struct ExportColumn {
  private(set) var values: ColumnValues

  init(_ kind: StoredColumn.Kind) {
    values =
      switch kind {
      case .stamp: .stamps([])
      case .number: .numbers([])
      case .count: .counts([])
      case .flag: .flags([])
      case .label, .text: .labels(CategoryColumn())
      }
  }

  /// Adds a field; false where it is no value of the column's kind.
  mutating func append(_ field: [UInt8]?, zone: Zone) -> Bool {
    // Taken out while it is written to, so that its array is not copied.
    let held = values
    values = .flags([])
    let (filled, isRead) = Self.appending(field, to: held)
    values = filled
    return isRead
  }

  private static func appending(_ field: [UInt8]?, to held: consuming ColumnValues) -> (ColumnValues, Bool) {
    let text = field.map { String(decoding: $0, as: UTF8.self) }
    switch consume held {
    case .stamps(var stamps):
      let value = text.map(stamp) ?? .missing
      stamps.append(value ?? .missing)
      return (.stamps(stamps), value != nil)
    case .numbers(var numbers):
      let value = text.map { Double($0) } ?? .nan
      numbers.append(value ?? .nan)
      return (.numbers(numbers), value != nil)
    case .counts(var counts):
      let value = text.map { Int32($0) } ?? -1
      counts.append(value ?? -1)
      return (.counts(counts), value != nil)
    case .flags(var flags):
      let value = text.map { Int8($0) } ?? -1
      flags.append(value ?? -1)
      return (.flags(flags), value != nil)
    case .labels(var labels):
      let code = text.map { labels.code(for: $0) } ?? CategoryColumn.missing
      labels.append(code: code)
      return (.labels(labels), true)
    }
  }

  private static func stamp(_ text: String) -> Instant? {
    if text.hasPrefix("@") { return Int64(text.dropFirst()).map { Instant(secondsSinceEpoch: $0) } }
    return ISO8601.parse(Array(text.utf8)).map { Instant(secondsSinceEpoch: $0.localSeconds) }
  }
}
