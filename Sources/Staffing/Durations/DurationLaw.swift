import RealModule
import Statistics

/// The distribution of a duration in seconds: a patience, or a handle time.
///
/// What the queues need of it are the share that lasts longer than x, G̅(x), its complement without subtraction, and E min(X, x) = ∫₀^x G̅.
public indirect enum DurationLaw: Equatable, Sendable {
  case exponential(mean: Double)
  /// G̅(x) = e^(−(x/scale)^shape).
  case weibull(shape: Double, scale: Double)
  /// ln X is normal with mean `logMean` (of seconds) and standard deviation `logDeviation`.
  case lognormal(logMean: Double, logDeviation: Double)
  /// The sum of `shape` exponential stages where the shape is whole, which is an Erlang distribution.
  case gamma(shape: Double, mean: Double)
  case uniform(lower: Double, upper: Double)
  case deterministic(Double)
  /// A mixture: each part with its weight; the weights sum to 1. With exponential parts it is hyperexponential.
  case mixture([Part])
  /// Each of the observed durations is as likely as the others; in ascending order, see `sample(_:)`.
  case observed(Observations)
  /// Never over: endless patience.
  case endless

  /// One part of a mixture.
  public struct Part: Equatable, Sendable {
    public var weight: Double
    public var law: DurationLaw

    public init(weight: Double, law: DurationLaw) {
      self.weight = weight
      self.law = law
    }
  }

  /// The most observations, and parts, that a law is made of.
  public static let mostParts = 100_000

  /// Exponential phases with their probabilities.
  public static func hyperexponential(probabilities: [Double], means: [Double]) throws(StaffingError) -> DurationLaw {
    guard probabilities.count == means.count else {
      throw StaffingError(
        .lengthMismatch, subject: "means", detail: "There are \(means.count) means for \(probabilities.count) probabilities.")
    }
    return try .mixture(zip(probabilities, means).map { Part(weight: $0, law: .exponential(mean: $1)) }).checked("hyperexponential")
  }

  /// Patience with balking: the share `probability` leaves at once where it is not served at once, the others have the patience `law`.
  public static func balking(probability: Double, otherwise law: DurationLaw) throws(StaffingError) -> DurationLaw {
    try .mixture([Part(weight: probability, law: .deterministic(0)), Part(weight: 1 - probability, law: law)]).checked("balking")
  }

  /// Observed durations in seconds, in any order.
  public static func sample(_ durations: [Double]) throws(StaffingError) -> DurationLaw {
    guard !durations.isEmpty, durations.count <= mostParts else {
      throw StaffingError.invalid("sample", Double(durations.count), expected: "between 1 and \(mostParts) durations")
    }
    for duration in durations { try StaffingError.requireNonNegative(duration, "sample") }
    return .observed(Observations(sorting: durations))
  }

  /// The law itself, where its parameters are possible.
  ///
  /// - Parameter subject: The parameter's name in an error.
  /// - Throws: `invalid_parameter` for parameters that are negative, missing or outside their range.
  @discardableResult
  public func checked(_ subject: String) throws(StaffingError) -> DurationLaw {
    switch self {
    case .exponential(let mean): try StaffingError.requirePositive(mean, subject)
    case .weibull(let shape, let scale):
      try StaffingError.requirePositive(scale, subject)
      // Below 1/100 the mean itself leaves the range of a double.
      guard shape >= 0.01, shape <= 1e6 else {
        throw StaffingError.invalid(subject + " shape", shape, expected: "a shape between 0.01 and 1e6")
      }
    case .lognormal(let logMean, let logDeviation):
      guard abs(logMean) <= 300 else { throw StaffingError.invalid(subject + " log mean", logMean, expected: "a logarithm within ±300") }
      guard logDeviation >= 0, logDeviation <= 15 else {
        throw StaffingError.invalid(subject + " log deviation", logDeviation, expected: "a deviation between 0 and 15")
      }
    case .gamma(let shape, let mean):
      try StaffingError.requirePositive(mean, subject)
      guard shape >= 1e-3, shape <= 1e6 else {
        throw StaffingError.invalid(subject + " shape", shape, expected: "a shape between 0.001 and 1e6")
      }
    case .uniform(let lower, let upper):
      try StaffingError.requireNonNegative(lower, subject)
      try StaffingError.requirePositive(upper, subject)
      guard lower <= upper else { throw StaffingError.invalid(subject, upper, expected: "an upper end at or above the lower") }
    case .deterministic(let value): try StaffingError.requireNonNegative(value, subject)
    case .mixture(let parts):
      guard !parts.isEmpty, parts.count <= 1000 else {
        throw StaffingError.invalid(subject, Double(parts.count), expected: "between 1 and 1000 parts")
      }
      var sum = 0.0
      for part in parts {
        try StaffingError.requireShare(part.weight, subject)
        if case .mixture = part.law { throw StaffingError.invalid(subject, 0, expected: "parts that are no mixtures themselves") }
        try part.law.checked(subject)
        sum += part.weight
      }
      guard abs(sum - 1) <= 1e-9 else { throw StaffingError.invalid(subject, sum, expected: "probabilities that sum to 1") }
    case .observed, .endless: break
    }
    return self
  }
}

extension DurationLaw {
  /// Observed durations in ascending order, with their running sums.
  public struct Observations: Equatable, Sendable {
    public let sorted: [Double]
    /// Sum of the first i durations, i = 0…count.
    let sums: [Double]

    init(sorting durations: [Double]) {
      sorted = durations.sorted()
      var sums = [0.0]
      sums.reserveCapacity(sorted.count + 1)
      for duration in sorted { sums.append(sums[sums.count - 1] + duration) }
      self.sums = sums
    }

    /// How many durations are at most `x`.
    func count(upTo x: Double) -> Int {
      var low = 0
      var high = sorted.count
      while low < high {
        let middle = low + (high - low) / 2
        if sorted[middle] <= x { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}
