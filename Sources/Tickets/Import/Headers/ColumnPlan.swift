/// Which field of a record is read as what.
struct ColumnPlan {
  struct Entry {
    /// The field's position in the record.
    let index: Int
    let header: String
    /// nil = a dimension of the caller's own.
    let column: TicketColumn?
    /// The canonical name or the dimension's.
    let name: String
    let why: String

    var kind: TicketColumn.Kind { column?.kind ?? .label }
  }

  private(set) var entries: [Entry] = []
  private(set) var unused: [ImportReport.Column] = []

  /// Chooses the fields: the caller's `map` first, then aliases, of which one whose sampled values are not what the column needs is passed over.
  init(header: [String], map: [String: String], sample: [[String]]) throws(TicketsError) {
    let names = header.map(HeaderName.normalised)
    var taken: [Int: String] = [:]
    var passedOver: [Int: String] = [:]
    var columns: Set<TicketColumn> = []
    for (name, wanted) in map.sorted(by: { $0.key < $1.key }) {
      guard let index = header.firstIndex(of: wanted) ?? names.firstIndex(of: HeaderName.normalised(wanted)) else {
        throw TicketsError(
          code: "unknown_column", message: "The file has no column \(wanted); it has \(Self.list(header)).", column: wanted)
      }
      let column = TicketColumn(name: name)
      if let column, !columns.insert(column).inserted {
        throw TicketsError(code: "duplicate_mapping", message: "\(column.rawValue) is mapped to two columns.", column: wanted)
      }
      entries.append(
        Entry(index: index, header: header[index], column: column, name: column?.rawValue ?? name, why: "mapped by the caller"))
      taken[index] = column?.rawValue ?? name
    }
    for column in TicketColumn.choosing where !columns.contains(column) {
      for alias in column.aliases {
        guard let index = names.firstIndex(of: alias), taken[index] == nil else { continue }
        if let fault = Self.fault(of: column.kind, in: sample, at: index) {
          passedOver[index] = "looks like \(column.rawValue) by its name, but \(fault)"
          continue
        }
        let why =
          names[index] == HeaderName.normalised(column.rawValue) ? "the canonical name" : "its name is an alias of \(column.rawValue)"
        entries.append(Entry(index: index, header: header[index], column: column, name: column.rawValue, why: why))
        taken[index] = column.rawValue
        break
      }
    }
    guard entries.contains(where: { $0.column == .createdAt }) else {
      let near = passedOver.keys.sorted().first { TicketColumn.createdAt.aliases.contains(names[$0]) }
      if let near {
        throw TicketsError(
          code: "no_created_column",
          message:
            "\(header[near]) should tell when a ticket was created, but its values are not dates; name another column with --map created=HEADER.",
          column: header[near])
      }
      throw TicketsError(
        code: entries.isEmpty ? "no_known_columns" : "no_created_column",
        message: "No column tells when a ticket was created; name it with --map created=HEADER. The file has \(Self.list(header)).")
    }
    entries.sort { $0.index < $1.index }
    for (index, name) in header.enumerated() where taken[index] == nil {
      let why = passedOver[index] ?? (name.isEmpty ? "has no name" : "not needed")
      unused.append(.init(header: name, takenFor: nil, format: nil, why: why))
    }
  }

  func entry(_ column: TicketColumn) -> Entry? { entries.first { $0.column == column } }

  /// What is wrong with the sampled values of field `index` for a column of `kind`; nil where at least half of them fit, or there are none.
  private static func fault(of kind: TicketColumn.Kind, in sample: [[String]], at index: Int) -> String? {
    var filled = 0
    var fitting = 0
    for row in sample where index < row.count {
      let fits: Bool? = SampleValue.with(row[index]) { field in
        if field.isMissingMark { return nil }
        switch kind {
        case .stamp: return SampleValue.isDate(field)
        case .count, .number: return NumberParser.parse(field, decimalComma: true) != nil || FlagParser.parse(field) != nil
        case .duration: return DurationParser.seconds(field, decimalComma: true) != nil
        case .flag: return FlagParser.parse(field) != nil
        case .identifier, .label, .presence: return true
        }
      }
      guard let fits else { continue }
      filled += 1
      if fits { fitting += 1 }
    }
    guard filled > 0, fitting * 2 < filled else { return nil }
    return "its values are not \(kind == .stamp ? "dates" : kind == .flag ? "yes or no" : "numbers")"
  }

  static func list(_ header: [String]) -> String {
    let named = header.filter { !$0.isEmpty }
    return named.prefix(40).joined(separator: ", ") + (named.count > 40 ? ", …" : "")
  }
}
