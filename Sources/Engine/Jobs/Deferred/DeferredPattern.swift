import Staffing
import Timeline

/// How capacity is spread over the periods of a plan, around a mean of 1 over the open time.
struct DeferredPattern {
  /// Capacity of each period over the mean one; 0 where closed.
  let weights: [Double]

  /// Shares of people by period, in whatever unit; nil where nobody ever works.
  init?(people: [Double], span: DeferredSpan) {
    var sum = 0.0
    for (people, seconds) in zip(people, span.periodSeconds) { sum += people * seconds }
    let mean = sum / span.openSeconds
    guard mean > 0, mean.isFinite else { return nil }
    weights = zip(people, span.periodSeconds).map { $1 > 0 ? $0 / mean : 0 }
  }

  /// As the work comes, each piece spread evenly over the time in which it is promised.
  ///
  /// The span is taken as a cycle, so that the first days carry what came before them.
  init(work classes: [(work: [Double], promisedSeconds: Double)], span: DeferredSpan) {
    var rate = [Double](repeating: 0, count: span.periodSeconds.count)
    let total = span.openSeconds
    for part in classes {
      let reach = min(max(part.promisedSeconds, 60), total)
      let cumulated = Cumulated(part.work, span.periodSeconds)
      var begin = 0.0
      for (period, length) in span.periodSeconds.enumerated() where length > 0 {
        let points = 8
        for point in 0..<points {
          let time = begin + length * (Double(point) + 0.5) / Double(points)
          rate[period] += (cumulated(time) - cumulated(time - reach)) / reach / Double(points)
        }
        begin += length
      }
    }
    self = DeferredPattern(people: rate, span: span) ?? DeferredPattern(even: span)
  }

  /// The same number of people at all times.
  init(even span: DeferredSpan) { weights = span.periodSeconds.map { $0 > 0 ? 1 : 0 } }

  /// Mean work that has come by a business time, repeated before the begin.
  private struct Cumulated {
    let ends: [Double]
    let sums: [Double]

    init(_ work: [Double], _ seconds: [Double]) {
      var ends: [Double] = [0]
      var sums: [Double] = [0]
      for (amount, length) in zip(work, seconds) {
        ends.append((ends.last ?? 0) + length)
        sums.append((sums.last ?? 0) + amount)
      }
      self.ends = ends
      self.sums = sums
    }

    func callAsFunction(_ time: Double) -> Double {
      guard let total = ends.last, let all = sums.last, total > 0 else { return 0 }
      if time < 0 { return self(time + total) - all }
      var low = 0
      var high = ends.count - 1
      while low < high {
        let middle = (low + high) / 2
        if ends[middle] >= time { high = middle } else { low = middle + 1 }
      }
      guard low > 0 else { return 0 }
      let length = ends[low] - ends[low - 1]
      let part = length > 0 ? min(1, (time - ends[low - 1]) / length) : 1
      return sums[low - 1] + (sums[low] - sums[low - 1]) * part
    }
  }
}
