import Staffing
import Statistics
import Timeline

/// Plans the work of a deferred request.
struct DeferredBuilder {
  let request: DeferredJob.Request
  let volume: DeferredVolume
  let span: DeferredSpan
  let goalShare: Double
  let certainty: Double
  let shrinkage: Shrinkage
  let seed: UInt64
  let discipline: TicketDiscipline
  private(set) var assumptions: [String]

  init(_ request: DeferredJob.Request, _ volume: DeferredVolume) throws(JobError) {
    self.request = request
    self.volume = volume
    span = try DeferredSpan(
      volume.axis, OpeningInput(hours: request.openHours, calendar: request.calendar, holidays: request.holidays))
    goalShare = request.share ?? 0.9
    certainty = request.certainty ?? 0.9
    do throws(StaffingError) {
      shrinkage = try (request.shrinkage ?? 0.3).shrinkage()
    } catch {
      throw JobError(staffing: error)
    }
    seed = request.seed ?? 1
    guard let order = TicketDiscipline(rawValue: request.discipline ?? "fifo") else {
      throw JobError(
        .request, code: "invalid_discipline", message: "'\(request.discipline ?? "")' is no order of work; write fifo, edf or priority",
        field: "discipline")
    }
    discipline = order
    assumptions = volume.assumptions
    if request.openHours == nil, request.calendar == nil {
      assumptions.append("open \(OpeningInput.usual) (state yours with --open-hours)")
    }
    if request.promises?.isEmpty != false { assumptions.append("a promise of one open day (state yours with --promise)") }
    if request.aht == nil {
      assumptions.append(
        volume.handleSeconds == nil
          ? "\(Phrase.duration(Self.assumedWork)) of work on a ticket (state yours with --aht)"
          : "the log's mean handle time of \(Phrase.duration(volume.handleSeconds ?? 0))")
    }
    if request.workLaw == nil, request.workVariation == nil { assumptions.append("work times that vary as much as their mean (lognormal)") }
    if request.shrinkage == nil { assumptions.append("shrinkage of \(Phrase.percent(shrinkage.total)) for paid hours") }
    if request.live != nil, request.hours != nil {
      throw JobError(.request, code: "two_capacities", message: "give either hours or the live contacts that take them", field: "live")
    }
  }

  static let assumedWork = 600.0
  /// The step in which the number of people can change.
  private static let sliceSeconds = 3600.0

  func answer() throws(StaffingError) -> DeferredResponse {
    let classes = try ticketClasses()
    let work = classes.map { kind in
      (work: mean(kind.paths).map { $0 * kind.work.mean }, promisedSeconds: kind.promisedSeconds)
    }
    let live = try LiveHours(request.live, span: span)
    let own: [Double]?
    if let live { own = live.people } else { own = try statedPeople() }
    let pattern = try own.map { (people) throws(StaffingError) in
      guard let pattern = DeferredPattern(people: people, span: span) else {
        throw StaffingError(.invalidParameter, subject: "hours", detail: "Nobody works on tickets at any open time.")
      }
      return pattern
    }
    let weights = (pattern ?? DeferredPattern(work: work, span: span)).weights
    let course = DeferredCourse(
      work: try deferredWork(classes, weights, discipline), goalShare: goalShare, certainty: certainty, seed: seed, span: span,
      shrinkage: shrinkage, weights: weights)
    var plans: [DeferredResponse.Plan] = []
    let ownMean = own.map { people in zip(people, span.periodSeconds).reduce(0) { $0 + $1.0 * $1.1 } / span.openSeconds }
    if let ownMean { plans.append(try course.plan(.yours, people: ownMean)) }
    plans.append(try course.least(.expected, for: .expectedShare(goalShare)))
    plans.append(try course.least(.certain, for: .shareWithProbability(share: goalShare, probability: certainty)))
    plans.append(try course.plan(.evenSpread, people: course.work.meanLoad))
    let disciplines = try classes.count > 1 ? compared(classes, weights, people: plans[0].people) : []
    let flow = try DeferredFlow(classes: classes, span: span, capacity: course.dayHours(people: plans[0].people))
    for place in plans.indices { plans[place].waitingAtEnd = try flow.waitingAtEnd(capacity: course.dayHours(people: plans[place].people)) }
    let backlog = try flow.backlog(certainty: certainty, clearBy: try clearDay(), weights: course.dayHours(people: 1))
    let expected = plans.first { $0.kind == .expected }?.people ?? 0
    let arriving = work.reduce(0) { $0 + $1.work.reduce(0, +) } / span.openSeconds
    var response = DeferredResponse(
      says: [], assumptions: assumptions + (live?.contacts.remarks ?? []), goalShare: goalShare, certainty: certainty,
      discipline: discipline,
      start: span.dates.first?.iso8601 ?? "", end: span.dates.last?.iso8601 ?? "",
      openHoursAWeek: span.openSeconds / 3600 / span.weeks, paths: course.work.paths, shrinkage: shrinkage.total,
      shrinkageCauses: ShrinkageCause.list(shrinkage),
      classes: classes.map { kind in
        DeferredResponse.Class(
          name: kind.name, promise: kind.promise, promiseHours: kind.promisedSeconds / 3600,
          ticketsAWeek: mean(kind.paths).reduce(0, +) / span.weeks, workSeconds: kind.work.mean, backlog: kind.backlog)
      },
      bound: try DeferredBound(classes: classes, span: span, weights: weights).bound(load: arriving, certainty: certainty),
      plans: plans, disciplines: disciplines, backlog: backlog, days: try flow.days(needed: course.dayHours(people: expected)),
      reading: volume.reading, made: Provenance(seed: seed))
    if let live {
      response.blending = DeferredResponse.Blending(
        rule: live.rule, hoursAWeek: plans[0].hoursAWeek, liveServiceLevel: live.serviceLevel,
        simulated: try BlendedWeek(live: live, classes: classes, span: span, discipline: discipline).simulated(seed: seed))
    }
    response.says = DeferredSentences(response).says
    return response
  }

