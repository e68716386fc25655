/// A series cut into stretches that do not change within.
public struct Segmentation: Sendable {
  /// The first point of each new segment, counted from 0, ascending.
  public let changes: [Int]
  /// The penalty for each change.
  public let penalty: Double
  /// The sum of the segments' costs, without penalties.
  public let cost: Double
  /// Where the changes lie among the present points.
  let positions: [Int]

  init(positions: [Int], present: [Int], sums: SegmentSums, penalty: Double) {
    self.positions = positions
    self.penalty = penalty
    changes = positions.map { present[$0] }
    var total = 0.0
    var start = 0
    for end in positions + [sums.count] where end > start {
      total += sums.cost(start, end)
      start = end
    }
    cost = total
  }

  /// Cost and penalties together: what was minimised.
  public var objective: Double { cost + penalty * Double(changes.count) }
}
