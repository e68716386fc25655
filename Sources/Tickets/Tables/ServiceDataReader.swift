/// Reads whatever an operation keeps: finds out which table every file is, reads the files of one table as one, and keeps the tickets' ids
/// where another table may be joined to them.
public enum ServiceDataReader {
  /// The data and a report a table, the tickets' first.
  ///
  /// - Parameters:
  ///   - paths: files, folders and patterns; `surveys=FILE` states which table a file is.
  ///   - options: `map` and `values` name columns of the tickets, or of the only table there is; `surveys.score` names one of another table.
  /// - Throws: what reading a table throws; `unknown_table` and `ambiguous_table` where a file's table cannot be told, `no_files`.
  public static func read(
    paths: [String], options: ReadingOptions = ReadingOptions()
  ) throws(TicketsError) -> (data: ServiceData, reports: [ImportReport]) {
    var sources: [(source: DataSource, kind: TableKind?)] = []
    var skipped: [String] = []
    for path in paths {
      let (kind, name) = stated(path)
      let expansion = try DataSource.expansion(of: name)
      skipped += expansion.skipped.map { "\($0.name) (\($0.reason))" }
      for source in expansion.sources {
        // A folder may hold anything; a file that was named is meant.
        if kind == nil, DataSource.standsForSeveral(name) {
          do throws(TicketsError) {
            sources.append((source, try self.kind(of: source, stated: nil, options: options)))
          } catch {
            skipped.append("\(source.name) (\(error.message))")
          }
        } else {
          sources.append((source, kind))
        }
      }
    }
    guard !sources.isEmpty else {
      let reasons = skipped.isEmpty ? "" : " Passed over: \(skipped.joined(separator: ", "))."
      throw TicketsError(code: "no_files", message: "There is no file to read.\(reasons)")
    }
    return try read(sources, options: options, skipped: skipped)
  }

  /// The same from sources, each with its kind where that is known. Standard input can only be read once: its kind must be stated unless it
  /// holds tickets.
  public static func read(
    _ sources: [(source: DataSource, kind: TableKind?)], options: ReadingOptions, skipped: [String] = []
  ) throws(TicketsError) -> (data: ServiceData, reports: [ImportReport]) {
    var groups: [TableKind: [DataSource]] = [:]
    for (source, kind) in sources { groups[try self.kind(of: source, stated: kind, options: options), default: []].append(source) }
    var data = ServiceData()
    var reports: [ImportReport] = []
    for kind in TableKind.allCases {
      guard let files = groups[kind] else { continue }
      let own = Self.options(options, for: kind, isOnly: groups.count == 1)
      let name = files.count == 1 ? files[0].name : "\(ReportText.count(files.count, "file", "files")) of \(kind.rawValue)"
      var report: ImportReport
      if kind == .tickets {
        var keeping = own
        keeping.keepsIdentifiers = own.keepsIdentifiers || groups.count > 1
        let (table, said) = try TicketReader(options: keeping).read(files, named: name)
        data.tickets = table
        report = said
      } else {
        let (table, said) = try RecordTableReader(options: own).read(files, kind: kind, named: name)
        data.tables[kind] = table
        report = said
      }
      if reports.isEmpty, !skipped.isEmpty {
        let fact = ImportReport.Fact(
          code: "files_passed_over", count: skipped.count,
          sentence: "\(ReportText.count(skipped.count, "file", "files")) passed over: \(skipped.joined(separator: ", ")).")
        report.facts.append(fact)
        report.sentences.append(fact.sentence)
      }
      reports.append(report)
    }
    return (data, reports)
  }

  /// What reading for a receiver of tickets gave.
  public enum Reading {
    /// All tickets went to the receiver, and there is no other table.
    case parts(ImportReport)
    /// The data as a whole; whatever parts the receiver took before must be forgotten.
    case whole(ServiceData, [ImportReport])
  }

  /// The same for `receiver`, which takes the tickets part by part where they are all there is and can be read so
  /// (`TicketReader.read(_:named:handing:)`).
  public static func read(
    _ sources: [(source: DataSource, kind: TableKind?)], options: ReadingOptions, handing receiver: @escaping TicketReader.PartReceiver
  ) throws(TicketsError) -> Reading {
    var files: [DataSource] = []
    for (source, kind) in sources {
      guard try self.kind(of: source, stated: kind, options: options) == .tickets else { break }
      files.append(source)
    }
    guard files.count == sources.count, let first = files.first else {
      let (data, reports) = try read(sources, options: options)
      return .whole(data, reports)
    }
    let name = files.count == 1 ? first.name : ReportText.count(files.count, "file", "files") + " of tickets"
    switch try TicketReader(options: Self.options(options, for: .tickets, isOnly: true)).read(files, named: name, handing: receiver) {
    case .parts(let report): return .parts(report)
    case .whole(let table, let report): return .whole(ServiceData(tickets: table), [report])
    }
  }

  /// `surveys=FILE` as kind and path.
  private static func stated(_ path: String) -> (TableKind?, String) {
    guard let mark = path.firstIndex(of: "="), let kind = TableKind(rawValue: String(path[..<mark])) else { return (nil, path) }
    return (kind, String(path[path.index(after: mark)...]))
  }

  private static func kind(of source: DataSource, stated: TableKind?, options: ReadingOptions) throws(TicketsError) -> TableKind {
    if let stated = stated ?? options.table { return stated }
    if case .standardInput = source { return .tickets }
    let found = try TableRecogniser.recognise(source, options: options)
    if let kind = found.kind { return kind }
    if !found.rivals.isEmpty {
      throw TicketsError(
        code: "ambiguous_table",
        message: "Which table is this? \(found.why); say it as \(found.rivals[0].rawValue)=FILE.", file: source.name)
    }
    // The reader of tickets says best what is missing.
    if options.map.contains(where: { TicketColumn(name: $0.key) == .createdAt }) { return .tickets }
    throw TicketsError(
      code: "unknown_table", message: "It cannot be told which table this is: \(found.why); say it as tickets=FILE.", file: source.name)
  }

  /// The caller's columns and values that are meant for the table `kind`.
  private static func options(_ options: ReadingOptions, for kind: TableKind, isOnly: Bool) -> ReadingOptions {
    var own = options
    own.map = [:]
    own.values = [:]
    own.units = [:]
    for (name, header) in options.map {
      if let name = ownName(name, kind, isOnly: isOnly) { own.map[name] = header }
    }
    for (name, labels) in options.values {
      if let name = ownName(name, kind, isOnly: isOnly) { own.values[name] = labels }
    }
    for (name, unit) in options.units {
      if let name = ownName(name, kind, isOnly: isOnly) { own.units[name] = unit }
    }
    return own
  }

  private static func ownName(_ name: String, _ kind: TableKind, isOnly: Bool) -> String? {
    if let dot = name.firstIndex(of: "."), let stated = TableKind(rawValue: String(name[..<dot])) {
      return stated == kind ? String(name[name.index(after: dot)...]) : nil
    }
    return kind == .tickets || isOnly ? name : nil
  }
}
