import Staffing
import Statistics
import Timeline

/// The work that flows in and out by open day, over all courses: first come first served, in hours.
struct DeferredFlow {
  let span: DeferredSpan
  /// Hours of work by course and open day.
  private let work: [[Double]]
  /// Tickets by course and open day.
  private let tickets: [[Double]]
  let capacity: [Double]
  private let backlogTickets: Int
  private let lateTickets: Int
  private let backlogHours: Double
  /// The longest promise in open days, rounded up: what is older has broken its promise whatever it is.
  private let promisedDays: Int
  private let flows: [FluidBacklog]

  init(classes: [TicketClass], span: DeferredSpan, capacity: [Double]) throws(StaffingError) {
    self.span = span
    self.capacity = capacity
    let paths = classes.first?.paths.count ?? 0
    var work: [[Double]] = []
    var tickets: [[Double]] = []
    for path in 0..<paths {
      var hours = [Double](repeating: 0, count: span.openDays.count)
      var count = hours
      for kind in classes {
        for (day, number) in span.byDay(kind.paths[path]).enumerated() {
          hours[day] += number * kind.work.mean / 3600
          count[day] += number
        }
      }
      work.append(hours)
      tickets.append(count)
    }
    self.work = work
    self.tickets = tickets
    backlogTickets = classes.reduce(0) { $0 + $1.backlog }
    lateTickets = classes.reduce(0) { $0 + $1.lateBacklog }
    backlogHours = classes.reduce(0) { $0 + Double($1.backlog) * $1.work.mean / 3600 }
    let longest = classes.map(\.promisedSeconds).max() ?? 0
    promisedDays = max(1, Int(min(1e6, (longest / span.usualDaySeconds - 1e-9).rounded(.up))))
    var flows: [FluidBacklog] = []
    for path in work { flows.append(try FluidBacklog(initialBacklog: backlogHours, arrivals: path, capacity: capacity)) }
    self.flows = flows
  }

  func days(needed: [Double]) throws(StaffingError) -> DeferredResponse.Days {
    let waiting = flows.map(\.backlog)
    let overdue = try flows.map { (flow) throws(StaffingError) in try flow.waiting(olderThan: promisedDays) }
    return DeferredResponse.Days(
      ds: span.openDays.map(\.iso8601), openHours: span.daySeconds.map { $0 / 3600 }, tickets: mean(tickets),
      ticketsLower: quantile(tickets, 0.1), ticketsUpper: quantile(tickets, 0.9), work: mean(work), capacity: capacity, needed: needed,
      waiting: mean(waiting), waitingLower: quantile(waiting, 0.1), waitingUpper: quantile(waiting, 0.9), overdue: mean(overdue))
  }

  /// Hours that wait at the end of the last day with `capacity` hours a day, the mean of the courses.
  func waitingAtEnd(capacity: [Double]) throws(StaffingError) -> Double {
    var sum = 0.0
    for path in work { sum += try FluidBacklog(initialBacklog: backlogHours, arrivals: path, capacity: capacity).backlog.last ?? 0 }
    return sum / Double(max(1, work.count))
  }

  /// From when on nothing waits longer than the longest promise, to the end of the plan.
  func backlog(certainty: Double, clearBy day: Int?, weights: [Double]) throws(StaffingError) -> DeferredResponse.Backlog {
    var result = DeferredResponse.Backlog(
      tickets: backlogTickets, late: lateTickets > 0 ? lateTickets : nil, hours: backlogHours, chance: 1)
    guard backlogHours > 0 else { return result }
    result.promisedDays = promisedDays
    let goal = ClearingPlan.Criterion.nothingOlder(periods: promisedDays)
    let plan = try ClearingPlan(backlog: backlogHours, paths: work, capacity: capacity, until: goal)
    result.clearedEven = plan.period(withChance: 0.5).map { span.openDays[$0].iso8601 }
    result.clearedCertain = plan.period(withChance: certainty).map { span.openDays[$0].iso8601 }
    result.chance = plan.chance(byEndOf: span.openDays.count - 1)
    if let day {
      result.clearBy = span.openDays[day].iso8601
      result.people = try ClearingPlan.leastCapacity(
        backlog: backlogHours, paths: work, weights: weights, clearedByEndOf: day, chance: certainty, until: goal)
    }
    return result
  }

  private func mean(_ rows: [[Double]]) -> [Double] {
    span.openDays.indices.map { day in rows.reduce(0) { $0 + $1[day] } / Double(max(1, rows.count)) }
  }

  private func quantile(_ rows: [[Double]], _ probability: Double) -> [Double] {
    span.openDays.indices.map { day in Quantiles.of(rows.map { $0[day] }, probability) }
  }
}
