/// Mean and standard deviation of a sample, in two passes, in index order.
struct SampleMoments: Sendable {
  let mean: Double
  /// Divisor n - 1; NaN for fewer than two values.
  let standardDeviation: Double

  init(_ sample: [Double]) {
    guard !sample.isEmpty else {
      mean = .nan
      standardDeviation = .nan
      return
    }
    var sum = 0.0
    for value in sample { sum += value }
    let mean = sum / Double(sample.count)
    var squares = 0.0
    for value in sample { squares += (value - mean) * (value - mean) }
    self.mean = mean
    standardDeviation = sample.count > 1 ? (squares / Double(sample.count - 1)).squareRoot() : .nan
  }
}
