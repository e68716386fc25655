import RealModule
import Statistics

/// Capability of measurements that are not normal, such as durations: Pp and Ppk with percentiles in the place of x̄ ± 3σ.
///
/// Pp = (USL − LSL)/(x₉₉.₈₆₅ − x₀.₁₃₅), each side (USL − x₅₀)/(x₉₉.₈₆₅ − x₅₀) and (x₅₀ − LSL)/(x₅₀ − x₀.₁₃₅). Sources: J. A. Clements
/// (1989), Process capability calculations for non-normal distributions, Quality Progress 22(9); ISO 22514-2.
public struct PercentileCapability: Sendable, Equatable {
  /// Where the percentiles come from.
  public enum Method: String, Sendable, Codable, CaseIterable {
    /// The sample itself; below a thousand measurements the outer ones are hardly more than the extremes seen.
    case empirical
    /// A log-normal distribution fitted by the mean and standard deviation of the logarithms; all measurements must be positive.
    case logNormal = "log_normal"
  }

  public let method: Method
  /// The 0.135 %, 50 % and 99.865 % percentiles.
  public let low: Double
  public let median: Double
  public let high: Double
  /// Pp; nil with one specification limit.
  public let potential: CapabilityIndex?
  public let lower: CapabilityIndex?
  public let upper: CapabilityIndex?
  /// Ppk, the smaller of the two sides.
  public let minimum: CapabilityIndex

  /// - Parameters:
  ///   - measurements: NaN where one is missing.
  ///   - confidence: coverage of the percentile bootstrap intervals.
  ///   - resamples: how many resamples they rest on; 0 leaves the intervals out.
  /// - Throws: `invalid_value` for fewer than ten measurements, infinite ones, or ones not above 0 where their logarithm is needed.
  public init(
    _ measurements: [Double], specification: Specification, method: Method, confidence: Double = 0.95, resamples: Int = 1000,
    seed: UInt64 = 1
  ) throws(ControlChartError) {
    let sample = measurements.filter { !$0.isNaN }
    guard sample.count >= 10 else {
      throw .invalidValue("values", "Percentile capability needs at least 10 measurements, not \(sample.count).")
    }
    guard sample.allSatisfy({ abs($0) <= ChartSeries.largestValue }), method == .empirical || sample.allSatisfy({ $0 > 0 }) else {
      throw .invalidValue("values", "Measurements must be finite, and above 0 for a log-normal distribution.")
    }
    guard confidence > 0, confidence < 1 else {
      throw .invalidParameter("confidence", "confidence must lie between 0 and 1, not \(confidence).")
    }
    self.method = method
    let quantiles = Self.quantiles(sample, method)
    (low, median, high) = (quantiles[0], quantiles[1], quantiles[2])
    let values = Self.indices(quantiles, specification)
    var stream = RandomStream(seed: seed)
    var draws = [[Double]](repeating: [], count: values.count)
    var resample = sample
    for _ in 0..<max(0, resamples) {
      for index in resample.indices {
        resample[index] = sample[min(Int(stream.uniform() * Double(sample.count)), sample.count - 1)]
      }
      for (position, value) in Self.indices(Self.quantiles(resample, method), specification).enumerated() {
        draws[position].append(value)
      }
    }
    let found = values.indices.map { position in
      CapabilityIndex(
        value: values[position], lower: Quantiles.of(draws[position], (1 - confidence) / 2),
        upper: Quantiles.of(draws[position], (1 + confidence) / 2))
    }
    potential = specification.lower == nil || specification.upper == nil ? nil : found[0]
    lower = specification.lower == nil ? nil : found[1]
    upper = specification.upper == nil ? nil : found[2]
    minimum = found[3]
  }

  private static func quantiles(_ sample: [Double], _ method: Method) -> [Double] {
    let tail = Normal.standard.upperTail(3)
    switch method {
    case .empirical:
      var sample = sample
      return OrderStatistics.quantiles([tail, 0.5, 1 - tail], of: &sample)
    case .logNormal:
      let logs = SubgroupSummary(sample.map { Double.log($0) })
      return [-3.0, 0, 3].map { Double.exp(logs.mean + $0 * logs.standardDeviation) }
    }
  }

  /// Pp, lower, upper and Ppk; infinite for a side without a limit.
  private static func indices(_ quantiles: [Double], _ specification: Specification) -> [Double] {
    let low = quantiles[0]
    let median = quantiles[1]
    let high = quantiles[2]
    let below = specification.lower.map { (median - $0) / (median - low) } ?? .infinity
    let above = specification.upper.map { ($0 - median) / (high - median) } ?? .infinity
    let whole = ((specification.upper ?? .infinity) - (specification.lower ?? -.infinity)) / (high - low)
    return [whole, below, above, min(below, above)]
  }
}
