import RealModule
import Statistics

/// Funnel plot: proportions or rates of groups of unequal size against the limits that chance alone would give a group of that size.
///
/// Limits are exact binomial or Poisson quantiles, interpolated within the probability of a single count, or normal limits widened for
/// over-dispersion: groups that differ for reasons that are not of interest. No group is ranked: within the funnel the data cannot tell
/// groups apart. Groups keep their order.
///
/// Source: D. J. Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24.
public struct FunnelPlot: Sendable {
  /// How groups are allowed to differ beyond chance.
  public enum Dispersion: String, Sendable, Codable, CaseIterable {
    /// Chance alone: exact limits.
    case none
    /// Variances are multiplied by φ (§4.2.1).
    case multiplicative
    /// A variance τ² between groups is added (§4.2.2).
    case additive
  }

  /// One group in the plot.
  public struct Group: Sendable, Equatable {
    /// The group's name.
    public var name: String
    /// The figure; NaN where it is missing.
    public var figure: Double
    /// Trials or exposure.
    public var size: Double
    /// Lower limits in the order of `FunnelPlot.levels`.
    public var lowerLimits: [Double]
    /// Upper limits in the order of `FunnelPlot.levels`.
    public var upperLimits: [Double]
    /// The standardised difference from the target, over-dispersion allowed for.
    public var z: Double
    /// Two-sided probability of a figure at least as far from the target.
    public var pValue: Double
    /// The p-value adjusted for comparing all groups (Benjamini & Hochberg).
    public var adjustedPValue: Double
    /// The highest of `levels` whose limits the figure lies beyond; nil within all.
    public var beyond: Double?
  }

  /// The figure that groups are compared with.
  public let target: Double
  /// Coverage of the limits, ascending, such as 0.95 and 0.998.
  public let levels: [Double]
  /// The groups in the order they were given in.
  public let groups: [Group]
  /// The variance factor φ from winsorised z-scores; above 1 groups differ more than chance explains.
  public let dispersionFactor: Double
  /// The standard deviation τ between groups; 0 unless additive.
  public let betweenGroups: Double
  /// How groups were allowed to differ beyond chance.
  public let dispersion: Dispersion

  /// The figure around which groups usually lie where they differ beyond chance: their mean with weights 1/(sampling variance + τ²), in which
  /// a large group has no more say than its precision gives it (DerSimonian & Laird 1986, Controlled Clinical Trials 7). Where groups do not
  /// differ beyond chance it is the figure of all together.
  public static func usualFigure(_ data: ComparedGroups) throws(ControlChartError) -> Double {
    var center = data.overall
    // τ² is measured around the centre, which moves little: a few rounds settle it.
    for _ in 0..<20 {
      let plot = try make(data, target: center, dispersion: .additive)
      let law = FunnelLaw(measure: data.measure, target: center)
      var sum = 0.0
      var weights = 0.0
      for group in plot.groups where group.size > 0 && !group.figure.isNaN {
        let weight = 1 / (law.variance(size: group.size) + plot.betweenGroups * plot.betweenGroups)
        guard weight.isFinite else { return center }
        sum += weight * group.figure
        weights += weight
      }
      guard weights > 0 else { return center }
      let next = sum / weights
      let isSettled = abs(next - center) <= 1e-10 * abs(next)
      center = next
      if isSettled { break }
    }
    return center
  }

  /// - Parameters:
  ///   - target: what groups are compared with; nil takes all groups together.
  ///   - winsorised: the share of z-scores at either end that is pulled in before dispersion is measured, so that the groups one looks for
  ///     do not widen their own limits; 0 to below a half.
  public static func make(
    _ data: ComparedGroups, target: Double? = nil, levels: [Double] = [0.95, 0.998], dispersion: Dispersion = .none,
    winsorised: Double = 0.1
  ) throws(ControlChartError) -> FunnelPlot {
    try data.validate()
    guard data.measure != .mean else {
      throw .invalidParameter("measure", "A funnel plot is for proportions and rates; compare means by analysis of means.")
    }
    guard !levels.isEmpty, levels.allSatisfy({ $0 > 0 && $0 < 1 }), levels == levels.sorted() else {
      throw .invalidParameter("levels", "The levels must lie between 0 and 1 in ascending order.")
    }
    guard winsorised >= 0, winsorised < 0.5 else { throw .invalidParameter("winsorised", "winsorised must be at least 0 and below 0.5.") }
    let center = target ?? data.overall
    guard data.present.isEmpty || (center >= 0 && center.isFinite && (data.measure != .proportion || center <= 1)) else {
      throw .invalidParameter("target", "\(center) is no target for a \(data.measure.rawValue).")
    }
    let law = FunnelLaw(measure: data.measure, target: center)
    let scores = data.present.map { law.score(data.figures[$0], size: data.sizes[$0]) }
    let spread = FunnelSpread(
      scores: scores, variances: data.present.map { law.variance(size: data.sizes[$0]) }, winsorised: winsorised)
    var groups: [Group] = []
    for index in data.names.indices {
      groups.append(
        law.group(data.names[index], figure: data.figures[index], size: data.sizes[index], levels: levels, dispersion: dispersion, spread))
    }
    let adjusted = FalseDiscovery.benjaminiHochberg(groups.map(\.pValue))
    for index in groups.indices { groups[index].adjustedPValue = adjusted[index] }
    return FunnelPlot(
      target: center, levels: levels, groups: groups, dispersionFactor: spread.factor,
      betweenGroups: dispersion == .additive ? spread.betweenVariance.squareRoot() : 0, dispersion: dispersion)
  }
}
