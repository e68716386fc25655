/// The season that series of one kind share: what a short or new series borrows from its siblings.
///
/// Every series with a season or more gives the share of each place of the season in its own volume; the profile is their mean, weighted by
/// volume. A series' own profile is drawn to it by how much of its own it has: n seasons of its own count n, the siblings count `prior`
/// (partial pooling: Gelman & Hill 2007, Data Analysis Using Regression and Multilevel Models, section 12.2, with one prior strength for all).
public struct SiblingProfile: Sendable, Equatable {
  /// The factor of each place of the season, mean 1; place 0 is the first step after the series' common end.
  public let factors: [Double]
  /// How many seasons of its own outweigh the siblings.
  public let prior: Double
  /// From how many series.
  public let siblingCount: Int

  /// From series that end together. Nil without a season, or when no sibling has a positive volume over two seasons.
  public init?(siblings: [ForecastSeries], season: Int, prior: Double = 2) {
    guard season >= 2, season <= ForecastSeries.longestPossibleSeason else { return nil }
    var sums = [Double](repeating: 0, count: season)
    var used = 0
    for series in siblings where series.observedCount >= 2 * season {
      guard let factors = Self.factors(series.values, season: season) else { continue }
      var volume = 0.0
      for value in series.values where value.isFinite { volume += value }
      let weight = volume / Double(series.observedCount)
      guard weight > 0, weight.isFinite else { continue }
      for place in 0..<season { sums[place] += weight * factors[place] }
      used += 1
    }
    let mean = sums.reduce(0, +) / Double(season)
    guard used > 0, mean > 0, mean.isFinite else { return nil }
    factors = sums.map { max(0, $0 / mean) }
    self.prior = max(0, prior)
    siblingCount = used
  }

  /// The mean of each place over the whole mean, places counted from the end; nil where a place is missing or the mean is not positive.
  private static func factors(_ values: [Double], season: Int) -> [Double]? {
    var sums = [Double](repeating: 0, count: season)
    var counts = sums
    for (t, value) in values.enumerated() where value.isFinite {
      let place = (season - (values.count - t) % season) % season
      sums[place] += value
      counts[place] += 1
    }
    guard counts.allSatisfy({ $0 > 0 }) else { return nil }
    let means = zip(sums, counts).map { $0 / $1 }
    let mean = means.reduce(0, +) / Double(season)
    return mean > 0 && mean.isFinite ? means.map { $0 / mean } : nil
  }

  /// The profile of one series: its own, drawn to the siblings'. By place, 0 the first step after the end.
  func profile(of series: ForecastSeries) -> [Double] {
    let season = factors.count
    // The level about which a place's own values count is that of the siblings' shape.
    var share = 0.0
    var volume = 0.0
    for (t, value) in series.values.enumerated() where value.isFinite {
      share += factors[(season - (series.count - t) % season) % season]
      volume += value
    }
    let level = share > 0 ? volume / share : 0
    guard level > 0 else { return factors }
    var sums = factors.map { $0 * prior }
    var counts = [Double](repeating: prior, count: season)
    for (t, value) in series.values.enumerated() where value.isFinite {
      let place = (season - (series.count - t) % season) % season
      sums[place] += value / level
      counts[place] += 1
    }
    let own = zip(sums, counts).map { $1 > 0 ? $0 / $1 : 1 }
    let mean = own.reduce(0, +) / Double(season)
    return mean > 0 ? own.map { $0 / mean } : factors
  }
}

/// A short series forecast with the season of its siblings: the series without that season by a model of its own, times the season.
///
/// For series of less than two seasons, where no model can find a season; longer ones may use it too, and lean on themselves the more the
/// longer they are.
public struct BorrowedSeason: ForecastModel {
  public let profile: SiblingProfile
  /// The model of the series without its season.
  public let model: any ForecastModel

  /// - Parameter model: nil for exponential smoothing of the level.
  public init(_ profile: SiblingProfile, model: (any ForecastModel)? = nil) {
    self.profile = profile
    self.model = model ?? SimpleSmoothing()
  }

  public var name: String { "BorrowedSeason" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    let factors = profile.profile(of: series)
    let season = factors.count
    let past = series.values.indices.map { factors[(season - (series.count - $0) % season) % season] }
    // A place of nothing says nothing about the level.
    let adjusted = zip(series.values, past).map { $1 > 0.01 ? $0 / $1 : .nan }
    guard let level = series.replacing(values: adjusted) else { return try model.fit(series) }
    return Fitted(inner: try model.fit(level), factors: factors, past: past, isCount: series.isCount)
  }

  struct Fitted: FittedForecastModel {
    let inner: any FittedForecastModel
    let factors: [Double]
    let past: [Double]
    let isCount: Bool

    var name: String { "\(inner.name) with the siblings' season" }
    var fitted: [Double] { zip(inner.fitted, past).map { $0 * $1 } }
    var parameters: [ModelParameter] { inner.parameters }

    func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
      let level = inner.forecast(horizon: horizon, levels: levels)
      func seasoned(_ column: [Double]) -> [Double] { column.indices.map { column[$0] * factors[$0 % factors.count] } }
      return ForecastDistribution(
        mean: seasoned(level.mean), standardDeviation: seasoned(level.standardDeviation), levels: levels, shape: level.shape,
        isNonNegative: level.isNonNegative, calibration: level.calibration)
    }

    func errorDependence(horizon: Int) -> ErrorDependence? { inner.errorDependence(horizon: horizon) }
  }
}
