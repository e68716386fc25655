import RealModule
import Statistics

/// Analysis of means: which groups differ from all groups together, at one level for the whole comparison.
///
/// Limits x̄ ± h σ √((N − nᵢ)/(N nᵢ)). With groups of one size h is exact (`MaximumDeviation`), with unequal sizes Šidák's, which is
/// slightly wider than needed. No group is ranked; groups keep their order.
///
/// Sources: E. R. Ott (1967), Analysis of means, Industrial Quality Control 24; L. S. Nelson (1983), Exact critical values for use with the
/// analysis of means, JQT 15; P. R. Nelson, P. S. Wludyka & K. A. F. Copeland (2005), The Analysis of Means, ch. 2 and 3, for unequal sizes.
public struct AnalysisOfMeans: Sendable {
  /// One group in the comparison.
  public struct Group: Sendable, Equatable {
    /// The group's name.
    public var name: String
    /// The figure; NaN where it is missing.
    public var figure: Double
    /// Trials, exposure or number of observations.
    public var size: Double
    /// Lower limit at this size; NaN where nothing is compared.
    public var lowerLimit: Double
    /// Upper limit at this size; NaN where nothing is compared.
    public var upperLimit: Double
    /// Distance from the overall figure in standard deviations of that distance.
    public var score: Double
    /// Probability that the largest score of all groups is at least as far out when none differs.
    public var adjustedPValue: Double
    /// Which limit the figure lies beyond.
    public var direction: SignalDirection
  }

  /// The figure of all groups together.
  public let overall: Double
  /// The standard deviation of a single observation.
  public let sigma: Double
  /// h, the distance of the limits.
  public let criticalValue: Double
  /// Whether h is exact rather than an upper bound.
  public let isExact: Bool
  /// Probability of calling any group different when none is.
  public let alpha: Double
  /// The groups in the order they were given in.
  public let groups: [Group]
  /// What the reader must know, such as counts too small for normal limits.
  public let notes: [String]

  /// Compares the groups; those without a figure stay in the list without a verdict. Under two groups there is nothing to compare, and
  /// without spread no limit: the notes say so.
  public static func make(_ data: ComparedGroups, alpha: Double = 0.05) throws(ControlChartError) -> AnalysisOfMeans {
    try data.validate()
    guard alpha > 0, alpha < 1 else { throw .invalidParameter("alpha", "alpha must lie between 0 and 1, not \(alpha).") }
    let present = data.present
    let overall = data.overall
    let total = present.reduce(0.0) { $0 + data.sizes[$1] }
    let count = Double(present.count)
    var notes: [String] = []
    var degrees = Double.infinity
    let sigma: Double
    switch data.measure {
    case .proportion: sigma = (overall * (1 - overall)).squareRoot()
    case .rate: sigma = overall.squareRoot()
    case .mean:
      guard let deviations = data.deviations, present.allSatisfy({ !deviations[$0].isNaN || data.sizes[$0] <= 1 }) else {
        throw .invalidParameter("deviations", "Means are compared by the standard deviations within groups; give one a group.")
      }
      degrees = present.reduce(0.0) { $0 + max(data.sizes[$1] - 1, 0) }
      let squares = present.reduce(0.0) {
        data.sizes[$1] > 1 ? $0 + (data.sizes[$1] - 1) / degrees * deviations[$1] * deviations[$1] : $0
      }
      sigma = squares.squareRoot()
    }
    let isBalanced = present.allSatisfy { data.sizes[$0] == data.sizes[present[0]] }
    let law = Law(count: present.count, degrees: degrees, isBalanced: isBalanced)
    let enough = present.count >= 2 && degrees > 0
    if !enough { notes.append("There is nothing to compare: at least two groups with a figure and a spread are needed.") }
    let critical = enough ? law.critical(alpha) : .nan
    if data.measure != .mean {
      let small = present.count { index in
        let expected = data.sizes[index] * overall
        return expected < 5 || (data.measure == .proportion && data.sizes[index] - expected < 5)
      }
      if small > 0 {
        notes.append("\(small) of \(Int(count)) groups expect fewer than 5 events; a funnel plot's exact limits suit them better.")
      }
    }
    let figures = data.figures
    let groups = data.names.indices.map { index -> Group in
      let size = data.sizes[index]
      let error = sigma * ((total - size) / (total * size)).squareRoot()
      var group = Group(
        name: data.names[index], figure: figures[index], size: size, lowerLimit: .nan, upperLimit: .nan, score: .nan, adjustedPValue: .nan,
        direction: .none)
      guard enough, size > 0, !figures[index].isNaN else { return group }
      group.lowerLimit = overall - critical * error
      group.upperLimit = overall + critical * error
      if data.measure != .mean { group.lowerLimit = max(group.lowerLimit, 0) }
      if data.measure == .proportion { group.upperLimit = min(group.upperLimit, 1) }
      group.score = ChartPanel.score(figures[index], center: overall, sigma: error)
      group.adjustedPValue = law.adjusted(abs(group.score))
      if group.score > critical { group.direction = .up }
      if group.score < -critical { group.direction = .down }
      return group
    }
    return AnalysisOfMeans(
      overall: overall, sigma: sigma, criticalValue: critical, isExact: isBalanced, alpha: alpha, groups: groups, notes: notes)
  }

  /// The distribution of the largest score.
  private struct Law {
    let count: Int
    let degrees: Double
    let isBalanced: Bool

    func critical(_ alpha: Double) -> Double {
      if isBalanced { return MaximumDeviation(count: count, degreesOfFreedom: degrees).quantile(1 - alpha) }
      // 1 − (1 − α)^(1/k) without loss of digits.
      let tail = -Double.expMinusOne(Double.log(onePlus: -alpha) / Double(count)) / 2
      return degrees == .infinity ? -Normal.standard.quantile(tail) : -StudentT(degreesOfFreedom: degrees).quantile(tail)
    }

    func adjusted(_ score: Double) -> Double {
      if score.isNaN { return .nan }
      if score == .infinity { return 0 }
      if isBalanced { return min(max(1 - MaximumDeviation(count: count, degreesOfFreedom: degrees).cumulative(score), 0), 1) }
      let tail = degrees == .infinity ? Normal.standard.upperTail(score) : StudentT(degreesOfFreedom: degrees).upperTail(score)
      return -Double.expMinusOne(Double(count) * Double.log(onePlus: -min(2 * tail, 1)))
    }
  }
}
