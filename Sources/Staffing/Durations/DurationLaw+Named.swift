extension DurationLaw {
  /// The names of the laws that need a mean and a squared variation at most.
  public static let kinds = [
    "deterministic", "erlang2", "exponential", "gamma", "hyperexponential", "infinite", "lognormal", "uniform", "weibull",
  ]

  /// A law by its name, mean and squared coefficient of variation, as written in files and on the command line. `erlang2`, `erlang3` and so
  /// on name the phases; `erlang` alone takes them from the variation; `hyperexponential` has two branches with balanced means.
  ///
  /// - Throws: `invalid_text` for an unknown name, `invalid_parameter` for values that the law cannot have, `missing_parameter` for a
  ///   variation that it needs.
  public static func named(_ kind: String, mean: Double, squaredVariation: Double? = nil) throws(StaffingError) -> DurationLaw {
    switch kind {
    case "infinite", "never": return .endless
    case "deterministic", "constant":
      try requireNone(squaredVariation, but: 0, kind)
      return try DurationLaw.deterministic(mean).checked("mean")
    case "exponential":
      try requireNone(squaredVariation, but: 1, kind)
      return try DurationLaw.exponential(mean: mean).checked("mean")
    case "lognormal": return try .lognormal(mean: mean, squaredVariation: required(squaredVariation, kind))
    case "gamma": return try .gamma(mean: mean, squaredVariation: required(squaredVariation, kind))
    case "weibull": return try .weibull(mean: mean, squaredVariation: required(squaredVariation, kind))
    case "uniform": return try .uniform(mean: mean, squaredVariation: required(squaredVariation, kind))
    case "hyperexponential", "hyperexponential2":
      return try .hyperexponential(mean: mean, squaredVariation: required(squaredVariation, kind))
    case "erlang":
      let variation = try required(squaredVariation, kind)
      guard variation >= 1e-6, variation <= 1 else {
        throw StaffingError.invalid("scv", variation, expected: "a number between 1e-6 and 1")
      }
      return try .erlang(phases: Int((1 / variation).rounded()), mean: mean)
    default:
      if kind.hasPrefix("erlang"), let phases = Int(kind.dropFirst(6)) { return try .erlang(phases: phases, mean: mean) }
      throw StaffingError(
        .invalidText, subject: "law",
        detail: "There is no law of durations \"\(kind)\"; known are \(kinds.joined(separator: ", ")).")
    }
  }

  /// A law whose variation is fixed takes no other: to pass over one that is stated would answer another question.
  private static func requireNone(_ variation: Double?, but fixed: Double, _ kind: String) throws(StaffingError) {
    guard let variation, variation != fixed else { return }
    throw StaffingError.invalid("scv", variation, expected: "\(fixed) or left out for a \(kind) law, which has no other")
  }

  private static func required(_ variation: Double?, _ kind: String) throws(StaffingError) -> Double {
    guard let variation else {
      throw StaffingError(.missingParameter, subject: "scv", detail: "The law \(kind) needs its squared coefficient of variation.")
    }
    return variation
  }
}
