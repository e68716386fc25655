import RealModule

extension DurationLaw {
  /// The most durations that an empirical law holds.
  public static let mostValues = 10_000_000

  /// Always `seconds` (0 or more).
  ///
  /// - Throws: `invalid_parameter` for a negative or missing duration.
  public static func deterministic(_ seconds: Double) throws(StaffingError) -> DurationLaw {
    try StaffingError.requireNonNegative(seconds, "duration")
    return DurationLaw(form: .deterministic(seconds), mean: seconds, squaredVariation: 0)
  }

  /// - Throws: `invalid_parameter` unless `mean` is above 0.
  public static func exponential(mean: Double) throws(StaffingError) -> DurationLaw {
    try requireMean(mean)
    return DurationLaw(form: .exponential(mean: mean), mean: mean, squaredVariation: 1)
  }

  /// The lognormal law with this mean and squared coefficient of variation.
  ///
  /// - Throws: `invalid_parameter` unless `mean` is above 0 and `squaredVariation` is 0 to 1e6.
  public static func lognormal(mean: Double, squaredVariation: Double) throws(StaffingError) -> DurationLaw {
    try requireMean(mean)
    try requireVariation(squaredVariation)
    if squaredVariation == 0 { return try .deterministic(mean) }
    let variance = Double.log(onePlus: squaredVariation)
    return DurationLaw(
      form: .lognormal(logMean: Double.log(mean) - variance / 2, logDeviation: variance.squareRoot()), mean: mean,
      squaredVariation: squaredVariation)
  }

  /// The lognormal law of e^(μ+σZ), `logMean` μ in logarithms of seconds.
  ///
  /// - Throws: `invalid_parameter` for parameters that are not finite, a negative σ, or a mean out of range.
  public static func lognormal(logMean: Double, logDeviation: Double) throws(StaffingError) -> DurationLaw {
    try StaffingError.requireNonNegative(logDeviation, "log_deviation")
    let variance = logDeviation * logDeviation
    return try lognormal(mean: Double.exp(logMean + variance / 2), squaredVariation: Double.expMinusOne(variance))
  }

  /// The sum of `phases` exponential times, together with this mean; its squared variation is 1/phases.
  ///
  /// - Throws: `invalid_parameter` unless `mean` is above 0 and `phases` is 1 to 1,000,000.
  public static func erlang(phases: Int, mean: Double) throws(StaffingError) -> DurationLaw {
    try requireMean(mean)
    guard phases >= 1, phases <= 1_000_000 else {
      throw StaffingError.invalid("phases", Double(phases), expected: "a count between 1 and 1000000")
    }
    return DurationLaw(
      form: .erlang(phases: phases, phaseMean: mean / Double(phases)), mean: mean, squaredVariation: 1 / Double(phases))
  }

  /// The gamma law with this mean and squared coefficient of variation.
  ///
  /// - Throws: `invalid_parameter` unless `mean` is above 0 and `squaredVariation` is 0 to 1e6.
  public static func gamma(mean: Double, squaredVariation: Double) throws(StaffingError) -> DurationLaw {
    try requireMean(mean)
    try requireVariation(squaredVariation)
    if squaredVariation < 1e-9 { return try .deterministic(mean) }
    return DurationLaw(
      form: .gamma(shape: 1 / squaredVariation, scale: mean * squaredVariation), mean: mean, squaredVariation: squaredVariation)
  }

  /// The Weibull law with P(X > x) = exp(−(x/scale)^shape).
  ///
  /// - Throws: `invalid_parameter` unless `shape` is 0.1 to 1000 and `scale` above 0.
  public static func weibull(shape: Double, scale: Double) throws(StaffingError) -> DurationLaw {
    guard shape >= 0.1, shape <= 1000 else { throw StaffingError.invalid("shape", shape, expected: "a number between 0.1 and 1000") }
    try requireMean(scale)
    let first = Double.gamma(1 + 1 / shape)
    let spread = Double.exp(Double.logGamma(1 + 2 / shape) - 2 * Double.logGamma(1 + 1 / shape)) - 1
    return DurationLaw(form: .weibull(shape: shape, scale: scale), mean: scale * first, squaredVariation: max(0, spread))
  }

