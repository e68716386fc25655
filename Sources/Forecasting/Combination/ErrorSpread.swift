import RealModule
import Statistics

/// How wide the errors of a forecast spread, by steps ahead and by the forecast's size, from its own record at past origins.
///
/// The standard deviation j steps ahead is a j^b (f / level)^g: g from {0, 1/2, 1} by likelihood, b by regression, a by the root
/// mean square, b and a drawn to what is usual for the kind of series where the record is short.
struct ErrorSpread: Sendable {
  private(set) var size: Double
  private(set) var growth: Double
  private(set) var exponent: Double
  let level: Double

  /// Forecasts below this share of the level spread like it.
  private static let floor = 0.05

  /// `forecasts` holds the combined path of each origin of `record`; `usual` is the standard deviation one step ahead to assume.
  init(record: ValidationRecord, forecasts: [[Double]], level: Double, usual: Double, plan: CombinationPlan) {
    self.level = level
    size = 1.2 * usual
    growth = plan.growth
    exponent = level > 0 ? plan.exponents.last ?? 0 : 0
    let errors = Self.errors(record, forecasts, level: level)
    guard !errors.isEmpty else { return }
    if level > 0 { exponent = Self.bestExponent(errors, among: plan.exponents) }
    let power = exponent
    let scaled = errors.map { (step: $0.step, size: abs($0.error) / .pow($0.ratio, power)) }
    let longest = scaled.reduce(0) { max($0, $1.step) }
    var squares = [Double](repeating: 0, count: longest + 1)
    var counts = squares
    for error in scaled {
      squares[error.step] += error.size * error.size
      counts[error.step] += 1
    }
    let validated = Double(counts.count { $0 > 0 })
    let own = Self.slope(squares, counts)
    growth = (validated * own + 3 * plan.growth) / (validated + 3)
    let b = growth
    let sizes = scaled.map { $0.size / .pow(Double($0.step), b) }
    let cap = Quantiles.ofSorted(sizes.sorted(), 0.98)
    var sums = [Double](repeating: 0, count: forecasts.count)
    var numbers = sums
    for (value, error) in zip(sizes, errors) {
      sums[error.origin] += min(value, cap) * min(value, cap)
      numbers[error.origin] += 1
    }
    let square = Self.meanSquare(sums, numbers, cap: plan.originCap)
    size = ((validated * square + usual * usual) / (validated + 1)).squareRoot()
  }

  init(size: Double, growth: Double, exponent: Double, level: Double) {
    self.size = size
    self.growth = growth
    self.exponent = exponent
    self.level = level
  }

  /// The standard deviations of a path of forecasts.
  func deviations(_ path: [Double]) -> [Double] {
    path.indices.map { h in
      let ratio = level > 0 ? max(path[h] / level, Self.floor) : 1
      return size * .pow(Double(h + 1), growth) * .pow(ratio, exponent)
    }
  }

  /// The mean of all squares, those of an origin held at `cap` times the middle origin's mean size; three origins are the fewest to have one.
  private static func meanSquare(_ sums: [Double], _ numbers: [Double], cap: Double) -> Double {
    let known = sums.indices.filter { numbers[$0] > 0 }
    var limit = Double.infinity
    if known.count >= 3, cap.isFinite {
      let middle = Quantiles.median(known.map { (sums[$0] / numbers[$0]).squareRoot() })
      limit = cap * middle * cap * middle
    }
    var sum = 0.0
    var count = 0.0
    for i in known {
      sum += min(sums[i], limit * numbers[i])
      count += numbers[i]
    }
    return count > 0 ? sum / count : 0
  }

  private typealias Error = (origin: Int, step: Int, error: Double, ratio: Double)

  private static func errors(_ record: ValidationRecord, _ forecasts: [[Double]], level: Double) -> [Error] {
    var result: [Error] = []
    for (place, (origin, path)) in zip(record.origins, forecasts).enumerated() {
      for j in path.indices where !origin.actual[j].isNaN {
        result.append((place, j + 1, origin.actual[j] - path[j], level > 0 ? max(path[j] / level, floor) : 1))
      }
    }
    return result
  }

  /// The exponent of the greatest normal likelihood.
  private static func bestExponent(_ errors: [Error], among exponents: [Double]) -> Double {
    guard exponents.count > 1 else { return exponents.first ?? 0 }
    var best = (exponent: 0.0, cost: Double.infinity)
    for exponent in exponents {
      var square = 0.0
      var logs = 0.0
      for error in errors {
        let u = error.error / .pow(error.ratio, exponent)
        square += u * u
        logs += exponent * .log(error.ratio)
      }
      let n = Double(errors.count)
      let cost = 0.5 * .log(max(square / n, 1e-300)) + logs / n
      if cost < best.cost { best = (exponent, cost) }
    }
    return best.exponent
  }

  /// The slope of half the logarithm of the mean square on the logarithm of the step, within 0...1.2.
  private static func slope(_ squares: [Double], _ counts: [Double]) -> Double {
    var total = 0.0
    var meanX = 0.0
    var meanY = 0.0
    for step in squares.indices where counts[step] > 0 && squares[step] > 0 {
      total += counts[step]
      meanX += counts[step] * .log(Double(step))
      meanY += counts[step] * 0.5 * .log(squares[step] / counts[step])
    }
    guard total > 0 else { return 0 }
    meanX /= total
    meanY /= total
    var xx = 0.0
    var xy = 0.0
    for step in squares.indices where counts[step] > 0 && squares[step] > 0 {
      let x = .log(Double(step)) - meanX
      xx += counts[step] * x * x
      xy += counts[step] * x * (0.5 * .log(squares[step] / counts[step]) - meanY)
    }
    return xx > 0 ? min(max(xy / xx, 0), 1.2) : 0
  }
}
