/// Lines of dots in braille characters, 2 × 4 dots a cell. Only for curves: never for anything that has to carry a shape.
struct BrailleField {
  let columns: Int
  let rows: Int
  private var dots: [UInt8]

  init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    dots = Array(repeating: 0, count: self.columns * self.rows)
  }

  /// Sets the dot at `x` (0..<2 × columns) and `y` (0..<4 × rows, from the top); outside the field nothing happens.
  mutating func set(x: Int, y: Int) {
    guard x >= 0, y >= 0, x < columns * 2, y < rows * 4 else { return }
    let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    dots[y / 4 * columns + x / 2] |= bits[x % 2][y % 4]
  }

  /// A straight line of dots (Bresenham).
  mutating func line(x0: Int, y0: Int, x1: Int, y1: Int) {
    var (x, y) = (x0, y0)
    let (dx, dy) = (abs(x1 - x0), -abs(y1 - y0))
    let (sx, sy) = (x0 < x1 ? 1 : -1, y0 < y1 ? 1 : -1)
    var error = dx + dy
    while true {
      set(x: x, y: y)
      if x == x1, y == y1 { break }
      let twice = 2 * error
      if twice >= dy {
        error += dy
        x += sx
      }
      if twice <= dx {
        error += dx
        y += sy
      }
    }
  }

  /// The braille character of a cell; nil for a blank one.
  func character(row: Int, column: Int) -> Character? {
    guard row >= 0, column >= 0, row < rows, column < columns else { return nil }
    let bits = dots[row * columns + column]
    guard bits != 0, let scalar = Unicode.Scalar(0x2800 + UInt32(bits)) else { return nil }
    return Character(scalar)
  }
}
