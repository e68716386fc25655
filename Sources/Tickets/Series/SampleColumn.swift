/// Values that are kept until all are there, because a median needs them all: four bytes each as long as all are whole numbers, as seconds
/// are, else eight.
struct SampleColumn: Sendable {
  private(set) var whole: [Int32] = []
  /// Used from the first value on that is no whole number, or too large.
  private(set) var any: [Double] = []
  private(set) var isWhole = true

  var count: Int { isWhole ? whole.count : any.count }

  @inline(__always)
  mutating func append(_ value: Double) {
    if isWhole {
      if let number = Int32(exactly: value) {
        whole.append(number)
        return
      }
      isWhole = false
      any = whole.map(Double.init)
      whole = []
    }
    any.append(value)
  }
}
