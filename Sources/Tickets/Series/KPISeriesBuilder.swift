public import Timeline

/// Counts tickets into KPI series: periods and slices are found once, then every KPI is one pass over its columns.
///
/// Conventions: periods are half-open on the table's clock, weeks start on Monday, an empty period counts 0, proportions are pooled, and
/// lengths of time that end before they start are left out.
public struct KPISeriesBuilder: Sendable {
  private let table: TicketTable
  private let periods: TicketPeriods
  private let slices: TicketSlices
  private let grouping: KPISeriesRequest.Grouping
  private let createdGrid: PeriodGrid
  private let resolvedGrid: PeriodGrid

  /// The periods of every series.
  public var axis: TimeAxis { periods.axis }

  /// Prepares series of `table` for one dimension (nil = all tickets together).
  ///
  /// Throws `no_tickets`, `window_without_period`, `too_many_periods`, `too_many_slices` or `unknown_dimension`.
  public init(
    table: TicketTable, frequency: Frequency, window: ClosedRange<CivilDate>? = nil, dimension: String? = nil, largestSlices: Int? = nil,
    grouping: KPISeriesRequest.Grouping = .byEvent
  ) throws(TicketsError) {
    let slices = try dimension.map { (name) throws(TicketsError) in try TicketSlices(table, dimension: name, largest: largestSlices) }
    let periods = try TicketPeriods(table, frequency: frequency, window: window)
    try self.init(table: table, periods: periods, slices: slices ?? TicketSlices(all: table), grouping: grouping)
  }

  private init(
    table: TicketTable, periods: TicketPeriods, slices: TicketSlices, grouping: KPISeriesRequest.Grouping
  ) throws(TicketsError) {
    let cells = slices.count.multipliedReportingOverflow(by: periods.axis.count)
    guard !cells.overflow, cells.partialValue <= Self.maximumCells else {
      throw .tooManySlices(slices.count, periods: periods.axis.count)
    }
    self.table = table
    self.periods = periods
    self.slices = slices
    self.grouping = grouping
    createdGrid = PeriodGrid(slices, positions: periods.created, periods: periods.axis.count)
    resolvedGrid = PeriodGrid(slices, positions: periods.resolved, periods: periods.axis.count)
  }

  /// Every series that `request` asks of `table`: KPI by KPI, dimension by dimension, slices by falling volume.
  ///
  /// Throws `unknown_kpi`, `not_computed`, `missing_columns`, `unknown_dimension`, or as `init`.
  public static func series(_ request: KPISeriesRequest, of table: TicketTable) throws(TicketsError) -> [KPISeries] {
    let kpis = try KPICatalogue.entries(request.kpis)
    for kpi in kpis { _ = try measure(of: kpi, in: table) }
    let periods = try TicketPeriods(table, frequency: request.frequency, window: request.window)
    var builders: [KPISeriesBuilder] = []
    if request.dimensions.isEmpty {
      builders.append(try Self(table: table, periods: periods, slices: TicketSlices(all: table), grouping: request.grouping))
    }
    for dimension in request.dimensions {
      let slices = try TicketSlices(table, dimension: dimension, largest: request.largestSlices)
      builders.append(try Self(table: table, periods: periods, slices: slices, grouping: request.grouping))
    }
    var series: [KPISeries] = []
    for kpi in kpis {
      for builder in builders { series += try builder.series(kpi) }
    }
    return series
  }

