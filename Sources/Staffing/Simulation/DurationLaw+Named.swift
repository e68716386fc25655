extension DurationLaw {
  /// The names of the laws that need a mean and a squared variation at most.
  public static let kinds = [
    "deterministic", "erlang2", "exponential", "gamma", "hyperexponential", "infinite", "lognormal", "uniform", "weibull",
  ]

  /// A law by its name, mean and squared coefficient of variation, as written in files and on the command line. `erlang2`, `erlang3` and so
  /// on name the phases; `erlang` alone takes them from the variation; `hyperexponential` has two branches with balanced means.
  ///
  /// - Throws: `invalid_text` for an unknown name, `invalid_parameter` for values that the law cannot have.
  public static func named(_ kind: String, mean: Double, squaredVariation: Double? = nil) throws(StaffingError) -> DurationLaw {
    switch kind {
    case "infinite", "never": return .never
    case "deterministic", "constant": return try .deterministic(mean)
    case "exponential": return try .exponential(mean: mean)
    case "lognormal": return try .lognormal(mean: mean, squaredVariation: required(squaredVariation, kind))
    case "gamma": return try .gamma(mean: mean, squaredVariation: required(squaredVariation, kind))
    case "weibull": return try .weibull(mean: mean, squaredVariation: required(squaredVariation, kind))
    case "uniform":
      let half = try (3 * required(squaredVariation, kind)).squareRoot() * mean
      return try .uniform(low: mean - half, high: mean + half)
    case "hyperexponential", "hyperexponential2":
      let variation = try required(squaredVariation, kind)
      guard variation >= 1 else { throw StaffingError.invalid("scv", variation, expected: "at least 1 for a hyperexponential law") }
      let share = (1 + ((variation - 1) / (variation + 1)).squareRoot()) / 2
      if share == 1 { throw StaffingError.invalid("scv", variation, expected: "a smaller variation") }
      return try .hyperexponential(shares: [share, 1 - share], means: [mean / (2 * share), mean / (2 * (1 - share))])
    case "erlang":
      let variation = try required(squaredVariation, kind)
      guard variation > 0, variation <= 1 else { throw StaffingError.invalid("scv", variation, expected: "above 0 and at most 1") }
      let phases = (1 / variation).rounded()
      guard phases <= 1_000_000 else { throw StaffingError.invalid("scv", variation, expected: "at least 1e-6 for an Erlang law") }
      return try .erlang(phases: Int(phases), mean: mean)
    default:
      if kind.hasPrefix("erlang"), let phases = Int(kind.dropFirst(6)) { return try .erlang(phases: phases, mean: mean) }
      throw StaffingError(
        .invalidText, subject: "law",
        detail: "There is no law of durations \"\(kind)\"; known are \(kinds.joined(separator: ", ")).")
    }
  }

  private static func required(_ variation: Double?, _ kind: String) throws(StaffingError) -> Double {
    guard let variation else {
      throw StaffingError(.missingParameter, subject: "scv", detail: "The law \(kind) needs its squared coefficient of variation.")
    }
    guard variation >= 0, variation <= 1e6 else {
      throw StaffingError.invalid("scv", variation, expected: "a number between 0 and 1000000")
    }
    return variation
  }
}
