/// Which table a file is, and why.
public struct TableRecognition: Sendable, Equatable {
  /// Nil where no table's columns are there, or two tables fit equally.
  public var kind: TableKind?
  public var why: String
  /// Two tables that fit equally: the caller has to say.
  public var rivals: [TableKind]
}

/// Says which table a header is: the tickets or one of those beside them.
public enum TableRecogniser {
  /// Opens the source and looks at its header and first rows.
  ///
  /// - Throws: why the source cannot be read.
  public static func recognise(_ source: DataSource, options: ReadingOptions = ReadingOptions()) throws(TicketsError) -> TableRecognition {
    var records = try FileRecords(source, options: options)
    do throws(TicketsError) {
      return recognise(header: records.header, sample: try records.sample(200), name: source.name, options: options)
    } catch {
      throw error.at(file: source.name)
    }
  }

  /// How well a table fits a header: its telling columns count thrice, a word in the file's name as two of them.
  private struct Fit {
    var kind: TableKind
    var score: Int
    var isWhole: Bool
    var why: String
  }

  static func recognise(header: [String], sample: [[String]], name: String, options: ReadingOptions) -> TableRecognition {
    if let stated = options.table { return TableRecognition(kind: stated, why: "stated by the caller", rivals: []) }
    if let dialect = RecognisedDialect(header: header, sample: sample) {
      return TableRecognition(kind: .tickets, why: dialect.why, rivals: [])
    }
    var unmapped = options
    unmapped.map = [:]
    let file = HeaderName.normalised(String(name.split(separator: "/").last ?? ""))
    var fits = [ticketsFit(header, sample, unmapped)].compactMap { $0 }
    for schema in TableSchema.all {
      guard let plan = try? TablePlan(schema, header: header, options: unmapped, sample: sample), !plan.entries.isEmpty else { continue }
      let telling = plan.entries.filter(\.isTelling)
      let hasWord = schema.fileWords.contains { file.contains(HeaderName.normalised($0)) }
      guard !telling.isEmpty || hasWord else { continue }
      var why = telling.isEmpty ? "" : "it has the columns \(telling.prefix(4).map(\.header).joined(separator: ", "))"
      if hasWord { why += why.isEmpty ? "its name says so" : " and its name says so" }
      fits.append(
        Fit(
          kind: schema.kind, score: 3 * telling.count + plan.entries.count - telling.count + (hasWord ? 6 : 0),
          isWhole: plan.missing.isEmpty, why: why))
    }
    // A table whose needed columns are all there goes before one that lacks some.
    let whole = fits.filter(\.isWhole)
    guard let best = whole.max(by: { $0.score < $1.score }) else {
      guard let near = fits.max(by: { $0.score < $1.score }) else {
        return TableRecognition(kind: nil, why: "none of its columns belongs to a known table", rivals: [])
      }
      return TableRecognition(
        kind: nil, why: "it looks like \(near.kind.rawValue) (\(near.why)), but a column that such a table needs is missing", rivals: [])
    }
    let equal = whole.filter { $0.score == best.score }
    guard equal.count == 1 else {
      let names = equal.map(\.kind.rawValue).joined(separator: " and ")
      return TableRecognition(kind: nil, why: "its columns fit \(names) equally", rivals: equal.map(\.kind))
    }
    return TableRecognition(kind: best.kind, why: best.why, rivals: [])
  }

  private static let tellingTicketColumns: Set<TicketColumn> = [
    .createdAt, .resolvedAt, .closedAt, .firstResponseAt, .firstResponseSeconds, .resolutionSeconds, .slaDueAt, .slaMet, .status,
    .priority, .reopenedCount, .reassignmentCount, .ticketID,
  ]

  private static let plainDates: Set<String> = ["date", "dato", "datum", "paivamaara", "paiva", "日期", "datetime", "fecha"]

  private static func ticketsFit(_ header: [String], _ sample: [[String]], _ options: ReadingOptions) -> Fit? {
    guard let choice = try? ColumnChoice(header: header, options: options, sample: sample) else { return nil }
    let telling = choice.entries.filter { entry in
      guard let column = entry.column, tellingTicketColumns.contains(column) else { return false }
      // Many tables have a date.
      return !plainDates.contains(HeaderName.normalised(entry.header))
    }
    guard !telling.isEmpty else { return nil }
    return Fit(
      kind: .tickets, score: 3 * telling.count + choice.entries.count - telling.count, isWhole: choice.missingCreation == nil,
      why: "it has the columns \(telling.prefix(4).map(\.header).joined(separator: ", "))")
  }
}
