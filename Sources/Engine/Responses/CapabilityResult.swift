import ControlCharts

/// How well a measure keeps within its specification: indices with their confidence intervals.
///
/// Cp, Cpk and Cpm compare the specification with the spread that the control chart sees, Pp, Ppk and Ppm with that of all measurements.
public struct CapabilityResult: Codable, Sendable, Equatable {
  /// One index with the ends of its confidence interval.
  public struct Index: Codable, Sendable, Equatable {
    @MissingAsNull public var value: Double
    @MissingAsNull public var lower: Double
    @MissingAsNull public var upper: Double

    init(_ index: CapabilityIndex) {
      (value, lower, upper) = (index.value, index.lower, index.upper)
    }
  }

  /// The indices by percentiles, which assume no normal distribution (Clements 1989, ISO 22514-2).
  public struct Percentiles: Codable, Sendable, Equatable {
    /// `log_normal` or `empirical`.
    public var method: String
    /// The 0.135 %, 50 % and 99.865 % percentiles.
    public var low: Double
    public var median: Double
    public var high: Double
    public var pp: Index?
    public var ppl: Index?
    public var ppu: Index?
    public var ppk: Index
  }

  public var lowerSpec: Double?
  public var upperSpec: Double?
  /// The value to aim at: the target, else the middle of two limits, else the only limit.
  public var target: Double
  /// Coverage of the intervals.
  public var confidence: Double
  /// Measurements, and how many of them lay beyond a limit.
  public var count: Int
  public var observedBelow: Int?
  public var observedAbove: Int?
  public var mean: Double
  @MissingAsNull public var sigmaWithin: Double
  @MissingAsNull public var sigmaOverall: Double
  public var cp: Index?
  public var cpl: Index?
  public var cpu: Index?
  public var cpk: Index
  public var cpm: Index?
  public var pp: Index?
  public var ppl: Index?
  public var ppu: Index?
  public var ppk: Index
  public var ppm: Index?
  /// Parts per million expected beyond each limit, by the overall spread, if the measurements are normal.
  public var expectedBelow: Double?
  public var expectedAbove: Double?
  /// Absent below ten measurements and on a transformed scale, where the others allow for skewness already.
  public var percentiles: Percentiles?
  /// False where the chart has signals or cannot judge: then the indices describe nothing that will recur.
  public var stable: Bool
  /// The verdict in one sentence.
  public var says: String
}
