import RealModule

/// A complex exponential smoothing model with its parameters, run over a series.
public struct FittedComplexSmoothing: FittedForecastModel {
  public let form: ComplexForm
  /// α₀ + iα₁ and β₀ + iβ₁; those that the form does not have are 0.
  public let smoothing: SIMD4<Double>
  /// −n/2 log(sum of squared errors): comparable between the forms.
  public let logLikelihood: Double
  /// Akaike's criterion for short series; infinite when there are too few observations for it.
  public let aicc: Double
  /// The variance of one error.
  public let errorVariance: Double
  public let fitted: [Double]
  private let kernel: ComplexKernel
  private let scale: Double
  private let isNonNegative: Bool
  /// What the forecasts stay within, in units of `scale`.
  private let limits: ClosedRange<Double>

  init(kernel: ComplexKernel, parameters: SIMD4<Double>, squares: Double, scale: Double, isNonNegative: Bool) {
    form = kernel.form
    self.kernel = kernel
    self.scale = scale
    self.isNonNegative = isNonNegative
    let observed = kernel.values.filter { !$0.isNaN }
    let (low, high) = (observed.min() ?? 0, observed.max() ?? 0)
    limits = (low - 10 * (high - low))...(high + 10 * (high - low))
    var used = parameters
    for i in kernel.form.parameterCount..<max(4, kernel.form.parameterCount) { used[i] = 0 }
    smoothing = used
    let n = Double(observed.count)
    let k = Double(kernel.form.componentCount + 1)
    let deviance = n * (.log(max(squares, .leastNormalMagnitude)) + 2 * .log(scale))
    logLikelihood = -0.5 * deviance
    aicc = n > k + 1 ? deviance + 2 * k + 2 * k * (k + 1) / (n - k - 1) : .infinity
    errorVariance = scale * scale * squares / max(1, n - k - 1)
    fitted = kernel.fitted.map { $0 * scale }
  }

  public var name: String { "CES(\(form.rawValue))" }

  public var parameters: [ModelParameter] {
    let names = ["alpha_0", "alpha_1", "beta_0", "beta_1"]
    return (0..<form.parameterCount).map { ModelParameter(names[$0], smoothing[$0]) } + [
      ModelParameter("aicc", aicc), ModelParameter("log_likelihood", logLikelihood), ModelParameter("sigma2", errorVariance),
    ]
  }

  public func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    // A pair of parameters outside the stable region runs away in the end: not further than ten times what the data span.
    let mean = kernel.means(smoothing, horizon: horizon).map {
      min(max($0, limits.lowerBound), limits.upperBound) * scale
    }.map { min(max($0, -Double.greatestFiniteMagnitude), .greatestFiniteMagnitude) }
    // The response of later values to one error: its square adds to the variance for every step between.
    var variance = errorVariance
    let m = kernel.season
    var level = (smoothing[0] - smoothing[1], smoothing[0] + smoothing[1])
    var season = form == .full ? (smoothing[2] - smoothing[3], smoothing[2] + smoothing[3]) : (smoothing[2], 0)
    var deviation: [Double] = []
    for h in 0..<mean.count {
      deviation.append(variance.squareRoot())
      let returns = (h + 1) % m == 0
      var response = form == .simple && !returns ? 0 : level.0
      if form != .simple || returns { level = (level.0 - (1 - smoothing[1]) * level.1, level.0 + (1 - smoothing[0]) * level.1) }
      if returns, form == .partial || form == .full {
        response += season.0
        if form == .full { season = (season.0 - (1 - smoothing[3]) * season.1, season.0 + (1 - smoothing[2]) * season.1) }
      }
      let next = variance + errorVariance * response * response
      if next.isFinite { variance = next }
    }
    return ForecastDistribution(mean: mean, standardDeviation: deviation, levels: levels, isNonNegative: isNonNegative)
  }
}
