/// Which column of a series table is what.
struct SeriesColumns {
  private(set) var id: Int?
  /// nil where the table has no positions: rows are then numbered.
  private(set) var ds: Int?
  private(set) var y = 0
  private(set) var n: Int?
  private(set) var extras: [Int] = []
  /// Columns that are empty in the sample: they may still be further columns of numbers.
  private(set) var late: [Int] = []
  let header: [String]
  /// How every column was understood, in file order.
  private(set) var report: [ImportReport.Column] = []

  private static let idNames = ["uniqueid", "seriesid", "series", "itemid", "item", "kpi", "metric", "id", "key"]
  private static let dsNames = [
    "ds", "datetime", "timestamp", "date", "day", "week", "weekstart", "weekstartmonday", "month", "quarter", "year", "hour", "interval",
    "intervalstart", "period", "time", "start", "step", "t", "index", "dato", "datum", "dag", "paiva", "日期", "時間",
  ]
  private static let yNames = [
    "y", "value", "count", "calls", "volume", "tickets", "contacts", "created", "offered", "demand", "quantity", "amount", "total",
    "number",
    "actual", "incidents", "requests", "arrivals", "attendances", "defects", "verdi", "varde", "antall", "antal", "vrijednost", "broj",
    "arvo",
    "maara", "數量", "值",
  ]
  private static let nNames = [
    "n", "denominator", "den", "samplesize", "subgroupsize", "exposure", "opportunities", "areaofopportunity", "size",
  ]

  /// Chooses columns by `map`, then by name, then by what the sampled values are; with `takesFirst` the first of several columns of
  /// numbers is the value.
  init(
    header: [String], map: [String: String], sample: [[String]], takesFirst: Bool = false, seriesNames: [String] = []
  ) throws(TicketsError) {
    self.header = header
    let names = header.map(HeaderName.normalised)
    var why = [String?](repeating: nil, count: header.count)
    func mapped(_ role: String) throws(TicketsError) -> Int? {
      guard let wanted = map.first(where: { HeaderName.normalised($0.key) == HeaderName.normalised(role) })?.value else { return nil }
      guard let index = header.firstIndex(of: wanted) ?? names.firstIndex(of: HeaderName.normalised(wanted)) else {
        throw TicketsError(
          code: "unknown_column", message: "The file has no column \(wanted); it has \(ColumnPlan.list(header)).", column: wanted)
      }
      why[index] = "mapped by the caller"
      return index
    }
    var taken: Set<Int> = []
    func named(_ aliases: [String], _ role: String, where fits: (Int) -> Bool) throws(TicketsError) -> Int? {
      var found = try mapped(role)
      if found == nil {
        for alias in aliases {
          if let index = names.firstIndex(of: alias), !taken.contains(index), fits(index) {
            found = index
            why[index] = alias == HeaderName.normalised(role) ? "the canonical name" : "its name is an alias of \(role)"
            break
          }
        }
      }
      if let found { taken.insert(found) }
      return found
    }
    let kinds = header.indices.map { SampleKind($0, sample) }
    ds = try named(Self.dsNames, "ds") { kinds[$0] != .text }
    let value = try named(Self.yNames, "y") { kinds[$0] == .number || kinds[$0] == .empty }
    n = try named(Self.nNames, "n") { kinds[$0] == .number || kinds[$0] == .empty }
    id = try named(Self.idNames + seriesNames.map(HeaderName.normalised), "unique_id") { _ in true }
    if ds == nil {
      let dates = header.indices.filter { kinds[$0] == .date && !taken.contains($0) }
      if dates.count == 1 {
        ds = dates[0]
        why[dates[0]] = "the only column of dates"
        taken.insert(dates[0])
      } else if dates.count > 1 {
        throw TicketsError(
          code: "no_time_column",
          message: "Several columns hold dates (\(ColumnPlan.list(dates.map { header[$0] }))); name the one to use with --map ds=HEADER.")
      }
    }
    if let value {
      y = value
    } else {
      let numbers = header.indices.filter { kinds[$0] == .number && !taken.contains($0) }
      // A forecast table names its bounds after the forecast: `auto`, `auto-lo-80`, `auto-hi-80`.
      let means = numbers.filter { !Self.isBound(header[$0]) }
      guard means.count == 1 || (takesFirst && !means.isEmpty) else {
        throw TicketsError(
          code: "no_value_column",
          message:
            numbers.isEmpty
            ? "No column holds the values (y); the file has \(ColumnPlan.list(header))."
            : "Several columns hold numbers (\(ColumnPlan.list(numbers.map { header[$0] }))); name the one to use with --map y=HEADER.")
      }
      y = means[0]
      why[y] =
        means.count > 1
        ? "the first of several columns of numbers"
        : numbers.count == 1 ? "the only column of numbers" : "the only forecast among its bounds"
      taken.insert(y)
    }
    extras = header.indices.filter { kinds[$0] == .number && Self.isPlain($0, sample) && !taken.contains($0) && !header[$0].isEmpty }
    late = header.indices.filter { kinds[$0] == .empty && !taken.contains($0) && !header[$0].isEmpty }
    for index in header.indices {
      let role = index == ds ? "ds" : index == y ? "y" : index == n ? "n" : index == id ? "unique_id" : nil
      let isExtra = extras.contains(index)
      report.append(
        .init(
          header: header[index], takenFor: role ?? (isExtra ? header[index] : nil), format: nil,
          why: why[index] ?? (isExtra ? "a further column of numbers" : header[index].isEmpty ? "has no name" : "neither dates nor numbers")
        ))
    }
  }

