/// The form of an exponential smoothing model in state space: error, trend and season.
///
/// Names follow Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing, chapter 2: `ETS(M,Ad,M)` or,
/// shorter, `MAdM`. Multiplicative trends, and multiplicative seasons with additive errors, are left out: the first run away, the
/// second have no finite variance (same book, section 15.2).
public struct ETSForm: Sendable, Hashable, CustomStringConvertible {
  public enum ErrorTerm: String, Sendable {
    case additive = "A"
    case multiplicative = "M"
  }
  public enum TrendTerm: String, Sendable {
    case none = "N"
    case additive = "A"
    case damped = "Ad"
  }
  public enum SeasonTerm: String, Sendable {
    case none = "N"
    case additive = "A"
    case multiplicative = "M"
  }

  public let error: ErrorTerm
  public let trend: TrendTerm
  public let season: SeasonTerm

  /// Nil for the combinations that are left out.
  public init?(error: ErrorTerm, trend: TrendTerm, season: SeasonTerm) {
    if error == .additive, season == .multiplicative { return nil }
    self.error = error
    self.trend = trend
    self.season = season
  }

  /// Reads `AAdA`, `A,Ad,A` or `ETS(AAdA)`; nil when it is none of `all`.
  public init?(_ text: String) {
    var name = text.filter { $0 != "," && $0 != " " }
    if name.hasPrefix("ETS("), name.hasSuffix(")") { name = String(name.dropFirst(4).dropLast()) }
    guard let form = Self.all.first(where: { $0.description == name }) else { return nil }
    self = form
  }

  /// Every form, simple ones first.
  public static let all: [ETSForm] = {
    var forms: [ETSForm] = []
    for season in [SeasonTerm.none, .additive, .multiplicative] {
      for trend in [TrendTerm.none, .damped, .additive] {
        for error in [ErrorTerm.additive, .multiplicative] {
          if let form = ETSForm(error: error, trend: trend, season: season) { forms.append(form) }
        }
      }
    }
    return forms
  }()

  public var description: String { error.rawValue + trend.rawValue + season.rawValue }

  var hasTrend: Bool { trend != .none }
  var isDamped: Bool { trend == .damped }
  var isSeasonal: Bool { season != .none }

  /// Whether it is for positive data only.
  public var needsPositiveData: Bool { error == .multiplicative || season == .multiplicative }

  /// How many parameters are estimated, initial states included and the error variance not.
  func parameterCount(season length: Int) -> Int {
    1 + (hasTrend ? 1 : 0) + (isSeasonal ? 1 : 0) + (isDamped ? 1 : 0) + 1 + (hasTrend ? 1 : 0) + (isSeasonal ? length - 1 : 0)
  }
}
