/// One series on a regular axis: a value for every period, NaN where the source has none.
public struct RegularSeries: Sendable, Equatable {
  /// The series' name (`unique_id`).
  public var id: String
  public var axis: TimeAxis
  /// One value a period of `axis`; where a period has several observations, their mean. NaN = missing.
  public var values: [Double]
  /// Denominator, exposure or area of opportunity of every period (`n`); nil where the source has none.
  public var denominators: [Double]?
  /// The single observations of every period (a rational subgroup); nil where no period has several.
  public var subgroups: [[Double]]?
  /// Further numeric columns by name, one value a period.
  public var extras: [String: [Double]]
  /// The single observations of the further columns, row by row as in `subgroups`, NaN where one is missing; nil where no period has several.
  public var extraSubgroups: [String: [[Double]]]?

  /// A series of `axis.count` values; the other columns, where there are any, are as long.
  public init(
    id: String, axis: TimeAxis, values: [Double], denominators: [Double]? = nil, subgroups: [[Double]]? = nil,
    extras: [String: [Double]] = [:], extraSubgroups: [String: [[Double]]]? = nil
  ) {
    self.id = id
    self.axis = axis
    self.values = values
    self.denominators = denominators
    self.subgroups = subgroups
    self.extras = extras
    self.extraSubgroups = extraSubgroups
  }
}
