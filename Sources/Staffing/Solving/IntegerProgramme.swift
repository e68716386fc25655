/// A linear programme in whole and real numbers: minimise Σ cost·x subject to lower ≤ A·x ≤ upper by row, and bounds by column.
///
/// Columns hold their entries, as every pattern of a cover knows the intervals it covers. Infinite bounds are ±infinity.
struct IntegerProgramme: Sendable {
  /// One entry of the matrix.
  struct Entry: Equatable, Sendable {
    var row: Int
    var value: Double

    init(_ row: Int, _ value: Double) {
      self.row = row
      self.value = value
    }
  }

  struct Column: Sendable {
    var cost: Double
    var lower: Double
    var upper: Double
    var isWhole: Bool
    /// One entry a row at most.
    var entries: [Entry]
  }

  struct Row: Sendable {
    var lower: Double
    var upper: Double
  }

  /// Larger programmes are refused: their matrix alone would fill the memory.
  static let mostEntries = 20_000_000

  private(set) var columns: [Column] = []
  private(set) var rows: [Row] = []
  /// Added to the objective: what is paid whatever the columns are.
  var constantCost = 0.0

  /// Adds a row without entries and returns its place.
  mutating func addRow(atLeast lower: Double = -.infinity, atMost upper: Double = .infinity) -> Int {
    rows.append(Row(lower: lower, upper: upper))
    return rows.count - 1
  }

  /// Adds a column and returns its place.
  mutating func addColumn(
    cost: Double, lower: Double = 0, upper: Double = .infinity, isWhole: Bool = true, entries: [Entry] = []
  ) -> Int {
    columns.append(Column(cost: cost, lower: lower, upper: upper, isWhole: isWhole, entries: entries))
    return columns.count - 1
  }

  /// Adds a row over columns that are there already.
  mutating func addRow(atLeast lower: Double = -.infinity, atMost upper: Double = .infinity, over terms: [(column: Int, value: Double)]) {
    let row = addRow(atLeast: lower, atMost: upper)
    for term in terms { columns[term.column].entries.append(Entry(row, term.value)) }
  }

  /// Gives a column its entries, one a row at most.
  mutating func setEntries(of column: Int, to entries: [Entry]) { columns[column].entries = entries }

  /// Raises the least value of a column.
  mutating func raiseLower(_ column: Int, to lower: Double) { columns[column].lower = max(columns[column].lower, lower) }

  /// Holds a column at one value.
  mutating func fix(_ column: Int, at value: Double) {
    columns[column].lower = value
    columns[column].upper = value
  }

  /// Changes what a unit of a column costs.
  mutating func setCost(of column: Int, to cost: Double) { columns[column].cost = cost }

  var entryCount: Int { columns.reduce(0) { $0 + $1.entries.count } }

  /// Σ cost·x with the constant.
  func objective(of values: [Double]) -> Double {
    zip(columns, values).reduce(constantCost) { $0 + $1.0.cost * $1.1 }
  }

  /// A·x by row.
  func activity(of values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: rows.count)
    for (column, value) in zip(columns, values) where value != 0 {
      for entry in column.entries { sums[entry.row] += entry.value * value }
    }
    return sums
  }

  /// Whether `values` keep every bound, every row and every whole number: the module's own check, whatever solver they come from.
  ///
  /// - Parameter tolerance: relative to the size of a row's terms and bound; 1e-6 is what solvers of double precision keep.
  func admits(_ values: [Double], tolerance: Double = 1e-6) -> Bool {
    guard values.count == columns.count else { return false }
    for (column, value) in zip(columns, values) {
      guard value.isFinite else { return false }
      let slack = tolerance * max(1, abs(value))
      guard value >= column.lower - slack, value <= column.upper + slack else { return false }
      if column.isWhole, value != value.rounded() { return false }
    }
    for (row, sum) in zip(rows, activity(of: values)) {
      if row.lower.isFinite, sum < row.lower - tolerance * max(1, abs(row.lower)) { return false }
      if row.upper.isFinite, sum > row.upper + tolerance * max(1, abs(row.upper)) { return false }
    }
    return true
  }

  /// The values with the whole columns rounded to whole numbers, which solvers give only nearly.
  func rounded(_ values: [Double]) -> [Double] {
    zip(columns, values).map { column, value in column.isWhole ? value.rounded() : min(max(value, column.lower), column.upper) }
  }

  /// The largest step that divides every cost a solution can have, for rounding a bound up; 0 where there is none of use.
  ///
  /// Costs are looked at in hundredths: a bound of 3301.2 over shifts of 40 and 45 hours means 3305.
  var costStep: Double {
    var step = 0
    for column in columns where column.cost != 0 {
      let hundredths = column.cost * 100
      guard column.isWhole, abs(hundredths) < 1e12, hundredths == hundredths.rounded() else { return 0 }
      step = IntegerProgramme.greatestCommonDivisor(step, Int(abs(hundredths)))
    }
    return Double(step) / 100
  }

  private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    var (first, second) = (first, second)
    while second != 0 { (first, second) = (second, first % second) }
    return first
  }
}
