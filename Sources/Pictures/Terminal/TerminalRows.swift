/// The rows of a terminal chart. Rounding must not lie: a point beyond a limit lies at least one row beyond the limit's row, and a point
/// within never does.
struct TerminalRows {
  let scale: LinearScale
  let top: Int
  let bottom: Int

  /// Values from `scale.low` to `scale.high` on rows `bottom` up to `top`.
  init(low: Double, high: Double, top: Int, bottom: Int) {
    self.top = top
    self.bottom = bottom
    scale = LinearScale(low: low, high: high, start: Double(bottom), end: Double(top))
  }

  func row(_ value: Double) -> Int {
    let row = scale(value).rounded()
    guard row.isFinite else { return (top + bottom) / 2 }
    return min(max(Int(row), top), bottom)
  }

  /// The row of an upper limit: never the topmost, so that there is a row beyond it.
  func row(upperLimit value: Double) -> Int { min(max(row(value), top + 1), bottom - 1) }

  func row(lowerLimit value: Double) -> Int { min(max(row(value), top + 1), bottom - 1) }

  func row(point value: Double, lower: Double, upper: Double) -> Int {
    var found = row(value)
    if upper.isFinite {
      let limit = row(upperLimit: upper)
      found = value > upper ? min(found, limit - 1) : max(found, limit)
    }
    if lower.isFinite {
      let limit = row(lowerLimit: lower)
      found = value < lower ? max(found, limit + 1) : min(found, limit)
    }
    return found
  }
}
