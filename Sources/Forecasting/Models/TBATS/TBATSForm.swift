/// What a TBATS model is made of: Box-Cox transformation, trend, seasons with their numbers of harmonics, ARMA errors.
///
/// Source: De Livera, Hyndman & Snyder (2011), Journal of the American Statistical Association 106, section 2.2:
/// TBATS(λ, φ, p, q, {m₁,k₁}, …).
public struct TBATSForm: Sendable, Hashable, CustomStringConvertible {
  public enum Trend: Sendable, Hashable, CaseIterable {
    case none
    case linear
    case damped
  }

  /// One season: its length in steps, whole or not, and how many harmonics carry it.
  public struct Season: Sendable, Hashable {
    public let period: Double
    public var harmonics: Int

    public init(period: Double, harmonics: Int) {
      self.period = period
      self.harmonics = harmonics
    }
  }

  public var usesBoxCox: Bool
  public var trend: Trend
  public var seasons: [Season]
  /// Autoregressive terms of the errors.
  public var p: Int
  /// Moving-average terms of the errors.
  public var q: Int

  public init(usesBoxCox: Bool = false, trend: Trend = .none, seasons: [Season] = [], p: Int = 0, q: Int = 0) {
    self.usesBoxCox = usesBoxCox
    self.trend = trend
    self.seasons = seasons
    self.p = p
    self.q = q
  }

  var hasTrend: Bool { trend != .none }

  /// How many initial states are estimated: level, slope, and two a harmonic.
  var stateCount: Int { 1 + (hasTrend ? 1 : 0) + seasons.reduce(0) { $0 + 2 * $1.harmonics } }

  /// How many parameters are estimated: λ, α, φ, β, two γ a season, the ARMA coefficients.
  var parameterCount: Int {
    (usesBoxCox ? 1 : 0) + 1 + (hasTrend ? 1 : 0) + (trend == .damped ? 1 : 0) + 2 * seasons.count + p + q
  }

  /// What Akaike's criterion counts: parameters and initial states, those of the ARMA errors (which are zero) included, as R's `tbats`
  /// does.
  var penalty: Int { parameterCount + stateCount + p + q }

  public var description: String {
    let seasons = seasons.map { "<\($0.period == $0.period.rounded() ? "\(Int($0.period))" : "\($0.period)"),\($0.harmonics)>" }
    let trend = [.none: "-", .linear: "1", .damped: "damped"][trend] ?? ""
    return "\(usesBoxCox ? "Box-Cox" : "1"), {\(p),\(q)}, \(trend), {\(seasons.isEmpty ? "-" : seasons.joined(separator: ", "))}"
  }
}
