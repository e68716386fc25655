/// A field of characters, some of them coloured.
struct CellGrid {
  let columns: Int
  let rows: Int
  private var cells: [(character: Character, role: ColourRole?)]

  init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: (" ", nil), count: self.columns * self.rows)
  }

  /// Writes outside the field are left out.
  mutating func put(_ character: Character, row: Int, column: Int, role: ColourRole? = nil) {
    guard row >= 0, row < rows, column >= 0, column < columns else { return }
    cells[row * columns + column] = (character, role)
  }

  func character(row: Int, column: Int) -> Character? {
    guard row >= 0, row < rows, column >= 0, column < columns else { return nil }
    return cells[row * columns + column].character
  }

  func line(_ row: Int, style: TerminalStyle) -> String {
    guard row >= 0, row < rows else { return "" }
    var text = ""
    for column in 0..<columns {
      let cell = cells[row * columns + column]
      text += style.painted(String(cell.character), cell.role)
    }
    return text
  }
}
