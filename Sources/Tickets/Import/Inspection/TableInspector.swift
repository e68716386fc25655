import Timeline

/// Looks at a file without computing anything: see `TableInspection`.
public struct TableInspector: Sendable {
  public let options: ReadingOptions
  /// Rows looked at.
  public let rowLimit: Int

  public init(options: ReadingOptions = ReadingOptions(), rowLimit: Int = 100_000) {
    self.options = options
    self.rowLimit = rowLimit
  }

  /// What `source` is.
  ///
  /// - Throws: why the source cannot be read; a mapping of a column that is not there. A table that cannot be computed from is no error.
  public func inspect(_ source: DataSource) throws(TicketsError) -> TableInspection {
    do throws(TicketsError) {
      return try inspect(try FileRecords(source, options: options), named: source.name)
    } catch {
      throw error.at(file: source.name)
    }
  }

  private func inspect(_ records: consuming FileRecords, named name: String) throws(TicketsError) -> TableInspection {
    var reader = records
    let sample = try reader.sample(200)
    let header = reader.header
    let recognition = TableRecogniser.recognise(header: header, sample: sample, name: name, options: options)
    var unclear: [String] = []
    var missing: [String] = []
    if !recognition.rivals.isEmpty {
      unclear.append("Which table is this? \(recognition.why); say it as \(recognition.rivals[0].rawValue)=FILE.")
    }
    var taken: [Taken]
    var notes: [Int: String] = [:]
    var dialect: RecognisedDialect?
    if let kind = recognition.kind, let schema = TableSchema.of(kind) {
      let plan = try TablePlan(schema, header: header, options: options, sample: sample)
      taken = plan.entries.map {
        Taken(
          index: $0.index, name: $0.name, kind: $0.kind.ticketKind, words: $0.kind.words, why: $0.why, labels: $0.labels, unit: $0.unit,
          timeIndex: $0.timeIndex)
      }
      notes = Self.notes(plan.unused, header)
      unclear += plan.unclear
      if let fault = plan.fault { missing.append(fault.message) }
    } else {
      let choice = try ColumnChoice(header: header, options: options, sample: sample)
      taken = choice.entries.map {
        Taken(
          index: $0.index, name: $0.name, kind: $0.kind, words: ColumnFormats.describe($0.kind), why: $0.why, labels: $0.labels,
          unit: $0.unit,
          timeIndex: $0.timeIndex)
      }
      notes = Self.notes(choice.unused, header)
      unclear += choice.unclear
      if let fault = choice.missingCreation { missing.append(fault.message) }
      dialect = choice.dialect
      if recognition.kind == nil { unclear.append("It cannot be told which table this is: \(recognition.why).") }
    }
    var look = ColumnLook(count: header.count, taken: taken)
    let isWhole = try look.read(&reader, limit: rowLimit)
    let formats = look.formats(stated: options.dateOrder, unclear: &unclear)
    if look.rows == 0 { missing.append("The file has a header and no rows.") }
    let columns = header.indices.map { index in
      let own = taken.first { $0.index == index } ?? taken.first { $0.timeIndex == index }
      let isTime = own?.timeIndex == index
      return TableInspection.Column(
        header: header[index], takenFor: own?.name,
        format: own.map { isTime ? "time of day" : formats[$0.index]?.format ?? $0.words },
        why: isTime
          ? notes[index] ?? ""
          : [own?.why ?? notes[index] ?? "not needed", formats[index]?.why ?? ""].filter { !$0.isEmpty }.joined(separator: "; "),
        filled: look.filledShare(index), samples: look.samples[index])
    }
    return TableInspection(
      source: name, table: recognition.kind, tableReason: recognition.why, dialect: dialect?.dialect.id,
      dialectReason: dialect?.why ?? "none of the known programs by its fields", encoding: reader.encodingName,
      delimiter: reader.delimiterName, rows: look.rows, isWhole: isWhole, columns: columns, unclear: unclear, missing: missing,
      mapping: mapping(recognition.kind, taken, header, dialect, formats, comma: reader.delimiterName == "semicolon"))
  }

  private static func notes(_ unused: [ImportReport.Column], _ header: [String]) -> [Int: String] {
    // The plans list what they left over in file order; names may repeat.
    var notes: [Int: String] = [:]
    for column in unused {
      if let index = header.indices.first(where: { header[$0] == column.header && notes[$0] == nil }) { notes[index] = column.why }
    }
    return notes
  }

  private func mapping(
    _ kind: TableKind?, _ taken: [Taken], _ header: [String], _ dialect: RecognisedDialect?, _ formats: [Int: ColumnLook.Format],
    comma: Bool
  ) -> MappingFile {
    var mapping = MappingFile(table: kind)
    for column in taken where header.firstIndex(of: header[column.index]) == column.index {
      mapping.columns[column.name] = header[column.index]
      if let labels = column.labels { mapping.values[column.name] = labels }
      if let unit = column.unit { mapping.units[column.name] = unit }
    }
    let orders = Set(formats.values.compactMap(\.order))
    mapping.dateOrder = options.dateOrder ?? (orders.count == 1 ? orders.first : nil)
    mapping.timezone = options.zone?.identifier ?? dialect?.form.clock?.identifier
    mapping.timezoneBySite = options.zoneBySite.compactMapValues(\.identifier)
    mapping.decimalComma = options.decimalComma ?? (comma ? true : nil)
    mapping.layout = options.layout
    return mapping
  }
}

/// A column of the file that is used.
struct Taken {
  let index: Int
  let name: String
  let kind: TicketColumn.Kind
  let words: String
  let why: String
  let labels: [String: String]?
  let unit: DurationUnit?
  let timeIndex: Int?
}
