/// Intervals that would have held their level over past forecasts, whatever the errors' distribution.
///
/// The score of a past forecast is the normal score of what came under the model's own distribution (so that skewness, counts and growth over
/// the horizon are kept), and an interval reaches to the order statistic of the scores' sizes that holds the level in finite samples. Rolling:
/// each number of steps ahead by its own errors, and its neighbours' where it has too few. Split: one set of scores for all steps.
///
/// Sources: Lei, G'Sell, Rinaldo, Tibshirani & Wasserman (2018), Journal of the American Statistical Association 113; Chernozhukov, Wüthrich &
/// Zhu (2021), PNAS 118, for scores by the model's distribution; Wang & Hyndman (2024), for errors by steps ahead.
public struct ConformalIntervals: IntervalMethod {
  /// Whether all steps share one set of scores.
  public var isSplit: Bool
  /// How many past forecasts are made, at most.
  public var origins: Int

  public init(isSplit: Bool = false, origins: Int = 24) {
    self.isSplit = isSplit
    self.origins = max(1, origins)
  }

  public var name: String { isSplit ? "conformal_split" : "conformal" }

  /// So many scores reach 97.5 % without going beyond the largest one.
  static let enough = 39
  /// Fewer scores than this say too little.
  static let fewest = 8

  public func calibrations(_ evidence: IntervalEvidence) -> [ScoreCalibration] {
    let steps = evidence.forecast.horizon
    if isSplit {
      let all = evidence.record.scores.flatMap { $0.filter(\.isFinite) }
      guard all.count >= Self.fewest, let shared = ScoreCalibration(sizes: all) else { return [] }
      return [ScoreCalibration](repeating: shared, count: steps)
    }
    var calibrations: [ScoreCalibration] = []
    for step in 0..<steps {
      let near = evidence.scores(near: step, enough: Self.enough)
      guard near.count >= Self.fewest, let one = ScoreCalibration(sizes: near) else { return calibrations }
      calibrations.append(one)
    }
    return calibrations
  }
}
