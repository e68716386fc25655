import Timeline

/// What the rows of one or several tables contribute to a measure, each row to the cell of its own moment and slice.
enum RowContributions: Sendable {
  /// `y` over `n`, each added up over the rows of every part.
  case quotient([Part])
  /// The values of one table's rows (NaN = none): their mean and spread.
  case distribution(MeasureRows, [Double])
  /// The values of one table's rows (NaN = none), added up; a period without a value is missing.
  case sum(MeasureRows, [Double])

  /// Votes of one table's rows, 1 for, -1 against, 0 neither (NaN = none): those for less those against, over all.
  case netScore(MeasureRows, [Double])

  /// One table's rows; nil where they add nothing to that side of the quotient, NaN where a row does not.
  struct Part: Sendable {
    var rows: MeasureRows
    var y: [Double]?
    var n: [Double]?
  }

  var rows: [MeasureRows] {
    switch self {
    case .quotient(let parts): parts.map(\.rows)
    case .distribution(let rows, _), .sum(let rows, _), .netScore(let rows, _): [rows]
    }
  }

  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let grid = try MeasureGrid(rows, of: data, in: frame)
    switch self {
    case .distribution(_, let values):
      guard let cells = grid.tables.first else { return [] }
      let (count, spread) = cells.distributions(values)
      return grid.tallies(y: spread.mean, n: count, distribution: spread)
    case .sum(_, let values):
      guard let cells = grid.tables.first else { return [] }
      let (sum, count) = cells.sums(values)
      return grid.tallies(y: zip(sum, count).map { $1 > 0 ? $0 : .nan })
    case .netScore(_, let votes):
      guard let cells = grid.tables.first else { return [] }
      let (net, count) = cells.sums(votes)
      return grid.tallies(y: net, n: count, decided: cells.sums(votes.map(abs)).sum)
    case .quotient(let parts):
      var y = [Double](repeating: 0, count: grid.sliceCount * frame.axis.count)
      var n = y
      for (part, cells) in zip(parts, grid.tables) {
        if let values = part.y { Self.add(cells.sums(values).sum, to: &y) }
        if let values = part.n { Self.add(cells.sums(values).sum, to: &n) }
      }
      return grid.tallies(y: y, n: n)
    }
  }

  private static func add(_ values: [Double], to sums: inout [Double]) {
    for index in 0..<min(values.count, sums.count) { sums[index] += values[index] }
  }
}

/// A measure to which every row of a table contributes by itself.
protocol RowMeasure: TableMeasure {
  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement]
  /// What the rows contribute; called only where nothing is missing.
  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) throws(TicketsError) -> RowContributions
}

extension RowMeasure {
  func columns(_ definitions: KPIDefinitions) -> [String] { requirements(definitions).map(\.text) }

  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] {
    requirements(definitions).filter { !$0.isMet(data) }.map(\.text)
  }

  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] {
    guard missingColumns(in: data, definitions).isEmpty else { return [] }
    return (try? contributions(of: data, definitions))?.rows.flatMap { $0.moments } ?? []
  }

  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let missing = missingColumns(in: data, frame.definitions)
    guard missing.isEmpty else { throw .missingColumns(missing) }
    return try contributions(of: data, frame.definitions).tallies(of: data, in: frame)
  }
}

extension TicketsError {
  /// `missing_columns`, before it is known for which KPI they are asked.
  static func missingColumns(_ columns: [String]) -> TicketsError {
    TicketsError(code: "missing_columns", message: "the tables given do not have \(columns.joined(separator: ", "))")
  }
}
