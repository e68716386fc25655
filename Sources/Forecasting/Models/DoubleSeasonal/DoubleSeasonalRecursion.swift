/// The recursion of double seasonal Holt-Winters over a series, with its start values; scratch is reused from call to call.
struct DoubleSeasonalRecursion {
  let values: [Double]
  let short: Int
  let long: Int
  private let startLevel: Double
  private let startSlope: Double
  private let startShort: [Double]
  private let startLong: [Double]

  /// The states after the last run; the seasons by their slots.
  private(set) var level = 0.0
  private(set) var slope = 0.0
  private(set) var shortSeason: [Double]
  private(set) var longSeason: [Double]
  /// The error of the last run's last step, before the autocorrelation is taken off.
  private(set) var lastError = 0.0
  private(set) var fitted: [Double]

  /// Start values as in Taylor (2003): seasonal indices as ratios to centred moving averages over the first two of each season, level and slope
  /// from the first two of the longer one. Nil when these are not positive.
  init?(_ values: [Double], short: Int, long: Int) {
    self.values = values
    self.short = short
    self.long = long
    guard let first = Self.indices(values, short), let second = Self.indices(values, long) else { return nil }
    startShort = first
    startLong = (0..<long).map { second[$0] / first[$0 % short] }
    var sums = [0.0, 0]
    var counts = [0.0, 0]
    for t in 0..<(2 * long) where !values[t].isNaN {
      sums[t / long] += values[t]
      counts[t / long] += 1
    }
    guard counts[0] > 0, counts[1] > 0 else { return nil }
    startSlope = (sums[1] / counts[1] - sums[0] / counts[0]) / Double(long)
    startLevel = (sums[0] + sums[1]) / (counts[0] + counts[1]) - (Double(long) + 0.5) * startSlope
    guard startLevel > 0, startShort.allSatisfy({ $0 > 0 }), startLong.allSatisfy({ $0 > 0 }) else { return nil }
    shortSeason = startShort
    longSeason = startLong
    fitted = [Double](repeating: .nan, count: values.count)
  }

  /// Ratios to the centred moving average, over the second half of the first cycle and the first half of the second.
  private static func indices(_ values: [Double], _ p: Int) -> [Double]? {
    let trend = CentredMovingAverage.of(Array(values.prefix(2 * p)), length: p)
    var ratios = [Double](repeating: .nan, count: p)
    for t in (p / 2)..<(p / 2 + p) {
      let ratio = values[t] / trend[t]
      if ratio.isFinite, ratio > 0, ratios[t % p].isNaN { ratios[t % p] = ratio }
    }
    var sum = 0.0
    var count = 0.0
    for ratio in ratios where !ratio.isNaN {
      sum += ratio
      count += 1
    }
    guard count > 0 else { return nil }
    return ratios.map { $0.isNaN ? sum / count : $0 }
  }

  /// The mean squared one-step error; infinite when the recursion leaves the positive numbers.
  mutating func meanSquare(_ parameters: DoubleSeasonalHoltWinters.Parameters) -> Double {
    run(parameters).map { $0.squares / max(1, $0.count) } ?? .infinity
  }

  /// One pass: sums of squared errors, absolute and relative to the fitted values, and how many there are.
  mutating func run(_ p: DoubleSeasonalHoltWinters.Parameters) -> (squares: Double, relativeSquares: Double, count: Double)? {
    level = startLevel
    slope = startSlope
    for j in shortSeason.indices { shortSeason[j] = startShort[j] }
    for j in longSeason.indices { longSeason[j] = startLong[j] }
    lastError = 0
    var (squares, relative, count) = (0.0, 0.0, 0.0)
    var (i, j) = (0, 0)
    for t in values.indices {
      let base = level + slope
      let s = shortSeason[i]
      let w = longSeason[j]
      let mean = base * s * w
      let expected = mean + p.phi * lastError
      fitted[t] = expected
      let y = values[t]
      if y.isNaN {
        level = base
        lastError *= p.phi
      } else {
        guard mean > 0 else { return nil }
        let error = y - expected
        squares += error * error
        relative += (error / mean) * (error / mean)
        count += 1
        lastError = y - mean
        let next = p.alpha * (y / (s * w)) + (1 - p.alpha) * base
        guard next > 0 else { return nil }
        slope = p.beta * (next - level) + (1 - p.beta) * slope
        level = next
        shortSeason[i] = p.gamma * (y / (next * w)) + (1 - p.gamma) * s
        longSeason[j] = p.omega * (y / (next * s)) + (1 - p.omega) * w
      }
      i = i + 1 == short ? 0 : i + 1
      j = j + 1 == long ? 0 : j + 1
    }
    return squares.isFinite && level.isFinite ? (squares, relative, count) : nil
  }
}
