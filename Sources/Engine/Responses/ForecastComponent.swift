/// One part of a point forecast. The parts of a forecast add up to its mean, step by step.
public struct ForecastComponent: Codable, Sendable, Equatable {
  /// `level`, `season_7`, `holidays`, `events`, or the name of a regressor.
  public var name: String
  /// `level`, `season`, `holidays`, `events` or `regressor`.
  public var kind: String
  /// The length of a season in steps.
  public var season: Int?
  /// What it does to the forecast, in one sentence; null where there is nothing to say.
  public var says: String?
  /// Amounts in the units of the series, one a step.
  @MissingAsNulls public var values: [Double]

  public init(name: String, kind: String, season: Int? = nil, says: String? = nil, values: [Double]) {
    self.name = name
    self.kind = kind
    self.season = season
    self.says = says
    self.values = values
  }
}
