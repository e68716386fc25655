public import Timeline

/// Reads a series table (`unique_id`, `ds`, `y`, `n` and further numeric columns) into regular series.
///
/// The step is found from the positions; positions without a row are NaN, never zero; several rows of one position are a rational subgroup
/// whose mean is the value, or, where there are denominators, parts whose counts and denominators add up.
public struct SeriesReader: Sendable {
  public let options: ReadingOptions

  public init(options: ReadingOptions = ReadingOptions()) {
    self.options = options
  }

  /// The series in order of first appearance and the report on `source`.
  ///
  /// Codes of errors: those of `TicketReader` on files and dates, and `no_value_column`, `no_time_column`, `mixed_positions`,
  /// `too_many_gaps`.
  public func read(_ source: DataSource) throws(TicketsError) -> (series: [RegularSeries], report: ImportReport) {
    do {
      let buffer = try TableOpener.open(source, options: options)
      if TableOpener.isJSON(buffer) { return try read(try JSONRecords(buffer), named: source.name) }
      return try read(try DelimitedRecords(buffer), named: source.name)
    } catch {
      throw error.at(file: source.name)
    }
  }

  private func read<Reader: RecordReader & ~Copyable>(
    _ records: consuming Reader, named name: String
  ) throws(TicketsError) -> (series: [RegularSeries], report: ImportReport) {
    var reader = records
    let sampled = try SeriesColumns(
      header: reader.header, map: options.map, sample: try reader.sample(200), takesFirst: options.takesFirstOfSeveral,
      seriesNames: options.seriesNames)
    var log = RefusalLog(listed: options.listedRefusals)
    var table = SeriesTable(columns: sampled, decimalComma: reader.delimiterName == "semicolon", listed: options.listedRefusals)
    var rowsRead = 0
    reading: while true {
      switch try reader.next() {
      case .record:
        rowsRead += 1
        table.take(&reader, log: &log)
      case .refused(let reason, let value):
        rowsRead += 1
        log.refuseRow(line: reader.line, value: value, reason: reason)
      case .end: break reading
      }
    }
    table.settle(log: &log)
    var columns = table.columns
    if rowsRead == 0 { throw TicketsError(code: "no_rows", message: "The file has a header and no rows.") }
    guard table.count > 0 else {
      let first = log.first.first
      throw TicketsError(
        code: "no_usable_rows",
        message:
          "None of the \(ReportText.count(rowsRead, "row", "rows")) can be used; the first was refused because: \(first?.reason ?? "unknown").",
        line: first?.line, column: first?.column)
    }
    let positions = try SeriesPositions(table, options: options, log: &log)
    if let ds = columns.ds { columns.setFormat(ds, positions.format, positions.why) }
    var assembly = SeriesAssembly(positions.table, kind: positions.step.kind, zone: positions.zone, numbers: positions.numbers)
    let series = try assembly.assemble()
    let draft = SeriesReportDraft(
      source: name, rowsRead: rowsRead, columns: columns, log: log, series: series, step: positions.step, gaps: assembly.gaps,
      subgroups: assembly.subgroupCount, encoding: reader.encodingName, delimiter: reader.delimiterName, fileFacts: reader.facts,
      kept: positions.table.count)
    return (series, draft.report())
  }
}
