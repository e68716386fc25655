/// Centre and standard deviation of a phase of rational subgroups.
///
/// Sources: D. C. Montgomery, Introduction to Statistical Quality Control, §6.2 and §6.3; I. W. Burr (1969), Control charts for
/// measurements with varying sample sizes, JQT 1(3).
struct SubgroupFit {
  /// One entry a point of the series.
  let summaries: [SubgroupSummary]
  let constants: SubgroupConstants
  /// Mean of all measurements that set the limits, or the known centre.
  let center: Double
  /// Standard deviation of one measurement; the pooled one where `convention` is `pooled`.
  let sigma: Double
  let convention: SubgroupSigma
  /// Whether sigma is the known one, which no convention touches.
  let isKnown: Bool

  init(_ phase: PhaseInput, default convention: SubgroupSigma, showsRanges: Bool = false) {
    let summaries = (phase.series.subgroups ?? []).map { SubgroupSummary($0) }
    let convention = phase.settings.subgroupSigma ?? convention
    self.summaries = summaries
    self.convention = convention
    let usesRanges = convention == .meanRange || convention == .weightedRange
    constants = SubgroupConstants(summaries, ranges: showsRanges || usesRanges)
    var sum = 0.0
    var count = 0.0
    for index in phase.baseline {
      sum += summaries[index].mean * Double(summaries[index].size)
      count += Double(summaries[index].size)
    }
    center = phase.settings.center ?? sum / count
    isKnown = phase.settings.sigma != nil
    sigma = phase.settings.sigma ?? Self.sigma(phase.baseline.map { summaries[$0] }, convention, constants)
  }

  /// The standard deviation of one measurement that point `index` is judged by.
  func sigma(at index: Int) -> Double {
    convention == .pooled && !isKnown ? sigma / constants.deviation(summaries[index].size).mean : sigma
  }

  /// The standard deviation of the mean at point `index`; NaN where there is none.
  func sigmaOfMean(at index: Int) -> Double {
    let size = summaries[index].size
    guard size > 0 else { return .nan }
    // A lone measurement has no c4; the pooled deviation is then taken as it is.
    let sigma = size > 1 ? sigma(at: index) : sigma
    return sigma / Double(size).squareRoot()
  }

  static func sigma(_ summaries: [SubgroupSummary], _ convention: SubgroupSigma, _ constants: SubgroupConstants) -> Double {
    let usable = summaries.filter { $0.size > 1 }
    switch convention {
    case .meanRange, .weightedRange:
      return mean(usable.map { ($0.range, constants.range($0.size)) }, weighted: convention == .weightedRange)
    case .meanDeviation, .weightedDeviation:
      return mean(usable.map { ($0.standardDeviation, constants.deviation($0.size)) }, weighted: convention == .weightedDeviation)
    case .pooled, .pooledUnbiased:
      var squares = 0.0
      var freedom = 0.0
      for summary in usable {
        squares += summary.squares
        freedom += Double(summary.size - 1)
      }
      let pooled = (squares / freedom).squareRoot()
      return convention == .pooled ? pooled : pooled / ShewhartConstants.c4(freedom + 1)
    }
  }

  /// The mean of statistics over their expectations, plain or weighted by expectation² over variance.
  private static func mean(_ parts: [(statistic: Double, moments: (mean: Double, standardDeviation: Double))], weighted: Bool) -> Double {
    var sum = 0.0
    var total = 0.0
    for part in parts where part.moments.mean > 0 {
      let ratio = part.moments.mean / part.moments.standardDeviation
      let weight = weighted ? ratio * ratio : 1
      sum += weight * part.statistic / part.moments.mean
      total += weight
    }
    return sum / total
  }
}
