/// The centred moving average over one season, the trend of classical decomposition.
enum CentredMovingAverage {
  /// The average over `length` steps around every step, with half weights at both ends where `length` is even. Near the
  /// series' ends, and beside missing values, the average is over what there is; NaN where that is under the share `least` of a season.
  static func of(_ values: [Double], length: Int, least: Double = 0.5) -> [Double] {
    let n = values.count
    let half = length / 2
    let isEven = length % 2 == 0
    var sums = [Double](repeating: 0, count: n + 1)
    var counts = [Int](repeating: 0, count: n + 1)
    for t in 0..<n {
      sums[t + 1] = sums[t] + (values[t].isNaN ? 0 : values[t])
      counts[t + 1] = counts[t] + (values[t].isNaN ? 0 : 1)
    }
    var result = [Double](repeating: .nan, count: n)
    for t in 0..<n {
      let isInside = t - half >= 0 && t + half < n
      // At the ends: the nearest full season.
      let first = isInside ? t - half : (t < half ? 0 : max(0, n - length))
      let last = isInside ? t + half + 1 : min(n, first + length)
      var sum = sums[last] - sums[first]
      var weight = Double(counts[last] - counts[first])
      if isInside, isEven {
        for end in [first, last - 1] where !values[end].isNaN {
          sum -= 0.5 * values[end]
          weight -= 0.5
        }
      }
      if weight > 0, weight >= least * Double(length) { result[t] = sum / weight }
    }
    return result
  }
}
