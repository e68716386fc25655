/// How well a process that is in control keeps within its specification.
///
/// Within: the spread that the control chart sees (subgroups, or neighbouring points), which the process could reach; overall: the standard
/// deviation of all measurements, which its customers got. Indices of a process that is not in control describe nothing that will recur;
/// look at its chart first. Assumes normal measurements, see `PercentileCapability` for others.
/// Source: D. C. Montgomery, Introduction to Statistical Quality Control, §8.3.
public struct CapabilityAnalysis: Sendable, Equatable {
  public let specification: Specification
  /// Coverage of the intervals, such as 0.95.
  public let confidence: Double
  /// The scale on which spread and indices were worked out, where it is not the measure's own; `mean` is taken back from it.
  public let transform: ValueTransform?
  /// How many measurements.
  public let count: Int
  public let mean: Double
  /// How many measurements lay beyond each limit; nil where there is no such limit.
  public let observedBelow: Int?
  public let observedAbove: Int?
  /// Cp, Cpk and Cpm.
  public let within: CapabilityIndices
  /// Pp, Ppk and Ppm.
  public let overall: CapabilityIndices

  /// Analyses all usable measurements of a series, those of its subgroups where it has any. `settings` says how the spread within is
  /// estimated (`sigma`, `subgroupSigma`, `movingRangeSigma`, …) and which points count (`baseline`, `baselineOmissions`).
  ///
  /// - Throws: `invalid_value` for fewer than two measurements or measurements that do not vary, `invalid_parameter` for a confidence
  ///   outside 0...1, and what the checks of series and settings find.
  public init(
    _ series: ChartSeries, specification: Specification, confidence: Double = 0.95, settings: ChartSettings = ChartSettings(),
    taguchiInterval: TaguchiInterval = .matched
  ) throws(ControlChartError) {
    try series.validate()
    try settings.validate(count: series.count)
    let given = specification
    var (series, settings, specification) = (series, settings, specification)
    var transform: ValueTransform?
    if settings.transformation != .none {
      let transformed = try TransformedSeries(series, settings: settings, chart: "capability", kinds: [.continuous])
      (series, settings, transform) = (transformed.series, transformed.settings, transformed.transform)
      specification = try Self.transformed(given, by: transformed.transform)
    }
    self.transform = transform
    guard confidence > 0, confidence < 1 else {
      throw .invalidParameter("confidence", "confidence must lie between 0 and 1, not \(confidence).")
    }
    let phase = PhaseInput(
      series: series, settings: settings, statistic: SubgroupSummary.means(of: series), range: 0..<series.count)
    let measurements = SubgroupSummary.measurements(phase)
    let all = SubgroupSummary(measurements)
    let process = ProcessEstimate(phase)
    guard all.size > 1 else { throw .invalidValue("values", "Capability needs at least two measurements, not \(all.size).") }
    guard all.standardDeviation > 0, process.sigma > 0 else {
      throw .invalidValue("values", "The measurements do not vary, or have no neighbours and no subgroups: there is no spread to compare.")
    }
    self.specification = given
    self.confidence = confidence
    count = all.size
    mean = transform.map { $0.inverse(all.mean) } ?? all.mean
    observedBelow = specification.lower.map { limit in measurements.count { $0 < limit } }
    observedAbove = specification.upper.map { limit in measurements.count { $0 > limit } }
    within = CapabilityIndices(
      specification, mean: all.mean, sigma: process.sigma, count: Double(all.size), confidence: confidence,
      taguchiInterval: taguchiInterval)
    overall = CapabilityIndices(
      specification, mean: all.mean, sigma: all.standardDeviation, count: Double(all.size), confidence: confidence,
      taguchiInterval: taguchiInterval)
  }

  /// The specification on a transformed scale. A measure above 0 cannot pass a lower limit of 0 or less, so that is none.
  private static func transformed(
    _ specification: Specification, by transform: ValueTransform
  ) throws(ControlChartError) -> Specification {
    let lower = specification.lower.flatMap { $0 > 0 ? transform.forward($0) : nil }
    if let upper = specification.upper, !(upper > 0) {
      throw .invalidParameter("upper", "With a transformation the upper specification limit must lie above 0.")
    }
    if lower == nil, specification.upper == nil {
      throw .invalidParameter("lower", "With a transformation the lower specification limit must lie above 0.")
    }
    return try Specification(
      lower: lower, upper: specification.upper.map(transform.forward),
      target: specification.target > 0 && (lower != nil) == (specification.lower != nil) ? transform.forward(specification.target) : nil)
  }
}
