/// Which field of a record is which column of a table beside the tickets.
struct TablePlan {
  struct Entry {
    let index: Int
    /// The field that holds the time of day, where the date stands alone.
    var timeIndex: Int?
    let header: String
    let name: String
    let kind: TableSchema.Column.Kind
    var why: String
    var unit: DurationUnit?
    var labels: [String: String]?
    let isTelling: Bool
    /// What `5:30` is where neither the header nor the values say it.
    var usualParts: ClockParts?
  }

  let schema: TableSchema
  private(set) var entries: [Entry] = []
  private(set) var unused: [ImportReport.Column] = []
  /// Columns that are needed and missing: the names of each group of which none is there.
  private(set) var missing: [[String]] = []
  private(set) var unclear: [String] = []

  /// Finds the columns: the caller's map first, then the schema's aliases, of which one whose sampled values do not fit is passed over.
  ///
  /// - Throws: `unknown_column`, `duplicate_mapping`.
  init(_ schema: TableSchema, header: [String], options: ReadingOptions, sample: [[String]]) throws(TicketsError) {
    self.schema = schema
    let paths = header.map(HeaderPath.init)
    var taken: Set<Int> = []
    var passedOver: [Int: String] = [:]
    for (name, wanted) in options.map.sorted(by: { $0.key < $1.key }) {
      guard let index = header.firstIndex(of: wanted) ?? paths.firstIndex(where: { $0.whole == HeaderName.normalised(wanted) }) else {
        throw TicketsError(
          code: "unknown_column", message: "The file has no column \(wanted); it has \(ColumnPlan.list(header)).", column: wanted)
      }
      let column = schema.columns.first { HeaderName.normalised($0.name) == HeaderName.normalised(name) }
      if entries.contains(where: { $0.name == column?.name ?? name }) {
        throw TicketsError(code: "duplicate_mapping", message: "\(name) is mapped to two columns.", column: wanted)
      }
      taken.insert(index)
      entries.append(
        Entry(
          index: index, header: header[index], name: column?.name ?? name, kind: column?.kind ?? .label, why: "mapped by the caller",
          unit: column?.kind == .duration ? paths[index].unit : nil, isTelling: column?.isTelling ?? false, usualParts: column?.usualParts))
    }
    for column in schema.columns where !entries.contains(where: { $0.name == column.name }) {
      search: for alias in column.aliases {
        for (index, path) in paths.enumerated() where !taken.contains(index) && path.isNamed(alias, allowingUnit: column.kind == .duration)
        {
          if let fault = SampledField(sample, index).fault(for: column.kind.ticketKind, labels: nil) {
            passedOver[index] = "looks like \(column.name) by its name, but \(fault)"
            continue
          }
          let unit = column.kind == .duration ? path.unit : nil
          var why = path.base == column.aliases[0] ? "the canonical name" : "its name is an alias of \(column.name)"
          if let unit, unit != .seconds { why += "; plain numbers are \(unit.rawValue)" }
          entries.append(
            Entry(
              index: index, header: header[index], name: column.name, kind: column.kind, why: why, unit: unit, isTelling: column.isTelling,
              usualParts: column.usualParts))
          taken.insert(index)
          if column.kind == .duration, unit == nil, !path.base.hasSuffix("seconds") {
            unclear.append("\(header[index]) has no unit in its name; plain numbers are read as seconds.")
          }
          break search
        }
      }
    }
    for index in entries.indices where entries[index].kind == .stamp {
      guard SampledField(sample, entries[index].index).areDatesWithoutTime,
        let time = TimeHeader.partner(of: entries[index].index, in: header, where: { !taken.contains($0) }),
        SampledField(sample, time).areTimesOfDay
      else { continue }
      entries[index].timeIndex = time
      entries[index].why += "; the time of day stands in \(header[time])"
      taken.insert(time)
      unused.append(
        .init(
          header: header[time], takenFor: entries[index].name, format: "time of day", why: "the time of day of \(entries[index].header)"))
    }
    for index in entries.indices {
      let own = options.values.first { HeaderName.normalised($0.key) == HeaderName.normalised(entries[index].name) }
      if let own { entries[index].labels = own.value }
      let unit = options.units.first { HeaderName.normalised($0.key) == HeaderName.normalised(entries[index].name) }
      if let unit { entries[index].unit = unit.value }
    }
    missing = schema.requires.filter { group in !group.contains { name in entries.contains { $0.name == name } } }
    entries.sort { $0.index < $1.index }
    nameQuestion()
    for (index, name) in header.enumerated() where !taken.contains(index) {
      var why = passedOver[index] ?? (name.isEmpty ? "has no name" : "not needed")
      if passedOver[index] == nil, let rival = rival(of: index, paths, sample) {
        why = "could be \(rival.name) by its name; \(rival.header) was taken"
        unclear.append(
          rival.kind == .score
            ? "\(name) holds scores too; of several questions in a row one is read, \(rival.header). Choose with --map \(rival.name)=\(name)."
            : "\(rival.name) is read from \(rival.header); \(name) has a name for it too. Settle it with --map \(rival.name)=HEADER.")
      } else if let twin = entries.first(where: { !name.isEmpty && paths[$0.index].whole == paths[index].whole }) {
        why = "a second column of this name; the \(twin.index < index ? "first" : "last") was taken for \(twin.name)"
        unclear.append("Several columns are named \(name); \(twin.name) is read from the \(twin.index < index ? "first" : "last").")
      }
      unused.append(.init(header: name, takenFor: nil, format: nil, why: why))
    }
  }

  /// What the surveys ask, where no column but the name of the scores tells.
  private(set) var question: SurveyAnswers.Question?

  private mutating func nameQuestion() {
    guard schema.kind == .surveys, !entries.contains(where: { $0.name == "kind" }),
      let score = entries.firstIndex(where: { $0.name == "score" }), let question = SurveyWords.question(of: entries[score].header)
    else { return }
    self.question = question
    entries[score].why += "; its name says that the surveys ask \(question.rawValue)"
  }

  /// The field taken for the column that field `index` could be by another name; of dates, lengths of time and scores only, as texts have many
  /// homes.
  private func rival(of index: Int, _ paths: [HeaderPath], _ sample: [[String]]) -> Entry? {
    entries.first { entry in
      guard entry.kind == .stamp || entry.kind == .duration || entry.kind == .score, paths[index].whole != paths[entry.index].whole,
        let column = schema.column(entry.name), SampledField(sample, index).isFilled
      else { return false }
      return column.aliases.contains { paths[index].isNamed($0, allowingUnit: column.kind == .duration) }
        && SampledField(sample, index).fault(for: column.kind.ticketKind, labels: nil) == nil
    }
  }

  func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

  /// The error that a missing column is; nil where all that is needed is there.
  var fault: TicketsError? {
    guard let group = missing.first else { return nil }
    return TicketsError(
      code: "missing_column",
      message:
        "A table of \(schema.kind.rawValue) needs a column for \(group.joined(separator: " or ")); name it with --map \(group[0])=HEADER.")
  }
}

extension TableSchema.Column.Kind {
  /// The kind of the tickets' columns that reads the same texts.
  var ticketKind: TicketColumn.Kind {
    switch self {
    case .stamp: .stamp
    case .label: .label
    case .number, .share, .score: .number
    case .flag: .flag
    case .duration: .duration
    }
  }

  /// As the report calls it.
  var words: String {
    switch self {
    case .stamp: "date"
    case .label: "text"
    case .number: "number"
    case .share: "proportion"
    case .score: "score"
    case .flag: "yes or no"
    case .duration: "duration in seconds"
    }
  }
}
