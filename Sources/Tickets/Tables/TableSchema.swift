/// What a table beside the tickets consists of: its columns with their kinds and the headers by which they are known.
struct TableSchema: Sendable {
  /// A column by its canonical name.
  struct Column: Sendable {
    enum Kind: Sendable {
      case stamp, label, number, flag
      /// A length of time; the header's words may state its unit, seconds otherwise.
      case duration
      /// A proportion, 0 to 1 or in percent.
      case share
      /// An answer of a survey, in numbers, words or stars.
      case score
    }

    let name: String
    let kind: Kind
    /// Whether few other tables have such a column, so that it speaks for this one.
    let isTelling: Bool
    /// Headers, normalised (see `HeaderName`), the canonical name first.
    let aliases: [String]

    static func stamp(_ name: String, telling: Bool = false, _ aliases: String...) -> Column {
      Column(name: name, kind: .stamp, isTelling: telling, aliases: [name] + aliases)
    }
    static func label(_ name: String, telling: Bool = false, _ aliases: String...) -> Column {
      Column(name: name, kind: .label, isTelling: telling, aliases: [name] + aliases)
    }
    static func number(_ name: String, telling: Bool = false, _ aliases: String...) -> Column {
      Column(name: name, kind: .number, isTelling: telling, aliases: [name] + aliases)
    }
    static func flag(_ name: String, telling: Bool = false, _ aliases: String...) -> Column {
      Column(name: name, kind: .flag, isTelling: telling, aliases: [name] + aliases)
    }
    static func duration(_ name: String, telling: Bool = false, _ aliases: String...) -> Column {
      Column(name: name, kind: .duration, isTelling: telling, aliases: [name] + aliases)
    }
    static func share(_ name: String, telling: Bool = false, _ aliases: String...) -> Column {
      Column(name: name, kind: .share, isTelling: telling, aliases: [name] + aliases)
    }

    static func score(_ name: String, telling: Bool = false, _ aliases: String...) -> Column {
      Column(name: name, kind: .score, isTelling: telling, aliases: [name] + aliases)
    }

    /// What `5:30` is in a column of lengths of time that does not say it: calls are minutes long, hours of work and intervals are not.
    var usualParts: ClockParts? {
      guard kind == .duration else { return nil }
      return Self.callLengths.contains(name) ? .minutesSeconds : .hoursMinutes
    }

    private static let callLengths: Set<String> = [
      "talk_seconds", "hold_seconds", "wrap_seconds", "speed_of_answer_seconds", "asa_seconds", "aht_seconds", "forecast_aht_seconds",
    ]

    private init(name: String, kind: Kind, isTelling: Bool, aliases: [String]) {
      self.name = name
      self.kind = kind
      self.isTelling = isTelling
      self.aliases = aliases.map(HeaderName.normalised)
    }
  }

  let kind: TableKind
  let columns: [Column]
  /// Columns of which a table of this kind must have at least one, group by group.
  let requires: [[String]]
  /// The stamp without which a row says nothing; nil where several may stand for it.
  let anchor: String?
  /// The columns whose values make a row one of a kind; a row with the values of another is the same record. Empty where rows have no name.
  let key: [String]
  /// Words of a file's name that speak for the table.
  let fileWords: [String]

  init(
    _ kind: TableKind, requires: [[String]], anchor: String? = nil, key: [String] = [], fileWords: [String], columns: [Column]
  ) {
    self.kind = kind
    self.requires = requires
    self.anchor = anchor
    self.key = key
    self.fileWords = fileWords
    self.columns = columns
  }

  func column(_ name: String) -> Column? { columns.first { $0.name == name } }

  /// All tables but the tickets.
  static let all: [TableSchema] = [
    .ticketEvents, .contacts, .volume, .surveys, .agentTime, .plan, .costs, .changes, .problems, .qaEvaluations, .calendars, .annotations,
    .outages, .usage, .customers, .headcount, .selfService,
  ]

  /// The schema of a kind; nil for the tickets.
  static func of(_ kind: TableKind) -> TableSchema? { all.first { $0.kind == kind } }
}
