import Statistics

/// Holt-Winters smoothing with start values from a decomposition of the first two seasons and parameters of least squared error, as in
/// R's `stats::HoltWinters`.
///
/// Sources: Holt (1957), ONR Research Memorandum 52; Winters (1960), Management Science 6; intervals by Yar & Chatfield (1990) and
/// Chatfield & Yar (1991), International Journal of Forecasting 6 and 7. The season is the series' shortest one.
public struct HoltWinters: ForecastModel {
  public let kind: ClassicalDecomposition.Kind

  public init(_ kind: ClassicalDecomposition.Kind = .additive) { self.kind = kind }

  public var name: String { kind == .additive ? "HoltWinters" : "HoltWintersMultiplicative" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel { try estimate(series) }

  /// The fit with its own type. Throws `badSeason`, `tooShort` (under two seasons and a value), `notPositive` (a zero in the
  /// multiplicative form) and `noFit`.
  public func estimate(_ series: ForecastSeries) throws(ForecastingError) -> FittedHoltWinters {
    let m = series.shortestSeason
    guard m >= 2 else { throw ForecastingError(.badSeason, "The model \(name) needs a season, and the series has none.", place: name) }
    guard series.count > 2 * m, series.observedCount > m else {
      throw ForecastingError(
        .tooShort, "The model \(name) needs more than two seasons, \(2 * m) values; the series has \(series.count).", place: name)
    }
    if kind == .multiplicative, let index = series.values.firstIndex(of: 0) {
      throw ForecastingError(.notPositive, "The model \(name) is for positive values only; value \(index + 1) is 0.", place: name)
    }
    var largest = 0.0
    for value in series.values where !value.isNaN { largest = max(largest, abs(value)) }
    let scale = largest > 0 ? largest : 1
    let values = series.values.map { $0 / scale }
    let whole = series.observedCount < series.count ? MissingValues.interpolated(values, season: m) : values
    guard var kernel = HoltWintersKernel(values: values, whole: whole, season: m, kind: kind) else {
      throw ForecastingError(.noFit, "The model \(name) found no start values.", place: name)
    }
    var best: (point: SIMD4<Double>, value: Double)?
    let search = SmallNelderMead(maximumEvaluations: 300, valueTolerance: 1e-9, pointTolerance: 1e-5)
    for start in Self.starts(&kernel) {
      let found = search.minimise(
        from: start, step: SIMD4(0.1, 0.05, 0.1, 0), lower: .zero, upper: SIMD4(repeating: 1), dimension: 3
      ) { kernel.squares($0) }
      if found.value < best?.value ?? .infinity { best = found }
    }
    guard let best, best.value.isFinite else {
      throw ForecastingError(.noFit, "The model \(name) found no parameters that explain the series.", place: name)
    }
    return FittedHoltWinters(kernel: kernel, parameters: best.point, scale: scale, isNonNegative: series.isNonNegative)
  }

  /// The best cells of a coarse grid.
  private static func starts(_ kernel: inout HoltWintersKernel) -> [SIMD4<Double>] {
    var cells: [(point: SIMD4<Double>, value: Double)] = []
    for alpha in [0.05, 0.2, 0.5, 0.8] {
      for beta in [0.0, 0.03, 0.2] {
        for gamma in [0.05, 0.2, 0.5, 1.0] {
          let point = SIMD4(alpha, beta, gamma, 0)
          cells.append((point, kernel.squares(point)))
        }
      }
    }
    cells.sort { $0.value < $1.value }
    return cells.prefix(3).map(\.point)
  }
}
