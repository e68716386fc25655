/// A lasting change of level that the series suggests: for a person to accept or refuse, never applied by itself.
public struct StepProposal: Sendable, Equatable {
  /// The first point of the new level, counted from 0.
  public var index: Int
  /// The points at which the new level may have begun, with the confidence asked for.
  public var interval: ClosedRange<Int>
  /// Mean level between the step before (or the start) and this one, and between this one and the next (or the end).
  public var levelBefore: Double
  /// Mean level from this step to the next (or the end).
  public var levelAfter: Double
  /// levelAfter − levelBefore, and its confidence interval.
  public var size: Double
  /// Confidence interval of the size.
  public var sizeInterval: ClosedRange<Double>
  /// How much the step improves the fit: the fall of twice the negative log-likelihood, autocorrelation allowed for.
  public var evidence: Double
  /// What it had to improve to be proposed.
  public var requiredEvidence: Double
  /// The proposal in one sentence.
  public var says: String
}
