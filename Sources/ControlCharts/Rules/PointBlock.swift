/// Up to 64 neighbouring points of a phase, as one word a question: bit 0 answers for the first of them, bit 63 for the last.
///
/// A pass over a series loads one block after the other and shows it to every rule. Words are made when a rule first asks for them and
/// serve all rules, so a point is compared with each zone once, however many rules judge it. A missing point answers no to every question
/// but `missing`.
public struct PointBlock: Sendable {
  /// Points in a block.
  public static let capacity = 64

  /// The first point's index in the series.
  public private(set) var start = 0
  /// The last point before the block, then its points; NaN where there is none.
  private var scores = [Double](repeating: .nan, count: capacity + 1)
  private var sides: [Sides] = []
  private var steps: Steps?

  /// Which points lie beyond a zone, on either side.
  private struct Sides {
    let zone: Double
    var above: UInt64 = 0
    var below: UInt64 = 0
  }

  private struct Steps {
    var rising: UInt64 = 0
    var falling: UInt64 = 0
  }

  init() { sides.reserveCapacity(4) }

  /// Takes the points of `input` from `start` on, in place of those it held. At the start of a range there is no point before.
  mutating func load(_ input: RuleInput, from start: Int) {
    scores[0] = start > input.range.lowerBound ? input[start - 1] : .nan
    self.start = start
    let count = min(Self.capacity, input.range.upperBound - start)
    for offset in 0..<count { scores[offset + 1] = input.z[start + offset] }
    for offset in count..<max(count, Self.capacity) { scores[offset + 1] = .nan }
    if !input.exclusions.isEmpty {
      for offset in 0..<count where input.exclusions[start + offset] != nil { scores[offset + 1] = .nan }
    }
    sides.removeAll(keepingCapacity: true)
    steps = nil
  }

  /// Points more than `zone` standard deviations above the centre line.
  public mutating func above(_ zone: Double) -> UInt64 { beyond(zone).above }

  /// Points more than `zone` standard deviations below the centre line.
  public mutating func below(_ zone: Double) -> UInt64 { beyond(zone).below }

  /// Points less than `zone` standard deviations from the centre line.
  public func within(_ zone: Double) -> UInt64 {
    var word: UInt64 = 0
    for offset in 0..<Self.capacity { word |= (abs(scores[offset + 1]) < zone ? 1 : 0) &<< UInt64(truncatingIfNeeded: offset) }
    return word
  }

  /// Points above the one before.
  public mutating func rising() -> UInt64 { changes().rising }

  /// Points below the one before.
  public mutating func falling() -> UInt64 { changes().falling }

  /// Points that are missing or left out.
  public func missing() -> UInt64 {
    var word: UInt64 = 0
    for offset in 0..<Self.capacity { word |= (scores[offset + 1].isNaN ? 1 : 0) &<< UInt64(truncatingIfNeeded: offset) }
    return word
  }

  private mutating func beyond(_ zone: Double) -> Sides {
    for known in sides where known.zone == zone { return known }
    var fresh = Sides(zone: zone)
    for offset in 0..<Self.capacity {
      let score = scores[offset + 1]
      let place = UInt64(truncatingIfNeeded: offset)
      fresh.above |= (score > zone ? 1 : 0) &<< place
      fresh.below |= (score < -zone ? 1 : 0) &<< place
    }
    sides.append(fresh)
    return fresh
  }

  private mutating func changes() -> Steps {
    if let steps { return steps }
    var fresh = Steps()
    for offset in 0..<Self.capacity {
      let place = UInt64(truncatingIfNeeded: offset)
      fresh.rising |= (scores[offset + 1] > scores[offset] ? 1 : 0) &<< place
      fresh.falling |= (scores[offset + 1] < scores[offset] ? 1 : 0) &<< place
    }
    steps = fresh
    return fresh
  }
}
