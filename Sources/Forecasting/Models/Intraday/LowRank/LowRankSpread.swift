/// The variance of forecast errors by step of the day.
enum LowRankSpread {
  /// The mean squares of `errors`, one row a day, NaN where not known, each drawn to the mean of all with the weight of eight days.
  static func variances(_ errors: [[Double]], steps: Int) -> [Double] {
    var squares = [Double](repeating: 0, count: steps)
    var counts = squares
    for row in errors {
      for j in 0..<min(steps, row.count) where !row[j].isNaN {
        squares[j] += row[j] * row[j]
        counts[j] += 1
      }
    }
    let count = counts.reduce(0, +)
    let overall = count > 0 ? squares.reduce(0, +) / count : 0
    return (0..<steps).map { (squares[$0] + 8 * overall) / (counts[$0] + 8) }
  }
}
