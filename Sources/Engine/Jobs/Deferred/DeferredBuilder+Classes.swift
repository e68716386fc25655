import Staffing
import Timeline

/// The classes of tickets of a plan, in open time.
extension DeferredBuilder {
  func ticketClasses() throws(StaffingError) -> [TicketClass] {
    let promised = PromisedTime(daySeconds: span.usualDaySeconds)
    let promises = request.promises ?? []
    if let unknown = promises.first(where: { promise in
      promise.of != nil && !volume.parts.contains { promises.promise(on: $0.name) == promise }
    }) {
      throw StaffingError(
        .invalidParameter, subject: "promises",
        detail: "There are no tickets of \"\(unknown.of ?? "")\"; "
          + (volume.parts.allSatisfy(\.name.isEmpty)
            ? "the volume is not by class: leave the class out, or give the log of tickets."
            : "classes are \(volume.parts.map(\.name).joined(separator: ", "))."))
    }
    var classes: [TicketClass] = []
    for (place, part) in volume.parts.enumerated() {
      let promise = promises.promise(on: part.name)
      let (paths, atOpening) = inOpenTime(part.paths)
      var seconds = span.usualDaySeconds
      if let promise { seconds = try promised.seconds(promise.within) }
      let mean = promise?.aht ?? request.aht ?? volume.handleSeconds ?? Self.assumedWork
      guard mean > 0, mean.isFinite else {
        throw StaffingError(
          .invalidParameter, subject: "aht", detail: "\(mean) s of work on a ticket is not possible; give seconds above 0.")
      }
      let law = request.workLaw ?? "lognormal"
      // Work that always takes the same has no variation to assume.
      let variation = request.workVariation ?? (["deterministic", "constant"].contains(law) ? 0 : 1)
      let isOpenBacklog = request.openBacklog == true && promise?.backlog == nil
      classes.append(
        TicketClass(
          name: part.name, paths: paths, shareAtOpening: atOpening,
          work: try DurationLaw(name: law, mean: mean, variation: variation),
          promisedSeconds: seconds,
          promise: promise?.promise ?? .resolution, priority: promise?.priority ?? promises.firstIndex { $0 == promise } ?? place,
          backlog: promise?.backlog ?? (isOpenBacklog ? part.openSince.count : 0)))
      if isOpenBacklog, request.backlog == nil { classes[place].backlogAges = part.openSince.map(span.openSeconds(since:)) }
    }
    if let backlog = request.backlog { try share(backlog, among: &classes) }
    return classes
  }

  /// A backlog of unknown classes parted as the new tickets are.
  private func share(_ backlog: Int, among classes: inout [TicketClass]) throws(StaffingError) {
    guard backlog >= 0, backlog <= TicketQueue.mostTickets else {
      throw StaffingError(
        .invalidParameter, subject: "backlog", detail: "\(backlog) tickets cannot wait; give 0 to \(TicketQueue.mostTickets).")
    }
    let sizes = classes.map { mean($0.paths).reduce(0, +) }
    let all = sizes.reduce(0, +)
    var left = backlog
    for place in classes.indices {
      let isLast = place == classes.indices.last
      let part = isLast ? left : min(left, Int((Double(backlog) * (all > 0 ? sizes[place] / all : 0)).rounded()))
      classes[place].backlog = part
      left -= part
    }
  }

  /// Tickets that come after closing moved to the next day, and the shares that stand ready when a period begins.
  private func inOpenTime(_ paths: [[Double]]) -> (paths: [[Double]], atOpening: [Double]) {
    guard let arrivals = volume.arrivals, span.axis.frequency == .day else { return (paths, []) }
    let outside = span.dates.map { arrivals.outside(of: span.calendar.openRanges(on: $0), on: $0) }
    func moved(_ path: [Double]) -> [Double] {
      path.indices.map { day in
        path[day] * (1 - outside[day].after) + (day > 0 ? path[day - 1] * outside[day - 1].after : 0)
      }
    }
    let mean = mean(paths)
    let all = moved(mean)
    let atOpening = mean.indices.map { day in
      let ready = mean[day] * outside[day].before + (day > 0 ? mean[day - 1] * outside[day - 1].after : 0)
      return all[day] > 0 ? min(1, ready / all[day]) : 0
    }
    return (paths.map(moved), atOpening)
  }

  func mean(_ paths: [[Double]]) -> [Double] {
    guard let first = paths.first else { return [] }
    return first.indices.map { period in paths.reduce(0) { $0 + $1[period] } / Double(paths.count) }
  }
}
