import Timeline

/// Makes KPI series from an operation's tables.
public enum KPISeriesBuilder {
  /// Every series that `request` asks of `table`: KPI by KPI, dimension by dimension, slices by falling volume.
  ///
  /// Throws `unknown_kpi`, `not_computed`, `missing_columns`, `needs_business_hours`, `unknown_dimension`, `no_tickets`,
  /// `window_without_period`, `too_many_periods` or `too_many_slices`.
  public static func series(_ request: KPISeriesRequest, of table: TicketTable) throws(TicketsError) -> [KPISeries] {
    try series(request, of: ServiceData(tickets: table))
  }

  /// Every series that `request` asks of `data`: KPI by KPI, dimension by dimension, slices by falling volume.
  ///
  /// Each KPI is computed by the first of its table measures whose columns are there, else over tickets. All share one axis: that of the
  /// tickets where there are some, else that of the records that the KPIs are computed from.
  ///
  /// Throws as `series(_:of:)` of a ticket table, and `no_records` where there is nothing to lay an axis by.
  public static func series(_ request: KPISeriesRequest, of data: ServiceData) throws(TicketsError) -> [KPISeries] {
    let tickets = data.tickets.map { DefinedTickets($0, request.definitions, clock: request.workingClock) }
    var data = data
    data.workingClock = request.workingClock
    data.tickets = tickets?.table
    let sources = try sources(request, in: data)
    data.tickets = tickets?.blanked
    let counted = sources.filter { $0.source.measure != nil }
    var ofTickets: [[[KPISeries]]] = []
    if !counted.isEmpty {
      var tallies = TicketTallies(request, measures: counted.compactMap(\.source.measure), isWhole: true)
      if let tickets { try tallies.add(tickets) }
      ofTickets = try tallies.series(counted.map(\.kpi), window: request.window)
    }
    var axes: [TimeAxis] = []
    if sources.contains(where: { $0.source.measure == nil }) {
      for frequency in request.frequencies { axes.append(try axis(request, frequency, sources.map(\.source), data)) }
    }
    var series = [[KPISeries]](repeating: [], count: request.frequencies.count)
    var next = ofTickets.makeIterator()
    for (kpi, source) in sources {
      switch source {
      case .tickets: for (step, own) in (next.next() ?? []).enumerated() { series[step] += own }
      case .table(let measure):
        for (step, axis) in axes.enumerated() { series[step] += try Self.series(kpi, measure, of: data, request, step, axis) }
      }
    }
    return series.flatMap { $0 }
  }

  /// From what each of the request's KPIs is computed.
  static func sources(_ request: KPISeriesRequest, in data: ServiceData) throws(TicketsError) -> [(kpi: KPI, source: KPISource)] {
    var sources: [(kpi: KPI, source: KPISource)] = []
    for kpi in try KPICatalogue.entries(request.kpis, own: request.own) {
      sources.append((kpi, try kpi.source(in: data, request.definitions, hasWorkingClock: request.workingClock != nil)))
    }
    return sources
  }

  // MARK: Other tables

  private static func series(
    _ kpi: KPI, _ measure: any TableMeasure, of data: ServiceData, _ request: KPISeriesRequest, _ step: Int, _ axis: TimeAxis
  ) throws(TicketsError) -> [KPISeries] {
    let definition = kpi.definition(of: measure, request.definitions, clock: data.workingClock)
    var series: [KPISeries] = []
    for dimension in request.dimensions(of: step) {
      let frame = TallyFrame(axis: axis, dimension: dimension, largestSlices: request.largestSlices, definitions: request.definitions)
      series += try measure.tallies(of: data, in: frame).map { tally in
        KPISeries(
          kpi: kpi, slice: tally.slice, axis: axis, shape: measure.shape(request.definitions), y: tally.y, n: tally.n,
          distribution: tally.distribution, decided: tally.decided, definitions: request.definitions, definition: definition, leftOut: [])
      }
    }
    return series
  }

  /// The axis of the tickets where some were created, else that of the records that table measures are computed from.
  private static func axis(
    _ request: KPISeriesRequest, _ frequency: Frequency, _ sources: [KPISource], _ data: ServiceData
  ) throws(TicketsError) -> TimeAxis {
    var periods: [Int] = []
    if request.window == nil {
      if let tickets = data.tickets { periods = PeriodAxis.periods(tickets.created, frequency, tickets.zone).filter { $0 != .max } }
      if periods.isEmpty {
        for case .table(let measure) in sources {
          // Some 12,000 years either way: an instant further off is none, and the sums of the calendar cannot overflow.
          let moments = measure.moments(in: data, request.definitions).filter { $0.secondsSinceEpoch.magnitude < 400_000_000_000 }
          periods += PeriodAxis.periods(moments, frequency, data.zone)
        }
      }
    }
    return try PeriodAxis.axis(
      periods, frequency: frequency, zone: data.tickets?.zone ?? data.zone, window: request.window,
      nothing: data.tickets == nil ? .noRecords() : .noTickets())
  }
}

extension TicketsError {
  static func noRecords() -> TicketsError {
    TicketsError(code: "no_records", message: "there are no records with a time to count")
  }
}