  /// The Weibull law with this mean and squared coefficient of variation.
  ///
  /// - Throws: `invalid_parameter` unless `mean` is above 0 and `squaredVariation` is 0 to 10,000.
  public static func weibull(mean: Double, squaredVariation: Double) throws(StaffingError) -> DurationLaw {
    try requireMean(mean)
    try requireVariation(squaredVariation)
    if squaredVariation < 1e-5 { return try .deterministic(mean) }
    guard squaredVariation <= 10_000 else {
      throw StaffingError.invalid("scv", squaredVariation, expected: "a number between 0 and 10000 for a Weibull law")
    }
    let target = Double.log(onePlus: squaredVariation)
    let logShape = RootSearch.rising(low: Double.log(0.1), high: Double.log(1000)) { logShape in
      let inverse = Double.exp(-logShape)
      return target - (Double.logGamma(1 + 2 * inverse) - 2 * Double.logGamma(1 + inverse))
    }
    let shape = Double.exp(logShape)
    return DurationLaw(
      form: .weibull(shape: shape, scale: mean / Double.gamma(1 + 1 / shape)), mean: mean, squaredVariation: squaredVariation)
  }

  /// A mixture of exponential laws.
  ///
  /// - Throws: `length_mismatch` where the arrays differ in length, `invalid_parameter` unless the means are above 0 and the shares add
  ///   up to 1.
  public static func hyperexponential(shares: [Double], means: [Double]) throws(StaffingError) -> DurationLaw {
    guard shares.count == means.count, !shares.isEmpty else {
      throw StaffingError(
        .lengthMismatch, subject: "shares", detail: "There are \(shares.count) shares for \(means.count) means; both must match.")
    }
    var mean = 0.0
    var square = 0.0
    for (share, branch) in zip(shares, means) {
      try StaffingError.requireShare(share, "shares")
      try requireMean(branch)
      mean += share * branch
      square += 2 * share * branch * branch
    }
    let total = shares.reduce(0, +)
    guard abs(total - 1) < 1e-9 else { throw StaffingError.invalid("shares", total, expected: "shares that add up to 1") }
    return DurationLaw(
      form: .hyperexponential(shares: shares, means: means), mean: mean, squaredVariation: square / (mean * mean) - 1)
  }

  /// Uniform between two durations, 0 ≤ `low` ≤ `high`.
  ///
  /// - Throws: `invalid_parameter` for other ends.
  public static func uniform(low: Double, high: Double) throws(StaffingError) -> DurationLaw {
    try StaffingError.requireNonNegative(low, "low")
    try StaffingError.requireNonNegative(high - low, "high")
    let mean = low + (high - low) / 2
    let variation = mean > 0 ? (high - low) * (high - low) / (12 * mean * mean) : 0
    return DurationLaw(form: .uniform(low: low, high: high), mean: mean, squaredVariation: variation)
  }

  /// The durations seen, each as likely as the other.
  ///
  /// - Throws: `invalid_parameter` for no durations or one that is negative or missing, `too_large` above `mostValues`.
  public static func empirical(_ values: [Double]) throws(StaffingError) -> DurationLaw {
    guard !values.isEmpty else {
      throw StaffingError(.invalidParameter, subject: "durations", detail: "An empirical law needs at least one duration.")
    }
    guard values.count <= mostValues else {
      throw StaffingError(.tooLarge, subject: "durations", detail: "\(values.count) durations are more than \(mostValues).")
    }
    for value in values { try StaffingError.requireNonNegative(value, "durations") }
    let count = Double(values.count)
    let mean = values.reduce(0) { $0 + $1 / count }
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) / count }
    return DurationLaw(form: .empirical(values), mean: mean, squaredVariation: mean > 0 ? variance / (mean * mean) : 0)
  }

  /// The same law, but the share `share` of the durations is 0: with patience, contacts that leave unless they are served at once.
  ///
  /// - Throws: `invalid_parameter` unless `share` lies in 0…1.
  public func withImmediateShare(_ share: Double) throws(StaffingError) -> DurationLaw {
    try StaffingError.requireShare(share, "immediate_share")
    let rest = 1 - share
    return DurationLaw(
      form: form, mean: rest == 0 ? 0 : mean * rest,
      squaredVariation: rest == 0 || form == .never ? 0 : (squaredVariation + 1) / rest - 1, immediateShare: share)
  }

  /// Checks a mean or scale: above 0 and at most 1e15 seconds, so that sums of durations stay numbers.
  private static func requireMean(_ mean: Double) throws(StaffingError) {
    try StaffingError.requirePositive(mean, "mean")
    guard mean <= 1e15 else { throw StaffingError.invalid("mean", mean, expected: "a duration of at most 1e15 s") }
  }

  private static func requireVariation(_ value: Double) throws(StaffingError) {
    guard value >= 0, value <= 1e6 else { throw StaffingError.invalid("scv", value, expected: "a number between 0 and 1000000") }
  }
}
