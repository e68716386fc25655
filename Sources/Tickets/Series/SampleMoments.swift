/// Mean and standard deviation of a sample, in two passes.
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
    let mean = Self.sum(sample) { number($0) } / Double(sample.count)
    let squares = Self.sum(sample) { value in
      let deviation = number(value) - mean
      return deviation * deviation
    }
    self.mean = mean
    standardDeviation = sample.count > 1 ? (squares / Double(sample.count - 1)).squareRoot() : .nan
  }

  /// In four lanes, so that an addition need not wait for the one before; always the same four, so that a sample has one sum.
  @inline(__always)
  private static func sum<Value>(_ sample: ArraySlice<Value>, _ term: (Value) -> Double) -> Double {
    var lanes = SIMD4<Double>()
    var index = sample.startIndex
    while index + 4 <= sample.endIndex {
      lanes += SIMD4(term(sample[index]), term(sample[index + 1]), term(sample[index + 2]), term(sample[index + 3]))
      index += 4
    }
    var rest = 0.0
    while index < sample.endIndex {
      rest += term(sample[index])
      index += 1
    }
    return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]) + rest
  }
}
