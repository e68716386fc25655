/// Whether the target will be met, judged by the control limits and not by the last point.
public struct TargetVerdictResult: Codable, Sendable, Equatable {
  public enum Verdict: String, Codable, Sendable, CaseIterable { case meets, fails, varies, unknown }

  public var verdict: Verdict
  /// Share of the points of the last phase that met the target.
  @MissingAsNull public var shareMet: Double
  /// The verdict in one sentence.
  public var says: String
}

/// A lasting step that the series suggests: for a person to accept (by `split`) or refuse, never applied by itself.
public struct StepProposalResult: Codable, Sendable, Equatable {
  /// The periods at which the new level may have begun.
  public struct Interval: Codable, Sendable, Equatable {
    public var start: String
    public var end: String
  }

  /// Ends of a confidence interval.
  public struct Range: Codable, Sendable, Equatable {
    public var lower: Double
    public var upper: Double
  }

  /// First period of the new level.
  public var ds: String
  public var interval: Interval
  public var levelBefore: Double
  public var levelAfter: Double
  /// The new level less the old one.
  public var size: Double
  public var sizeInterval: Range
  /// How much the step improves the fit, and how much it had to: falls of twice the negative log-likelihood.
  public var evidence: Double
  public var requiredEvidence: Double
  public var says: String
}

/// Limits designed for a wanted run length.
public struct LimitDesignResult: Codable, Sendable, Equatable {
  /// Points to a false alarm on average.
  public var arl: Double
  /// What was set: `sigma_limits`, `h` or `false_alarm_probability`.
  public var limits: [String: Double]
  public var method: String
  public var says: String
}

/// The scale on which the limits were made.
public struct TransformResult: Codable, Sendable, Equatable {
  /// `log` or `box_cox`.
  public var name: String
  /// The power of Box and Cox, 0 for the logarithm.
  public var lambda: Double
}

/// What a multivariate chart rests on.
public struct MultivariateResult: Codable, Sendable, Equatable {
  /// In the order of `covariance`.
  public var variables: [String]
  /// Mean of each variable in the baseline.
  public var center: [String: Double]
  /// Covariance of single observations.
  public var covariance: [[Double]]
  /// The limits by name, also those not in use at any point, such as `upper_control_limit_phase_1`.
  public var limits: [String: Double]
}
