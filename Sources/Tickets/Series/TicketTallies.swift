import Timeline

/// Counts tickets into KPI series, part by part: periods and cells are found once a part, then every measure is one pass over its columns.
///
/// Conventions: periods are half-open on the table's clock, weeks start on Monday, an empty period counts 0, proportions are pooled, and
/// lengths of time that end before they start are left out. What the field defines in several ways is chosen by `KPIDefinitions`.
struct TicketTallies: Sendable {
  private let request: KPISeriesRequest
  private let measures: [Measure]
  /// All tickets come in one part, so that only the periods and slices asked for take memory.
  private let isWhole: Bool
  private let plan: FramePlan
  /// The counted frames of the plan.
  private var frames: [TicketFrame] = []
  /// By measure, then counted frame.
  private var tallies: [[MeasureTally]]
  /// By measure: the values of which medians are made.
  private var samples: [SampleColumn]
  /// By counted step: the first and last period in which a ticket was created.
  private var covered: [Int: ClosedRange<Int>] = [:]
  private var leftOut: [LeftOutTickets] = []
  private var zone = Zone.unstated
  private var firstCreated: Instant?
  private var lastCreated: Instant?

  init(_ request: KPISeriesRequest, measures: [Measure], isWhole: Bool) {
    self.request = request
    self.measures = measures
    self.isWhole = isWhole
    plan = FramePlan(
      request, isDirect: measures.contains(where: \.addsFractions), hasAllSlices: !isWhole || request.largestSlices == nil)
    for frame in plan.counted {
      frames.append(TicketFrame(step: frame.step, dimension: frame.dimension, largest: request.largestSlices))
    }
    tallies = [[MeasureTally]](repeating: [MeasureTally](repeating: MeasureTally(), count: frames.count), count: measures.count)
    samples = [SampleColumn](repeating: SampleColumn(), count: measures.count)
  }

  /// Counts a part of the tickets; all of them where the tallies were made for the whole.
  ///
  /// Throws as `axis`, `unknown_dimension`, or `too_many_slices`.
  mutating func add(_ tickets: DefinedTickets) throws(TicketsError) {
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
    var lateOfStep: [Int: [Int32]] = [:]
    let steps = request.frequencies.indices.filter { step in plan.counted.contains { $0.step == step } }
    var periodsOfStep = steps.map { TicketPeriods(tickets, frequency: request.frequencies[$0]) }
    for (step, periods) in zip(steps, periodsOfStep) {
      if let span = TicketPeriods.span(periods.created) {
        let (first, last) = (Int(span.lowerBound), Int(span.upperBound))
        covered[step] = covered[step].map { min($0.lowerBound, first)...max($0.upperBound, last) } ?? first...last
      }
      lateOfStep[step] = latePeriods(lateRows, periods, tickets, request.frequencies[step])
    }
    for (index, step) in steps.enumerated() {
      if isWhole {
        let bounds = try bounds(step)
        periodsOfStep[index] = periodsOfStep[index].clamped(to: bounds)
        lateOfStep[step] = lateOfStep[step].map { TicketPeriods.clamped($0, to: bounds) }
      }
      for frame in frames.indices where frames[frame].step == step {
        try frames[frame].place(tickets, periodsOfStep[index], isWhole: isWhole)
      }
    }
    for (index, measure) in measures.enumerated() {
      let values = TicketValues(measure, of: tickets, request.grouping)
      if measure.shape == .duration || measure.shape == .mean {
        samples[index].append(contentsOf: values.numbers)
      }
      for frame in frames.indices {
        tallies[index][frame].enter(measure, values, late: lateOfStep[frames[frame].step] ?? [], &frames[frame], request.grouping)
      }
    }
  }

