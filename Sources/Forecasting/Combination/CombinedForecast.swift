/// The combination of a few diverse methods, weighted by their errors at past origins: the pool that suits the kind of series, or
/// one member alone.
public struct CombinedForecast: ForecastModel {
  /// The horizon to validate for; nil for twice the longest season (at least eight steps, at most a quarter of the data).
  public var horizon: Int?
  public let name: String
  /// The only member; nil for the pool of the series' kind.
  private let member: (any CombinationMember)?
  /// What the members forecast at earlier origins of the same series; nil where every fit stands by itself.
  private let rolling: RollingPaths?

  public init(horizon: Int? = nil) {
    self.horizon = horizon
    name = "auto"
    member = nil
    rolling = nil
  }

  /// For the origins of one backtest, fitted in ascending order.
  init(horizon: Int, rolling: RollingPaths) {
    self.horizon = horizon
    self.rolling = rolling
    name = "auto"
    member = nil
  }

  init(member: any CombinationMember) {
    self.member = member
    rolling = nil
    horizon = nil
    name = member.name
  }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    if let constant = Self.constant(series, name: name) { return constant }
    guard let combination = combine(series) else {
      if member == nil { return try SeasonalNaive().fit(series) }
      throw ForecastingError(
        .noFit, "\(name) cannot be fitted to this series: it is too short or its seasons do not suit the method.", place: name)
    }
    return FittedCombination(name: member == nil ? Self.describe(combination) : name, combination: combination)
  }

  /// The horizon to validate for on a series.
  func horizon(for series: ForecastSeries) -> Int {
    horizon ?? min(max(1, series.count / 4), max(2 * series.longestSeason, 8))
  }

  /// The combination; nil where nothing can be fitted or the series is constant.
  func combine(_ series: ForecastSeries) -> Combination? {
    let kind = SeriesKind(series)
    let steps = horizon(for: series)
    var plan =
      member.map { CombinationPlan(member: $0, kind: kind, horizon: steps) } ?? CombinationPlan(kind: kind, horizon: steps)
    // The noise of counts grows less than the counts do: in proportion, the quiet hours' errors would make those of the busy ones.
    if series.isCount { plan.exponents = [0, 0.5, 1] }
    if let found = Combination(series: series, kind: kind, plan: plan, horizon: steps, rolling: rolling) { return found }
    guard member == nil else { return nil }
    let last = CombinationPlan(member: LastValue(), kind: kind, horizon: steps)
    return Combination(series: series, kind: kind, plan: last, horizon: steps)
  }

  /// A series of one value alone goes on as it is.
  static func constant(_ series: ForecastSeries, name: String) -> (any FittedForecastModel)? {
    var low = Double.infinity
    var high = -Double.infinity
    for value in series.values where !value.isNaN {
      low = min(low, value)
      high = max(high, value)
    }
    guard low == high else { return nil }
    return SimpleFit(
      name: name, fitted: [Double](repeating: low, count: series.count), parameters: [], cycle: [low], deviations: [0],
      isNonNegative: series.isNonNegative)
  }

  /// The members by weight, the three heaviest by name.
  static func describe(_ combination: Combination) -> String {
    let order = combination.weights.indices.sorted {
      combination.weights[$0] > combination.weights[$1] || (combination.weights[$0] == combination.weights[$1] && $0 < $1)
    }
    var parts = order.prefix(3).map { "\(combination.members[$0].name) \(Int((100 * combination.weights[$0]).rounded())) %" }
    let others = order.count - parts.count
    if others > 0 { parts.append("\(others) other\(others == 1 ? "" : "s")") }
    return parts.joined(separator: ", ")
  }
}
