/// One regular series to forecast: values in time order, NaN for a missing observation, and what is known about it.
public struct ForecastSeries: Sendable, Equatable {
  /// The observations, oldest first; NaN where missing. At least one is observed, and none is infinite.
  public let values: [Double]
  /// The season lengths in steps, ascending and at least 2; empty for none. `[7]` for days, `[24, 168]` for hours.
  public let seasons: [Int]
  /// Whether the quantity cannot be negative: forecasts and intervals are then cut at zero.
  public let isNonNegative: Bool
  /// Whether the values are counts of events: intervals may then use count distributions.
  public let isCount: Bool
  /// The step of the day that the first value belongs to, 0 where the series starts with a day: intraday models thus know where
  /// days begin, and whether the series ends inside one. The day is the shortest season.
  public let startStep: Int

  /// A year of minutes; longer seasons are typing errors, and sums of them could overflow.
  static let longestPossibleSeason = 527_040

  /// Checks and wraps a series.
  ///
  /// Throws `emptySeries`, `allMissing`, `notFinite` (an infinite value), `negativeValue` (a negative value in a series declared
  /// non-negative or a count) or `badSeason` (seasons not ascending or below 2). A count is always non-negative. `startStep` is taken
  /// modulo the shortest season.
  public init(
    values: [Double], seasons: [Int] = [], isNonNegative: Bool = false, isCount: Bool = false, startStep: Int = 0
  ) throws(ForecastingError) {
    guard !values.isEmpty else { throw ForecastingError(.emptySeries, "The series holds no values, so there is nothing to forecast from.") }
    var observed = 0
    for (index, value) in values.enumerated() where !value.isNaN {
      guard value.isFinite else {
        throw ForecastingError(
          .notFinite, "A value of the series is infinite; leave it empty if it is unknown.", place: "value \(index + 1)")
      }
      guard value >= 0 || !(isNonNegative || isCount) else {
        throw ForecastingError(
          .negativeValue, "The series is declared non-negative but holds a negative value.", place: "value \(index + 1)")
      }
      observed += 1
    }
    guard observed > 0 else {
      throw ForecastingError(.allMissing, "All \(values.count) values of the series are missing, so there is nothing to forecast from.")
    }
    var previous = 1
    for season in seasons {
      guard season > previous, season <= Self.longestPossibleSeason else {
        throw ForecastingError(
          .badSeason, "Season lengths must be whole numbers from 2 to \(Self.longestPossibleSeason), in ascending order.",
          place: "season \(season)")
      }
      previous = season
    }
    self.values = values
    self.seasons = seasons
    self.isNonNegative = isNonNegative || isCount
    self.isCount = isCount
    let day = seasons.first ?? 1
    self.startStep = (startStep % day + day) % day
  }

  /// The steps of a day, where the series has a day and a week of whole days; nil otherwise.
  public var stepsPerDay: Int? { stepsPerWeek == nil ? nil : seasons.first }

  /// The steps of a week of at most 14 days, where there is one beside the day; nil otherwise.
  public var stepsPerWeek: Int? {
    guard let day = seasons.first else { return nil }
    return seasons.first { $0 > day && $0 % day == 0 && $0 / day <= 14 }
  }

  /// How many steps of the unfinished last day are known; 0 where the series ends with a day or has no days.
  public var stepsIntoDay: Int { stepsPerDay.map { (startStep + count) % $0 } ?? 0 }

  /// How many values there are, the missing ones included.
  public var count: Int { values.count }

  /// How many values are not missing.
  public var observedCount: Int { values.reduce(0) { $1.isNaN ? $0 : $0 + 1 } }

  /// The shortest season, 1 when there is none.
  public var shortestSeason: Int { seasons.first ?? 1 }

  /// The longest season, 1 when there is none.
  public var longestSeason: Int { seasons.last ?? 1 }

  /// The first `length` values as a series of their own; nil when none of them is observed or `length` is out of range.
  public func prefix(_ length: Int) -> ForecastSeries? {
    guard length >= 1, length <= values.count else { return nil }
    return replacing(values: Array(values[..<length]))
  }

  /// The same kind of series with other values; nil when they do not make a valid series.
  public func replacing(values: [Double]) -> ForecastSeries? {
    try? ForecastSeries(values: values, seasons: seasons, isNonNegative: isNonNegative, isCount: isCount, startStep: startStep)
  }

  /// The same values with other seasons; nil when the seasons are not valid.
  public func replacing(seasons: [Int]) -> ForecastSeries? {
    try? ForecastSeries(values: values, seasons: seasons, isNonNegative: isNonNegative, isCount: isCount, startStep: startStep)
  }
}
