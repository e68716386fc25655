import Statistics

/// The share of the tickets in time at a capacity: expected over the paths, and from path to path.
public struct DeferredOutcome: Equatable, Sendable {
  /// Mean number of agents.
  public let capacity: Double
  public let classNames: [String]
  /// Tickets counted and tickets in time, by path and class.
  let counted: [[Double]]
  let inTime: [[Double]]

  /// Tickets in time over all tickets, all paths together, with its standard error; of class `part`, or of all for `nil`.
  public func expectedShare(ofClass part: Int? = nil) -> Estimate {
    Estimate.ratio(totals(inTime, part), over: totals(counted, part), isShare: true)
  }

  /// The share in time of each path, in their order; 1 where a path has no ticket.
  public func shares(ofClass part: Int? = nil) -> [Double] {
    zip(totals(inTime, part), totals(counted, part)).map { $1 > 0 ? $0 / $1 : 1 }
  }

  /// The range within which the share in time of one course of events lies with probability `probability`: what may happen, not how well the
  /// mean is known.
  public func interval(_ probability: Double = 0.9, ofClass part: Int? = nil) -> (lower: Double, upper: Double) {
    let sorted = shares(ofClass: part).sorted()
    let tail = (1 - min(max(probability, 0), 1)) / 2
    return (Quantiles.ofSorted(sorted, tail), Quantiles.ofSorted(sorted, 1 - tail))
  }

  /// The share of the paths whose share in time is at least `share`.
  public func chance(ofShare share: Double, ofClass part: Int? = nil) -> Estimate {
    let reached = shares(ofClass: part).map { $0 >= share - 1e-12 ? 1.0 : 0.0 }
    return Estimate.ratio(reached, over: [Double](repeating: 1, count: reached.count))
  }

  private func totals(_ values: [[Double]], _ part: Int?) -> [Double] {
    values.map { row in
      guard let part else { return row.reduce(0, +) }
      return row.indices.contains(part) ? row[part] : 0
    }
  }
}
