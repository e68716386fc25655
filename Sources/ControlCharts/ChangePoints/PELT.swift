import RealModule

/// The segmentation of least cost plus penalty, exactly.
///
/// F(t) = min over s of F(s) + C(s, t) + β; start points that can no longer win are dropped, so that the time grows with the length of the
/// series when changes keep coming. With a least segment length L a start point that loses at t is kept until t + L, since only from there
/// on a change at t could take its place; where segments carry the logarithm of their length, dropping allows for what a split may cost.
/// Both keep the result exact.
///
/// Source: R. Killick, P. Fearnhead & I. A. Eckley (2012), Optimal detection of changepoints with a linear computational cost, JASA 107.
public enum PELT {
  /// Finds the changes in `values`. A NaN is left out; a change is then named by the first present point behind it.
  ///
  /// - Parameter minimumSegmentLength: at least this many present points lie between changes; raised to what the cost needs.
  public static func segment(
    _ values: [Double], cost: SegmentCost, penalty: ChangePenalty = .modifiedBIC, minimumSegmentLength: Int = 2
  ) throws(ControlChartError) -> Segmentation {
    guard minimumSegmentLength >= 1 else {
      throw .invalidParameter("minimum_segment_length", "minimum_segment_length must be at least 1, not \(minimumSegmentLength).")
    }
    for (index, value) in values.enumerated() where value.isInfinite || abs(value) > ChartSeries.largestValue {
      throw .invalidValue("values[\(index)]", "Point \(index) is \(value), too large for its square to be a number.")
    }
    let present = values.indices.filter { !values[$0].isNaN }
    let sample = present.map { values[$0] }
    try cost.validate(sample)
    let beta = try penalty.value(cost: cost, count: sample.count)
    let sums = SegmentSums(sample, cost: cost, countsLengths: penalty == .modifiedBIC)
    let changes = changes(sums, penalty: beta, minimumLength: max(minimumSegmentLength, cost.leastLength))
    return Segmentation(positions: changes, present: present, sums: sums, penalty: beta)
  }

  /// Positions within the sample at which a new segment begins, ascending.
  private static func changes(_ sums: SegmentSums, penalty: Double, minimumLength: Int) -> [Int] {
    let n = sums.count
    guard n >= 2 * minimumLength else { return [] }
    var best = [Double](repeating: .infinity, count: n + 1)
    var previous = [Int](repeating: 0, count: n + 1)
    best[0] = -penalty
    // What two segments may cost more than the one they make together: the logarithms of their lengths.
    let slack = sums.countsLengths ? Double.log(Double(max(n, 4)) / 4) : 0
    var starts = [0]
    // The end at which a start point was first seen to lose.
    var lost = [Int](repeating: n + 1, count: n + 1)
    var totals = [Double](repeating: 0, count: n + 1)
    for end in minimumLength...n {
      if end >= 2 * minimumLength { starts.append(end - minimumLength) }
      var least = Double.infinity
      var from = 0
      for start in starts {
        let total = best[start] + sums.cost(start, end) + penalty
        totals[start] = total
        if total < least {
          least = total
          from = start
        }
      }
      best[end] = least
      previous[end] = from
      // F(s) + C(s, t) − slack ≥ F(t) means that s never wins behind t.
      for start in starts where totals[start] - penalty - slack > least && lost[start] > end { lost[start] = end }
      starts.removeAll { lost[$0] <= end - minimumLength + 1 }
    }
    var changes: [Int] = []
    var position = previous[n]
    while position > 0 {
      changes.append(position)
      position = previous[position]
    }
    return changes.reversed()
  }
}
