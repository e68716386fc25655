/// Values that are kept until all are there, because a median needs them all: four bytes each as long as all are whole numbers, as seconds
/// are, else eight.
struct SampleColumn: Sendable {
  private(set) var whole: [Int32] = []
  /// Used from the first part on that holds a value that is no whole number, or too large.
  private(set) var any: [Double] = []
  private(set) var isWhole = true

  /// Keeps those of `values` that are no NaN, in their order.
  mutating func append(contentsOf values: [Double]) {
    if isWhole {
      var areWhole = true
      let kept = unsafe [Int32](unsafeUninitializedCapacity: values.count) { buffer, count in
        var next = 0
        for value in values {
          let number = Int32(truncatingIfNeeded: Int64(exactly: value) ?? .max)
          if Double(number) != value, !value.isNaN { areWhole = false }
          unsafe buffer[next] = number
          next += value.isNaN ? 0 : 1
        }
        count = next
      }
      if areWhole {
        whole += kept
        return
      }
      isWhole = false
      any = whole.map(Double.init)
      whole = []
    }
    for value in values where !value.isNaN { any.append(value) }
  }
}
