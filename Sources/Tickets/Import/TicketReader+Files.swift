import Timeline

extension String {
  /// A sentence as part of another: its first letter small, its full stop gone.
  fileprivate var lowercasedFirst: String {
    let text = hasSuffix(".") ? String(dropLast()) : self
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension TicketReader {
  /// The table and the report on several files of tickets, read as one table: columns are matched by name, a ticket that stands in several
  /// files is one ticket.
  ///
  /// - Parameter name: how the report names them together.
  /// - Throws: what reading one file throws, with the file's name.
  public func read(_ sources: [DataSource], named name: String) throws(TicketsError) -> (table: TicketTable, report: ImportReport) {
    if sources.count == 1, case .file(let path) = sources[0], DataSource.standsForSeveral(path) { return try readSeveral(path) }
    guard let pass = try pass(sources, named: name, handing: nil) else {
      throw TicketsError(code: "read_failed", message: "The file changed while it was read.", file: name)
    }
    return (pass.table, pass.report)
  }

  /// The tickets in a folder or behind a pattern; files that hold another table are passed over and said.
  func readSeveral(_ path: String) throws(TicketsError) -> (table: TicketTable, report: ImportReport) {
    let expansion = try DataSource.expansion(of: path)
    var sources: [DataSource] = []
    var unknown: [DataSource] = []
    var skipped = expansion.skipped.map { "\($0.name) (\($0.reason))" }
    for source in expansion.sources {
      let found: TableRecognition
      do throws(TicketsError) {
        found = try TableRecogniser.recognise(source, options: options)
      } catch {
        skipped.append("\(source.name) (\(error.message.lowercasedFirst))")
        continue
      }
      switch found.kind {
      case .tickets: sources.append(source)
      case nil: unknown.append(source)
      case let kind?: skipped.append("\(source.name) (\(kind.rawValue))")
      }
    }
    // Where no file is sure to hold tickets, the caller's map may still make them so; else the reader says what is missing.
    if sources.isEmpty { sources = unknown } else { skipped += unknown.map { "\($0.name) (no table that is known)" } }
    guard !sources.isEmpty else {
      throw TicketsError(code: "no_tickets_table", message: "None of the files holds tickets.", file: path)
    }
    var (table, report) = try read(sources, named: path)
    let files = ReportText.count(sources.count, "file", "files")
    let said = ImportReport.Fact(
      code: "files_read", count: sources.count, sentence: "\(files) read as one table: \(sources.map(\.name).joined(separator: ", ")).")
    report.facts.insert(said, at: 0)
    report.sentences.append(said.sentence)
    if !skipped.isEmpty {
      let fact = ImportReport.Fact(
        code: "files_passed_over", count: skipped.count,
        sentence: "\(ReportText.count(skipped.count, "file", "files")) passed over: \(skipped.joined(separator: ", ")).")
      report.facts.append(fact)
      report.sentences.append(fact.sentence)
    }
    return (table, report)
  }
}
