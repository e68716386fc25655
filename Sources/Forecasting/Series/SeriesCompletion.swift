/// Fills missing observations, for methods whose recursions need a value at every step.
enum SeriesCompletion {
  /// The values with every missing one replaced: by the mean of the nearest two observations of the same place in the season on
  /// either side where there are some, else by the line between the neighbours. At least one value must be observed.
  static func of(_ values: [Double], season m: Int) -> [Double] {
    guard values.contains(where: \.isNaN) else { return values }
    let n = values.count
    var result = values
    let line = interpolated(values)
    for t in 0..<n where values[t].isNaN {
      var sum = 0.0
      var count = 0.0
      if m > 1, m < n {
        for direction in [-m, m] {
          var found = 0
          var k = t + direction
          while k >= 0, k < n, found < 2 {
            if !values[k].isNaN {
              sum += values[k]
              count += 1
              found += 1
            }
            k += direction
          }
        }
      }
      result[t] = count > 0 ? sum / count : line[t]
    }
    return result
  }

  /// Straight lines across the gaps, the nearest value at the ends.
  private static func interpolated(_ values: [Double]) -> [Double] {
    var result = values
    var last: Int?
    for t in values.indices where !values[t].isNaN {
      if let from = last {
        for k in (from + 1)..<max(from + 1, t) {
          let share = Double(k - from) / Double(t - from)
          result[k] = values[from] + share * (values[t] - values[from])
        }
      } else {
        for k in 0..<t { result[k] = values[t] }
      }
      last = t
    }
    if let last { for k in (last + 1)..<max(last + 1, values.count) { result[k] = values[last] } }
    return result
  }
}
