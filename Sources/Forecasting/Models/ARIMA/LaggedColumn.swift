import Statistics

/// A column of a regression that is a stored series with the sign changed, `lag` steps late; zero before the series begins.
struct LaggedColumn {
  /// Where the series begins in the storage.
  let offset: Int
  let lag: Int

  /// The normal equations of the errors on the columns over `steps`: `matrix`, row-major, and `right`, filled in.
  static func normalEquations(
    _ columns: [LaggedColumn], in storage: UnsafePointer<Double>, errors: UnsafePointer<Double>, steps: Range<Int>, matrix: inout [Double],
    right: inout [Double]
  ) {
    let k = columns.count
    for (i, a) in columns.enumerated() {
      let begin = max(steps.lowerBound, a.lag)
      right[i] = unsafe -DotProduct.of(storage + (a.offset + begin - a.lag), errors + begin, steps.upperBound - begin)
      for (j, b) in columns[0...i].enumerated() {
        let begin = max(begin, b.lag)
        let product = unsafe DotProduct.of(
          storage + (a.offset + begin - a.lag), storage + (b.offset + begin - b.lag), steps.upperBound - begin)
        matrix[i * k + j] = product
        matrix[j * k + i] = product
      }
    }
  }
}
