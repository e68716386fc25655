import Timeline

extension KPISeriesBuilder {
  /// Every series that `request` asks of `table`: KPI by KPI, dimension by dimension, slices by falling volume.
  ///
  /// Throws `unknown_kpi`, `not_computed`, `missing_columns`, `needs_business_hours`, `unknown_dimension`, or as `init`.
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
    let definitions = request.definitions
    let tickets = data.tickets.map { DefinedTickets($0, definitions, clock: request.workingClock) }
    var data = data
    data.tickets = tickets?.table
    var sources: [(kpi: KPI, source: KPISource)] = []
    for kpi in try KPICatalogue.entries(request.kpis, own: request.own) {
      sources.append((kpi, try kpi.source(in: data, definitions, hasWorkingClock: request.workingClock != nil)))
    }
    var frames: [Frame] = []
    for frequency in [request.frequency] + request.furtherFrequencies {
      frames += try Self.frames(request, frequency, tickets, data, sources.map(\.source))
    }
    data.tickets = tickets?.blanked
    var bySeries: [[KPISeries]] = Array(repeating: [], count: 1 + request.furtherFrequencies.count)
    for (kpi, source) in sources {
      switch source {
      case .tickets(let measure):
        guard let tickets else { continue }
        let values = TicketValues(measure, of: tickets)
        for frame in frames { if let builder = frame.builder { bySeries[frame.step] += builder.series(kpi, measure, values) } }
      case .table(let measure):
        for frame in frames { bySeries[frame.step] += try Self.series(kpi, measure, of: data, in: frame.tally) }
      }
    }
    return bySeries.flatMap { $0 }
  }

  /// One slicing of one step's periods.
  private struct Frame {
    /// Which of the request's frequencies.
    let step: Int
    let tally: TallyFrame
    /// Nil where nothing is counted from tickets.
    let builder: KPISeriesBuilder?
  }

  private static func frames(
    _ request: KPISeriesRequest, _ frequency: Frequency, _ tickets: DefinedTickets?, _ data: ServiceData, _ sources: [KPISource]
  ) throws(TicketsError) -> [Frame] {
    let countsTickets = sources.contains { if case .tickets = $0 { true } else { false } }
    let dimensions = request.dimensions.isEmpty ? [nil] : request.dimensions.map { $0 == "all" ? nil : $0 }
    var periods: TicketPeriods?
    if let tickets, countsTickets || tickets.table.created.contains(where: { !$0.isMissing }) {
      periods = try TicketPeriods(tickets, frequency: frequency, window: request.window)
    }
    var blanked = data
    if periods == nil { blanked.tickets = tickets?.blanked }
    let covered: TimeAxis
    if let periods { covered = periods.axis } else { covered = try axis(request, frequency, sources, blanked) }
    let step = frequency == request.frequency ? 0 : 1 + (request.furtherFrequencies.firstIndex(of: frequency) ?? 0)
    var frames: [Frame] = []
    for dimension in dimensions where dimension.flatMap({ request.frequencyOfDimension[$0] }) ?? frequency == frequency {
      var builder: KPISeriesBuilder?
      if countsTickets, let tickets, let periods {
        builder = try Self(
          tickets, periods: periods, dimension: dimension, largestSlices: request.largestSlices, grouping: request.grouping)
      }
      let tally = TallyFrame(
        axis: covered, dimension: dimension, largestSlices: request.largestSlices, definitions: request.definitions)
      frames.append(Frame(step: step, tally: tally, builder: builder))
    }
    return frames
  }

  private static func series(
    _ kpi: KPI, _ measure: any TableMeasure, of data: ServiceData, in frame: TallyFrame
  ) throws(TicketsError) -> [KPISeries] {
    let definition = kpi.definition(of: measure, frame.definitions)
    return try measure.tallies(of: data, in: frame).map { tally in
      KPISeries(
        kpi: kpi, slice: tally.slice, axis: frame.axis, shape: measure.shape(frame.definitions), y: tally.y, n: tally.n,
        distribution: tally.distribution, decided: tally.decided, definitions: frame.definitions, definition: definition, leftOut: [])
    }
  }

  /// The axis of the records that table measures are computed from.
  private static func axis(
    _ request: KPISeriesRequest, _ frequency: Frequency, _ sources: [KPISource], _ data: ServiceData
  ) throws(TicketsError) -> TimeAxis {
    var periods: [Int] = []
    for case .table(let measure) in sources where request.window == nil {
      // Some 12,000 years either way: an instant further off is none, and the sums of the calendar cannot overflow.
      let moments = measure.moments(in: data, request.definitions).filter { $0.secondsSinceEpoch.magnitude < 400_000_000_000 }
      periods += PeriodAxis.periods(moments, frequency, data.zone)
    }
    return try PeriodAxis.axis(
      periods, frequency: frequency, zone: data.zone, window: request.window,
      nothing: data.tickets == nil ? .noRecords() : .noTickets())
  }
}

extension TicketsError {
  static func noRecords() -> TicketsError {
    TicketsError(code: "no_records", message: "there are no records with a time to count")
  }
}
