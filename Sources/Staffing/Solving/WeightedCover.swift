/// A cover under construction, with a weight on each row and what each column is worth by them: the state of `RowWeightingSearch`.
///
/// A row that every column enters with one and that has no upper bound (people by interval) is kept by running sums; the few others (a cap, a
/// part-time share) are looked at when they are needed.
struct WeightedCover {
  private let matrix: ColumnMatrix
  private let rows: [IntegerProgramme.Row]
  private let lower: [Double]
  private let upper: [Double]
  let costs: [Double]
  private let isUnit: [Bool]
  /// Columns of each row.
  private var rowStarts: [Int32]
  private var rowColumns: [Int32]
  /// Entries of each column in rows that are no unit rows, by their places in the matrix.
  private var otherStarts: [Int32] = [0]
  private var otherPlaces: [Int32] = []
  /// One over the size of a row's entries.
  private let scale: [Double]

  private(set) var values: [Double]
  private(set) var cost: Double
  private var activity: [Double]
  private var weights: [Double]
  /// Weight of the unit rows that one more of a column would help.
  private var gains: [Double]
  /// Weight of the unit rows that one less of a column would leave short.
  private var losses: [Double]
  /// Rows out of their bounds, and the place of each among them, −1 for none.
  private(set) var broken: [Int32] = []
  private var placeOfBroken: [Int32]
  /// Columns with something to take out.
  private(set) var used: [Int32] = []
  private var placeOfUsed: [Int32]

  private static let noise = 1e-9

  /// nil for a programme that is no cover: real numbers, negative costs or entries that are whole sums.
  init?(_ programme: IntegerProgramme, values: [Double]? = nil) {
    guard !programme.columns.isEmpty, !programme.rows.isEmpty,
      programme.columns.allSatisfy({ $0.isWhole && $0.cost >= 0 && $0.lower.isFinite }),
      programme.rows.allSatisfy({ $0.lower < $0.upper })
    else { return nil }
    let matrix = ColumnMatrix(programme)
    let rowCount = programme.rows.count
    var isUnit = programme.rows.map { $0.lower.isFinite && $0.upper == .infinity }
    var size = [Double](repeating: 0, count: rowCount)
    var count = [Int32](repeating: 0, count: rowCount + 1)
    for (row, value) in zip(matrix.rows, matrix.values) {
      if value != 1 { isUnit[Int(row)] = false }
      size[Int(row)] += abs(value)
      count[Int(row) + 1] += 1
    }
    guard isUnit.lazy.filter({ $0 }).count * 2 >= rowCount else { return nil }
    scale = (0..<rowCount).map { size[$0] > 0 ? Double(count[$0 + 1]) / size[$0] : 1 }
    for row in 0..<rowCount { count[row + 1] += count[row] }
    rowStarts = count
    rowColumns = [Int32](repeating: 0, count: matrix.rows.count)
    for column in programme.columns.indices {
      for place in Int(matrix.starts[column])..<Int(matrix.starts[column + 1]) {
        let row = Int(matrix.rows[place])
        rowColumns[Int(count[row])] = Int32(column)
        count[row] += 1
        if !isUnit[row] { otherPlaces.append(Int32(place)) }
      }
      otherStarts.append(Int32(otherPlaces.count))
    }
    self.isUnit = isUnit
    self.matrix = matrix
    rows = programme.rows
    lower = programme.columns.map(\.lower)
    upper = programme.columns.map(\.upper)
    costs = programme.columns.map(\.cost)
    self.values = values ?? lower
    cost = 0
    activity = []
    weights = []
    gains = []
    losses = []
    placeOfBroken = []
    placeOfUsed = []
    reset()
  }

