import Statistics

/// Many charts looked at together at one time: which of them call, when the share of false calls among the calls is to stay below a rate.
///
/// Without it a board of 200 charts at three sigma calls falsely every other day. Source: see `FalseDiscovery`. The p-values come from the
/// charts' normal scores.
public struct BoardReview: Sendable, Equatable {
  /// How false calls are controlled.
  public enum Method: String, Sendable, Codable, CaseIterable {
    /// Benjamini & Hochberg: charts independent or moving together.
    case benjaminiHochberg = "benjamini_hochberg"
    /// Benjamini & Yekutieli: whatever the dependence.
    case benjaminiYekutieli = "benjamini_yekutieli"
  }

  /// Which way a score has to go to matter.
  public enum Side: String, Sendable, Codable, CaseIterable { case both, upper, lower }

  /// One p-value a chart; NaN where there is no score.
  public let pValues: [Double]
  /// The p-values adjusted for looking at all charts.
  public let adjustedPValues: [Double]
  /// The charts that call, by position, ascending.
  public let calls: [Int]

  /// Reviews one score a chart, such as each chart's latest `z`; `rate` is the wanted share of false calls, between 0 and 1.
  public static func make(
    scores: [Double], side: Side = .both, method: Method = .benjaminiHochberg, rate: Double = 0.1
  ) throws(ControlChartError) -> BoardReview {
    guard rate > 0, rate < 1 else { throw .invalidParameter("rate", "rate must lie between 0 and 1, not \(rate).") }
    let pValues = scores.map { score -> Double in
      if score.isNaN { return .nan }
      switch side {
      case .both: return min(1, 2 * Normal.standard.upperTail(abs(score)))
      case .upper: return Normal.standard.upperTail(score)
      case .lower: return Normal.standard.upperTail(-score)
      }
    }
    let adjusted =
      switch method {
      case .benjaminiHochberg: FalseDiscovery.benjaminiHochberg(pValues)
      case .benjaminiYekutieli: FalseDiscovery.benjaminiYekutieli(pValues)
      }
    return BoardReview(pValues: pValues, adjustedPValues: adjusted, calls: adjusted.indices.filter { adjusted[$0] <= rate })
  }
}
