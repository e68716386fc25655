/// Values that are kept until all are there, because a median needs them all: four bytes each as long as all are whole numbers, as seconds
/// are, else eight.
struct SampleColumn: Sendable {
  private(set) var whole: [Int32] = []
  /// Used from the first part on that holds a value that is no whole number, or too large.
  private(set) var any: [Double] = []
  private(set) var isWhole = true

  /// Keeps those of `values` that are no NaN, in their order.
  mutating func append(contentsOf values: [Double]) {
    let before = whole.count
    if isWhole {
      for value in values where !value.isNaN {
        guard value >= -2_147_483_648, value < 2_147_483_648, value == value.rounded() else {
          isWhole = false
          break
        }
        whole.append(Int32(value))
      }
      if isWhole { return }
      any = whole.prefix(before).map(Double.init)
      whole = []
    }
    for value in values where !value.isNaN { any.append(value) }
  }
}
