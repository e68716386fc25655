import RealModule
import Statistics

/// Limits of a chart designed for a wanted in-control average run length.
///
/// For independent points around a known level; limits that are estimated from a short baseline hold it only on average (see the job
/// `design`). Panels of ranges and deviations are judged apart and not part of it.
public struct LimitDesign: Sendable, Equatable {
  /// Points to a false alarm on average.
  public let runLength: Double
  /// What was set: `sigma_limits` or `h`.
  public let limits: [DesignAnswer.Parameter]
  /// How it was found.
  public let method: String
  /// The design in one sentence.
  public let says: String

  init(runLength: Double, limits: [DesignAnswer.Parameter], method: String, phrase: String) {
    self.runLength = runLength
    self.limits = limits
    self.method = method
    says = "One false alarm in \(SentenceNumber.text(runLength)) points on average: \(phrase) (\(method))."
  }

  /// The charts whose limits can be designed.
  public static let charts =
    sigmaCharts + ["monitor", "ma", "ewma", "cusum", "zone", "bernoulli_cusum", "poisson_cusum", "negative_binomial_cusum"]
    + probabilityCharts

  /// Limits a number of standard deviations from the centre.
  private static let sigmaCharts = ["xmr", "xbar_r", "xbar_s", "expected", "p_prime", "u_prime", "i_prime"]
  /// Limits at quantiles of the points' own distribution, point by point.
  private static let probabilityCharts = ["p", "np", "c", "u", "g", "t", "negative_binomial", "beta_binomial", "percentile"]

  /// Designs the limits of the chart named `type` for a series.
  ///
  /// - Parameter settings: what is known beside the limits: rules, λ, k, …
  /// - Returns: the settings with the limits in place, and the design.
  /// - Throws: `invalid_parameter` for a chart without a design, for limits given twice, and for a run length that no limit has.
  public static func design(
    _ type: String, runLength: Double, series: ChartSeries, settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    guard runLength > 1, runLength <= 1e9 else {
      throw .invalidParameter("arl", "The average run length must lie above 1 and within 1e9, not \(runLength).")
    }
    if settings.probabilityLimits != nil {
      throw .invalidParameter("arl", "Limits follow either from a run length (arl) or from a probability (probability_limits).")
    }
    if settings.parameters["h"] != nil {
      throw .invalidParameter("arl", "A given decision interval h has its own run length; leave one of them out.")
    }
    switch type {
    case _ where sigmaCharts.contains(type): return try shewhart(runLength, settings)
    case _ where probabilityCharts.contains(type): return try probability(runLength, settings)
    case "ma": return try movingAverage(runLength, settings)
    case "monitor": return try monitor(runLength, settings)
    case "ewma": return try ewma(runLength, settings)
    case "cusum": return try cusum(runLength, settings)
    case "zone": return try zone(runLength, settings)
    case "bernoulli_cusum", "poisson_cusum", "negative_binomial_cusum": return try counts(type, runLength, series, settings)
    default:
      throw .invalidParameter(
        "arl",
        "Limits for an average run length are designed for \(charts.joined(separator: ", ")), t2, mewma and mcusum, not for the \(type) chart."
      )
    }
  }
}
