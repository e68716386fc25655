/// Groups (teams, agents, sites) to be compared over one and the same time.
public struct ComparedGroups: Sendable, Equatable {
  /// What each group has.
  public enum Measure: String, Sendable, Codable, CaseIterable {
    /// Successes among trials: `values` are counts of at most their `sizes`.
    case proportion
    /// Events per unit of exposure: `values` are counts, `sizes` exposures.
    case rate
    /// Means: `values` are means, `sizes` numbers of observations, `deviations` their standard deviations.
    case mean
  }

  /// One name a group.
  public var names: [String]
  /// What the values are.
  public var measure: Measure
  /// One entry a group; NaN where it is missing.
  public var values: [Double]
  /// Trials, exposure or number of observations of each group; NaN or 0 where there was none.
  public var sizes: [Double]
  /// Standard deviations of single observations, for means.
  public var deviations: [Double]?

  public init(names: [String], measure: Measure, values: [Double], sizes: [Double], deviations: [Double]? = nil) {
    self.names = names
    self.measure = measure
    self.values = values
    self.sizes = sizes
    self.deviations = deviations
  }

  /// The groups with something to compare.
  public var present: [Int] { values.indices.filter { !values[$0].isNaN && sizes[$0] > 0 } }

  /// The figure to compare, such as the proportion; NaN where there is none.
  public var figures: [Double] {
    zip(values, sizes).map { value, size in size > 0 ? (measure == .mean ? value : value / size) : .nan }
  }

  /// The figure of all groups together.
  public var overall: Double {
    let total = present.reduce(0.0) { $0 + sizes[$1] }
    return present.reduce(0.0) { $0 + (measure == .mean ? values[$1] * (sizes[$1] / total) : values[$1] / total) }
  }

  /// Checks shapes and values; the index named in an error counts from 0.
  public func validate() throws(ControlChartError) {
    guard values.count == names.count else { throw .lengthMismatch("values", expected: names.count, found: values.count) }
    guard sizes.count == names.count else { throw .lengthMismatch("sizes", expected: names.count, found: sizes.count) }
    if let deviations, deviations.count != names.count {
      throw .lengthMismatch("deviations", expected: names.count, found: deviations.count)
    }
    for index in names.indices {
      let (value, size) = (values[index], sizes[index])
      if value.isInfinite || abs(value) > ChartSeries.largestValue || size.isInfinite || size > ChartSeries.largestValue {
        throw .invalidValue("values[\(index)]", "The figures of \(names[index]) are too large to compute with.")
      }
      if size < 0 { throw .invalidValue("sizes[\(index)]", "\(names[index]) has a size of \(size).") }
      guard measure != .mean else {
        if let deviation = deviations?[index], deviation < 0 || deviation > ChartSeries.largestValue {
          throw .invalidValue("deviations[\(index)]", "\(names[index]) has a standard deviation of \(deviation).")
        }
        continue
      }
      if value < 0 { throw .invalidValue("values[\(index)]", "\(names[index]) has \(value) events.") }
      if measure == .proportion, value > size {
        throw .invalidValue("values[\(index)]", "\(names[index]) has \(value) successes among \(size) trials.")
      }
    }
  }
}
