public import Timeline

/// A measure computed from any of the tables of an operation: a formula, or a computation of its own file.
public protocol TableMeasure: Sendable {
  /// What its values are, under `definitions`.
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape
  /// The columns that it reads, as `table.column`, alternatives written as `a or b`.
  func columns(_ definitions: KPIDefinitions) -> [String]
  /// Those of `columns` that `data` lacks.
  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String]
  /// The instants by which its records fall into periods: those of its (first) table, `Instant.missing` where a record has none. From them
  /// the axis is laid where no tickets table lays it.
  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant]
  /// One tally a slice, in the order of falling volume, then name; one nameless slice where the frame has no dimension.
  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally]
  /// One sentence: what is counted, over what, by which moment.
  func says(_ definitions: KPIDefinitions) -> String
}

/// Over which periods, in which parts, and by which definitions a measure is tallied.
public struct TallyFrame: Sendable {
  /// The periods, on their own clock.
  public var axis: TimeAxis
  /// The column to slice by; nil = all records together. A table that lacks it borrows it from the ticket that a record names.
  public var dimension: String?
  /// Only so many slices, the largest; nil = all.
  public var largestSlices: Int?
  public var definitions: KPIDefinitions

  public init(axis: TimeAxis, dimension: String? = nil, largestSlices: Int? = nil, definitions: KPIDefinitions = KPIDefinitions()) {
    self.axis = axis
    self.dimension = dimension
    self.largestSlices = largestSlices
    self.definitions = definitions
  }
}

/// One slice's values, a period at a time; every array has as many entries as the axis.
public struct SliceTally: Sendable {
  /// Nil for all records together.
  public var slice: KPISlice?
  /// As `KPISeries.y`.
  public var y: [Double]
  /// As `KPISeries.n`.
  public var n: [Double]?
  /// As `KPISeries.distribution`.
  public var distribution: PeriodDistribution?
  /// As `KPISeries.decided`.
  public var decided: [Double]?

  public init(
    slice: KPISlice?, y: [Double], n: [Double]? = nil, distribution: PeriodDistribution? = nil, decided: [Double]? = nil
  ) {
    self.slice = slice
    self.y = y
    self.n = n
    self.distribution = distribution
    self.decided = decided
  }
}
