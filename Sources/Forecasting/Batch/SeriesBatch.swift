/// Many series in one column: values of all of them, one after the other.
public struct SeriesBatch: Sendable, Equatable {
  /// The values of series i are those from `offsets[i]` to before `offsets[i + 1]`; NaN where missing.
  public let values: [Double]
  /// One more than there are series, rising from 0 to the number of values.
  public let offsets: [Int]
  /// The seasons of every series.
  public let seasons: [Int]
  public let isNonNegative: Bool
  public let isCount: Bool

  /// Throws `badParameter` when the offsets do not divide the values, and what the seasons of a single series may throw.
  public init(
    values: [Double], offsets: [Int], seasons: [Int] = [], isNonNegative: Bool = false, isCount: Bool = false
  ) throws(ForecastingError) {
    guard offsets.first == 0, offsets.last == values.count, zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }) else {
      throw ForecastingError(.badParameter, "The offsets of the batch must rise from 0 to the number of its values.", place: "offsets")
    }
    // One series stands for all as far as seasons go.
    _ = try ForecastSeries(values: [0], seasons: seasons)
    self.values = values
    self.offsets = offsets
    self.seasons = seasons
    self.isNonNegative = isNonNegative
    self.isCount = isCount
  }

  /// How many series.
  public var count: Int { offsets.count - 1 }

  /// One series by itself; nil where it holds nothing, or what no series can hold.
  public func series(_ index: Int) -> ForecastSeries? {
    guard index >= 0, index < count else { return nil }
    return try? ForecastSeries(
      values: Array(values[offsets[index]..<offsets[index + 1]]), seasons: seasons, isNonNegative: isNonNegative, isCount: isCount)
  }
}
