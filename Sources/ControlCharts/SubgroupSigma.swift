/// How the standard deviation of one measurement is taken from the spread within rational subgroups of sizes nᵢ.
public enum SubgroupSigma: String, Sendable, Codable, CaseIterable {
  /// The mean of Rᵢ/d2(nᵢ): Shewhart's R̄/d2 for equal sizes.
  case meanRange = "mean_range"
  /// The mean of Rᵢ/d2(nᵢ) weighted by d2²/d3², the linear unbiased estimate of least variance (Burr, 1969).
  case weightedRange = "weighted_range"
  /// The mean of sᵢ/c4(nᵢ), unbiased: s̄/c4 for equal sizes.
  case meanDeviation = "mean_deviation"
  /// The mean of sᵢ/c4(nᵢ) weighted by c4²/(1 − c4²), the linear unbiased estimate of least variance (Burr, 1969).
  case weightedDeviation = "weighted_deviation"
  /// √(Σ(nᵢ − 1)sᵢ²/Σ(nᵢ − 1)) in the place of s̄: each point's limits divide it by c4(nᵢ) (Montgomery, §6.3.2). The division makes limits
  /// wider than the spread warrants, since the pooled deviation is nearly unbiased already.
  case pooled
  /// The pooled standard deviation over c4(1 + Σ(nᵢ − 1)): unbiased.
  case pooledUnbiased = "pooled_unbiased"
}
