import Statistics

/// By which method groups are compared, and the reason in one sentence.
///
/// Means are compared by analysis of means. Proportions and rates of few groups too, because one error for all groups together is what a
/// reader of few groups expects, and normal limits hold where every group expects five events; many groups, or groups with fewer events,
/// go into a funnel plot with exact limits. Where ten or more groups differ as a rule by more than chance, a spread between groups is
/// allowed for (Spiegelhalter 2005, §4.2): otherwise nearly all of them would be named, which tells nobody anything. With fewer groups such
/// a spread cannot be told from the differences that are looked for.
public struct ComparisonChoice: Sendable, Equatable {
  /// A way to compare groups.
  public enum Method: String, Sendable, Codable, CaseIterable {
    /// Figures against size, with limits that narrow as groups grow; false discoveries are controlled.
    case funnel
    /// Figures against the limits of all groups together; the chance of any false alarm is controlled.
    case analysisOfMeans = "analysis_of_means"
  }

  public let method: Method
  /// How groups are allowed to differ beyond chance, in a funnel plot.
  public let dispersion: FunnelPlot.Dispersion
  public let why: String
  /// The mean square of the winsorised z-scores; NaN for means.
  public let dispersionFactor: Double
  /// Chance of such a factor if groups did not differ (chi-squared test); NaN for means.
  public let dispersionPValue: Double

  /// From how many groups on a spread between them can be told from single differences.
  static let manyGroups = 10

  /// Chooses what the caller leaves open.
  public static func choose(
    _ data: ComparedGroups, method: Method? = nil, dispersion: FunnelPlot.Dispersion? = nil, target: Double? = nil
  ) throws(ControlChartError) -> ComparisonChoice {
    try data.validate()
    let count = data.present.count
    if data.measure == .mean {
      guard method != .funnel else {
        throw .invalidParameter("method", "A funnel plot is for proportions and rates; compare means by analysis_of_means.")
      }
      return ComparisonChoice(
        method: .analysisOfMeans, dispersion: .none,
        why: "Analysis of means, because each group has a mean and a spread of its own.", dispersionFactor: .nan, dispersionPValue: .nan)
    }
    let center = target ?? data.overall
    let law = FunnelLaw(measure: data.measure, target: center)
    let spread = FunnelSpread(
      scores: data.present.map { law.score(data.figures[$0], size: data.sizes[$0]) },
      variances: data.present.map { law.variance(size: data.sizes[$0]) }, winsorised: 0.1)
    let degrees = Double(target == nil ? count - 1 : count)
    let pValue = degrees > 0 ? ChiSquared(degreesOfFreedom: degrees).upperTail(spread.factor * Double(count)) : .nan
    let differ = pValue < 0.01 && spread.factor > 1.2
    let few = data.present.count { index in
      let expected = data.sizes[index] * center
      return expected < 5 || (data.measure == .proportion && data.sizes[index] - expected < 5)
    }
    let found = "variance \(number(spread.factor)) times that of chance, p \(probability(pValue))"
    func answer(_ method: Method, _ dispersion: FunnelPlot.Dispersion, _ why: String) -> ComparisonChoice {
      ComparisonChoice(
        method: method, dispersion: dispersion, why: why, dispersionFactor: spread.factor, dispersionPValue: pValue)
    }
    if method == .analysisOfMeans || (method == nil && dispersion == nil && count < manyGroups && few == 0 && target == nil) {
      if target != nil { throw .invalidParameter("target", "Analysis of means compares with all groups together; leave target out.") }
      let reason =
        method == nil
        ? "there are only \(count) groups, and each expects at least 5 events" : "it was asked for"
      return answer(.analysisOfMeans, .none, "Analysis of means, because \(reason).")
    }
    let chosen = dispersion ?? (count >= manyGroups && differ ? .additive : .none)
    switch chosen {
    case .none where differ && dispersion == nil:
      return answer(
        .funnel, .none,
        "Funnel plot with exact limits: the \(count) groups differ (\(found)), but a usual spread between groups can only be allowed for"
          + " from \(manyGroups) groups on.")
    case .none:
      let reason =
        dispersion != nil
        ? "chance alone was asked for" : "taken together groups differ no more than chance explains (\(found))"
      return answer(.funnel, .none, "Funnel plot with exact limits: \(reason).")
    case .additive, .multiplicative:
      let reason =
        dispersion != nil
        ? "it was asked for (\(found))"
        : "groups differ as a rule by more than chance (\(found)), and limits of chance alone would name most of them"
      return answer(.funnel, chosen, "Funnel plot with a usual spread between groups allowed for, because \(reason).")
    }
  }

  private static func number(_ value: Double) -> String { SentenceNumber.text((value * 100).rounded() / 100) }

  private static func probability(_ p: Double) -> String {
    p.isNaN ? "unknown" : (p < 0.001 ? "below 0.001" : SentenceNumber.text((p * 1000).rounded() / 1000))
  }
}
