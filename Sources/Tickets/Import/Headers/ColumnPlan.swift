/// Which field of a record is read as what.
struct ColumnPlan {
  struct Entry {
    /// The field's position in the record.
    let index: Int
    /// The field that holds the time of day, where the date stands alone.
    var timeIndex: Int?
    let header: String
    /// nil = a dimension of the caller's own.
    let column: TicketColumn?
    /// The canonical name or the dimension's.
    let name: String
    var why: String
    /// The unit of plain numbers in a column of lengths of time; nil = seconds.
    var unit: DurationUnit?
    /// Text by text as it stands in the file, to be put in its place before it is read; an empty one is no value.
    var labels: [String: String]?

    var kind: TicketColumn.Kind { column?.kind ?? .label }
  }

  private(set) var entries: [Entry] = []
  private(set) var unused: [ImportReport.Column] = []
  /// The help desk that the file comes from, where its fields tell.
  let dialect: RecognisedDialect?
  /// What could have been taken another way: a sentence each.
  private(set) var unclear: [String] = []

  /// Chooses the fields and throws where none tells when a ticket was created.
  init(header: [String], map: [String: String], sample: [[String]]) throws(TicketsError) {
    try self.init(header: header, options: ReadingOptions(map: map), sample: sample)
  }

  /// Chooses the fields as `options` say and throws where none tells when a ticket was created.
  init(header: [String], options: ReadingOptions, sample: [[String]]) throws(TicketsError) {
    let choice = try ColumnChoice(header: header, options: options, sample: sample)
    if let fault = choice.missingCreation { throw fault }
    self.init(choice)
  }

  init(_ choice: ColumnChoice) {
    entries = choice.entries
    unused = choice.unused
    dialect = choice.dialect
    unclear = choice.unclear
  }

  /// Leaves out the columns that are not `wanted`, but for those by which rows are told apart, put in order and counted or not.
  mutating func restrict(to wanted: Set<String>) {
    let always: Set<TicketColumn> = [
      .ticketID, .createdAt, .updatedAt, .modificationCount, .resolvedAt, .closedAt, .status, .site, .mergedInto, .spam, .deleted,
    ]
    for entry in entries where !wanted.contains(entry.name) && !(entry.column.map(always.contains) ?? false) {
      unused.append(.init(header: entry.header, takenFor: nil, format: nil, why: "not needed for what is asked"))
    }
    entries.removeAll { !wanted.contains($0.name) && !($0.column.map(always.contains) ?? false) }
  }

  func entry(_ column: TicketColumn) -> Entry? { entries.first { $0.column == column } }

  static func list(_ header: [String]) -> String {
    let named = header.filter { !$0.isEmpty }
    return named.prefix(40).joined(separator: ", ") + (named.count > 40 ? ", …" : "")
  }
}
