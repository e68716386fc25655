import RealModule

/// Laws by their mean in seconds and squared coefficient of variation (scv, the variance over the squared mean).
extension DurationLaw {
  /// - Throws: `invalid_parameter` unless `mean` is above 0 and `squaredVariation` is 0 to 1e6.
  public static func lognormal(mean: Double, squaredVariation: Double) throws(StaffingError) -> DurationLaw {
    try requireMoments(mean, squaredVariation)
    if squaredVariation == 0 { return .deterministic(mean) }
    let variance = Double.log(onePlus: squaredVariation)
    return .lognormal(logMean: Double.log(mean) - variance / 2, logDeviation: variance.squareRoot())
  }

  /// The sum of `phases` exponential times, together with this mean; its squared variation is 1/phases.
  ///
  /// - Throws: `invalid_parameter` unless `mean` is above 0 and `phases` is 1 to 1,000,000.
  public static func erlang(phases: Int, mean: Double) throws(StaffingError) -> DurationLaw {
    guard phases >= 1, phases <= 1_000_000 else {
      throw StaffingError.invalid("phases", Double(phases), expected: "a count between 1 and 1000000")
    }
    return try DurationLaw.gamma(shape: Double(phases), mean: mean).checked("erlang")
  }

  /// - Throws: `invalid_parameter` unless `mean` is above 0 and `squaredVariation` is 0 to 1000.
  public static func gamma(mean: Double, squaredVariation: Double) throws(StaffingError) -> DurationLaw {
    try requireMoments(mean, squaredVariation)
    if squaredVariation < 1e-6 { return .deterministic(mean) }
    return try DurationLaw.gamma(shape: 1 / squaredVariation, mean: mean).checked("gamma")
  }

  /// - Throws: `invalid_parameter` unless `mean` is above 0 and `squaredVariation` is 0 to 10,000.
  public static func weibull(mean: Double, squaredVariation: Double) throws(StaffingError) -> DurationLaw {
    try requireMoments(mean, squaredVariation)
    if squaredVariation < 1e-5 { return .deterministic(mean) }
    guard squaredVariation <= 10_000 else {
      throw StaffingError.invalid("scv", squaredVariation, expected: "a number between 0 and 10000 for a Weibull law")
    }
    let target = Double.log(onePlus: squaredVariation)
    let logShape = RootSearch.rising(low: Double.log(0.1), high: Double.log(1000)) { logShape in
      let inverse = Double.exp(-logShape)
      return target - (Double.logGamma(1 + 2 * inverse) - 2 * Double.logGamma(1 + inverse))
    }
    let shape = Double.exp(logShape)
    return .weibull(shape: shape, scale: mean / Double.gamma(1 + 1 / shape))
  }

  /// Two exponential branches with balanced means.
  ///
  /// - Throws: `invalid_parameter` unless `mean` is above 0 and `squaredVariation` is 1 to 1e6.
  public static func hyperexponential(mean: Double, squaredVariation: Double) throws(StaffingError) -> DurationLaw {
    try requireMoments(mean, squaredVariation)
    guard squaredVariation >= 1 else {
      throw StaffingError.invalid("scv", squaredVariation, expected: "at least 1 for a hyperexponential law")
    }
    let share = (1 + ((squaredVariation - 1) / (squaredVariation + 1)).squareRoot()) / 2
    return try .hyperexponential(probabilities: [share, 1 - share], means: [mean / (2 * share), mean / (2 * (1 - share))])
  }

  /// Uniform around the mean.
  ///
  /// - Throws: `invalid_parameter` unless `mean` is above 0 and `squaredVariation` is 0 to 1/3, above which durations would be negative.
  public static func uniform(mean: Double, squaredVariation: Double) throws(StaffingError) -> DurationLaw {
    try requireMoments(mean, squaredVariation)
    guard squaredVariation <= 1.0 / 3 + 1e-12 else {
      throw StaffingError.invalid(
        "scv", squaredVariation, expected: "at most 1/3 for a uniform law, whose durations would else be negative")
    }
    let half = (3 * squaredVariation).squareRoot() * mean
    return try DurationLaw.uniform(lower: max(0, mean - half), upper: mean + half).checked("uniform")
  }

  /// Checks a mean, above 0 and at most 1e15 seconds so that sums of durations stay numbers, and a variation.
  private static func requireMoments(_ mean: Double, _ squaredVariation: Double) throws(StaffingError) {
    try StaffingError.requirePositive(mean, "mean")
    guard mean <= 1e15 else { throw StaffingError.invalid("mean", mean, expected: "a duration of at most 1e15 s") }
    guard squaredVariation >= 0, squaredVariation <= 1e6 else {
      throw StaffingError.invalid("scv", squaredVariation, expected: "a number between 0 and 1000000")
    }
  }
}
