import Timeline

/// Counts tickets into KPI series, part by part: periods and cells are found once a part, then every measure is one pass over its columns.
///
/// Conventions: periods are half-open on the table's clock, weeks start on Monday, an empty period counts 0, proportions are pooled, and
/// lengths of time that end before they start are left out. What the field defines in several ways is chosen by `KPIDefinitions`.
struct TicketTallies: Sendable {
  private let request: KPISeriesRequest
  private let measures: [Measure]
  private var frames: [TicketFrame] = []
  /// By measure, then frame.
  private var tallies: [[MeasureTally]]
  /// By measure: the values of which medians are made.
  private var samples: [SampleColumn]
  /// By step: the first and last period in which a ticket was created.
  private var covered: [ClosedRange<Int>?]
  private var leftOut: [LeftOutTickets] = []
  private var zone = Zone.unstated
  private var firstCreated: Instant?
  private var lastCreated: Instant?

  init(_ request: KPISeriesRequest, measures: [Measure]) {
    self.request = request
    self.measures = measures
    for step in request.frequencies.indices {
      for dimension in request.dimensions(of: step) {
        frames.append(TicketFrame(step: step, dimension: dimension, largest: request.largestSlices))
      }
    }
    tallies = [[MeasureTally]](repeating: [MeasureTally](repeating: MeasureTally(), count: frames.count), count: measures.count)
    samples = [SampleColumn](repeating: SampleColumn(), count: measures.count)
    covered = [ClosedRange<Int>?](repeating: nil, count: request.frequencies.count)
  }

  /// Counts a part of the tickets. `isWhole`: it holds all of them, so that only the periods and slices asked for take memory.
  ///
  /// Throws as `axis`, `unknown_dimension`, or `too_many_slices`.
  mutating func add(_ tickets: DefinedTickets, isWhole: Bool) throws(TicketsError) {
    zone = tickets.table.zone
    noteCreations(tickets.table.created)
    for said in tickets.leftOut {
      if let index = leftOut.firstIndex(where: { $0.reason == said.reason }) {
        leftOut[index] = LeftOutTickets(reason: said.reason, count: leftOut[index].count + said.count)
      } else {
        leftOut.append(said)
      }
    }
    let lateRows = measures.contains(.proportion(.promiseKept)) ? tickets.lateRows() : []
    var lateOfStep: [[Int32]] = []
    for (step, frequency) in request.frequencies.enumerated() {
      var periods = TicketPeriods(tickets, frequency: frequency)
      if let span = TicketPeriods.span(periods.created) {
        let (first, last) = (Int(span.lowerBound), Int(span.upperBound))
        covered[step] = covered[step].map { min($0.lowerBound, first)...max($0.upperBound, last) } ?? first...last
      }
      var late = latePeriods(lateRows, periods, tickets, frequency)
      if isWhole {
        let axis = try axis(step, window: request.window)
        let bounds = axis.first...axis.first + axis.count - 1
        periods = periods.clamped(to: bounds)
        late = TicketPeriods.clamped(late, to: bounds)
      }
      lateOfStep.append(late)
      for index in frames.indices where frames[index].step == step { try frames[index].place(tickets, periods, isWhole: isWhole) }
    }
    for (index, measure) in measures.enumerated() {
      let values = TicketValues(measure, of: tickets, request.grouping)
      if measure.shape == .duration || measure.shape == .mean {
        samples[index].append(contentsOf: values.numbers)
      }
      for frame in frames.indices {
        tallies[index][frame].enter(measure, values, late: lateOfStep[frames[frame].step], &frames[frame], request.grouping)
      }
    }
  }

  /// The periods of one step that an answer covers: those of the window, or those in which tickets were created.
  ///
  /// Throws `no_tickets`, `window_without_period` or `too_many_periods`.
  func axis(_ step: Int, window: ClosedRange<CivilDate>?) throws(TicketsError) -> TimeAxis {
    try PeriodAxis.axis(
      covered[step], frequency: request.frequencies[step], zone: zone, window: window, nothing: TicketsError.noTickets())
  }

  /// First and last day on which a ticket was created; nil without tickets.
  var createdDays: ClosedRange<CivilDate>? {
    guard let first = firstCreated, let last = lastCreated else { return nil }
    func day(_ instant: Instant) -> CivilDate {
      CivilDate(daysSinceEpoch: Frequency.day.period(ofLocalSeconds: zone.localSeconds(instant)))
    }
    return day(first)...day(last)
  }

  /// The series of `kpis`, in the order of the measures: step by step, KPI by KPI.
  func series(_ kpis: [KPI], window: ClosedRange<CivilDate>?) throws(TicketsError) -> [KPISeries] {
    var series = [[KPISeries]](repeating: [], count: request.frequencies.count)
    for (index, kpi) in kpis.enumerated() where index < measures.count {
      for (step, own) in try self.series(kpi, index, window: window).enumerated() { series[step] += own }
    }
    return series.flatMap { $0 }
  }

  /// The series of `kpi`, counted as measure number `index`, by step; its slices by falling volume.
  func series(_ kpi: KPI, _ index: Int, window: ClosedRange<CivilDate>?) throws(TicketsError) -> [[KPISeries]] {
    var series = [[KPISeries]](repeating: [], count: request.frequencies.count)
    let measure = measures[index]
    for (number, frame) in frames.enumerated() {
      let layout = try frame.layout(try axis(frame.step, window: window))
      let definition = kpi.definition(
        of: measure, request.definitions, clock: request.workingClock, leftOut: leftOut, sliced: frame.dimension != nil)
      for (slice, numbers) in zip(layout.order, tallies[index][number].numbers(measure, frame, layout, samples[index])) {
        series[frame.step].append(
          KPISeries(
            kpi: kpi, slice: frame.slice(slice), axis: layout.axis, shape: measure.shape, y: numbers.y, n: numbers.n,
            distribution: numbers.distribution, decided: numbers.decided, definitions: request.definitions, definition: definition,
            leftOut: leftOut))
      }
    }
    return series
  }

  private mutating func noteCreations(_ stamps: [Instant]) {
    var first = Int64.max
    var last = Int64.min
    for instant in stamps where !instant.isMissing {
      first = min(first, instant.secondsSinceEpoch)
      last = max(last, instant.secondsSinceEpoch)
    }
    guard first <= last else { return }
    firstCreated = min(firstCreated ?? Instant(secondsSinceEpoch: first), Instant(secondsSinceEpoch: first))
    lastCreated = max(lastCreated ?? Instant(secondsSinceEpoch: last), Instant(secondsSinceEpoch: last))
  }

  /// The periods of the promises that are broken though their tickets are open: those of the due times, or of the creations.
  private func latePeriods(
    _ rows: [Int], _ periods: TicketPeriods, _ tickets: DefinedTickets, _ frequency: Frequency
  ) -> [Int32] {
    guard !rows.isEmpty, let due = tickets.table.due else { return [] }
    let moments = TicketPeriods.periods(due, frequency, tickets)
    var late = [Int32](repeating: TicketPeriods.none, count: tickets.table.count)
    for row in rows where row < late.count {
      late[row] = request.grouping == .byCreation ? periods.created[row] : row < moments.count ? moments[row] : TicketPeriods.none
    }
    return late
  }
}
