import Statistics

/// Double seasonal Holt-Winters: a level and trend times two seasons, such as the day's and the week's, with autocorrelated errors.
///
/// Source: Taylor (2003), Short-term electricity demand forecasting using double seasonal exponential smoothing, Journal of the Operational
/// Research Society 54, equations 1 to 5. The seasons are the series' two longest ones; values must be positive. The parameters minimise the
/// squared one-step errors.
public struct DoubleSeasonalHoltWinters: ForecastModel {
  public init() {}

  public var name: String { "DSHW" }

  /// The smoothing parameters of level, trend, short and long season, and the autocorrelation of the errors.
  public struct Parameters: Sendable, Equatable {
    public var alpha: Double
    public var beta: Double
    public var gamma: Double
    public var omega: Double
    public var phi: Double

    public init(alpha: Double, beta: Double, gamma: Double, omega: Double, phi: Double) {
      self.alpha = alpha
      self.beta = beta
      self.gamma = gamma
      self.omega = omega
      self.phi = phi
    }

    init(_ x: [Double]) { self.init(alpha: x[0], beta: x[1], gamma: x[2], omega: x[3], phi: x[4]) }
  }

  private static let lower = [1e-4, 0, 0, 0, 0]
  private static let upper = [0.9999, 0.5, 0.99, 0.99, 0.95]

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    try estimate(series)
  }

  /// The fit with its own type. Throws `badSeason` (fewer than two seasons), `notPositive`, `tooShort` (under two of the longer seasons) and
  /// `noFit`.
  public func estimate(_ series: ForecastSeries) throws(ForecastingError) -> FittedDoubleSeasonal {
    var recursion = try recursion(series)
    var best: Minimum?
    for start in [[0.1, 0.01, 0.05, 0.05, 0.5], [0.5, 0.001, 0.01, 0.05, 0.3], [0.02, 0.001, 0.2, 0.2, 0.9]] {
      let search = NelderMead(maximumEvaluations: 400, initialStep: 0.1)
      let found = search.minimise(from: start, lower: Self.lower, upper: Self.upper) { recursion.meanSquare(Parameters($0)) }
      if found.value < best?.value ?? .infinity { best = found }
    }
    guard let best, best.value.isFinite else {
      throw ForecastingError(.noFit, "The model \(name) found no parameters that explain the series.", place: name)
    }
    return FittedDoubleSeasonal(&recursion, Parameters(best.point), series)
  }

  /// The model with known parameters, run over a series.
  public func fit(_ series: ForecastSeries, parameters: Parameters) throws(ForecastingError) -> FittedDoubleSeasonal {
    var recursion = try recursion(series)
    return FittedDoubleSeasonal(&recursion, parameters, series)
  }

  private func recursion(_ series: ForecastSeries) throws(ForecastingError) -> DoubleSeasonalRecursion {
    guard series.seasons.count >= 2, let long = series.seasons.last, let short = series.seasons.dropLast().last else {
      throw ForecastingError(.badSeason, "The model \(name) needs two seasons, such as the day and the week.", place: name)
    }
    if let index = series.values.firstIndex(where: { $0 <= 0 }) {
      throw ForecastingError(
        .notPositive, "The model \(name) is for positive values only; value \(index + 1) is \(series.values[index]).", place: name)
    }
    guard series.count >= 2 * long, let recursion = DoubleSeasonalRecursion(series.values, short: short, long: long) else {
      throw ForecastingError(
        .tooShort,
        "The model \(name) needs at least \(2 * long) values, two of the longer seasons; the series has \(series.observedCount).",
        place: name)
    }
    return recursion
  }
}