  /// People by period from the hours of a request; nil where it states none.
  private func statedPeople() throws(StaffingError) -> [Double]? {
    guard let hours = request.hours else { return nil }
    guard hours.count == 1 || hours.count == 7, hours.allSatisfy({ $0 >= 0 && $0 <= 1e7 }) else {
      throw StaffingError(
        .invalidParameter, subject: "hours",
        detail: "Hours of work are one number for each open day, or seven from Monday on; 0 or more each.")
    }
    return span.dates.indices.map { period in
      let date = span.dates[period]
      let day = span.daySeconds[span.dayOfPeriod[period]]
      guard span.periodSeconds[period] > 0, day > 0 else { return 0 }
      return (hours.count == 1 ? hours[0] : hours[date.weekday]) * 3600 / day
    }
  }

  private func deferredWork(
    _ classes: [TicketClass], _ weights: [Double], _ discipline: TicketDiscipline
  ) throws(StaffingError) -> DeferredWork {
    try DeferredWork(
      periodSeconds: span.periodSeconds, classes: classes, discipline: discipline, weights: weights,
      sliceSeconds: Self.sliceSeconds)
  }

  private func compared(
    _ classes: [TicketClass], _ weights: [Double], people: Double
  ) throws(StaffingError) -> [DeferredResponse.Discipline] {
    var results: [DeferredResponse.Discipline] = []
    for order in TicketDiscipline.allCases {
      let work = try deferredWork(classes, weights, order)
      let outcome = try work.outcome(capacity: people, seed: seed)
      let interval = outcome.interval(0.9)
      results.append(
        DeferredResponse.Discipline(
          discipline: order, share: outcome.expectedShare().value, lower: interval.lower, upper: interval.upper,
          chance: outcome.chance(ofShare: goalShare).value,
          classShares: classes.indices.map { outcome.expectedShare(ofClass: $0).value }))
    }
    return results
  }

  private func clearDay() throws(StaffingError) -> Int? {
    guard let text = request.clearBy else { return nil }
    guard let date = CivilDate(iso8601: text) else {
      throw StaffingError(.invalidText, subject: "clear_by", detail: "\"\(text)\" is no date; write 2026-02-28.")
    }
    guard let day = span.openDays.lastIndex(where: { $0 <= date }), date <= (span.dates.last ?? date) else {
      throw StaffingError(
        .invalidParameter, subject: "clear_by",
        detail: "\(text) does not lie within the plan, which ends on \(span.dates.last?.iso8601 ?? "").")
    }
    return day
  }
}