  /// The series of `kpi`, one a slice. Throws `not_computed` or `missing_columns`.
  public func series(_ kpi: KPI) throws(TicketsError) -> [KPISeries] {
    switch try Self.measure(of: kpi, in: table) {
    case .count(let event): return split(kpi, y: grid(event).counts())
    case .netFlow: return split(kpi, y: zip(createdGrid.counts(), resolvedGrid.counts()).map { $0 - $1 })
    case .backlog: return split(kpi, y: backlog())
    case .clearance: return split(kpi, y: resolvedGrid.counts(), n: createdGrid.counts())
    case .proportion(let verdict):
      let (yes, answered) = groupingGrid(verdict.event).verdicts(onlyResolved(verdict.answers(table), event: verdict.event))
      return split(kpi, y: yes, n: answered)
    case .netPromoters:
      let votes = (table.npsScore ?? []).map { $0.isNaN ? .nan : ($0 >= 9 ? 1.0 : ($0 <= 6 ? -1.0 : 0)) }
      let (sum, count) = groupingGrid(.resolved).sums(onlyResolved(votes))
      return split(kpi, y: sum, n: count)
    case .duration(let duration):
      return spread(kpi, values: duration.seconds(table), event: duration.event)
    case .mean(let quantity): return spread(kpi, values: quantity.values(table), event: .resolved)
    case .sum(let quantity): return split(kpi, y: groupingGrid(.resolved).sums(onlyResolved(quantity.values(table))).sum)
    }
  }

  /// Slices × periods beyond which memory would run out before anybody read the answer.
  private static let maximumCells = 50_000_000

  private static func measure(of kpi: KPI, in table: TicketTable) throws(TicketsError) -> Measure {
    guard let measure = kpi.measure else { throw .notComputed(kpi) }
    let missing = measure.missingColumns(in: table)
    guard missing.isEmpty else { throw .missingColumns(kpi, columns: missing) }
    return measure
  }

  private func grid(_ event: Measure.Event) -> PeriodGrid { event == .created ? createdGrid : resolvedGrid }

  private func groupingGrid(_ event: Measure.Event) -> PeriodGrid { grouping == .byCreation ? createdGrid : grid(event) }

  /// Grouped by creation, tickets that are still open have no say in what is counted at resolution.
  private func onlyResolved(_ answers: [Int8], event: Measure.Event) -> [Int8] {
    guard event == .resolved, grouping == .byCreation else { return answers }
    return zip(answers, periods.resolved).map { $1 == TicketPeriods.never ? -1 : $0 }
  }

  private func onlyResolved(_ values: [Double]) -> [Double] {
    guard grouping == .byCreation else { return values }
    return zip(values, periods.resolved).map { $1 == TicketPeriods.never ? .nan : $0 }
  }

  /// Tickets open at the end of every period, with those that were open when the axis began.
  private func backlog() -> [Double] {
    let count = periods.axis.count
    var opening = [Double](repeating: 0, count: slices.count)
    for row in 0..<min(periods.created.count, slices.sliceOfTicket.count) where slices.sliceOfTicket[row] >= 0 {
      if periods.created[row] < 0 { opening[Int(slices.sliceOfTicket[row])] += 1 }
      if periods.resolved[row] < 0 { opening[Int(slices.sliceOfTicket[row])] -= 1 }
    }
    var level = createdGrid.counts()
    let resolved = resolvedGrid.counts()
    for slice in 0..<slices.count {
      var open = opening[slice]
      for cell in slice * count..<(slice + 1) * count {
        open += level[cell] - resolved[cell]
        level[cell] = open
      }
    }
    return level
  }

  private func spread(_ kpi: KPI, values: [Double], event: Measure.Event) -> [KPISeries] {
    let (count, spread) = groupingGrid(event).distributions(event == .resolved ? onlyResolved(values) : values)
    return split(kpi, y: spread.mean, n: count, distribution: spread)
  }

  private func split(_ kpi: KPI, y: [Double], n: [Double]? = nil, distribution: PeriodDistribution? = nil) -> [KPISeries] {
    (0..<slices.count).map { slice in
      let range = slice * axis.count..<(slice + 1) * axis.count
      func part(_ values: [Double]) -> [Double] { Array(values[range]) }
      return KPISeries(
        kpi: kpi, slice: slices.slice(slice), axis: axis, y: part(y), n: n.map(part),
        distribution: distribution.map {
          PeriodDistribution(
            mean: part($0.mean), standardDeviation: part($0.standardDeviation), median: part($0.median), p90: part($0.p90))
        })
    }
  }
}
