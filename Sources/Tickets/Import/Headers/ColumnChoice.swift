/// Finds for every column of a tickets table the field that holds it: the caller's map first, then the fields of the help desk that the file
/// comes from, then the names that any desk uses. A field whose sampled values are not what the column needs is passed over.
struct ColumnChoice {
  private(set) var entries: [ColumnPlan.Entry] = []
  private(set) var unused: [ImportReport.Column] = []
  private(set) var unclear: [String] = []
  let dialect: RecognisedDialect?
  /// Why the table cannot be computed from: no field tells when a ticket was created.
  private(set) var missingCreation: TicketsError?

  private let header: [String]
  private let paths: [HeaderPath]
  private let sample: [[String]]
  private var taken: [Int: String] = [:]
  private var passedOver: [Int: String] = [:]

  init(header: [String], options: ReadingOptions, sample: [[String]]) throws(TicketsError) {
    self.header = header
    self.sample = sample
    paths = header.map(HeaderPath.init)
    dialect = RecognisedDialect(header: header, sample: sample)
    let columns = try takeMapped(options.map)
    if let dialect {
      for (index, path) in paths.enumerated() where taken[index] == nil {
        if let reason = dialect.dialect.passedOver[path.whole] { passedOver[index] = reason }
      }
    }
    let levels = dialect?.dialect.id == "jira" ? JiraServiceLevels(header: header, sample: sample) : nil
    var open: [TicketColumn] = []
    for column in TicketColumn.choosing where !columns.contains(column) {
      if let found = levels?.entries[column], taken[found.index] == nil {
        take(found.index, as: column, why: found.why, unit: found.unit)
      } else if !takeDialectField(column) {
        open.append(column)
      }
    }
    // The program's own fields go to their columns before any other column may claim them by a common name.
    for column in open { takeNamed(column) }
    pairTimes()
    for index in entries.indices {
      let name = HeaderName.normalised(entries[index].name)
      if let unit = options.units.first(where: { HeaderName.normalised($0.key) == name })?.value { entries[index].unit = unit }
      guard let own = options.values.first(where: { HeaderName.normalised($0.key) == name })?.value
      else { continue }
      entries[index].labels = (entries[index].labels ?? [:]).merging(own) { $1 }
    }
    missingCreation = creationFault()
    entries.sort { $0.index < $1.index }
    noteUnused()
  }

  // MARK: Taking

  private mutating func takeMapped(_ map: [String: String]) throws(TicketsError) -> Set<TicketColumn> {
    var columns: Set<TicketColumn> = []
    for (name, wanted) in map.sorted(by: { $0.key < $1.key }) {
      guard let index = header.firstIndex(of: wanted) ?? paths.firstIndex(where: { $0.whole == HeaderName.normalised(wanted) }) else {
        throw TicketsError(
          code: "unknown_column", message: "The file has no column \(wanted); it has \(ColumnPlan.list(header)).", column: wanted)
      }
      let column = TicketColumn(name: name)
      if let column, !columns.insert(column).inserted {
        throw TicketsError(code: "duplicate_mapping", message: "\(column.rawValue) is mapped to two columns.", column: wanted)
      }
      entries.append(
        .init(
          index: index, header: header[index], column: column, name: column?.rawValue ?? name, why: "mapped by the caller",
          unit: column?.kind == .duration ? paths[index].unit : nil))
      taken[index] = column?.rawValue ?? name
    }
    return columns
  }

  private mutating func take(
    _ index: Int, as column: TicketColumn, why: String, unit: DurationUnit? = nil, labels: [String: String]? = nil
  ) {
    var why = why
    if let unit, unit != .seconds { why += "; plain numbers are \(unit.rawValue)" }
    // A header that means a date in one export and a length of time in another: the values decided.
    if column.kind == .duration, let reason = passedOver[index], reason.contains("not dates") { why += " (\(reason))" }
    entries.append(
      .init(index: index, header: header[index], column: column, name: column.rawValue, why: why, unit: unit, labels: labels))
    taken[index] = column.rawValue
    passedOver[index] = nil
  }

  private mutating func takeDialectField(_ column: TicketColumn) -> Bool {
    guard let dialect, let fields = dialect.dialect.fields[column] else { return false }
    let found = fields.compactMap { field in
      paths.firstIndex { $0.whole == field.name }.flatMap { taken[$0] == nil ? (field: field, index: $0) : nil }
    }
    // A nested value that is missing leaves a plain field of its name: what has values goes first.
    let filled = found.filter { SampledField(sample, $0.index).isFilled }
    for (field, index) in filled + found.filter({ !SampledField(sample, $0.index).isFilled }) {
      let values = SampledField(sample, index)
      let labels = field.labels.flatMap { values.holdsAny(of: $0) ? $0 : nil }
      if let fault = values.fault(for: column.kind, labels: labels) {
        passedOver[index] = "\(dialect.dialect.name)'s \(column.rawValue) by its name, but \(fault)"
        continue
      }
      let why = "\(dialect.dialect.name)'s field for \(column.rawValue)" + (labels == nil ? "" : "; its codes are turned into values")
      take(index, as: column, why: why, unit: field.unit, labels: labels)
      return true
    }
    return false
  }

