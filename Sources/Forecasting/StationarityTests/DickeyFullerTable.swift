import Statistics

/// The distribution of the Dickey-Fuller t statistic with intercept and trend, by sample size.
///
/// Source: Banerjee, Dolado, Galbraith & Hendry (1993), Cointegration, Error Correction and the Econometric Analysis of Non-Stationary
/// Data, tables 4.1 and 4.2, after Fuller (1976), table 8.5.
enum DickeyFullerTable {
  static let probabilities = [0.01, 0.025, 0.05, 0.10, 0.90, 0.95, 0.975, 0.99]
  static let sizes: [Double] = [25, 50, 100, 250, 500, 100_000]

  /// One column a probability, one row a sample size.
  static let tauWithTrend: [[Double]] = [
    [-4.38, -4.15, -4.04, -3.99, -3.98, -3.96], [-3.95, -3.80, -3.73, -3.69, -3.68, -3.66], [-3.60, -3.50, -3.45, -3.43, -3.42, -3.41],
    [-3.24, -3.18, -3.15, -3.13, -3.13, -3.12], [-1.14, -1.19, -1.22, -1.23, -1.24, -1.25], [-0.80, -0.87, -0.90, -0.92, -0.93, -0.94],
    [-0.50, -0.58, -0.62, -0.64, -0.65, -0.66], [-0.15, -0.24, -0.28, -0.31, -0.32, -0.33],
  ]

  /// The same for n (ρ − 1).
  static let coefficientWithTrend: [[Double]] = [
    [-22.5, -25.7, -27.4, -28.4, -28.9, -29.5], [-19.9, -22.4, -23.6, -24.4, -24.8, -25.1], [-17.9, -19.8, -20.7, -21.3, -21.5, -21.8],
    [-15.6, -16.8, -17.5, -18.0, -18.1, -18.3], [-3.66, -3.71, -3.74, -3.75, -3.76, -3.77], [-2.51, -2.60, -2.62, -2.64, -2.65, -2.66],
    [-1.53, -1.66, -1.73, -1.78, -1.78, -1.79], [-0.43, -0.65, -0.75, -0.82, -0.84, -0.87],
  ]

  /// The probability of a statistic as low as this, interpolated in size and value; never outside 0.01 to 0.99.
  static func pValue(_ statistic: Double, size: Int, table: [[Double]]) -> Double {
    let quantiles = table.map { Interpolation.linear(Double(size), xs: sizes, ys: $0) }
    return Interpolation.linear(statistic, xs: quantiles, ys: probabilities)
  }

  /// The 1, 5 and 10 % points of the t statistic for series of `size` differences.
  static func criticalValues(_ deterministic: DeterministicPart, size: Int) -> [Double] {
    let row = size < 25 ? 0 : size < 50 ? 1 : size < 100 ? 2 : size < 250 ? 3 : size < 500 ? 4 : 5
    switch deterministic {
    case .none:
      return [
        [-2.66, -1.95, -1.60], [-2.62, -1.95, -1.61], [-2.60, -1.95, -1.61], [-2.58, -1.95, -1.62], [-2.58, -1.95, -1.62],
        [-2.58, -1.95, -1.62],
      ][row]
    case .intercept:
      return [
        [-3.75, -3.00, -2.63], [-3.58, -2.93, -2.60], [-3.51, -2.89, -2.58], [-3.46, -2.88, -2.57], [-3.44, -2.87, -2.57],
        [-3.43, -2.86, -2.57],
      ][row]
    case .interceptAndTrend:
      return [
        [-4.38, -3.60, -3.24], [-4.15, -3.50, -3.18], [-4.04, -3.45, -3.15], [-3.99, -3.43, -3.13], [-3.98, -3.42, -3.13],
        [-3.96, -3.41, -3.12],
      ][row]
    }
  }
}

/// What a unit-root regression holds besides the lagged level.
public enum DeterministicPart: Sendable, Equatable {
  case none
  case intercept
  case interceptAndTrend
}
