/// Mean and standard deviation of a sample, in two passes, in index order.
struct SampleMoments: Sendable {
  let mean: Double
  /// Divisor n - 1; NaN for fewer than two values.
  let standardDeviation: Double

  init(_ sample: [Double]) { self.init(sample[...]) { $0 } }

  /// Of the numbers that `number` makes of the sample's values.
  @inline(__always)
  init<Value>(_ sample: ArraySlice<Value>, _ number: (Value) -> Double) {
    guard !sample.isEmpty else {
      mean = .nan
      standardDeviation = .nan
      return
    }
    var sum = 0.0
    for value in sample { sum += number(value) }
    let mean = sum / Double(sample.count)
    var squares = 0.0
    for value in sample {
      let deviation = number(value) - mean
      squares += deviation * deviation
    }
    self.mean = mean
    standardDeviation = sample.count > 1 ? (squares / Double(sample.count - 1)).squareRoot() : .nan
  }
}
