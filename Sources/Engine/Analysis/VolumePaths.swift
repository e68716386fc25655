import Statistics
import Timeline

/// The courses that a volume may take: sample paths as `forecast --paths` writes them, else drawn from the upper bound of a forecast, else
/// from chance alone.
struct VolumePaths {
  /// What the paths were made from.
  enum Origin {
    /// A column `path`: the forecast's own.
    case sampled
    /// The upper bound of the 80 % interval: one error for the whole span.
    case bounds
    /// The volume alone: counts around it.
    case chance
  }

  var id: String
  var axis: TimeAxis
  /// By path and period, 0 or more, with 0 where nothing is known.
  var paths: [[Double]]
  var origin: Origin

  /// The name of the column that numbers the paths.
  static let column = "path"

  /// - Parameter value: header of the value, as the reading took it.
  init(_ series: RegularSeries, value: String, count: Int) {
    id = series.id
    axis = series.axis
    if let sampled = Self.sampled(series) {
      (paths, origin) = (sampled, .sampled)
    } else if let upper = series.extras["\(value)-hi-80"] {
      (paths, origin) = (Self.lasting(series.values, upper: upper, count: count), .bounds)
    } else {
      (paths, origin) = (Self.counts(series.values, count: count, stream: PathSampling.stream(series.id)), .chance)
    }
  }

  /// Means over the paths.
  var mean: [Double] {
    guard !paths.isEmpty else { return [] }
    return (0..<axis.count).map { period in paths.reduce(0) { $0 + $1[period] } / Double(paths.count) }
  }

  /// The quantile of each period over the paths.
  func quantile(_ probability: Double) -> [Double] {
    (0..<axis.count).map { period in Quantiles.of(paths.map { $0[period] }, probability) }
  }

  /// The paths of a table in which every period has a row a path; nil for other tables.
  private static func sampled(_ series: RegularSeries) -> [[Double]]? {
    guard let values = series.subgroups, let numbers = series.extraSubgroups?[column] else { return nil }
    let places = Set(numbers.joined().filter(\.isFinite)).sorted()
    guard places.count > 1, places.count <= 100_000 else { return nil }
    let rank = Dictionary(uniqueKeysWithValues: zip(places, places.indices))
    var paths = [[Double]](repeating: [Double](repeating: 0, count: series.axis.count), count: places.count)
    for period in 0..<min(series.axis.count, values.count, numbers.count) {
      for (value, number) in zip(values[period], numbers[period]) where value.isFinite && value > 0 {
        if let path = rank[number] { paths[path][period] = value }
      }
    }
    return paths
  }

  /// Paths whose error lasts over all periods, at evenly spread quantiles: what a table without paths must be taken to mean, since errors of
  /// neighbouring days go together.
  private static func lasting(_ values: [Double], upper: [Double], count: Int) -> [[Double]] {
    let count = max(2, count)
    return (0..<count).map { path in
      let deviation = Normal.standard.quantile((Double(path) + 0.5) / Double(count)) / 1.2815515655446004
      return zip(values, upper).map { value, upper in
        guard value.isFinite else { return 0 }
        let reach = upper.isFinite ? max(0, upper - value) : 0
        return max(0, value + deviation * reach)
      }
    }
  }

  private static func counts(_ values: [Double], count: Int, stream: UInt64) -> [[Double]] {
    var random = RandomStream(seed: 1, stream: stream)
    return (0..<max(2, count)).map { _ in
      values.map { $0.isFinite && $0 > 0 ? Double(random.poisson(mean: min($0, 1e12))) : 0 }
    }
  }
}