  private mutating func takeNamed(_ column: TicketColumn) {
    let isDuration = column.kind == .duration
    for alias in column.aliases {
      let found = paths.indices.filter { taken[$0] == nil && paths[$0].isNamed(alias, allowingUnit: isDuration) }
      for index in found.sorted(by: { (rank($0, column), $0) < (rank($1, column), $1) }) {
        if passedOver[index] != nil, dialect?.dialect.passedOver[paths[index].whole] != nil { continue }
        if let fault = SampledField(sample, index).fault(for: column.kind, labels: nil) {
          passedOver[index] = "looks like \(column.rawValue) by its name, but \(fault)"
          continue
        }
        let isCanonical = paths[index].base == HeaderName.normalised(column.rawValue)
        take(
          index, as: column, why: isCanonical ? "the canonical name" : "its name is an alias of \(column.rawValue)",
          unit: isDuration ? paths[index].unit : nil)
        return
      }
    }
  }

  /// Of a nested value the stored part is read for dates and numbers, the shown one for texts; of two fields of one name the outer one.
  private func rank(_ index: Int, _ column: TicketColumn) -> Int {
    let path = paths[index]
    let wanted: HeaderPath.Part = column.kind == .label ? .shown : .stored
    return (path.part == wanted ? 0 : path.part == .plain ? 1 : 2) + 3 * path.depth + (SampledField(sample, index).isFilled ? 0 : 100)
  }

  // MARK: Date and time in two columns

  private mutating func pairTimes() {
    for index in entries.indices where entries[index].kind == .stamp {
      guard SampledField(sample, entries[index].index).areDatesWithoutTime,
        let time = TimeHeader.partner(of: entries[index].index, in: header, where: { taken[$0] == nil }),
        SampledField(sample, time).areTimesOfDay
      else { continue }
      entries[index].timeIndex = time
      entries[index].why += "; the time of day stands in \(header[time])"
      taken[time] = entries[index].name
    }
  }

  // MARK: What is left

  private func creationFault() -> TicketsError? {
    guard !entries.contains(where: { $0.column == .createdAt }) else { return nil }
    let aliases = TicketColumn.createdAt.aliases
    if let near = passedOver.keys.sorted().first(where: { aliases.contains(paths[$0].base) }) {
      return TicketsError(
        code: "no_created_column",
        message:
          "\(header[near]) should tell when a ticket was created, but its values are not dates; name another column with --map created=HEADER.",
        column: header[near])
    }
    return TicketsError(
      code: entries.isEmpty ? "no_known_columns" : "no_created_column",
      message: "No column tells when a ticket was created; name it with --map created=HEADER. The file has \(ColumnPlan.list(header)).")
  }

  private mutating func noteUnused() {
    for (index, name) in header.enumerated() {
      guard taken[index] == nil else {
        if let entry = entries.first(where: { $0.timeIndex == index }) {
          unused.append(.init(header: name, takenFor: entry.name, format: "time of day", why: "the time of day of \(entry.header)"))
        }
        continue
      }
      var why = passedOver[index] ?? (name.isEmpty ? "has no name" : "not needed")
      if passedOver[index] == nil, let rival = rival(of: index) {
        why = "could be \(rival.name) by its name; \(rival.header) was taken"
        unclear.append(
          "\(rival.name) is read from \(rival.header); \(name) has a name for it too. Settle it with --map \(rival.name)=HEADER.")
      } else if passedOver[index] == nil, !name.isEmpty, let twin = entries.first(where: { paths[$0.index].whole == paths[index].whole }) {
        let place = twin.index < index ? "first" : "last"
        why = "a second column of this name; the \(place) was taken for \(twin.name)"
        unclear.append("Several columns are named \(name); \(twin.name) is read from the \(place).")
      }
      unused.append(.init(header: name, takenFor: nil, format: nil, why: why))
    }
    if let dialect { unclear += dialect.form.remarks }
  }

  /// The field taken for the column that field `index` could be by its name; lengths of time and dates only, as texts have many homes.
  private func rival(of index: Int) -> ColumnPlan.Entry? {
    entries.first { entry in
      guard let column = entry.column, column.kind == .stamp || column.kind == .duration, paths[index].base != paths[entry.index].base,
        SampledField(sample, index).isFilled
      else { return false }
      return column.aliases.contains { paths[index].isNamed($0, allowingUnit: column.kind == .duration) }
        && SampledField(sample, index).fault(for: column.kind, labels: nil) == nil
    }
  }
}
