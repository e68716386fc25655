import RealModule
import Statistics

/// Classical seasonal indices, if the series is found to be seasonal: the adjustment that goes before the theta method.
///
/// Source: Assimakopoulos & Nikolopoulos (2000), International Journal of Forecasting 16; the test of the M3 and M4 competitions'
/// Naive2, the autocorrelation at the season's lag at 90 %.
struct SeasonalIndices: Sendable, Equatable {
  let kind: ClassicalDecomposition.Kind
  /// One a place of the season, from the series' first step on.
  let values: [Double]

  /// Nil when the series, which has no gaps, is not seasonal.
  ///
  /// - Parameter smallest: multiplied indices give way to added ones when one is below this.
  init?(_ series: [Double], season: Int, smallest: Double = 0.01) {
    guard season > 1, series.count >= 2 * season, Self.isSeasonal(series, season: season) else { return nil }
    if series.allSatisfy({ $0 > 0 }), let parts = ClassicalDecomposition(series, season: season, kind: .multiplicative),
      parts.indices.allSatisfy({ $0 >= smallest && $0.isFinite })
    {
      kind = .multiplicative
      values = parts.indices
    } else if let parts = ClassicalDecomposition(series, season: season, kind: .additive) {
      kind = .additive
      values = parts.indices
    } else {
      return nil
    }
  }

  /// Multiplied indices whatever the data, as in `forecast::thetaf`; nil when the series is not seasonal or an index is 0.
  init?(multiplicative series: [Double], season: Int) {
    guard season > 1, series.count >= 2 * season, Self.isSeasonal(series, season: season),
      let parts = ClassicalDecomposition(series, season: season, kind: .multiplicative),
      parts.indices.allSatisfy({ abs($0) >= 1e-10 && $0.isFinite })
    else { return nil }
    kind = .multiplicative
    values = parts.indices
  }

  /// Whether the autocorrelation at the season's lag lies outside what Bartlett's formula allows at 90 %.
  static func isSeasonal(_ values: [Double], season m: Int) -> Bool {
    let n = values.count
    guard m >= 2, n > m else { return false }
    var mean = 0.0
    for value in values { mean += value }
    mean /= Double(n)
    let centred = values.map { $0 - mean }
    var variance = 0.0
    for value in centred { variance += value * value }
    guard variance > 0, variance.isFinite else { return false }
    func correlation(_ lag: Int) -> Double {
      var product = 0.0
      for t in lag..<n { product += centred[t] * centred[t - lag] }
      return product / variance
    }
    // Of very many lags a sample is enough.
    let step = max(1, Int(Double(n) * Double(m) / 2e8))
    var squares = 0.0
    for lag in stride(from: 1, to: m, by: step) {
      let r = correlation(lag)
      squares += r * r * Double(step)
    }
    let last = correlation(m)
    return abs(last) > 1.6448536269514722 * ((1 + 2 * squares) / Double(n)).squareRoot()
  }

  /// Known indices.
  init(kind: ClassicalDecomposition.Kind, values: [Double]) {
    self.kind = kind
    self.values = values
  }

  /// One value, of step `t`, without its season.
  func adjusted(_ value: Double, at t: Int) -> Double {
    kind == .multiplicative ? value / values[t % values.count] : value - values[t % values.count]
  }

  func adjusted(_ series: [Double]) -> [Double] {
    let m = values.count
    return series.indices.map { kind == .multiplicative ? series[$0] / values[$0 % m] : series[$0] - values[$0 % m] }
  }

  /// A value of step `t` with its season put back.
  @inline(__always)
  func restored(_ value: Double, at t: Int) -> Double {
    kind == .multiplicative ? value * values[t % values.count] : value + values[t % values.count]
  }

  /// What a deviation at step `t` is multiplied by.
  @inline(__always)
  func factor(at t: Int) -> Double { kind == .multiplicative ? abs(values[t % values.count]) : 1 }
}
