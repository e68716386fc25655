import Timeline

/// A table as formulas see it: the tickets, whose columns are arrays of many kinds, look like any other table.
struct FormulaTable {
  private enum Source {
    case tickets(TicketTable)
    case records(RecordTable)
  }

  private let source: Source

  /// The table of `kind`, nil where `data` has none.
  init?(_ kind: TableKind, of data: ServiceData) {
    if kind == .tickets, let tickets = data.tickets {
      source = .tickets(tickets)
    } else if let records = data.tables[kind] {
      source = .records(records)
    } else {
      return nil
    }
  }

  var count: Int {
    switch source {
    case .tickets(let table): max(0, table.count)
    case .records(let table): max(0, table.count)
    }
  }

  var zone: Zone {
    switch source {
    case .tickets(let table): table.zone
    case .records(let table): table.zone
    }
  }

  func has(_ column: String) -> Bool {
    switch source {
    case .tickets(let table): table.stamps(column) != nil || table.hasNumbers(column) || table.hasTexts(column)
    case .records(let table): table.has(column)
    }
  }

  /// Whether the column holds stamps, by which rows can fall into periods.
  func hasStamps(_ column: String) -> Bool {
    switch source {
    case .tickets(let table): table.stamps(column) != nil
    case .records(let table): table.stamps[column] != nil
    }
  }

  /// Stamps, `count` of them; all missing where the table has no such column.
  func stamps(_ column: String) -> [Instant] {
    switch source {
    case .tickets(let table): Self.fitted(table.stamps(column), count, .missing)
    case .records(let table): table.stamp(column)
    }
  }

  /// Numbers, or stamps in seconds since 1970, or texts read as numbers: `count` of them, NaN where there is none.
  func values(_ column: String) -> [Double] {
    switch source {
    case .tickets(let table):
      if let stamps = table.stamps(column) { return Self.fitted(Self.seconds(stamps), count, .nan) }
      if let numbers = table.numbers(column) { return Self.fitted(numbers, count, .nan) }
    case .records(let table):
      if let stamps = table.stamps[column] { return Self.fitted(Self.seconds(stamps), count, .nan) }
      if let numbers = table.numbers[column] { return Self.fitted(numbers, count, .nan) }
    }
    let texts = texts(column)
    let numbers = texts.labels.map { Double($0) ?? .nan }
    return texts.codes.map { $0 < 0 || Int($0) >= numbers.count ? .nan : numbers[Int($0)] }
  }

  /// Texts, `count` of them; all missing where the table has no such column.
  func texts(_ column: String) -> CategoryColumn {
    switch source {
    case .tickets(let table):
      let texts = table.texts(column)
      if let texts, texts.codes.count == count { return texts }
      return CategoryColumn(labels: texts?.labels ?? [], codes: Self.fitted(texts?.codes, count, CategoryColumn.missing))
    case .records(let table):
      // A column of the file's own may have been read as numbers: `floor = '3'` still means the third floor.
      if table.labels[column] == nil, let numbers = table.numbers[column] {
        return Self.written(Self.fitted(numbers, count, .nan))
      }
      return table.label(column)
    }
  }

  private static func written(_ numbers: [Double]) -> CategoryColumn {
    var texts = CategoryColumn()
    for number in numbers {
      let isWhole = number == number.rounded() && abs(number) < 1e15
      texts.append(code: number.isNaN ? CategoryColumn.missing : texts.code(for: isWhole ? "\(Int64(number))" : "\(number)"))
    }
    return texts
  }

  /// Whether the column holds texts and nothing else.
  func isText(_ column: String) -> Bool {
    switch source {
    case .tickets(let table): table.hasTexts(column)
    case .records(let table): table.labels[column] != nil && table.numbers[column] == nil && table.stamps[column] == nil
    }
  }

  /// The rows with `moments`, as measures over tables tally them.
  func rows(_ moments: [Instant]) -> MeasureRows {
    switch source {
    case .tickets(let table): MeasureRows(table, moments: moments)
    case .records(let table): MeasureRows(table, moments: moments)
    }
  }

  private static func seconds(_ stamps: [Instant]) -> [Double] {
    stamps.map { $0.isMissing ? .nan : Double($0.secondsSinceEpoch) }
  }

  private static func fitted<Value>(_ values: [Value]?, _ count: Int, _ missing: Value) -> [Value] {
    guard let values else { return [Value](repeating: missing, count: count) }
    if values.count == count { return values }
    return values.prefix(count) + [Value](repeating: missing, count: max(0, count - values.count))
  }
}
