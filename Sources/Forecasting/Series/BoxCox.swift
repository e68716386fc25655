import RealModule
import Statistics

/// The power transformation of Box & Cox (1964), JRSS B 26, and the choice of its parameter.
public enum BoxCox {
  /// (y^λ − 1) / λ, the logarithm for λ = 0; negative values by Bickel & Doksum (1981) for a positive λ, else NaN.
  public static func transform(_ value: Double, lambda: Double) -> Double {
    if lambda == 0 { return .log(value) }
    let power = value >= 0 ? Double.pow(value, lambda) : (lambda > 0 ? -Double.pow(-value, lambda) : .nan)
    return (power - 1) / lambda
  }

  /// Undoes `transform`; NaN outside its range.
  public static func inverse(_ value: Double, lambda: Double) -> Double {
    if lambda == 0 { return .exp(value) }
    let power = lambda * value + 1
    return power >= 0 ? .pow(power, 1 / lambda) : (lambda > 0 ? -Double.pow(-power, 1 / lambda) : .nan)
  }

  /// The λ between `lower` and `upper` that makes the spread within seasons most even over their means; 1 for a series of under two
  /// seasons, and not below 0 where a value is not positive.
  ///
  /// Source: Guerrero (1993), Journal of Forecasting 12.
  public static func guerrero(_ values: [Double], season: Int, lower: Double = -1, upper: Double = 2) -> Double {
    let m = max(2, season)
    guard season < values.count, values.count > 2 * max(1, season), let groups = groups(values, length: m) else { return 1 }
    let least = values.contains { $0 <= 0 } ? max(0, lower) : lower
    guard least < upper else { return least }
    func variation(_ lambda: Double) -> Double {
      var count = 0.0
      var mean = 0.0
      var squares = 0.0
      for group in groups {
        let ratio = group.deviation / .pow(group.mean, 1 - lambda)
        guard !ratio.isNaN else { continue }
        count += 1
        let delta = ratio - mean
        mean += delta / count
        squares += delta * (ratio - mean)
      }
      let value = (squares / (count - 1)).squareRoot() / mean
      return value.isFinite ? value : .greatestFiniteMagnitude
    }
    return Brent.minimum(between: least, and: upper, tolerance: 1e-6, of: variation).point
  }

  /// Mean and standard deviation of each whole group of `length` values, counted from the end.
  private static func groups(_ values: [Double], length: Int) -> [(mean: Double, deviation: Double)]? {
    let number = values.count / length
    guard number >= 2 else { return nil }
    let first = values.count - number * length
    return (0..<number).compactMap { k in
      let group = values[(first + k * length)..<(first + (k + 1) * length)].filter { !$0.isNaN }
      guard group.count > 1 else { return nil }
      let mean = group.reduce(0, +) / Double(group.count)
      let squares = group.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return (mean, (squares / Double(group.count - 1)).squareRoot())
    }
  }

  /// The λ of greatest profile likelihood, on a grid of steps of 0.05, for a model of a linear trend and a fixed season. Nil when a value
  /// is not positive; 1 for a series of under two seasons.
  public static func profileLikelihood(_ values: [Double], season: Int, lower: Double = -1, upper: Double = 2) -> Double? {
    let observed = values.indices.filter { !values[$0].isNaN }
    guard observed.count > 2, observed.allSatisfy({ values[$0] > 0 }) else { return nil }
    guard season < values.count, values.count > 2 * max(1, season) else { return 1 }
    let n = Double(observed.count)
    let m = max(1, season)
    let logarithms = values.map { Double.log($0) }
    let meanLogarithm = observed.reduce(0) { $0 + logarithms[$1] } / n
    let time = centred(observed.map { Double($0) }, places: observed, season: m)
    let spread = time.reduce(0) { $0 + $1 * $1 }
    var best = -Double.infinity
    var chosen = 1.0
    let steps = Int(((upper - lower) / 0.05 + 1e-9).rounded(.down))
    for step in 0...max(0, steps) {
      let lambda = ((lower + 0.05 * Double(step)) * 100).rounded() / 100
      // Scaled by the geometric mean, so that sums of squares compare.
      let scaled = observed.map { t -> Double in
        let u = logarithms[t] - meanLogarithm
        return abs(lambda) > 1e-9 ? (.expMinusOne(lambda * u)) / lambda : u
      }
      let rest = centred(scaled, places: observed, season: m)
      var product = 0.0
      var squares = 0.0
      for k in rest.indices {
        product += rest[k] * time[k]
        squares += rest[k] * rest[k]
      }
      if spread > 0 { squares -= product * product / spread }
      let likelihood = -n / 2 * .log(max(squares, .leastNormalMagnitude))
      if likelihood > best {
        best = likelihood
        chosen = lambda
      }
    }
    return chosen
  }

  /// Values less their mean at the same place of the season.
  private static func centred(_ values: [Double], places: [Int], season m: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: m)
    var counts = sums
    for (value, place) in zip(values, places) {
      sums[place % m] += value
      counts[place % m] += 1
    }
    return zip(values, places).map { $0 - sums[$1 % m] / counts[$1 % m] }
  }
}