  /// Whether a column of this name holds the bound of a prediction interval.
  private static func isBound(_ header: String) -> Bool { header.contains("-lo-") || header.contains("-hi-") }

  /// Whether nine of ten sampled values are numbers: a column of codes with a few numbers among them is no regressor.
  private static func isPlain(_ index: Int, _ sample: [[String]]) -> Bool {
    var filled = 0
    var numbers = 0
    for row in sample where index < row.count {
      SampleValue.with(row[index]) { field in
        if field.isMissingMark { return }
        filled += 1
        if NumberParser.parse(field, decimalComma: true) != nil || NumberParser.parse(field, decimalComma: false) != nil { numbers += 1 }
      }
    }
    return numbers * 10 >= filled * 9
  }

  /// Columns that were not taken for anything, by their headers.
  var unused: [String] { report.filter { $0.takenFor == nil && !$0.header.isEmpty }.map(\.header) }

  /// Takes a column that was empty in the sample for what its first values are.
  mutating func settle(_ column: LateColumn) {
    let index = column.index
    switch column.holdsNumbers {
    case true?:
      extras.append(index)
      report[index].takenFor = header[index]
      report[index].why = "a further column of numbers, filled only later"
    case false?: report[index].why = "filled only later, neither dates nor numbers"
    case nil: report[index].why = "has no values"
    }
  }

  mutating func setFormat(_ index: Int, _ format: String, _ why: String) {
    report[index].format = format
    if !why.isEmpty { report[index].why += "; \(why)" }
  }
}

/// What the sampled values of a column are, all of them.
private enum SampleKind {
  case empty, number, date, text

  init(_ index: Int, _ sample: [[String]]) {
    var filled = 0
    var numbers = 0
    var dates = 0
    for row in sample where index < row.count {
      SampleValue.with(row[index]) { field in
        if field.isMissingMark { return }
        filled += 1
        if NumberParser.parse(field, decimalComma: true) != nil || NumberParser.parse(field, decimalComma: false) != nil { numbers += 1 }
        if SeriesPosition.isDate(field) { dates += 1 }
      }
    }
    // A few unreadable values do not make a column of numbers one of texts: they are refused one by one.
    if filled == 0 {
      self = .empty
    } else if numbers * 2 >= filled && numbers > dates {
      self = .number
    } else if dates * 2 >= filled {
      self = .date
    } else {
      self = numbers * 2 >= filled ? .number : .text
    }
  }
}
