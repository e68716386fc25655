import Staffing
import Statistics
import Timeline

/// The least people with whom every promise could be kept, were all tickets known beforehand: critical intervals in slices of open time.
struct DeferredBound {
  let classes: [TicketClass]
  let span: DeferredSpan
  /// Capacity by period around a mean of 1.
  let weights: [Double]

  private static let mostSlices = 600.0
  /// Courses whose bounds are worked out.
  private static let mostPaths = 50

  func bound(load: Double, certainty: Double) throws(StaffingError) -> DeferredResponse.Bound {
    let shortest = classes.filter { $0.promise == .resolution }.map(\.promisedSeconds).min() ?? 3600
    let slice = max(span.openSeconds / Self.mostSlices, min(3600, shortest / 4))
    var critical: [Double] = []
    for path in (classes.first?.paths ?? []).indices.prefix(Self.mostPaths) {
      critical.append(try capacity(slice) { $0.paths[path] }?.capacity ?? 0)
    }
    let average = try capacity(slice) { kind in
      span.periodSeconds.indices.map { period in kind.paths.reduce(0) { $0 + $1[period] } / Double(kind.paths.count) }
    }
    return DeferredResponse.Bound(
      work: load, people: average?.capacity ?? 0, peopleCertain: Quantiles.of(critical, certainty),
      from: average.map { span.day(ofBusinessTime: Double($0.interval.first) * slice).iso8601 },
      to: average.map { span.day(ofBusinessTime: Double($0.interval.last) * slice).iso8601 })
  }

  /// The critical interval of one course. Work may be done in the slice in which it comes and in the one in which its promise ends, so that
  /// what is found never lies above the true bound.
  private func capacity(
    _ slice: Double, of numbers: (TicketClass) -> [Double]
  ) throws(StaffingError) -> (capacity: Double, interval: DeadlineCapacity.Interval)? {
    let count = Int((span.openSeconds / slice).rounded(.up))
    var open = [Double](repeating: 0, count: count)
    spread(weights.indices.map { weights[$0] * span.periodSeconds[$0] }, atOpening: [], slice: slice, into: &open)
    var bound = try DeadlineCapacity(open: open)
    for kind in classes where kind.promise == .resolution && kind.promisedSeconds.isFinite {
      var work = [Double](repeating: 0, count: count)
      spread(numbers(kind).map { $0 * kind.work.mean }, atOpening: kind.shareAtOpening, slice: slice, into: &work)
      let reach = Int(min(1e9, (kind.promisedSeconds / slice).rounded(.up)))
      try bound.add(work: work, deadlinePeriods: reach, fromSamePeriod: true)
      try bound.add(work: Double(kind.backlog) * kind.work.mean, first: 0, last: reach)
    }
    return try bound.critical()
  }

  /// Amounts of periods over slices of open time: evenly, but for the share that is there when the period opens.
  private func spread(_ amounts: [Double], atOpening: [Double], slice: Double, into slices: inout [Double]) {
    var begin = 0.0
    for (period, length) in span.periodSeconds.enumerated() {
      let last = slices.count - 1
      let first = min(last, Int(begin / slice))
      let early = length > 0 ? (atOpening.isEmpty ? 0 : atOpening[period]) : 1
      slices[first] += amounts[period] * early
      if length > 0, early < 1 {
        let end = begin + length
        for place in first...max(first, min(last, Int(end / slice))) {
          let overlap = min(end, Double(place + 1) * slice) - max(begin, Double(place) * slice)
          if overlap > 0 { slices[place] += amounts[period] * (1 - early) * overlap / length }
        }
        begin = end
      }
    }
  }
}
