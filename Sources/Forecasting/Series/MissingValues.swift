import RealModule
import Statistics

/// Missing values filled in from what surrounds them.
///
/// Source: the method of `forecast::na.interp` (Hyndman & Athanasopoulos, 3rd ed., section 13.9): without a season along straight lines;
/// with one, the seasonal pattern of a robust decomposition plus a line through the seasonally adjusted neighbours.
public enum MissingValues {
  /// The series with its gaps filled. Values beyond the observed ends take the nearest one's. All missing stays as it is.
  public static func interpolated(_ values: [Double], season: Int) -> [Double] { interpolated(values, seasons: season > 1 ? [season] : []) }

  /// The series with its gaps filled, with one season or several.
  public static func interpolated(_ values: [Double], seasons: [Int]) -> [Double] {
    let n = values.count
    var observed = 0
    var low = Double.infinity
    var high = -Double.infinity
    for value in values where !value.isNaN {
      observed += 1
      low = min(low, value)
      high = max(high, value)
    }
    guard observed > 0, observed < n else { return values }
    let usable = seasons.filter { $0 > 1 && $0 < observed && observed - $0 > $0 }.sorted()
    guard !usable.isEmpty, let start = harmonicFit(values, seasons: usable) else { return linear(values) }
    var filled = values
    for t in 0..<n where values[t].isNaN { filled[t] = start[t] }
    guard let parts = MSTL(seasons: usable, isRobust: true).decompose(filled) else { return linear(values) }
    var adjusted = parts.seasonallyAdjusted
    let season = (0..<n).map { filled[$0] - adjusted[$0] }
    for t in 0..<n where values[t].isNaN { adjusted[t] = .nan }
    let smooth = linear(adjusted)
    for t in 0..<n where values[t].isNaN { filled[t] = smooth[t] + season[t] }
    // A pattern that leads far outside what was ever observed is worse than none.
    let reach = 0.5 * (high - low)
    guard filled.allSatisfy({ $0 <= high + reach && $0 >= low - reach }) else { return linear(values) }
    return filled
  }

  /// Straight lines between the neighbours.
  public static func linear(_ values: [Double]) -> [Double] {
    var result = values
    var last: Int?
    for t in values.indices where !values[t].isNaN {
      if let last {
        let slope = (values[t] - values[last]) / Double(t - last)
        for k in (last + 1)..<max(t, last + 1) { result[k] = values[last] + slope * Double(k - last) }
      } else {
        for k in 0..<t { result[k] = values[t] }
      }
      last = t
    }
    if let last { for k in (last + 1)..<max(values.count, last + 1) { result[k] = values[last] } }
    return result
  }

  /// A first fit to start the decomposition from: sines and cosines of every season and a polynomial in time.
  private static func harmonicFit(_ values: [Double], seasons: [Int]) -> [Double]? {
    let n = values.count
    let most = seasons.count > 1 ? 20 : 5
    var columns = [[Double](repeating: 1, count: n)]
    var used: Set<[Int]> = []
    for season in seasons {
      for k in 1...max(1, min(season / 2, most)) {
        // The same frequency may come with two seasons.
        let divisor = greatestCommonDivisor(k, season)
        guard used.insert([k / divisor, season / divisor]).inserted else { continue }
        let step = 2 * Double.pi * Double(k) / Double(season)
        columns.append((1...n).map { .cos(step * Double($0)) })
        if 2 * k != season { columns.append((1...n).map { .sin(step * Double($0)) }) }
      }
    }
    let degree = max(1, min(6, n / 10))
    // Legendre polynomials over the series: near enough to orthogonal.
    var previous = [Double](repeating: 1, count: n)
    let x = (0..<n).map { n > 1 ? 2 * Double($0) / Double(n - 1) - 1 : 0 }
    var current = x
    for k in 1...degree {
      columns.append(current)
      let next = (0..<n).map { (Double(2 * k + 1) * x[$0] * current[$0] - Double(k) * previous[$0]) / Double(k + 1) }
      previous = current
      current = next
    }
    let rows = (0..<n).filter { !values[$0].isNaN }
    let response = rows.map { values[$0] }
    guard let fit = LinearRegression(response: response, columns: columns.map { column in rows.map { column[$0] } }) else { return nil }
    return (0..<n).map { t in
      var sum = 0.0
      for (column, coefficient) in zip(columns, fit.coefficients) { sum += coefficient * column[t] }
      return sum
    }
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : greatestCommonDivisor(b, a % b) }
}