  /// Every weight one again, and all sums made anew.
  mutating func reset() {
    cost = zip(costs, values).reduce(0) { $0 + $1.0 * $1.1 }
    activity = [Double](repeating: 0, count: rows.count)
    for column in values.indices where values[column] != 0 {
      for place in Int(matrix.starts[column])..<Int(matrix.starts[column + 1]) {
        activity[Int(matrix.rows[place])] += matrix.values[place] * values[column]
      }
    }
    weights = [Double](repeating: 1, count: rows.count)
    broken = []
    placeOfBroken = [Int32](repeating: -1, count: rows.count)
    gains = [Double](repeating: 0, count: values.count)
    losses = gains
    for row in rows.indices {
      if isBroken(row) { setBroken(row, true) }
      guard isUnit[row] else { continue }
      let slack = activity[row] - rows[row].lower
      guard slack < 1 - Self.noise else { continue }
      for place in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
        let column = Int(rowColumns[place])
        if slack < -Self.noise { gains[column] += 1 }
        losses[column] += 1
      }
    }
    used = []
    placeOfUsed = [Int32](repeating: -1, count: values.count)
    for column in values.indices where values[column] > lower[column] { setUsed(column, true) }
  }

  // MARK: What a step is worth

  /// Weight that one more of a column would take off the broken rows.
  func gain(_ column: Int) -> Double { gains[column] - (hasOthers(column) ? otherChange(column, 1) : 0) }

  /// Weight that one less of a column would put on the broken rows.
  func loss(_ column: Int) -> Double { losses[column] + (hasOthers(column) ? otherChange(column, -1) : 0) }

  func canGrow(_ column: Int) -> Bool { values[column] + 1 <= upper[column] }

  func canShrink(_ column: Int) -> Bool { values[column] - 1 >= lower[column] }

  /// The columns of a row.
  func columns(of row: Int) -> ArraySlice<Int32> { rowColumns[Int(rowStarts[row])..<Int(rowStarts[row + 1])] }

  private func hasOthers(_ column: Int) -> Bool { otherStarts[column] < otherStarts[column + 1] }

  private func otherChange(_ column: Int, _ amount: Double) -> Double {
    var change = 0.0
    for index in Int(otherStarts[column])..<Int(otherStarts[column + 1]) {
      let place = Int(otherPlaces[index])
      let row = Int(matrix.rows[place])
      let after = activity[row] + amount * matrix.values[place]
      change += weights[row] * scale[row] * (violation(row, after) - violation(row, activity[row]))
    }
    return change
  }

  private func violation(_ row: Int, _ activity: Double) -> Double {
    max(0, rows[row].lower - activity, activity - rows[row].upper)
  }

  private func isBroken(_ row: Int) -> Bool {
    let size = max(1, abs(activity[row]))
    return violation(row, activity[row]) > Self.noise * size
  }

  // MARK: Steps

  /// Adds one of a column, or takes one out.
  mutating func move(_ column: Int, by amount: Double) {
    values[column] += amount
    cost += amount * costs[column]
    setUsed(column, values[column] > lower[column])
    for place in Int(matrix.starts[column])..<Int(matrix.starts[column + 1]) {
      let row = Int(matrix.rows[place])
      let before = activity[row]
      let after = before + amount * matrix.values[place]
      activity[row] = after
      guard isUnit[row] else {
        setBroken(row, isBroken(row))
        continue
      }
      let need = rows[row].lower
      let (wasShort, isShort) = (before - need < -Self.noise, after - need < -Self.noise)
      let (wasTight, isTight) = (before - need < 1 - Self.noise, after - need < 1 - Self.noise)
      if wasShort != isShort {
        let change = isShort ? weights[row] : -weights[row]
        for index in Int(rowStarts[row])..<Int(rowStarts[row + 1]) { gains[Int(rowColumns[index])] += change }
        setBroken(row, isShort)
      }
      if wasTight != isTight {
        let change = isTight ? weights[row] : -weights[row]
        for index in Int(rowStarts[row])..<Int(rowStarts[row + 1]) { losses[Int(rowColumns[index])] += change }
      }
    }
  }

  /// One more on the weight of each broken row.
  mutating func weighBroken() {
    for broken in broken {
      let row = Int(broken)
      weights[row] += 1
      guard isUnit[row] else { continue }
      for index in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
        gains[Int(rowColumns[index])] += 1
        losses[Int(rowColumns[index])] += 1
      }
    }
  }

  private mutating func setBroken(_ row: Int, _ isBroken: Bool) {
    Self.set(row, isBroken, in: &broken, places: &placeOfBroken)
  }

  private mutating func setUsed(_ column: Int, _ isUsed: Bool) { Self.set(column, isUsed, in: &used, places: &placeOfUsed) }

  /// Puts an item into a list without order, or takes it out.
  private static func set(_ item: Int, _ isIn: Bool, in list: inout [Int32], places: inout [Int32]) {
    let place = Int(places[item])
    guard (place >= 0) != isIn else { return }
    if isIn {
      places[item] = Int32(list.count)
      list.append(Int32(item))
    } else {
      let last = list.removeLast()
      if Int(last) != item {
        list[place] = last
        places[Int(last)] = Int32(place)
      }
      places[item] = -1
    }
  }
}
