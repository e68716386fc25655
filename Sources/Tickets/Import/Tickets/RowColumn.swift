/// Where a row's values are while a file is read.
enum RowPlace {
  /// Among the rows taken from the batch.
  case batch(Int)
  /// Among the rows kept.
  case row(Int)
}

/// The values of one column: those of the batch being read, and those of all rows kept so far.
struct RowColumn<Value: BitwiseCopyable> {
  /// One value a row taken from the batch, as many places as a batch may have rows.
  var batch: [Value]
  private(set) var rows: [Value] = []

  init(_ filling: Value) { batch = [Value](repeating: filling, count: RecordBatch.capacity) }

  subscript(place: RowPlace) -> Value {
    switch place {
    case .batch(let index): batch[index]
    case .row(let number): rows[number]
    }
  }

  /// Keeps the batch's values `range`.
  @inline(__always)
  mutating func keep(_ range: Range<Int>) { rows.append(contentsOf: batch[range]) }

  /// Puts the batch's value `index` in the place of row `number`.
  @inline(__always)
  mutating func replace(_ number: Int, by index: Int) { rows[number] = batch[index] }

  mutating func reserveCapacity(_ count: Int) { rows.reserveCapacity(count) }

  mutating func forget() { rows.removeAll(keepingCapacity: true) }

  /// Hands the rows over and forgets them, so that a large column is not held twice.
  mutating func release() -> [Value] {
    defer { rows = [] }
    return rows
  }

  /// The values of the rows `numbers`, in their order.
  func gathered(_ numbers: [Int32]) -> [Value] { numbers.map { rows[Int($0)] } }
}
