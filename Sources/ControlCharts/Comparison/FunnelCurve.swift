import RealModule

/// The limits of a funnel plot as curves: what a group of each size would be judged by.
public struct FunnelCurve: Sendable, Equatable {
  /// Sizes in ascending order.
  public let sizes: [Double]
  /// The lower limits at these sizes, a list a level.
  public let lowerLimits: [[Double]]
  /// The upper limits at these sizes, a list a level.
  public let upperLimits: [[Double]]

  /// Curves from a little under the smallest to a little over the largest of the plot's groups, with sizes by equal ratios: a funnel is steep
  /// where groups are small. Empty without groups.
  public init(_ plot: FunnelPlot, measure: ComparedGroups.Measure, points: Int = 80) {
    let found = plot.groups.filter { $0.size > 0 && !$0.figure.isNaN }.map(\.size)
    guard let least = found.min(), let most = found.max(), points > 1, plot.target.isFinite else {
      (sizes, lowerLimits, upperLimits) = ([], [], [])
      return
    }
    let low = measure == .proportion ? max(1, (least * 0.8).rounded(.down)) : least * 0.8
    let high = measure == .proportion ? (most * 1.04).rounded(.up) : most * 1.04
    var sizes: [Double] = []
    for step in 0..<points {
      var size = low * Double.exp(Double.log(high / low) * Double(step) / Double(points - 1))
      // Trials are whole.
      if measure == .proportion { size = size.rounded() }
      if size > (sizes.last ?? 0) { sizes.append(size) }
    }
    let law = FunnelLaw(measure: measure, target: plot.target)
    let spread = FunnelSpread(factor: plot.dispersionFactor, betweenVariance: plot.betweenGroups * plot.betweenGroups)
    var lower = plot.levels.map { _ in [Double]() }
    var upper = lower
    for size in sizes {
      let group = law.group("", figure: plot.target, size: size, levels: plot.levels, dispersion: plot.dispersion, spread)
      for level in plot.levels.indices {
        lower[level].append(group.lowerLimits[level])
        upper[level].append(group.upperLimits[level])
      }
    }
    (self.sizes, lowerLimits, upperLimits) = (sizes, lower, upper)
  }
}
