import RealModule
import Statistics

/// Steps in the level of a series, proposed with the evidence for them.
///
/// Found by PELT with the cost of a changing mean. Under autocorrelation the penalty is multiplied by the ratio of long-run to short-run
/// variance, (1 + φ)/(1 − φ), since means of correlated points wander that much more (M. Lavielle & E. Moulines 2000, Least-squares
/// estimation of an unknown number of shifts in a time series, Journal of Time Series Analysis 21; X. Shi, C. Gallagher, R. Lund &
/// R. Killick 2022, A comparison of single and multiple changepoint techniques for time series data, CSDA 170, for what happens otherwise).
/// The interval of a date is the profile likelihood's, with the asymptotic law (1 − e^(−x/2))² of its ratio (B. E. Hansen 2000, Sample
/// splitting and threshold estimation, Econometrica 68, theorem 2); that of the size is normal with the long-run variance.
public struct StepProposals: Sendable {
  /// The proposed steps in order of time.
  public let steps: [StepProposal]
  /// Lag-1 autocorrelation around the steps that was allowed for.
  public let autocorrelation: Double
  /// How many times the penalty was raised for it.
  public let penaltyInflation: Double
  /// Why there are no proposals, where that is not because there is no step.
  public let note: String?

  /// Looks for steps in the series' own scale (ratios for proportions and rates). Excluded points are left out. Where the series has
  /// calendar slots that differ, their profile is taken out before: a weekend is no step.
  ///
  /// - Parameters:
  ///   - minimumLength: at least this many present points lie between steps.
  ///   - penalty: what a step must bring, before it is raised for autocorrelation.
  ///   - confidence: of the intervals, between 0 and 1.
  public static func find(
    in series: ChartSeries, minimumLength: Int = 7, penalty: ChangePenalty = .modifiedBIC, confidence: Double = 0.95
  ) throws(ControlChartError) -> StepProposals {
    try series.validate()
    guard confidence > 0, confidence < 1 else {
      throw .invalidParameter("confidence", "confidence must lie between 0 and 1, not \(confidence).")
    }
    guard minimumLength >= 2 else { throw .invalidParameter("minimum_length", "minimum_length must be at least 2, not \(minimumLength).") }
    var values = SeasonRemoval.adjusted(series).ratios
    for index in series.exclusions.keys { values[index] = .nan }
    let present = values.indices.filter { !values[$0].isNaN }
    guard present.count >= 2 * minimumLength else {
      let note = "\(present.count) usable points are too few for a step with \(minimumLength) points on either side."
      return StepProposals(steps: [], autocorrelation: .nan, penaltyInflation: 1, note: note)
    }
    guard let noise = DifferenceNoise(values) else {
      let note = "The series varies too little from point to point to tell a step from noise."
      return StepProposals(steps: [], autocorrelation: .nan, penaltyInflation: 1, note: note)
    }
    // Dividing by the long-run deviation is the same as raising the penalty.
    let scaled = present.map { values[$0] / noise.longRunDeviation }
    let found = try PELT.segment(scaled, cost: .mean, penalty: penalty, minimumSegmentLength: minimumLength)
    let profile = StepProfile(
      sums: SegmentSums(scaled, cost: .mean, countsLengths: false), minimumLength: minimumLength, confidence: confidence)
    let bounds = [0] + found.positions + [scaled.count]
    let steps = found.positions.indices.map { number in
      let (start, change, end) = (bounds[number], bounds[number + 1], bounds[number + 2])
      let lengthTerms =
        penalty == .modifiedBIC
        ? Double.log(Double(change - start)) + Double.log(Double(end - change)) - Double.log(Double(end - start)) : 0
      var step = profile.step(
        start: start, change: change, end: end, present: present, scale: noise.longRunDeviation,
        required: found.penalty + lengthTerms, scaled: scaled)
      step.says = says(step, series: series, confidence: confidence)
      return step
    }
    let inflation = noise.longRunDeviation / noise.deviation
    return StepProposals(
      steps: steps, autocorrelation: noise.autocorrelation, penaltyInflation: inflation * inflation, note: nil)
  }

  private static func says(_ step: StepProposal, series: ChartSeries, confidence: Double) -> String {
    let notation = series.notation
    let when =
      step.interval.count == 1
      ? "" : " (begun between \(series.label(step.interval.lowerBound)) and \(series.label(step.interval.upperBound)))"
    let percent = SentenceNumber.text((confidence * 1000).rounded() / 10)
    return
      "From \(series.label(step.index)) on\(when) the level is \(notation.text(step.levelAfter)) after \(notation.text(step.levelBefore)):"
      + " a step of \(notation.text(step.size)), with \(percent) % confidence between \(notation.text(step.sizeInterval.lowerBound)) and"
      + " \(notation.text(step.sizeInterval.upperBound))."
  }
}