  /// The periods of an answered frame: those of the window, or those in which tickets were created.
  ///
  /// Throws `no_tickets`, `window_without_period` or `too_many_periods`.
  private func axis(_ answered: Int, window: ClosedRange<CivilDate>?) throws(TicketsError) -> TimeAxis {
    let known = covered[plan.counted[plan.source[answered]].step]
    return try PeriodAxis.axis(
      known.map { period(answered, of: $0.lowerBound)...period(answered, of: $0.upperBound) },
      frequency: request.frequencies[plan.answered[answered].step], zone: zone, window: window, nothing: TicketsError.noTickets())
  }

  /// The period of an answered frame that holds period `number` of the frame from which it follows.
  private func period(_ answered: Int, of number: Int) -> Int {
    let (own, counted) = (plan.answered[answered].step, plan.counted[plan.source[answered]].step)
    guard own != counted else { return number }
    return request.frequencies[own].period(ofLocalSeconds: request.frequencies[counted].startLocalSeconds(ofPeriod: number))
  }

  /// The periods of a counted step that the answers which follow from it cover.
  private func bounds(_ step: Int) throws(TicketsError) -> ClosedRange<Int> {
    let frequency = request.frequencies[step]
    var bounds: ClosedRange<Int>?
    for answered in plan.answered.indices where plan.counted[plan.source[answered]].step == step {
      let axis = try axis(answered, window: request.window)
      let own = request.frequencies[plan.answered[answered].step]
      let first = frequency.period(ofLocalSeconds: own.startLocalSeconds(ofPeriod: axis.first))
      let last = frequency.period(ofLocalSeconds: own.startLocalSeconds(ofPeriod: axis.first + axis.count)) - 1
      bounds = bounds.map { min($0.lowerBound, first)...max($0.upperBound, last) } ?? first...max(first, last)
    }
    return bounds ?? 0...0
  }

  /// First and last day on which a ticket was created; nil without tickets.
  var createdDays: ClosedRange<CivilDate>? {
    guard let first = firstCreated, let last = lastCreated else { return nil }
    func day(_ instant: Instant) -> CivilDate {
      CivilDate(daysSinceEpoch: Frequency.day.period(ofLocalSeconds: zone.localSeconds(instant)))
    }
    return day(first)...day(last)
  }

  /// The series of `kpis`, one a measure: for each its series by step; slices by falling volume.
  ///
  /// Throws as `add`.
  func series(_ kpis: [KPI], window: ClosedRange<CivilDate>?) throws(TicketsError) -> [[[KPISeries]]] {
    var places: [AnswerPlaces] = []
    for (index, frame) in plan.answered.enumerated() {
      let axis = try axis(index, window: window)
      places.append(try frames[plan.source[index]].places(axis, dimension: frame.dimension) { period(index, of: $0) })
    }
    return zip(kpis, measures.indices).map { series($0, $1, places) }
  }

  private func series(_ kpi: KPI, _ index: Int, _ places: [AnswerPlaces]) -> [[KPISeries]] {
    var series = [[KPISeries]](repeating: [], count: request.frequencies.count)
    let measure = measures[index]
    let sorted = frames.indices.map { tallies[index][$0].sorted(measure, samples[index], frames[$0]) }
    for (answered, places) in zip(plan.answered.indices, places) {
      let (frame, source) = (plan.answered[answered], plan.source[answered])
      let definition = kpi.definition(
        of: measure, request.definitions, clock: request.workingClock, leftOut: leftOut, sliced: frame.dimension != nil)
      for (slice, numbers) in zip(places.slices, tallies[index][source].numbers(measure, frames[source], places, sorted[source])) {
        series[frame.step].append(
          KPISeries(
            kpi: kpi, slice: frame.dimension.map { KPISlice(dimension: $0, label: frames[source].label(slice)) }, axis: places.axis,
            shape: measure.shape, y: numbers.y, n: numbers.n, distribution: numbers.distribution, decided: numbers.decided,
            definitions: request.definitions, definition: definition, leftOut: leftOut))
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

extension Measure {
  /// Whether it adds numbers that may be fractions, whose sum depends on the order of adding.
  fileprivate var addsFractions: Bool { if case .sum = self { true } else { false } }
}
