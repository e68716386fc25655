import Statistics

/// Simple exponential smoothing that starts at the first value.
enum SmoothedMean {
  /// The level after the last value; NaN for no values.
  static func last(_ values: [Double], alpha: Double) -> Double {
    guard var level = values.first else { return .nan }
    for value in values { level += alpha * (value - level) }
    return level
  }

  /// The level before each value, and after the last: one more than there are values.
  static func path(_ values: [Double], alpha: Double) -> [Double] {
    guard var level = values.first else { return [] }
    var result = [level]
    for value in values {
      level += alpha * (value - level)
      result.append(level)
    }
    return result
  }

  /// The α within the bounds of least squared one-step error.
  static func bestAlpha(_ values: [Double], between lower: Double, and upper: Double) -> Double {
    GoldenSection.minimum(between: lower, and: upper) { alpha in
      guard var level = values.first else { return 0 }
      let rest = 1 - alpha
      var squares = 0.0
      for value in values.dropFirst() {
        let error = value - level
        squares += error * error
        level = alpha * value + rest * level
      }
      return squares
    }
  }
}
