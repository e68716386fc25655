/// Rows of 32-bit cells, one after the other in one array: a stamp or a number takes two cells, anything else one.
struct TicketRows {
  let stride: Int
  private(set) var count = 0
  private var cells: [UInt32] = []

  init(stride: Int) { self.stride = stride }

  /// Adds `row`, which has `stride` cells, and answers its number.
  @inline(__always)
  mutating func append(_ row: [UInt32]) -> Int {
    cells.append(contentsOf: row)
    count += 1
    return count - 1
  }

  mutating func replace(_ number: Int, with row: [UInt32]) {
    let start = number * stride
    for index in 0..<stride { cells[start + index] = row[index] }
  }

  func cell(_ row: Int, _ offset: Int) -> UInt32 { cells[row * stride + offset] }

  func wide(_ row: Int, _ offset: Int) -> UInt64 {
    let at = row * stride + offset
    return UInt64(cells[at]) | UInt64(cells[at + 1]) << 32
  }
}
