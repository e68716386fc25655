/// A centred moving average that reaches to both ends of the series.
enum ExtendedTrend {
  /// The centred moving average over `length` steps, half weights at the ends of the window where `length` is even; beyond the
  /// first and last whole window continued by half of the trend's local slope there, measured over `slopeLength` steps. Complete
  /// values only; a series shorter than a window has its mean for a trend.
  static func of(_ values: [Double], length: Int, slopeLength: Int) -> [Double] {
    let n = values.count
    let half = length / 2
    guard length >= 1, n >= 2 * half + 1 else {
      return [Double](repeating: values.reduce(0, +) / Double(max(1, n)), count: n)
    }
    let isEven = length % 2 == 0
    let first = half
    let last = n - 1 - half
    var result = [Double](repeating: 0, count: n)
    // The window's sum, both outermost values at full weight.
    var sum = 0.0
    for t in 0...(2 * half) { sum += values[t] }
    for t in first...last {
      if t > first { sum += values[t + half] - values[t - half - 1] }
      let trimmed = isEven ? sum - 0.5 * (values[t - half] + values[t + half]) : sum
      result[t] = trimmed / Double(length)
    }
    let steps = min(slopeLength, last - first)
    let early = steps > 0 ? 0.5 * (result[first + steps] - result[first]) / Double(steps) : 0
    let late = steps > 0 ? 0.5 * (result[last] - result[last - steps]) / Double(steps) : 0
    for t in 0..<first { result[t] = result[first] - early * Double(first - t) }
    for t in (last + 1)..<max(last + 1, n) { result[t] = result[last] + late * Double(t - last) }
    return result
  }
}
