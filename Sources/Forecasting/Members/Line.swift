/// The least-squares line through a series, by step.
struct Line: Sendable {
  /// At the first value.
  let intercept: Double
  /// A step.
  let slope: Double

  init(_ values: [Double]) {
    let n = Double(values.count)
    let centre = 0.5 * (n - 1)
    var sum = 0.0
    var product = 0.0
    for t in values.indices {
      sum += values[t]
      product += (Double(t) - centre) * values[t]
    }
    let square = n * (n * n - 1) / 12
    slope = square > 0 ? product / square : 0
    intercept = n > 0 ? sum / n - slope * centre : 0
  }
}
